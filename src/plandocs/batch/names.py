"""What the files of each unit are called (tên tệp): a pattern filled from the unit's values, safe on every system."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from unicodedata import category

from plandocs.building.files import ANNEX, DECISION
from plandocs.building.form_names import slug
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.sources.expression_names import names_in
from plandocs.sources.expressions import BadExpression, Braced, Reader, braced_in, parsed, shown, unknown
from plandocs.sources.located import Text
from plandocs.vietnamese.text import nfc

DEFAULT = "{{ unit.code }}-{{ unit.full | slug }}"
"""The pattern when none is given: ``10816-xa-ha-bac``."""
OPTION = "--name"
FORM = "-phieu-dang-ky"
"""Stands behind a plan's name in that of its unit's registration form."""

_ENDINGS = (DECISION, ANNEX, FORM)
_UNIT = "unit"
_SLUG = "slug"
_LONGEST = 180
"""Characters of a name with its folders: Windows takes 259 with the folder that it all stands in."""
_MOST_BYTES = 200
"""Bytes of one part of a name; file systems take 255, and endings come behind it."""
_EMPTY = "PD921"
_UNSAFE = "PD920"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_KIND = re.compile(r"\.(?:docx|pdf|xlsx)$", re.IGNORECASE)
_DEVICES = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"),
    )
)
"""Names that Windows keeps for itself, whatever stands behind a dot."""


@dataclass(frozen=True, slots=True)
class Named:
    """A unit with what a pattern may ask of it (đơn vị): what it is called in messages, facts, values, its place."""

    title: str
    facts: Mapping[str, str]
    values: Mapping[str, str]
    place: Place


def stems(pattern: str, units: Sequence[Named], problems: Problems) -> list[str]:
    """The names of the units' files without their endings (gốc tên tệp), ``/`` between folders.

    None is given when any cannot be used or two are alike, which is noted: a pattern that asks for what no unit has
    (PD151), a unit without the value (PD921), names that no system or not every one takes (PD920), and two of one name
    (PD901), be it that of another's annex.
    """
    parts = list(_parts(pattern))
    own = Problems()
    _check_names(parts, units, own)
    found = [] if own.has_errors else [_stem(parts, unit, own) for unit in units]
    own = _told_once(pattern, units, own)
    if not own.has_errors:
        _check_alike(found, units, own)
    problems.extend(own)
    return [] if own.has_errors else found


def _told_once(pattern: str, units: Sequence[Named], problems: Problems) -> Problems:
    """The same problems, but one alone where no unit's name can be used: the flaw is the pattern's."""
    flawed = [problem for problem in problems if problem.code == _UNSAFE]
    if len(flawed) < max(len(units), 2):
        return problems
    told = Problems()
    told.extend(problem for problem in problems if problem.code != _UNSAFE)
    told.add(_UNSAFE, Place(OPTION), unit=OPTION, name=pattern, problem=flawed[0].value("problem"))
    return told


def names_asked(pattern: str) -> set[str]:
    """The names that a pattern asks for (các tên), ``unit.code`` as one; flawed expressions are passed over."""
    asked: set[str] = set()
    for part in _parts(pattern):
        if isinstance(part, Braced):
            try:
                asked |= names_in(part.source)
            except BadExpression:
                continue
    return asked


def _parts(pattern: str) -> Iterator[str | Braced]:
    """The words and the expressions of a pattern; a kind of file at its end goes without saying.

    Windows parts folders by a backslash, and so may a pattern.
    """
    pattern = _KIND.sub("", pattern.strip()).replace("\\", "/")
    at = 0
    for one in braced_in(pattern):
        yield pattern[at : one.start]
        yield one
        at = one.end
    yield pattern[at:]


def _check_names(parts: Sequence[str | Braced], units: Sequence[Named], problems: Problems) -> None:
    """Notes expressions that cannot be read, and names that nothing has."""
    if not units:
        return
    if any("{{" in part for part in parts if isinstance(part, str)):
        problems.add("PD154", Place(OPTION), what="{{")
    known = {f"{_UNIT}.{name}" for unit in units[:1] for name in unit.facts} | {_UNIT}
    known |= {name for unit in units for name in unit.values}
    for source in (part.source for part in parts if isinstance(part, Braced)):
        try:
            strange = sorted(names_in(source) - known)
            error = unknown(strange[0], sorted(known)) if strange else None
        except BadExpression as bad:
            error = bad
        if error is not None:
            told: dict[str, Any] = dict(error.values)
            problems.add(error.code, Place(OPTION), **told)


class _Reader(Reader):
    """Reads the expressions of names: with a filter that makes plain letters of words."""

    def _read_filter(self, node: Any) -> Any:
        if node.name == _SLUG and not node.args and not node.kwargs:
            return slug(shown(self.value(node.node)))
        return super()._read_filter(node)


def _stem(parts: Sequence[str | Braced], unit: Named, problems: Problems) -> str:
    values = {**unit.values, _UNIT: unit.facts}
    words = []
    for part in parts:
        try:
            words.append(part if isinstance(part, str) else _cleaned(_value(part.source, values)))
        except BadExpression as error:
            _note_unfilled(error, getattr(part, "source", "").strip(), unit, problems)
            return ""
    folders = [_tidied(one) for one in nfc("".join(words)).split("/")]
    name = "/".join(folders)
    flaw = next(filter(None, map(_flaw, folders)), "" if len(name) <= _LONGEST else "a name that is too long")
    if flaw:
        problems.add(_UNSAFE, unit.place, unit=unit.title, name=name, problem=flaw)
    return name


def _note_unfilled(error: BadExpression, source: str, unit: Named, problems: Problems) -> None:
    """Notes what a unit lacks for its name; other flaws are those of the pattern, and are told once."""
    told: dict[str, Any] = dict(error.values)
    if error.code == _EMPTY or told.get("name") in names_in(source):
        problems.add("PD921", unit.place, unit=unit.title, name=source)
    else:
        problems.add(error.code, Place(OPTION), **told)


def _value(source: str, values: Mapping[str, Any]) -> str:
    found = _Reader(values, set()).value(parsed(source))
    if found is None or not (said := shown(found).strip()):
        raise BadExpression(_EMPTY)
    return said


def _cleaned(value: str) -> str:
    """A value as a name may hold it: it parts no folders, and nothing in it is unseen."""
    seen = "".join(" " if category(letter).startswith(("C", "Z")) else letter for letter in nfc(value))
    return _FORBIDDEN.sub("-", seen)


def _tidied(part: str) -> str:
    """One part of a name as Windows would leave it: no dots or spaces at its ends."""
    return part.strip(" .")


def _flaw(part: str) -> str:
    """What is wrong with one part of a name, in words of the catalogue; nothing when it can be used."""
    if not part:
        return "an empty name"
    if part.partition(".")[0].strip().casefold() in _DEVICES:
        return "a name that Windows keeps for itself"
    if _FORBIDDEN.search(part) or any(category(letter).startswith("C") for letter in part):
        return "a sign that no name may hold"
    return "a name that is too long" if len(part.encode()) > _MOST_BYTES else ""


def _check_alike(found: Sequence[str], units: Sequence[Named], problems: Problems) -> None:
    """Notes two units of one name, as Windows compares names, once for each; and a name that another's annex has."""
    first: dict[str, Named] = {}
    told: set[str] = set()
    for name, unit in zip(found, units, strict=True):
        other = first.setdefault(name.casefold(), unit)
        if other is not unit and name.casefold() not in told:
            told.add(name.casefold())
            _note_alike(other, unit, name, problems)
    for name, unit in zip(found, units, strict=True):
        for ending in _ENDINGS:
            before, _, behind = name.casefold().rpartition(ending)
            plan = first.get(before) or first.get(before.removesuffix(DECISION))
            if plan is not None and (behind.isdigit() if ending == ANNEX else not behind):
                _note_alike(plan, unit, name, problems)


def _note_alike(first: Named, second: Named, name: str, problems: Problems) -> None:
    related = [Related(first.place, "first")]
    problems.add("PD901", second.place, related=related, first=first.title, second=second.title, file=name)


def unit_named(facts: Mapping[str, Text], values: Mapping[str, Text], place: Place) -> Named:
    """A unit as a pattern sees it; what it has under two names goes by both."""
    both = {"full_name": facts.get("titled"), "province": facts.get("province_titled")}
    known = {**facts, **{name: text for name, text in both.items() if text is not None}}
    return Named(f"{facts.get('code', '')} {facts.get('titled', '')}".strip(), known, values, place)
