"""A project's own rows about administrative units (thay đổi đơn vị hành chính): renamed, merged, new ones.

The rows of ``registers/units/*.yaml`` are laid over the register that travels with plandocs. A row with ``valid_from``
begins a new state of its unit, which keeps what the row does not say; one without it mends or ends the last state.
"""

import datetime
import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import Annotated, Any, TypeVar

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.unit_rows import Commune, CommuneType, Province, ProvinceType
from plandocs.registers.units import OPEN, Units
from plandocs.sources.fact import Fact, refusal
from plandocs.sources.scalars import Date, Grammar, Plain, key
from plandocs.vietnamese.dates import short_date

Row = TypeVar("Row", bound=Province | Commune)

_DAY = datetime.timedelta(days=1)


def _code_of(digits: int) -> Grammar:
    def read(text: str) -> str:
        if not re.fullmatch(rf"[0-9]{{{digits}}}", text):
            raise refusal("PD402", found=text, digits=digits)
        return text

    return Grammar(read, pattern=rf"^[0-9]{{{digits}}}$")


CommuneCode = Annotated[str, _code_of(5)]
ProvinceCode = Annotated[str, _code_of(2)]


class ProvinceChange(Fact):
    """What becomes of a province, or is made one (thay đổi ở cấp tỉnh)."""

    code: ProvinceCode = key("Mã", "Hai chữ số.")
    name: Plain | None = key("Tên, không có loại", default=None)
    type: ProvinceType | None = key("Loại", default=None)
    valid_from: Date | None = key("Từ ngày", default=None)
    valid_to: Date | None = key("Đến hết ngày", default=None)
    into: ProvinceCode | None = key("Sáp nhập vào", "Mã tỉnh, thành phố.", default=None)


class CommuneChange(Fact):
    """What becomes of a commune, or is made one (thay đổi ở cấp xã)."""

    code: CommuneCode = key("Mã", "Năm chữ số.")
    name: Plain | None = key("Tên, không có loại", default=None)
    type: CommuneType | None = key("Loại", default=None)
    province: ProvinceCode | None = key("Mã tỉnh", default=None)
    valid_from: Date | None = key("Từ ngày", default=None)
    valid_to: Date | None = key("Đến hết ngày", default=None)
    into: CommuneCode | None = key("Sáp nhập vào", "Mã xã, phường, đặc khu.", default=None)


class UnitsFile(Fact):
    """A register of changes (thay đổi đơn vị hành chính)."""

    source: Plain = key("Nguồn")
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    provinces: tuple[ProvinceChange, ...] = key("Cấp tỉnh", default=())
    communes: tuple[CommuneChange, ...] = key("Cấp xã", default=())


Change = ProvinceChange | CommuneChange


def with_changes(units: Units, files: Iterable[UnitsFile], problems: Problems) -> Units:
    """The register with the rows of ``files`` laid over it, one file after the other; what does not fit is noted."""
    for file in files:
        provinces = _all_laid(units.provinces, file.provinces, Province, file, problems)
        known = {row.code for row in provinces}
        placed = [row for row in file.communes if _is_known("province", row, known, problems)]
        communes = _all_laid(units.communes, placed, Commune, file, problems)
        units = replace(
            units,
            provinces=sorted(provinces, key=lambda row: (row.code, row.begins)),
            communes=sorted(communes, key=lambda row: (row.province, row.code, row.begins)),
        )
        _check_successors(file, units, problems)
    return units


def _all_laid(
    rows: Sequence[Row], changes: Sequence[Change], kind: type[Row], file: UnitsFile, problems: Problems
) -> Sequence[Row]:
    """The rows with all changes of a file."""
    for change in changes:
        own = [row for row in rows if row.code == change.code]
        begins = change.valid_from.earliest() if change.valid_from is not None else None
        if begins is None:
            changed = _mended(own, change, kind, problems)
        else:
            changed = _begun(own, change, kind, {"begins": begins, "source": str(file.source)}, problems)
        if changed is not None:
            rows = [*(row for row in rows if row.code != change.code), *changed]
    return rows


def _mended(own: list[Row], change: Change, kind: type[Row], problems: Problems) -> list[Row] | None:
    """The rows of a unit whose last one says or ends as the change has it."""
    if not own:
        problems.add("PD102", change.written_at, key="valid_from")
        return None
    last = kind(**{**own[-1]._asdict(), **_said(change)})
    return [*own[:-1], last] if _is_possible(last, change, problems) else None


def _begun(
    own: list[Row], change: Change, kind: type[Row], dated: dict[str, Any], problems: Problems
) -> list[Row] | None:
    """The rows of a unit with a state that begins on a day; the one before it ends on the day before."""
    begins = dated["begins"]
    before = [row for row in own if row.begins < begins]
    same = [row for row in own if row.begins == begins]
    after = [row for row in own if row.begins > begins]
    dated["ends"] = after[0].begins - _DAY if after else OPEN
    base = (before + same)[-1]._asdict() if before or same else {}
    row = _state(kind, {**base, "into": "", **dated, **_said(change)}, change, problems)
    if row is None or not _is_possible(row, change, problems):
        return None
    if before:
        before[-1] = kind(**{**before[-1]._asdict(), "ends": min(before[-1].ends, begins - _DAY)})
    return [*before, row, *after]


def _state(kind: type[Row], values: dict[str, Any], change: Change, problems: Problems) -> Row | None:
    """A row; None, with problems noted, where a new unit lacks something."""
    missing = [name for name in kind._fields if name not in values]
    for name in missing:
        problems.add("PD102", change.written_at, key=name)
    return None if missing else kind(**values)


def _said(change: Change) -> dict[str, Any]:
    """What a change says of its unit."""
    given = {name: getattr(change, name, None) for name in ("code", "name", "type", "province", "into")}
    said = {name: str(value) for name, value in given.items() if value is not None}
    ends = change.valid_to.latest() if change.valid_to is not None else None
    return {**said, "ends": ends} if ends is not None else said


def _is_possible(row: Row, change: Change, problems: Problems) -> bool:
    if row.begins <= row.ends:
        return True
    problems.add("PD404", change.where("valid_to"), unit=row.code, begins=short_date(row.begins))
    return False


def _is_known(name: str, change: Change, known: Container[str], problems: Problems) -> bool:
    """Whether a code that a change names is that of some unit."""
    named = getattr(change, name)
    if named is None or named in known:
        return True
    problems.add("PD403", change.where(name), unit=named)
    return False


def _check_successors(file: UnitsFile, units: Units, problems: Problems) -> None:
    provinces, communes = {row.code for row in units.provinces}, {row.code for row in units.communes}
    for province in file.provinces:
        _is_known("into", province, provinces, problems)
    for commune in file.communes:
        _is_known("into", commune, communes, problems)
