"""The unit that a plan is of (đơn vị của kế hoạch), from all that is said of it and what the register knows."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.inputs import Inputs
from plandocs.sources.fact import validate
from plandocs.sources.located import Entry, Located, Text
from plandocs.spec.units import Unit, UnitFacts

_COLUMNS = {"full_name": "titled", "province": "province_titled"}
"""Facts that are written under another name."""
_PROVINCES = ("thành phố", "tỉnh")
"""Types of provinces; a name that says neither is a tỉnh's."""


def unit_of(
    written: Located | None, inputs: Inputs, date: datetime.date | None, problems: Problems
) -> UnitFacts | None:
    """The unit (đơn vị): what the command says, over what the spec writes, over what a row has.

    Where the register knows it, it is as the register has it on ``date``, the plan's; what disagrees is noted. None
    where nothing is said of a unit, or nobody can be sure which is meant.
    """
    if inputs.facts is not None:
        return _typed(inputs.facts, problems)
    row = {name: text for name, text in inputs.row.items() if name in Unit.model_fields and text.strip()}
    said = {**row, **_said(written, problems), **_said(inputs.unit, problems)}
    if not said:
        return None
    if inputs.units is None:
        return _typed(_derived(said), problems)
    return _known(said, inputs, date, problems)


def _said(written: Located | None, problems: Problems) -> dict[str, Text]:
    """What is written of a unit, by key; its code alone is enough."""
    if written is None or (isinstance(written, Text) and written.is_blank):
        return {}
    if isinstance(written, Entry) and isinstance(kind := written.get("type"), Text):
        given_, written = written, Entry(written.place)
        written.update({**given_, "type": Text(kind.strip().lower(), kind.place)})
        written.key_places = given_.key_places
    validate(Unit, written, problems)
    if isinstance(written, Text):
        return {"code": written}
    given = written.items() if isinstance(written, Entry) else ()
    return {key: text for key, text in given if key in Unit.model_fields and isinstance(text, Text) and text.strip()}


def _known(
    said: Mapping[str, Text], inputs: Inputs, date: datetime.date | None, problems: Problems
) -> UnitFacts | None:
    """The unit as the register has it."""
    from plandocs.loading.unit_agreement import Agreement
    from plandocs.loading.unit_matching import UnitMatcher

    assert inputs.units is not None  # noqa: S101 - asked before
    units = inputs.units()
    day = units.at(date or units.last_known)
    if not day.communes:  # before there were two levels
        return _typed(_derived(said), problems)
    matcher = UnitMatcher(Agreement(units, day, problems))
    found = matcher.match(said, next(iter(said.values())).place)
    if found is None:
        return None
    matcher.note_found_by_name()
    facts = day.facts(found)
    facts |= {key: facts[fact] for key, fact in _COLUMNS.items()}
    where = said.get("code", next(iter(said.values()))).place
    return _typed({key: Text(value, _place(said, key, where)) for key, value in facts.items()}, problems)


def _place(said: Mapping[str, Text], key: str, where: Place) -> Place:
    return said[key].place if key in said else where


def _derived(said: Mapping[str, Text]) -> dict[str, Text]:
    """What follows from what is said, where no register is asked."""
    facts = dict(said)
    kind, name = said.get("type"), said.get("name")
    if kind is not None:
        facts["type"] = kind = Text(kind.strip().lower(), kind.place)
    if kind is not None and name is not None:
        facts["full"] = Text(f"{kind} {name}", name.place)
        facts["titled"] = said.get("full_name") or _capital(facts["full"])
        facts["full_name"] = facts["titled"]
        facts["committee"] = Text(f"Ủy ban nhân dân {facts['full']}", name.place)
        facts["committee_short"] = Text(f"UBND {facts['full']}", name.place)
    return facts | (_of_province(said["province"]) if "province" in said else {})


def _of_province(named: Text) -> dict[str, Text]:
    words = named.strip()
    kind = next((one for one in _PROVINCES if words.lower().startswith(f"{one} ")), "")
    bare = words[len(kind) :].strip()
    full = Text(f"{kind or _PROVINCES[-1]} {bare}", named.place)
    return {
        "province_name": Text(bare, named.place),
        "province_type": Text(kind or _PROVINCES[-1], named.place),
        "province_full": full,
        "province_titled": _capital(full),
    }


def _capital(text: Text) -> Text:
    return Text(text[:1].upper() + text[1:], text.place)


def _typed(facts: Mapping[str, Text], problems: Problems) -> UnitFacts | None:
    """Facts as they are asked for; each knows where it was written."""
    known = {key: text for key, text in facts.items() if key in UnitFacts.model_fields}
    known |= {key: facts[fact] for key, fact in _COLUMNS.items() if key not in known and fact in facts}
    if not known:
        return None
    entry = Entry(next(iter(known.values())).place)
    entry.update(known)
    entry.key_places = {key: text.place for key, text in known.items()}
    return validate(UnitFacts, entry, problems)
