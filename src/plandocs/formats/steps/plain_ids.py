"""Ids with hyphens (mã có dấu gạch nối), which expressions take for a minus: today they have underscores."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.formats.changes import Change, Renamed, Rewritten
from plandocs.formats.step import Example, Kind, Step
from plandocs.sources.expressions import FUNCTIONS, braced_in
from plandocs.sources.located import Entry, Items, Located, Text

_ID = re.compile(r"[a-z][a-z0-9_]*(?:-[a-z0-9_]+)+")
_BY_ID = frozenset(
    (
        *("references", "bodies", "audiences", "phases", "annexes", "statistics"),
        *("frames", "schedules", "estimates", "quotas", "rosters"),
    )
)
"""Keys whose entries are called by id."""
_CALLED = re.compile(rf"\b(?:{'|'.join(FUNCTIONS)})\(\s*['\"](?P<id>{_ID.pattern})['\"]")


def _find(root: Entry) -> Iterator[Change]:
    ids = set(_declared(root))
    if any(id_.replace("-", "_") in ids or id_.replace("-", "_") in _taken(root) for id_ in ids):
        return  # two ids would become one: a person has to choose
    yield from _changes(root, ids, set())


def _declared(value: Located) -> Iterator[str]:
    """The ids with hyphens that entries have, or are called by."""
    if isinstance(value, Items):
        for inner in value:
            yield from _declared(inner)
    elif isinstance(value, Entry):
        for key, inner in value.items():
            if key == "id" and isinstance(inner, Text) and _ID.fullmatch(inner):
                yield str(inner)
            if key in _BY_ID and isinstance(inner, Entry):
                yield from (name for name in inner if _ID.fullmatch(name))
            yield from _declared(inner)


def _taken(root: Entry) -> set[str]:
    """The names under which entries stand already."""
    named = (root.get(key) for key in _BY_ID)
    return {name for entries in named if isinstance(entries, Entry) for name in entries}


def _changes(value: Entry | Items, ids: set[str], seen: set[int]) -> Iterator[Change]:
    """The changes of keys and texts, each collection once: an alias leads to one that has been seen."""
    if id(value) in seen:
        return
    seen.add(id(value))
    inside = list(value.items()) if isinstance(value, Entry) else list(enumerate(value))
    for at, inner in inside:
        if isinstance(inner, Text):
            stretches = tuple(_stretches(inner, ids))
            if stretches:
                yield Rewritten(value, at, stretches)
        else:
            if isinstance(inner, Entry) and at in _BY_ID:
                yield from (Renamed(inner, name, name.replace("-", "_")) for name in list(inner) if name in ids)
            yield from _changes(inner, ids, seen)


def _stretches(text: Text, ids: set[str]) -> Iterator[tuple[int, int, str]]:
    """Where ids stand in a text: all of it, or in quotes in a call."""
    if text.strip() in ids:
        start = len(text) - len(text.lstrip())
        found = [(start, text.strip())]
    else:
        found = [
            (braces.start + 2 + call.start("id"), call["id"])
            for braces in braced_in(text)
            for call in _CALLED.finditer(braces.source)
        ]
    for start, id_ in found:
        yield from ((start + hyphen.start(), 1, "_") for hyphen in re.finditer("-", id_))


STEP = Step(
    old="mã-có-gạch-nối / id-with-hyphens",
    new="ma_co_gach_duoi / id_with_underscores",
    kind=Kind.SPEC,
    since="0.1.0",
    gone_in="0.1.0",
    format=1,
    marker=rf"(?:\bid[\"']?:|^[\s-]*|[{{,(])[ \t]*[\"']?{_ID.pattern}",
    find=_find,
    examples=(
        Example(
            """\
plandocs: 0
references:
  "nd-171": {number: 171/2025/NĐ-CP} # the hyphens of a number stay
bases: [nd-171]
bodies: {van-phong: Văn phòng, 'phong-vh-xh': Phòng}
tasks:
  - {content: "Theo {{ cite('nd-171') }}, mục {{ ref('nhiem-vu') }}", lead: van-phong, support: [phong-vh-xh]}
outline:
  - id: nhiem-vu   # the section
    heading: "Nhiệm vụ van-phong"
    content: |
      Thực hiện {{ ref("nhiem-vu") }};
      theo {{ cite('nd-171', 'full') }}
""",
            """\
plandocs: 1
references:
  "nd_171": {number: 171/2025/NĐ-CP} # the hyphens of a number stay
bases: [nd_171]
bodies: {van_phong: Văn phòng, 'phong_vh_xh': Phòng}
tasks:
  - {content: "Theo {{ cite('nd_171') }}, mục {{ ref('nhiem_vu') }}", lead: van_phong, support: [phong_vh_xh]}
outline:
  - id: nhiem_vu   # the section
    heading: "Nhiệm vụ van-phong"
    content: |
      Thực hiện {{ ref("nhiem_vu") }};
      theo {{ cite('nd_171', 'full') }}
""",
        ),
    ),
)
