import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.excerpt import excerpt
from plandocs.diagnostics.screen import visible, width

words = st.text(alphabet="abc đếkạ計画\u0301\u0323🎓\x1b\t", max_size=150)


def marked(line, column, length, room=100):
    """The excerpt, and under it carets."""
    shown = excerpt(line, column, length, room)
    return [shown.text, " " * shown.indent + "^" * shown.length]


def test_carets_stand_under_what_they_mean():
    assert marked("learners: 1.290", 11, 5) == [
        "learners: 1.290",
        "          ^^^^^",
    ]


def test_vietnamese_marks_take_no_column_and_wide_characters_two():
    assert marked("Kê\u0301 計画 lớp", 8, 3) == [
        "Kê\u0301 計画 lớp",
        "        ^^^",
    ]
    assert marked("x 計画 y", 3, 2)[1] == "  ^^^^"


def test_a_tab_becomes_the_spaces_to_the_next_stop():
    assert marked("\ta\tb", 4, 1) == [
        "    a   b",
        "        ^",
    ]


def test_a_control_sequence_is_disarmed():
    assert marked("a\x1b[2Jb", 6, 1) == [
        "a�[2Jb",
        "     ^",
    ]


def test_a_long_line_is_cut_around_the_carets():
    line = "a" * 50 + "LỖI" + "b" * 50
    assert marked(line, 51, 3, 30) == [
        "…aaaaaaaaaLỖIbbbbbbbbbbbbbbbb…",
        "          ^^^",
    ]


def test_a_long_line_is_cut_at_one_end_when_the_carets_are_near_the_other():
    assert marked("LỖI" + "b" * 50, 1, 3, 30) == ["LỖI" + "b" * 25 + "…", "^^^"]
    assert marked("a" * 50 + "LỖI", 51, 3, 30) == ["…" + "a" * 25 + "LỖI", " " * 26 + "^^^"]


@pytest.mark.parametrize(("column", "indent"), [(4, 3), (9, 3), (0, 0)])
def test_a_place_outside_the_line_is_shown_at_its_end(column, indent):
    shown = excerpt("abc", column, 5, 100)
    assert (shown.indent, shown.text) == (indent, "abc")
    assert shown.length == (3 if column == 0 else 1)


@given(words, st.integers(1, 160), st.integers(1, 20), st.integers(20, 120))
def test_an_excerpt_fits_and_its_carets_too(line, column, length, room):
    shown = excerpt(line, column, length, room)
    assert width(shown.text) <= room
    assert shown.indent + shown.length <= room + 1


@given(st.data(), st.integers(20, 120))
def test_the_first_caret_stands_under_the_character_meant(data, room):
    line = data.draw(words.filter(lambda line: width(visible(line.replace("\t", " "))) > 0))
    column = data.draw(st.integers(1, len(line)))
    meant = " " if line[column - 1] == "\t" else visible(line[column - 1])
    if width(meant):
        assert above_first_caret(excerpt(line, column, 1, room)) == meant


def above_first_caret(shown):
    at = 0
    for character in shown.text:
        if at == shown.indent and width(character):
            return character
        at += width(character)
    return ""
