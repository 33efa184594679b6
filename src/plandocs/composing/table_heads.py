"""The head of a table (đầu bảng): one row or more, common heads merged over their columns, a row of column numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import DraftCell, DraftRow, Pieces, made
from plandocs.composing.table_formulas import in_column_numbers, names_in
from plandocs.composing.table_shape import TableColumn
from plandocs.document.origin import Origin
from plandocs.document.tables import Area, RowKind
from plandocs.registers.wording import Phrase, parse_phrase


def heads(
    columns: Sequence[TableColumn], context: Context, origin: Origin, slots: Mapping[str, str]
) -> tuple[list[DraftRow], list[Area]]:
    """The rows of heads and the areas in which cells are one (các dòng tiêu đề)."""
    height = max(len(column.above) for column in columns) + 1
    towers = [(*column.above, column.head) for column in columns]
    rows = [[_at(tower, row, height) for tower in towers] for row in range(height)]
    areas = [*_across(columns, height), *_down(columns, height)]
    covered = {
        (row, column)
        for area in areas
        for row in range(area.top, area.bottom + 1)
        for column in range(area.left, area.right + 1)
        if (row, column) != (area.top, area.left)
    }
    filled = [
        [
            DraftCell(() if (row, column) in covered else _words(text, context, origin, slots))
            for column, text in enumerate(texts)
        ]
        for row, texts in enumerate(rows)
    ]
    return [DraftRow(cells, origin, RowKind.HEAD) for cells in filled], areas


def _at(tower: tuple[str, ...], row: int, height: int) -> str:
    """What stands in a row over a column: the last head fills what is left below it."""
    return tower[row] if row < len(tower) else "" if height > len(tower) else tower[-1]


def _words(text: str, context: Context, origin: Origin, slots: Mapping[str, str]) -> Pieces:
    phrase = Phrase(text, parse_phrase(text), origin.place)
    return context.fill_phrase(phrase, origin.place, **slots) if "{" in text else made(text, origin.place)


def _across(columns: Sequence[TableColumn], height: int) -> list[Area]:
    """Neighbours that stand under the same heads have them in common."""
    areas = []
    for row in range(height - 1):
        start = 0
        for column in range(1, len(columns) + 1):
            path = columns[start].above[: row + 1]
            if column < len(columns) and len(path) > row and columns[column].above[: row + 1] == path:
                continue
            if column - start > 1:
                areas.append(Area(row, start, row, column - 1))
            start = column
    return areas


def _down(columns: Sequence[TableColumn], height: int) -> list[Area]:
    """A column without a common head has its own over all rows that are left."""
    return [
        Area(len(column.above), place, height - 1, place)
        for place, column in enumerate(columns)
        if len(column.above) < height - 1
    ]


def column_numbers(columns: Sequence[TableColumn], hidden: Sequence[TableColumn], origin: Origin) -> DraftRow:
    """The row of column numbers (dòng số cột), with formulas: "(7) = (4) x (5) x (6)".

    A formula over columns that are ``hidden`` is not written: half of it would be wrong.
    """
    unseen = {column.key for column in hidden}
    numbers = {column.key: number for number, column in enumerate(columns, start=1)}
    cells = []
    for number, column in enumerate(columns, start=1):
        is_told = column.formula and not names_in(column.formula, unseen)
        formula = in_column_numbers(column.formula, numbers) if is_told else ""
        cells.append(DraftCell(made(f"({number}) = {formula}" if formula else f"({number})", origin.place)))
    return DraftRow(cells, origin, RowKind.COLUMN_NUMBERS)
