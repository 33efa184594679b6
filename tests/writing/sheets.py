"""Small annexes made by hand, written as workbooks and read back by openpyxl."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any

import openpyxl

from plandocs.document.blocks import Block, Role
from plandocs.document.document import Annex, Orientation
from plandocs.document.inlines import Inline
from plandocs.document.tables import (
    Alignment,
    Area,
    Cell,
    CellValue,
    Column,
    Formula,
    Listed,
    Row,
    RowKind,
    Table,
    ValueKind,
)
from plandocs.writing.xlsx import write_xlsx
from tests.writing.sample import document, inlines, para, profile

TEXT, COUNT, MONEY = Column(40), Column(20, Alignment.CENTRE, ValueKind.COUNT), Column(0, kind=ValueKind.MONEY)
SHARE = Column(20, Alignment.CENTRE, ValueKind.PERCENT)
DATE = Column(0, Alignment.CENTRE, ValueKind.DATE)
HEAD_ROWS = 5
"""The rows above a table's body where its head has one row: label, title, the line below, a gap, the head."""


def cell(words: str | Inline = "", value: CellValue | None = None, *cells: tuple[int, int], pattern: str = "") -> Cell:
    """A cell; ``cells`` are those that it follows from."""
    formula = Formula(cells, pattern) if cells else None
    return Cell(inlines(words) if words else (), value=value, formula=formula)


def row(*cells: Cell | str, kind: RowKind = RowKind.NORMAL) -> Row:
    return Row(tuple(cell(one) if isinstance(one, str) else one for one in cells), kind)


def table(
    columns: tuple[Column, ...],
    *rows: Row | Listed,
    head: tuple[Row, ...] | None = None,
    merged: tuple[Area, ...] = (),
    head_merged: tuple[Area, ...] = (),
    least_height: int = 0,
) -> Table:
    names = row(*(f"Cột {number}" for number in range(1, len(columns) + 1)), kind=RowKind.HEAD)
    return Table(columns, (names,) if head is None else head, rows, head_merged, merged, least_height=least_height)


def annex(*blocks: Block, name: str = "Phụ lục", orientation: Orientation = Orientation.PORTRAIT) -> Annex:
    return Annex(
        "mot",
        name,
        para(Role.ANNEX_LABEL, name),
        para(Role.ANNEX_TITLE, "DANH MỤC"),
        (para(Role.ATTACHED_LINE, "(Kèm theo Kế hoạch số 7/KH-UBND)"),),
        blocks,
        orientation,
    )


def written(*annexes: Annex) -> bytes:
    return write_xlsx(document(), annexes, profile())


def read(data: bytes, *, values: bool = False) -> Any:
    """The workbook, with its formulas or with their stored values."""
    return openpyxl.load_workbook(io.BytesIO(data), data_only=values, rich_text=not values)


def sheet(*blocks: Block, **about: Any) -> Any:
    """The first sheet of an annex with these blocks."""
    return read(written(annex(*blocks, **about))).worksheets[0]


def body(*blocks: Block) -> list[list[Any]]:
    """What the cells below the head of an annex's table hold."""
    return [list(one) for one in sheet(*blocks).iter_rows(min_row=HEAD_ROWS + 1, values_only=True)]


def classes() -> Table:
    """Classes by region: sub-totals in group rows, the grand total last, money from numbers and rates."""
    number = [cell(str(count), count) for count in range(1, 4)]
    money = {
        amount: f"{amount:,}".replace(",", ".") for amount in (1_500_000, 2_250_000, 3_750_000, 1_125_000, 4_875_000)
    }
    return table(
        (Column(10, Alignment.CENTRE), TEXT, COUNT, MONEY, MONEY),
        row(
            "I",
            "Khu vực 1",
            cell("05", 5, (1, 2), (2, 2)),
            "",
            cell(money[3_750_000], 3_750_000, (1, 4), (2, 4)),
            kind=RowKind.GROUP,
        ),
        _class(number[0], 2, money[1_500_000], 1),
        _class(number[1], 3, money[2_250_000], 2),
        row(
            "II",
            "Khu vực 2",
            cell("10", 10, (4, 2)),
            "",
            cell(money[1_125_000], 1_125_000, (4, 4)),
            kind=RowKind.GROUP,
        ),
        row(
            number[0],
            "Lớp",
            cell("10", 10),
            cell("112.500", 112_500),
            cell(money[1_125_000], 1_125_000, (4, 2), (4, 3), pattern="{0}*{1}"),
        ),
        row(
            "",
            "Tổng cộng",
            cell("15", 15, (0, 2), (3, 2)),
            "",
            cell(money[4_875_000], 4_875_000, (0, 4), (3, 4)),
            kind=RowKind.TOTAL,
        ),
    )


def _class(number: Cell, count: int, amount: str, line: int) -> Row:
    value = int(Decimal(amount.replace(".", "")))
    product = cell(amount, value, (line, 2), (line, 3), pattern="{0}*{1}")
    return row(number, f"Lớp {line}", cell(f"0{count}", count), cell("750.000", 750_000), product)
