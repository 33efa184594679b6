"""The unit that a plan is of (đơn vị của kế hoạch), from all that is known of it."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.inputs import Inputs
from plandocs.sources.fact import validate
from plandocs.sources.located import Entry, Located, Text
from plandocs.spec.units import Unit
from plandocs.vietnamese.text import capitalise_first

_PROVINCES = ("thành phố", "tỉnh")
"""Types of provinces; a name that says neither is a tỉnh's."""


def unit_of(written: Located | None, inputs: Inputs, problems: Problems) -> Unit | None:
    """The unit (đơn vị): what the command gives, over what the spec writes, over what is known of its code.

    None where there is none, or where it is flawed, which is noted.
    """
    said = [one for one in (_entry(written), inputs.unit) if one is not None]
    row = _of_row(inputs)
    if not said and row is None:
        return None
    code = next((one["code"] for one in (*reversed(said), *([row] if row is not None else [])) if "code" in one), None)
    known = inputs.find_unit(code) if inputs.find_unit is not None and isinstance(code, Text) else None
    whole = Entry([*([row] if row is not None else []), *said][-1].place)
    for one in (known, row, *said):
        if one is not None:
            whole.update(one)
            whole.key_places.update(one.key_places)
    return validate(Unit, _spelt(whole), problems)


def _entry(written: Located | None) -> Entry | None:
    """A unit as its keys; its code alone is enough."""
    if not isinstance(written, Text):
        return written if isinstance(written, Entry) else None
    if written.is_blank:
        return None
    entry = Entry(written.place)
    entry["code"] = written
    entry.key_places["code"] = written.place
    return entry


def _of_row(inputs: Inputs) -> Entry | None:
    """The columns of a row that are a unit's."""
    found = {name: text for name, text in inputs.row.items() if name in Unit.model_fields and text.strip()}
    if not found:
        return None
    entry = Entry(next(iter(found.values())).place)
    entry.update(found)
    entry.key_places = {name: text.place for name, text in found.items()}
    return entry


def _spelt(unit: Entry) -> Entry:
    """A unit whose type is in small letters, with its full name and the type of its province if they were not given."""
    province = unit.get("province")
    if isinstance(province, Text) and "province_type" not in unit:
        found = next((one for one in _PROVINCES if province.strip().lower().startswith(one)), _PROVINCES[-1])
        unit["province_type"] = Text(found, province.place)
        unit.key_places["province_type"] = province.place
    kind, name = unit.get("type"), unit.get("name")
    if isinstance(kind, Text):
        unit["type"] = Text(kind.strip().lower(), kind.place, style=kind.style)
        if isinstance(name, Text) and "full_name" not in unit:
            unit["full_name"] = Text(f"{capitalise_first(kind.strip().lower())} {name}", name.place)
            unit.key_places["full_name"] = name.place
    return unit
