"""What stands in the cells of a sheet, read back by openpyxl."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

import pytest
from openpyxl.cell.rich_text import CellRichText

from plandocs.document.blocks import Role
from plandocs.document.document import Orientation
from plandocs.document.inlines import Footnote, Run
from plandocs.document.tables import Alignment, Area, Cell, Column, Listed, RowKind
from plandocs.writing.sheet_values import PADDED
from tests.writing.sample import inlines, para, parts
from tests.writing.sheets import (
    COUNT,
    DATE,
    HEAD_ROWS,
    MONEY,
    SHARE,
    TEXT,
    annex,
    body,
    cell,
    classes,
    read,
    row,
    sheet,
    table,
    written,
)

FIRST = HEAD_ROWS + 1


def one(words, value=None, column=TEXT):
    """The only cell of a table, and its number format."""
    found = sheet(table((column,), row(cell(words, value)))).cell(FIRST, 1)
    return found.value, found.number_format, found.data_type


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        '=HYPERLINK("http://a.vn";"x")',
        "+84 912 345 678",
        "-",
        "@SUM(A1)",
        "'01",
        "001000000017",
        "0912345678",
        "1.299",
        "15/6/2026",
        "12:30",
        "TRUE",
        "#N/A",
        "1e5",
        "http://a.vn",
        "mailto:a@a.vn",
        "{=A1}",
        "<r>",
        "<r><t>a</t></r>",
        "<r></r>",
        'a & b <c> "d"',
        "_x0041_",
        " cách  đầu và cuối ",
        "một\nhai",
        "\u00a0",
        "Nguyễn Thị Mẫu",
        "𝔄😀",
    ],
)
def test_words_stay_words(words):
    value, number, kind = one(words)
    assert str(value) == words
    assert (number, kind) == ("@", "s")


def test_words_of_a_list_stay_words():
    texts = ["=1+1", "001000000017", "<r>x</r>", "", "-"]
    found = body(table((TEXT,) * 5, Listed([texts])))
    assert [str(value) if value is not None else "" for value in found[0]] == texts


@pytest.mark.parametrize(
    ("words", "value", "column", "number"),
    [
        ("1.299", 1299, COUNT, "#,##0"),
        ("05", 5, COUNT, PADDED),
        ("4.000.000", 4_000_000, MONEY, "#,##0"),
        ("11,8", Decimal("11.8"), SHARE, "0.0"),
        ("11,8%", Decimal("11.8"), SHARE, '0.0"%"'),
        ("12", 12, TEXT, "0"),
        ("01", 1, TEXT, PADDED),
    ],
)
def test_a_number_is_a_number(words, value, column, number):
    assert one(words, value, column) == (float(value), number, "n")


def test_a_date_is_a_date():
    day = datetime.date(2026, 6, 15)
    value, number, kind = one("15/6/2026", day, DATE)
    assert (value.date(), number, kind) == (day, "dd/mm/yyyy", "d")
    assert one("trước 15/6/2026", day, DATE) == ("trước 15/6/2026", "@", "s")
    assert one("1/1/1899", datetime.date(1899, 1, 1), DATE) == ("1/1/1899", "@", "s")


def test_a_number_with_more_digits_than_excel_keeps_stays_words():
    words = "1.234.567.890.123.456"
    assert one(words, 1_234_567_890_123_456, MONEY) == (words, "@", "s")


def test_values_of_lists_are_numbers_and_dates():
    listed = Listed([["1", "15/6/1980", "05"]], [[1, datetime.date(1980, 6, 15), 5]])
    found = sheet(table((TEXT, DATE, COUNT), listed))
    assert [(str(one.value), one.number_format) for one in found[FIRST]] == [
        ("1", "0"),
        ("1980-06-15 00:00:00", "dd/mm/yyyy"),
        ("5", "00"),
    ]


# totals


def test_totals_are_formulas():
    assert [line[2:] for line in body(classes())] == [
        ["=SUM(C7:C8)", None, "=SUM(E7:E8)"],
        [2, 750_000, "=C7*D7"],
        [3, 750_000, "=C8*D8"],
        ["=SUM(C10)", None, "=SUM(E10)"],
        [10, 112_500, "=C10*D10"],
        ["=SUM(C6,C9)", None, "=SUM(E6,E9)"],
    ]


def test_their_values_are_stored():
    found = read(written(annex(classes())), values=True).worksheets[0]
    values = [[one.value for one in line[2:]] for line in found.iter_rows(min_row=FIRST)]
    assert values == [
        [5, None, 3_750_000],
        [2, 750_000, 1_500_000],
        [3, 750_000, 2_250_000],
        [10, None, 1_125_000],
        [10, 112_500, 1_125_000],
        [15, None, 4_875_000],
    ]


def test_a_formula_that_excel_lacks_leaves_the_value():
    assert body(table((COUNT, COUNT), row(cell("7", 7), cell("3", 3, (0, 0), pattern="{0}//2")))) == [[7, 3]]


def test_counts_are_padded_in_the_whole_column():
    """Else a total that falls below ten would lose its zero."""
    found = sheet(classes())
    assert {found.cell(FIRST + number, 3).number_format for number in (0, 1, 3, 5)} == {PADDED}


# words around and beside figures


def test_words_that_no_format_shows_stand_in_a_note():
    found = body(table((COUNT,), row(cell("một lớp", 1)), row(cell("12 lớp", 12))))
    assert found == [[1], [12], ["(1) A6: một lớp"]]


def test_a_workbook_has_no_more_formats_than_excel_takes():
    rows = [row(cell(f"{number} loại {number}a", number)) for number in range(1, 301)]
    found = sheet(table((COUNT,), *rows))
    formats = {one.number_format for one in found["A"]}
    assert 100 < len(formats) < 200
    last = list(found.iter_rows(min_row=FIRST + 299, max_col=1, values_only=True))
    assert last[0] == (300,)
    assert last[-1][0].endswith("A305: 300 loại 300a")


def test_footnotes_of_cells_stand_below_the_table():
    note = Footnote(9, inlines("Xem Nghị định."))
    words = Cell((Run("Lớp"), note))
    figure = Cell((Run("12"), Footnote(10, inlines("Dự kiến."))), value=12)
    found = sheet(table((TEXT, COUNT), row(words, figure)), para(Role.TABLE_NOTE, "Ghi chú: a"))
    first = found.cell(FIRST, 1).value
    assert isinstance(first, CellRichText)
    assert str(first) == "Lớp(1)"
    assert first[1].font.vertAlign == "superscript"
    assert (found.cell(FIRST, 2).value, found.cell(FIRST, 2).number_format) == (12, '#,##0" (2)"')
    below = [found.cell(FIRST + number, 1).value for number in (1, 2, 3)]
    assert below == ["Ghi chú: a", "(1) Xem Nghị định.", "(2) Dự kiến."]


def test_a_note_within_a_note_is_not_lost():
    inner = Footnote(2, inlines("Trong."))
    found = body(table((TEXT,), row(Cell((Run("a"), Footnote(1, (Run("Ngoài"), inner)))))))
    assert [str(line[0]) for line in found] == ["a(1)", "(1) Ngoài(2)", "(2) Trong."]


def test_text_that_no_cell_holds_goes_on_below():
    words = "chữ " * 10_000
    found = [str(line[0]) for line in body(table((TEXT,), row(words)))]
    assert "".join(found[0].removesuffix("(1)") + " ".join(found[1:]).removeprefix("(1) … ")).split() == words.split()
    assert max(map(len, found)) < 32767


def test_long_words_do_not_have_the_format_of_text():
    """Excel 2007 shows them as "###"."""
    assert one("a" * 255)[1] == "@"
    assert one("a" * 256)[1] == "General"


# looks


def test_cells_stand_as_their_columns_say_or_they_themselves():
    label = Cell(inlines("Tổng"), alignment=Alignment.CENTRE)
    columns = (TEXT, Column(alignment=Alignment.RIGHT), Column(alignment=Alignment.JUSTIFIED), COUNT)
    found = sheet(table(columns, row("a", "b", "c", "d"), row(label, "", "", "")))
    assert [one.alignment.horizontal for one in found[FIRST]] == ["left", "right", "justify", "center"]
    assert found.cell(FIRST + 1, 1).alignment.horizontal == "center"
    assert all(one.alignment.wrap_text and one.border.left.style == "thin" for line in found[6:7] for one in line)


def test_heads_groups_and_totals_are_bold_and_numbers_of_columns_in_italics():
    head = (row("A", kind=RowKind.HEAD), row("(1)", kind=RowKind.COLUMN_NUMBERS))
    rows = (row("I", kind=RowKind.GROUP), row("1"), row("Tổng", kind=RowKind.TOTAL))
    found = sheet(table((TEXT,), *rows, head=head))
    fonts = [found.cell(number, 1).font for number in range(HEAD_ROWS, HEAD_ROWS + 5)]
    assert [(font.b, font.i) for font in fonts] == [
        (True, False),
        (False, True),
        (True, False),
        (False, False),
        (True, False),
    ]
    assert {(font.name, font.sz, font.scheme) for font in fonts} == {("Times New Roman", 12, None)}


def test_emphasis_within_a_cell_is_kept():
    found = sheet(table((TEXT,), row(Cell((Run("một "), Run("hai", bold=True)))))).cell(FIRST, 1).value
    assert isinstance(found, CellRichText)
    assert [getattr(part, "text", part) for part in found] == ["một ", "hai"]
    assert found[1].font.b


def test_a_cell_in_one_emphasis_has_it_as_a_whole():
    found = sheet(table((TEXT,), row(Cell((Run("hai", italic=True),))))).cell(FIRST, 1)
    assert (found.value, found.font.i) == ("hai", True)


def test_merged_cells_are_one():
    head = (row("A", "B", "", kind=RowKind.HEAD), row("", "B1", "B2", kind=RowKind.HEAD))
    node = table(
        (TEXT, COUNT, COUNT),
        row("a", "1", "x"),
        row("", "2", "y"),
        row("c", "d", ""),
        head=head,
        head_merged=(Area(0, 0, 1, 0), Area(0, 1, 0, 2)),
        merged=(Area(0, 0, 1, 0), Area(2, 1, 2, 2)),
    )
    found = sheet(node)
    merged = sorted(str(area) for area in found.merged_cells.ranges)
    assert merged == ["A1:C1", "A2:C2", "A3:C3", "A5:A6", "A7:A8", "B5:C5", "B9:C9"]
    assert [found[place].value for place in ("A5", "B5", "B6", "A7", "B8", "B9")] == ["A", "B", "B1", "a", "2", "d"]
    assert found["A7"].alignment.vertical == "center"


def test_cells_of_lists_may_be_merged():
    found = sheet(table((TEXT, TEXT), Listed([["a", "1"], ["", "2"]]), merged=(Area(0, 0, 1, 0),)))
    assert "A6:A7" in {str(area) for area in found.merged_cells.ranges}
    assert [found.cell(number, 2).value for number in (6, 7)] == ["1", "2"]


def test_columns_are_as_wide_as_in_word():
    """A share of the text's 165 mm: 60 % are 374 pixels, and eight of them make a unit of Excel's."""
    found = sheet(table((Column(60), Column(40)), row("a", "b")))
    assert [found.column_dimensions[name].width * 8 for name in "AB"] == pytest.approx([374, 249], abs=1)
    lying = sheet(table((Column(60), Column(40)), row("a", "b")), orientation=Orientation.LANDSCAPE)
    assert lying.column_dimensions["A"].width * 8 == pytest.approx(0.6 * 252 / 25.4 * 96, abs=1)


# heights


def test_a_row_is_as_high_as_its_text_and_excel_may_change_that():
    found = sheet(table((Column(50), Column(50)), row("a", "b"), row("a", "chữ " * 40)))
    assert found.row_dimensions[FIRST + 1].height > 3 * found.row_dimensions[FIRST].height
    xml = parts(written(annex(table((Column(50), Column(50)), row("a", "b")))))["xl/worksheets/sheet1.xml"]
    (own,) = re.findall(f'<row r="{FIRST}"[^>]*>', xml)
    assert "ht=" in own
    assert "customHeight" not in own


def test_rows_have_room_for_a_signature():
    """25 mm are 71 points."""
    found = sheet(table((TEXT,), Listed([["a"], ["chữ " * 400]]), least_height=25))
    first, second = (found.row_dimensions[FIRST + number] for number in (0, 1))
    assert first.height == pytest.approx(25 * 72 / 25.4, abs=0.75)
    assert first.customHeight
    assert second.height > 200


def test_words_over_all_columns_have_their_height():
    long = para(Role.BODY, "chữ " * 100)
    found = sheet(long, table((TEXT, TEXT), row("a", "b")))
    assert found.row_dimensions[4].height > 4 * 14
    assert found.row_dimensions[4].customHeight


def test_words_that_no_row_is_high_enough_for_take_several():
    words = [f"từ{number}" for number in range(3000)]
    found = sheet(para(Role.BODY, " ".join(words)), table((TEXT, TEXT), row("a", "b")))
    texts = [line[0] for line in found.iter_rows(min_row=4, max_col=1, values_only=True) if line[0]]
    assert " ".join(texts[:-2]).split() == words
    assert all((found.row_dimensions[number].height or 0) < 410 for number in range(1, 20))
