"""A table of people on a sheet (bảng danh sách): its columns, each with a key, and what is wrong with its heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.rosters.guide import Guide
from plandocs.rosters.tables.band import NAME_COLUMNS, Answers, Band
from plandocs.rosters.tables.columns import Head, read_heads, ways_to_ask
from plandocs.rosters.tables.grid import Grid
from plandocs.sources.sheets.sheet import column_letters
from plandocs.vietnamese.folding import folded


@dataclass(frozen=True, slots=True)
class Table:
    """A table (bảng): where its heads stand, and its columns by key."""

    grid: Grid
    band: Band
    heads: Sequence[Head]
    """The columns that are read, from left to right."""
    columns: Mapping[str, int]
    left_out: frozenset[int]
    """Columns that the author wants left out."""
    lines: Mapping[int, frozenset[str]]
    """The folded lines of each head, by which a repeated one is known."""
    asked: frozenset[str]
    """All folded words by which an author may answer for a column."""

    def place(self, row: int, key: str) -> Place:
        """Where a cell stands."""
        return self.grid.sheet.place(row, self.columns[key])

    @property
    def head_place(self) -> Place:
        """Where the heads begin."""
        first = next((head.column for head in self.heads if head.words), 0)
        return self.grid.sheet.place(self.band.top, first)


def read_table(grid: Grid, band: Band, guide: Guide, answers: Answers, problems: Problems) -> Table:
    """The table below a band of heads; heads that say too little or nothing are noted (PD245, PD246, PD247)."""
    heads = read_heads(grid, band, guide.headings, answers)
    left_out = frozenset(head.column for head in heads if head.is_left_out)
    columns: dict[str, int] = {}
    kept: list[Head] = []
    for head in heads:
        if head.is_left_out:
            continue
        key = _free_key(head, columns, grid, problems)
        columns[key] = head.column
        kept.append(head if key == head.key else Head(head.column, head.row, head.words, key, head.above, head.match))
        if head.words and not head.is_known:
            _note_unknown(head, grid, guide, problems)
    lines = {head.column: frozenset(folded(words) for words in head.words) for head in kept}
    asked = frozenset(words for head in heads for words in ways_to_ask(head))
    return Table(grid, band, kept, columns, left_out, lines, asked)


def has_name(table: Table) -> bool:
    """Whether a table has a column of names."""
    return any(key in table.columns for key in NAME_COLUMNS)


def _free_key(head: Head, columns: Mapping[str, int], grid: Grid, problems: Problems) -> str:
    """The key of a column; the second of two that mean the same is kept under its own words (PD247)."""
    if head.key not in columns:
        return head.key
    place = grid.sheet.place(head.row, head.column)
    first = column_letters(columns[head.key])
    if head.is_known:
        problems.add("PD247", place, head=head.text, column=head.key, first=first)
    letters = column_letters(head.column)
    return f"{head.text} ({letters})" if head.text else letters


def _note_unknown(head: Head, grid: Grid, guide: Guide, problems: Problems) -> None:
    place = grid.sheet.place(head.row, head.column)
    if head.match.meanings:
        meanings = (f"{one.words} ({one.column})" if one.column else str(one.words) for one in head.match.meanings)
        example = next((one.column for one in head.match.meanings if one.column), "-")
        problems.add("PD245", place, head=head.text, choices=", ".join(meanings), example=example)
    else:
        near = head.match.near or (guide.near_column(head.text),)
        problems.add("PD246", place, head=head.text, example=near[0] or "note")
