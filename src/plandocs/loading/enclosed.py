"""Rows that stand in spreadsheets become rows of the plan (lấy số liệu từ tệp), as if they had been typed there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.quota_sheets import with_sheet_rows
from plandocs.loading.row_groups import Branch, grouped
from plandocs.loading.sheet_cells import cell_text
from plandocs.loading.sheet_tables import NUMBER_HEADS, Laid, Wanted, laid_out, rows_of
from plandocs.registers.roster_habits import RosterHabits
from plandocs.registers.shelf import Shelf
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.sources.sheets.sheet import Workbook
from plandocs.sources.walking import replaced
from plandocs.spec.free_tables import NUMBER, CellSpan, ColumnType, FreeColumn, FreeRow, FreeTableBlock
from plandocs.spec.plan import Plan
from plandocs.spec.quotas import Quota


def with_enclosed(plan: Plan, workbooks: Mapping[str, Workbook], shelf: Shelf, problems: Problems) -> Plan:
    """The plan with the rows that its files hold; each value stands at the address of its cell."""
    if not workbooks:
        return plan
    filling = _Filling(workbooks, shelf.roster_habits(), problems)
    return replaced(plan, filling.filled)


@dataclass(slots=True)
class _Filling:
    """The workbooks, and what is known of the habits of those who fill them in."""

    workbooks: Mapping[str, Workbook]
    habits: RosterHabits
    problems: Problems

    def filled(self, fact: Fact) -> Fact:
        """An entry with the rows of its file; any other entry as it is."""
        if not isinstance(fact, FreeTableBlock | Quota) or fact.file is None:
            return fact
        workbook = self.workbooks.get(str(fact.file))
        if workbook is None:
            return fact
        if isinstance(fact, Quota):
            return with_sheet_rows(fact, workbook, self.habits, self.problems)
        laid = laid_out(workbook, _wanted(fact), fact.file, fact.sheet, self.problems)
        return fact if laid is None else _Rows(fact, laid, self.habits, self.problems).block()


def _wanted(block: FreeTableBlock) -> dict[str, Wanted]:
    wanted = {}
    for position, (key, column) in enumerate(block.keyed().items()):
        heads = (str(column.head), *([column.id] if column.id else []), *(NUMBER_HEADS if key == NUMBER else ()))
        place = block.columns[position].where("head")
        wanted[key] = Wanted(heads, place, key != NUMBER and column.formula is None, _holds_figures(column))
    return wanted


def _holds_figures(column: FreeColumn) -> bool:
    return column.type not in (ColumnType.TEXT, ColumnType.DATE)


class _Rows:
    """The rows of one table on their way from the sheet into the plan."""

    def __init__(self, block: FreeTableBlock, laid: Laid, habits: RosterHabits, problems: Problems) -> None:
        self.facts = block.keyed()
        self.of = block
        self.laid = laid
        self.problems = problems
        figures = [key for key, column in self.facts.items() if _holds_figures(column)]
        self.split = rows_of(laid, figures, habits, problems)
        texts = [key for key in laid.columns if key != NUMBER and self.facts[key].type is ColumnType.TEXT]
        self.label = texts[0] if texts else ""

    def block(self) -> FreeTableBlock:
        """The block with its rows, and with the totals that the file states."""
        if not self.split.rows:
            file = self.of.file
            self.problems.add("PD569", file.place if file is not None else self.of.written_at)
        rows = tuple(self.row(branch) for branch in self.tree())
        whole = self.split.whole
        update: dict[str, object] = {"rows": rows}
        if whole is not None and not self.of.total:
            summed = [key for key in self.laid.columns if self.facts[key].summed]
            update["total"] = {key: text for key, text in self.cells(whole).items() if key in summed}
        return self.of.model_copy(update=update)

    def tree(self) -> list[Branch]:
        """The rows, those of a group below it where the file numbers its rows."""
        rows = self.split.rows
        if NUMBER not in self.laid.columns or not self.label:
            return [Branch(row) for row in rows]
        return grouped(rows, [str(self.text(row, NUMBER)) for row in rows])

    def row(self, branch: Branch) -> FreeRow:
        cells = {key: text for key, text in self.cells(branch.row).items() if key != NUMBER}
        below = tuple(self.row(one) for one in branch.below)
        group = cells.pop(self.label) if below else None
        place = self.laid.sheet.place(branch.row, min(self.laid.columns.values()))
        return FreeRow.standing_at(place, group=group, cells=cells, rows=below, spans=self.spans(branch.row))

    def cells(self, row: int) -> dict[str, Text]:
        return {key: self.text(row, key) for key in self.laid.columns}

    def text(self, row: int, key: str) -> Text:
        column = self.facts[key]
        is_prose = column.type is ColumnType.TEXT and key != NUMBER
        return cell_text(self.laid.sheet, row, self.laid.columns[key], self.problems, is_prose=is_prose)

    def spans(self, row: int) -> tuple[CellSpan, ...]:
        """The cells of a row that are merged with those below them in the file."""
        keys = {column: key for key, column in self.laid.columns.items() if key != NUMBER}
        spans = []
        for area in self.laid.sheet.merged:
            if area.top == row and area.left == area.right and area.left in keys:
                down = sum(area.top <= one <= area.bottom for one in self.split.rows)
                place: Place = self.laid.sheet.place(row, area.left)
                if down > 1:
                    spans.append(CellSpan.standing_at(place, column=keys[area.left], across=1, down=down))
        return tuple(spans)
