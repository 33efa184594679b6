import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.screen import one_line, visible, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("Kế hoạch", 8), ("Kê\u0301 hoa\u0323ch", 8), ("計画", 4), ("Ｋ", 2), ("🎓", 2), ("…—“”", 4)],
)
def test_width(text, columns):
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kế hoạch đào tạo", "Kế hoạch đào tạo"),
        ("\x1b[2J\x07", "�[2J�"),
        ("\x9b31m", "�31m"),
        ("a\u202eb\u2066c", "a�b�c"),
        ("a\u200bb\ufeff", "a�b�"),
        ("\ud800\ue000", "��"),
    ],
)
def test_what_controls_a_screen_is_not_let_through(text, shown):
    assert visible(text) == shown


@given(st.text())
def test_visible_text_is_as_long_and_holds_no_line_end(text):
    assert len(visible(text)) == len(one_line(text)) == len(text)
    assert len(one_line(text).splitlines()) <= 1


def test_one_line_keeps_words_apart():
    assert one_line("một\nhai\tba\x1b") == "một hai ba�"
