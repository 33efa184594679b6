"""Rows of an allocation that stand in a spreadsheet (bảng chỉ tiêu trong tệp)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.row_groups import Branch, grouped
from plandocs.loading.sheet_cells import cell_text
from plandocs.loading.sheet_tables import NUMBER_HEADS, Laid, Wanted, laid_out, rows_of
from plandocs.registers.roster_habits import RosterHabits
from plandocs.sources.fact import validate
from plandocs.sources.located import Entry, Text
from plandocs.sources.sheets.sheet import Workbook
from plandocs.spec.quotas import Quota, QuotaRow

_NUMBER, _UNIT, _CODE, _TOTAL, _NOTE = "-number", "-unit", "-code", "-total", "-note"
"""Columns of the file that are none of the quota's: no id is written so."""
_TOTAL_HEADS = ("Tổng số", "Tổng cộng", "Tổng", "Cộng")


def with_sheet_rows(quota: Quota, workbook: Workbook, habits: RosterHabits, problems: Problems) -> Quota:
    """The allocation with the rows that its file holds, and the totals that the file states."""
    file = quota.file
    laid = laid_out(workbook, _wanted(quota), file, quota.sheet, problems) if file is not None else None
    if laid is None or file is None:
        return quota
    if _UNIT not in laid.columns:
        return quota
    filling = _Filling(quota, laid, problems)
    filling.note_allocated()
    split = rows_of(laid, [*filling.figures, _TOTAL], habits, problems)
    if not split.rows:
        problems.add("PD569", file.place)
    rows = tuple(row for one in filling.tree(split.rows) if (row := filling.row(one)) is not None)
    quota = quota.model_copy(update={"rows": rows})
    return quota if split.whole is None else filling.stating(quota, split.whole)


def _wanted(quota: Quota) -> dict[str, Wanted]:
    """The columns that the file must have, and those that it may have."""
    wanted = {
        column.id: Wanted((str(column.name or column.id), column.id), column.written_at, is_figure=True)
        for column in quota.typed
    }
    for column in quota.columns:
        if column.allocate is not None:
            wanted[column.id] = Wanted((str(column.name or column.id),), column.written_at, is_needed=False)
    place = quota.where("unit_head") if "unit_head" in quota.model_fields_set else quota.where("file")
    wanted[_UNIT] = Wanted((str(quota.unit_head),), place)
    wanted[_CODE] = Wanted((str(quota.code_head),), place, is_needed=False)
    wanted[_NUMBER] = Wanted(NUMBER_HEADS, place, is_needed=False)
    wanted[_TOTAL] = Wanted(_TOTAL_HEADS, place, is_needed=False, is_figure=True)
    wanted[_NOTE] = Wanted(("Ghi chú",), place, is_needed=False)
    return wanted


class _Filling:
    """A quota on its way from a sheet into the plan."""

    def __init__(self, quota: Quota, laid: Laid, problems: Problems) -> None:
        self.laid = laid
        self.problems = problems
        self.figures = [column.id for column in quota.typed if column.id in laid.columns]
        self.allocated = [column.id for column in quota.columns if column.allocate is not None]

    def note_allocated(self) -> None:
        """Notes figures that the file has for a column that is computed (PD442), the first of each."""
        for key in self.allocated:
            rows = range(self.laid.first, len(self.laid.sheet.rows)) if key in self.laid.columns else ()
            filled = (row for row in rows if self.laid.sheet.value(row, self.laid.columns[key]) not in (None, ""))
            for row in islice(filled, 1):
                self.problems.add("PD442", self.laid.sheet.place(row, self.laid.columns[key]), id=key)

    def text(self, row: int, key: str) -> Text:
        is_prose = key in (_UNIT, _NOTE)
        return cell_text(self.laid.sheet, row, self.laid.columns[key], self.problems, is_prose=is_prose)

    def tree(self, rows: Sequence[int]) -> list[Branch]:
        """The rows, those of a group below it where the file numbers its rows."""
        if _NUMBER not in self.laid.columns:
            return [Branch(row) for row in rows]
        return grouped(rows, [str(self.text(row, _NUMBER)) for row in rows])

    def row(self, branch: Branch) -> QuotaRow | None:
        """A row of the sheet, read by the grammars of the spec; None, with problems noted, when it cannot be."""
        name = self.text(branch.row, _UNIT)
        if not name:
            self.problems.add("PD109", name.place)
            return None
        entry = self.entry(branch.row)
        entry["group" if branch.below else "unit"] = name
        if not branch.below:
            entry["values"] = self.values(branch.row)
            entry |= self.code(branch.row)
        row = validate(QuotaRow, entry, self.problems)
        below = tuple(one for part in branch.below if (one := self.row(part)) is not None)
        return row.model_copy(update={"rows": below}) if row is not None else None

    def code(self, row: int) -> dict[str, Text]:
        """The code of a unit, where the file has one."""
        text = self.text(row, _CODE) if _CODE in self.laid.columns else None
        return {"code": text} if text else {}

    def entry(self, row: int) -> Entry:
        """What a row says besides its figures: total and note."""
        entry = Entry(self.laid.sheet.place(row, self.laid.columns[_UNIT]))
        for key, name in ((_TOTAL, "total"), (_NOTE, "note")):
            text = self.text(row, key) if key in self.laid.columns else None
            if text:
                entry[name] = text
        return entry

    def values(self, row: int) -> Entry:
        values = Entry(self.laid.sheet.place(row, self.laid.columns[_UNIT]))
        for key in self.figures:
            values[key] = self.text(row, key)
        return values

    def stating(self, quota: Quota, whole: int) -> Quota:
        """The quota with the totals of a row of the sheet, where it states none itself."""
        entry = self.entry(whole)
        entry["unit"] = Text("-", entry.place)
        entry["values"] = self.values(whole)
        stated = validate(QuotaRow, entry, self.problems)
        if stated is None:
            return quota
        columns = []
        for column in quota.columns:
            value = quota.value(stated, column)
            is_stated = column.total is None and value is not None
            place = stated.where("values", column.id)
            columns.append(column.taking({"total": (value, place)}) if is_stated else column)
        quota = quota.model_copy(update={"columns": tuple(columns)})
        is_stated = quota.total is None and stated.total is not None
        return quota.taking({"total": (stated.total, stated.where("total"))}) if is_stated else quota
