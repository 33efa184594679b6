"""Tables that always lie across (bảng nằm ngang): today a form says up to how many columns it stands upright."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.formats.changes import Change, Removed, Renamed, Rewritten
from plandocs.formats.step import Example, Kind, Step
from plandocs.sources.located import Entry, Text

_OLD, _NEW = "landscape", "upright"
_YES = ("yes", "true", "có", "on")


def _find(root: Entry) -> Iterator[Change]:
    value = root.get(_OLD)
    if not isinstance(value, Text):
        return
    if value.strip().lower() in _YES and _NEW not in root:
        yield Rewritten(root, _OLD, ((0, len(value), "0"),))
        yield Renamed(root, _OLD, _NEW)
    else:
        yield Removed(root, _OLD)


STEP = Step(
    old=_OLD,
    new=_NEW,
    kind=Kind.TABLE,
    since="0.1.0",
    gone_in="1.0.0",
    marker=rf"^[\s{{]*[\"']?{_OLD}[\"']?[ \t]*:|,[ \t]*[\"']?{_OLD}[\"']?[ \t]*:",
    find=_find,
    examples=(
        Example(
            "source: the office\nlandscape: yes # wide\nsmall: no\n",
            "source: the office\nupright: 0 # wide\nsmall: no\n",
        ),
        Example("source: the office\nlandscape: no\n", "source: the office\n"),
        Example("source: the office\nlandscape: có\nupright: 4\n", "source: the office\nupright: 4\n"),
    ),
)
