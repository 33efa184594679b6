"""How sheets are shown and printed, read back by openpyxl."""

from __future__ import annotations

import re

import pytest

from plandocs.document.blocks import Role
from plandocs.document.document import Orientation
from plandocs.document.tables import RowKind
from tests.writing.sample import SENTENCE, para, parts, profile
from tests.writing.sheets import TEXT, annex, read, row, sheet, table, written

ONE = table((TEXT, TEXT), row("a", "b"))


def test_pages_are_a4_with_the_margins_of_the_form():
    found = sheet(ONE)
    page, margins = profile().page, found.page_margins
    assert (found.page_setup.paperSize, found.page_setup.orientation) == (9, "portrait")
    sides = {"left": page.left, "right": page.right, "top": page.top, "bottom": page.bottom}
    for side, wanted in sides.items():
        assert getattr(margins, side) * 25.4 == pytest.approx(float(wanted.chosen), abs=0.01), side
    assert margins.header * 25.4 == pytest.approx(float(page.header), abs=0.01)


def test_a_lying_annex_lies():
    assert sheet(ONE, orientation=Orientation.LANDSCAPE).page_setup.orientation == "landscape"


def test_a_sheet_is_one_page_wide_and_as_many_high_as_it_needs():
    found = sheet(ONE)
    assert found.sheet_properties.pageSetUpPr.fitToPage
    assert (found.page_setup.fitToWidth or 1, found.page_setup.fitToHeight) == (1, 0)


def test_the_head_is_on_each_page_and_stays_in_view():
    head = (row("A", "B", kind=RowKind.HEAD), row("(1)", "(2)", kind=RowKind.COLUMN_NUMBERS))
    found = sheet(table((TEXT, TEXT), row("a", "b"), head=head))
    assert (found.print_title_rows, found.freeze_panes) == ("$5:$6", "A7")


def test_what_would_fill_half_a_screen_does_not_stay_in_view():
    found = sheet(*(para(Role.BODY, SENTENCE) for _ in range(10)), ONE)
    assert found.freeze_panes is None
    assert found.print_title_rows == "$15:$15"


def test_a_sheet_of_words_has_no_head():
    found = sheet(para(Role.BODY, SENTENCE))
    assert (found.freeze_panes, found.print_title_rows) == (None, None)


def test_pages_are_numbered_above_the_text_but_for_the_first():
    found = sheet(ONE)
    header = found.HeaderFooter
    assert header.differentFirst
    assert header.firstHeader is None or not header.firstHeader.center.text
    assert (header.oddHeader.center.text, header.oddHeader.center.font, header.oddHeader.center.size) == (
        "&P",
        "Times New Roman,Regular",
        14,
    )


def test_each_annex_counts_its_pages_from_one_over_all_its_sheets():
    xml = parts(written(annex(ONE, ONE), annex(ONE)))
    sheets = [xml[f"xl/worksheets/sheet{number}.xml"] for number in (1, 2, 3)]
    assert ["useFirstPageNumber" in one for one in sheets] == [True, False, True]
    assert ["differentFirst" in one for one in sheets] == [True, False, True]


def test_heads_of_annexes_are_set_as_in_word():
    found = sheet(ONE)
    shown = [(found.cell(number, 1).value, found.cell(number, 1).font) for number in (1, 2, 3)]
    assert [(text, font.b, font.i, float(font.sz)) for text, font in shown] == [
        ("Phụ lục", True, False, 14),
        ("DANH MỤC", True, False, 14),
        ("(Kèm theo Kế hoạch số 7/KH-UBND)", False, True, 14),
    ]
    assert {found.cell(number, 1).alignment.horizontal for number in (1, 2, 3)} == {"center"}
    assert {"A1:B1", "A2:B2", "A3:B3"} <= {str(area) for area in found.merged_cells.ranges}


def test_sheets_are_called_as_their_annexes():
    found = read(written(annex(ONE, name="Phụ lục I"), annex(ONE, ONE, name="Phụ lục\u00a0II")))
    assert found.sheetnames == ["Phụ lục I", "Phụ lục II", "Phụ lục II (2)"]


def test_excel_does_not_mark_numbers_that_are_words():
    xml = parts(written(annex(table((TEXT,), row("001"), row("002")))))["xl/worksheets/sheet1.xml"]
    assert re.findall(r"<ignoredError [^>]*>", xml) == ['<ignoredError sqref="A6:A7" numberStoredAsText="1"/>']
