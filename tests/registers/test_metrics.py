import pytest

from plandocs.registers.metrics import text_width

FACES = [(False, False), (True, False), (False, True), (True, True)]


@pytest.mark.parametrize(
    ("text", "points", "twips"),
    [("", 14, 0), (" ", 12, 60), ("0123456789", 12, 1200), ("Ế", 14, text_width("E", 14)), ("đ", 10, 100)],
)
def test_text_is_as_wide_as_times_new_roman(text, points, twips):
    assert text_width(text, points) == pytest.approx(twips, abs=1)


@pytest.mark.parametrize(("bold", "italic"), FACES)
def test_width_grows_with_size_and_length(bold, italic):
    one = text_width("Kế hoạch", 13, bold=bold, italic=italic)
    assert text_width("Kế hoạch" * 2, 13, bold=bold, italic=italic) == pytest.approx(2 * one)
    assert text_width("Kế hoạch", 26, bold=bold, italic=italic) == pytest.approx(2 * one)


def test_faces_differ():
    assert len({text_width("Độc lập - Tự do", 13, bold=bold, italic=italic) for bold, italic in FACES}) > 2


def test_marks_that_ride_on_letters_take_no_room():
    assert text_width("e\u0302\u0301", 13) == text_width("e", 13)


@pytest.mark.parametrize("text", ["漢", "\U0001f600", "ꝏ"])
def test_a_character_that_the_table_lacks_still_takes_room(text):
    assert text_width(text, 12) > 0
