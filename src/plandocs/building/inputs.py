"""What a command gives a template (giá trị từ dòng lệnh): ``--set``, ``--params`` and ``--unit``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from plandocs.building.filling_forms import extra_values, note_forbidden
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.inputs import Inputs
from plandocs.sources.located import Entry, Located, Text

_JSON = ".json"
_YAML = (".yaml", ".yml", _JSON)
_CODE = "code"
_UNIT = "unit"
_DIGITS = 5


def inputs_of(given: Sequence[str], params: Path | None, unit: str | None, problems: Problems) -> Inputs | None:
    """The values that a command gives (giá trị cho mẫu), or None with the reason noted; raises BadValue.

    ``given`` are those of ``--set NAME=VALUE``; ``params`` is a YAML or JSON file of values by name, or a table with a
    row for each unit; ``unit`` is the code by which a row is found, or a unit of the registers.
    """
    written = extra_values(given)
    note_forbidden(written, problems)
    values = {name: Text(value, Place(f"--set {name}")) for name, value in written.items()}
    said = _unit_of(unit)
    if params is None:
        return Inputs(values, unit=said)
    read = _read_mapping(params, said, problems) if params.suffix.lower() in _YAML else None
    if params.suffix.lower() not in _YAML:
        read = _read_row(params, unit, problems)
    return replace(read, values={**read.values, **values}, files=(params,)) if read is not None else None


def _unit_of(code: str | None) -> Entry | None:
    if code is None:
        return None
    place = Place(f"--unit {code}")
    entry = Entry(place)
    entry[_CODE] = Text(code, place)
    entry.key_places[_CODE] = place
    return entry


def _read_mapping(path: Path, said: Entry | None, problems: Problems) -> Inputs | None:
    """The values of a YAML or JSON file; what stands under ``unit`` says of which unit they are."""
    from plandocs.loading.reading_specs import read_spec

    spec = read_spec(path, str(path), problems)
    if spec is None:
        return None
    unit = spec.get(_UNIT)
    if isinstance(unit, Text):
        unit = _unit_at(unit)
    given = {name: value for name, value in spec.items() if not _is_null(value, path)}
    values = {name: value for name, value in given.items() if isinstance(value, Text) and name != _UNIT}
    for name, value in given.items():
        if name != _UNIT and not isinstance(value, Text):
            problems.add("PD103", value.place, found="list" if isinstance(value, list) else "mapping", expected="text")
    return Inputs(values, unit=said or (unit if isinstance(unit, Entry) else None))


def _is_null(value: Located, path: Path) -> bool:
    """Whether a program that writes JSON says that there is no value; in YAML the word may be meant."""
    return path.suffix.lower() == _JSON and isinstance(value, Text) and value == "null" and not value.style


def _unit_at(code: Text) -> Entry:
    entry = Entry(code.place)
    entry[_CODE] = code
    entry.key_places[_CODE] = code.place
    return entry


def _is_code(written: Text | None, code: str) -> bool:
    """Whether a cell holds a code, from which a spreadsheet may have taken the zeros in front."""
    return written is not None and written.zfill(_DIGITS) == code.zfill(_DIGITS)


def _read_row(path: Path, code: str | None, problems: Problems) -> Inputs | None:
    """The row of a table (CSV, Excel): the one with the code, or the only one."""
    from plandocs.building.unit_rows import unit_rows

    rows = unit_rows(path, problems)
    if rows is None:
        return None
    found = [row for row in rows if code is None or _is_code(row.get(_CODE), code)]
    if len(found) == 1:
        return Inputs(row=found[0])
    if found:
        problems.add("PD066", Place(str(path)), file=path.name)
    else:
        problems.add("PD065", Place(str(path)), file=path.name, unit=code or "?")
    return None
