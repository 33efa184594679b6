"""Where a table stands in a spreadsheet (bảng nằm ở đâu trong tệp): its head row, found by the heads of its columns."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.registers.roster_habits import RosterHabits
from plandocs.sources.located import Text
from plandocs.sources.sheets.sheet import Sheet, Value, Workbook
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.similarity import suggestion

_DEEPEST = 40
"""Rows above a head that are looked through: titles, and whose list it is."""
_TALLEST = 3
"""Rows that a head may have."""
NUMBER_HEADS = ("STT", "TT", "Số TT", "Số thứ tự")
"""How the column of the numbers of rows is called."""
_BRACKETED = re.compile(r"\([^()]*\)")
_NUMBERED = re.compile(r"\(?(?P<number>\d{1,2})\)?(?:\s*=.*)?|\(?[A-E]\)?")
"""A cell of the row of column numbers: "(1)", "(7) = (4) x (5) x (6)", "A"."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A column that a table asks of a file (cột cần tìm): how its head may be written."""

    heads: tuple[str, ...]
    place: Place
    is_needed: bool = True
    is_figure: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """A table in a sheet (bảng trong trang tính): its columns by key, the first row of its head, the first below it."""

    sheet: Sheet
    columns: Mapping[str, int]
    head: int
    first: int


@dataclass(frozen=True, slots=True)
class Split:
    """The rows of a table in a sheet (các dòng): those of the table, totals among them apart."""

    rows: tuple[int, ...]
    totals: tuple[int, ...]

    @property
    def whole(self) -> int | None:
        """The row of the grand total, where there is one: the first, or the last."""
        if not self.totals:
            return None
        is_first = not self.rows or self.totals[0] < self.rows[0]
        return self.totals[0] if is_first else self.totals[-1]


def laid_out(
    workbook: Workbook, wanted: Mapping[str, Wanted], file: Text, sheet: Text | None, problems: Problems
) -> Laid | None:
    """The table whose head names the columns that are wanted; None, with a problem noted, when there is none.

    Hidden sheets are looked through only when ``sheet`` names one. Columns that the file lacks are noted (PD564).
    """
    sheets = _sheets(workbook, sheet, problems)
    if not sheets:
        return None
    found = [laid for one in sheets if (laid := _best(one, wanted)) is not None]
    most = max((len(laid.columns) for laid in found), default=0)
    fitting = [laid for laid in found if len(laid.columns) == most]
    if not fitting:
        heads = "; ".join(one.heads[0] for one in wanted.values() if one.is_needed)
        problems.add("PD563", (sheet or file).place, file=workbook.file, heads=heads)
        return None
    if len(fitting) > 1:
        problems.add("PD568", file.place, sheets=", ".join(laid.sheet.name for laid in fitting))
        return None
    (laid,) = fitting
    for key, one in wanted.items():
        if one.is_needed and key not in laid.columns:
            where = Related(laid.sheet.place(laid.head, 0), "head_row")
            problems.add("PD564", one.place, related=[where], head=one.heads[0], file=workbook.file)
    return laid


def _sheets(workbook: Workbook, wanted: Text | None, problems: Problems) -> list[Sheet]:
    if wanted is None:
        return [sheet for sheet in workbook.sheets if not sheet.is_hidden]
    names = [sheet.name for sheet in workbook.sheets]
    chosen = [sheet for sheet in workbook.sheets if folded(sheet.name) == folded(wanted)]
    if not chosen:
        problems.add("PD562", wanted.place, sheet=wanted, **suggestion(wanted, names))
    return chosen[:1]


def _best(sheet: Sheet, wanted: Mapping[str, Wanted]) -> Laid | None:
    """The place in a sheet where most heads are found, if they are half of those needed."""
    needed = sum(one.is_needed for one in wanted.values())
    best: Laid | None = None
    for head in range(min(len(sheet.rows), _DEEPEST)):
        for height in range(1, _TALLEST + 1):
            columns = _matched(sheet, head, height, wanted)
            count = sum(wanted[key].is_needed for key in columns)
            if count * 2 >= needed and count and (best is None or len(columns) > len(best.columns)):
                best = Laid(sheet, columns, head, head + height)
    return best


