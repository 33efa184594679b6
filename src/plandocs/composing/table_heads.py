"""The head of a table (đầu bảng): one row or more, common heads merged over their columns, a row of column numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import DraftCell, DraftRow, Pieces, made
from plandocs.composing.table_columns import TableColumn
from plandocs.composing.table_formulas import in_column_numbers, names_in
from plandocs.document.origin import Origin
from plandocs.document.tables import Area, RowKind
from plandocs.registers.wording import Phrase, parse_phrase

Tower = tuple[Pieces, ...]
"""The heads over a column from the top down, its own one last."""


def heads(
    columns: Sequence[TableColumn], context: Context, origin: Origin, slots: Mapping[str, str]
) -> tuple[list[DraftRow], list[Area]]:
    """The rows of heads and the areas in which cells are one (các dòng tiêu đề)."""
    towers = [_tower(column, context, origin, slots) for column in columns]
    height = max(map(len, towers))
    areas = [*_across(towers, height), *_down(towers, height)]
    covered = {
        (row, column)
        for area in areas
        for row in range(area.top, area.bottom + 1)
        for column in range(area.left, area.right + 1)
        if (row, column) != (area.top, area.left)
    }
    rows = [
        [
            DraftCell(() if (row, column) in covered or row >= len(tower) else tower[row])
            for column, tower in enumerate(towers)
        ]
        for row in range(height)
    ]
    return [DraftRow(cells, origin, RowKind.HEAD) for cells in rows], areas


def _tower(column: TableColumn, context: Context, origin: Origin, slots: Mapping[str, str]) -> Tower:
    """What stands over a column; common heads that say nothing are left out."""
    filled = {**slots, **column.words}
    above, head = (
        [_words(text, column, context, origin, filled) for text in texts] for texts in (column.above, (column.head,))
    )
    return (*(one for one in above if one), *head)


def _words(text: str, column: TableColumn, context: Context, origin: Origin, slots: Mapping[str, str]) -> Pieces:
    has_slots = any(f"{{{name}}}" in text for name in slots) if column.typed else "{" in text
    if not has_slots:
        return made(text, origin.place)
    return context.fill_phrase(Phrase(text, parse_phrase(text), origin.place), origin.place, **slots)


def _across(towers: Sequence[Tower], height: int) -> list[Area]:
    """Neighbours that stand under the same heads have them in common."""
    areas = []
    for row in range(height - 1):
        start = 0
        for column in range(1, len(towers) + 1):
            path = towers[start][:-1][: row + 1]
            if column < len(towers) and len(path) > row and towers[column][:-1][: row + 1] == path:
                continue
            if column - start > 1:
                areas.append(Area(row, start, row, column - 1))
            start = column
    return areas


def _down(towers: Sequence[Tower], height: int) -> list[Area]:
    """A column under fewer common heads than others has its own over all rows that are left."""
    return [Area(len(tower) - 1, place, height - 1, place) for place, tower in enumerate(towers) if len(tower) < height]


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
