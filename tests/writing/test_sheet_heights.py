from __future__ import annotations

from decimal import Decimal

from plandocs.document.tables import Area
from plandocs.writing.faces import Face
from plandocs.writing.sheet_heights import HIGHEST, height_of_lines, merged_heights, text_height

FACE = Face(Decimal(12))
LINE = 12 * 1.3125
WIDE, NARROW = 5000, 1000
WORDS = "một hai ba bốn năm sáu bảy tám"


def test_a_line_is_as_high_as_excel_makes_it():
    assert height_of_lines(FACE, 1) == LINE + 2
    assert text_height(FACE, WORDS, WIDE) == LINE + 2


def test_words_that_do_not_fit_take_more_lines():
    assert text_height(FACE, WORDS, NARROW) > 3 * LINE
    assert text_height(FACE, "a\nb", WIDE) == 2 * LINE + 2


def test_no_row_is_higher_than_excel_allows():
    assert text_height(FACE, WORDS * 500, NARROW) == HIGHEST


def test_rows_under_a_merged_cell_have_room_for_it_together():
    texts = [[WORDS, "a"], ["", "b"]]
    heights = merged_heights(texts.__getitem__, [Area(0, 0, 1, 0)], [NARROW, NARROW], FACE)
    assert heights[0] == height_of_lines(FACE, 1)
    assert sum(heights.values()) == text_height(FACE, WORDS, NARROW)


def test_a_cell_over_columns_has_their_width():
    assert merged_heights([[WORDS, ""]].__getitem__, [Area(0, 0, 0, 1)], [WIDE // 2, WIDE // 2], FACE) == {
        0: height_of_lines(FACE, 1)
    }


def test_other_rows_are_left_alone():
    assert merged_heights([["a"], ["b"]].__getitem__, [], [WIDE], FACE) == {}