def _matched(sheet: Sheet, head: int, height: int, wanted: Mapping[str, Wanted]) -> dict[str, int]:
    """The columns whose lowest words in some rows are a head that is wanted, each once."""
    matched: dict[str, int] = {}
    if not any(_spellings(sheet.value(head, column)) for column in range(sheet.width)):
        return matched
    for column in range(sheet.width):
        texts = [_spellings(sheet.value(head + row, column)) for row in range(height)]
        lowest = next((text for text in reversed(texts) if text), frozenset())
        for key, one in wanted.items():
            if key not in matched and lowest and any(lowest & _spellings(name) for name in one.heads):
                matched[key] = column
                break
    return matched


def _spellings(value: Value) -> frozenset[str]:
    """How a head may be compared: with and without what stands in brackets."""
    if not isinstance(value, str):
        return frozenset()
    return frozenset(text for text in (folded(value), folded(_BRACKETED.sub(" ", value))) if text)


def rows_of(laid: Laid, figures: Collection[str], habits: RosterHabits, problems: Problems) -> Split:
    """The rows of a table in a sheet, without empty ones, the row of column numbers and what stands below the table.

    Rows of totals stand apart; those that are no grand total, and what is left below, are told (PD567).
    """
    rows: list[int] = []
    totals: list[int] = []
    left: list[int] = []
    for row in _filled(laid):
        has_figures = any(_is_figure(laid, row, key) for key in figures)
        text = _first_text(laid, row)
        ends = bool(totals) and bool(rows) and totals[-1] > rows[0]
        if left or (not has_figures and (ends or habits.is_footer(text))):
            left.append(row)
        elif _is_total(text, habits):
            totals.append(row)
        else:
            rows.append(row)
    split = Split(tuple(rows), tuple(totals))
    for row in totals:
        if row != split.whole:
            problems.add("PD567", laid.sheet.place(row, 0), count=1)
    if left:
        problems.add("PD567", laid.sheet.place(left[0], 0), count=len(left))
    _note_hidden(laid, split, problems)
    return split


def _filled(laid: Laid) -> Iterator[int]:
    """The rows below the head that hold something in a column of the table."""
    first = laid.first + (1 if is_column_numbers(laid, laid.first) else 0)
    for row in range(first, len(laid.sheet.rows)):
        if any(_said(laid.sheet.value(row, column)) for column in laid.columns.values()):
            yield row


def _said(value: Value) -> str:
    return "" if value is None else str(value).strip()


def _is_figure(laid: Laid, row: int, key: str) -> bool:
    """Whether a cell holds a number, or a text that begins as one."""
    return key in laid.columns and _said(laid.sheet.value(row, laid.columns[key]))[:1].isdigit()


def _first_text(laid: Laid, row: int) -> str:
    """The first words of a row: what it is about."""
    values = (laid.sheet.value(row, column) for column in sorted(laid.columns.values()))
    texts = (value.strip() for value in values if isinstance(value, str))
    return next((text for text in texts if any(letter.isalpha() for letter in text) and len(text) > 1), "")


def _is_total(text: str, habits: RosterHabits) -> bool:
    """Whether a row is a sum of others: "Tổng cộng", "Cộng khu vực 1"; "Trong đó" is none."""
    said = folded(text)
    return (habits.is_total(text) or said.startswith("cộng ")) and not said.startswith("trong đó")


def is_column_numbers(laid: Laid, row: int) -> bool:
    """Whether a row counts the columns: (1), (2), (3)."""
    cells = [text for value in laid.sheet.rows[row] if (text := _said(value))] if row < len(laid.sheet.rows) else []
    matches = [_NUMBERED.fullmatch(text) for text in cells]
    numbers = [int(found["number"]) for found in matches if found is not None and found["number"]]
    return len(numbers) > 1 and None not in matches and numbers == list(range(1, len(numbers) + 1))


def _note_hidden(laid: Laid, split: Split, problems: Problems) -> None:
    hidden = [row for row in split.rows if row in laid.sheet.hidden_rows]
    if hidden:
        problems.add("PD565", laid.sheet.place(hidden[0], 0), count=len(hidden))
