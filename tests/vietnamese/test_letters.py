import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.letters import ITEM_LETTERS, item_letter, item_letter_position, ordinal, roman, roman_or_figure

ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def test_the_item_letters_are_those_of_the_decree() -> None:
    assert " ".join(ITEM_LETTERS) == "a b c d đ e g h i k l m n o p q r s t u v x y"


@pytest.mark.parametrize(("position", "letter"), [(1, "a"), (5, "đ"), (6, "e"), (7, "g"), (10, "k"), (23, "y")])
def test_item_letter(position: int, letter: str) -> None:
    assert item_letter(position) == letter
    assert item_letter_position(letter) == position


@pytest.mark.parametrize("position", [0, -1, 24])
def test_there_is_no_letter_outside_the_alphabet(position: int) -> None:
    with pytest.raises(ValueError, match="no item letter"):
        item_letter(position)


@pytest.mark.parametrize("letter", ["f", "j", "w", "z", "ă", "ơ", "A", "ab", ""])
def test_other_letters_have_no_position(letter: str) -> None:
    with pytest.raises(ValueError, match="not an item letter"):
        item_letter_position(letter)


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (1, "I"),
        (4, "IV"),
        (9, "IX"),
        (14, "XIV"),
        (40, "XL"),
        (90, "XC"),
        (400, "CD"),
        (2026, "MMXXVI"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_roman(number: int, numeral: str) -> None:
    assert roman(number) == numeral


@given(st.integers(1, 3999))
def test_roman_numerals_add_up(number: int) -> None:
    values = [ROMAN_VALUES[sign] for sign in roman(number)]
    signed = [-v if any(w > v for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values)]
    assert sum(signed) == number


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_no_roman_numeral(number: int) -> None:
    with pytest.raises(ValueError, match="no Roman numeral"):
        roman(number)


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "nhất"),
        (2, "hai"),
        (3, "ba"),
        (4, "tư"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (15, "mười lăm"),
    ],
)
def test_ordinal(number: int, word: str) -> None:
    assert ordinal(number) == word


def test_nothing_is_zeroth() -> None:
    with pytest.raises(ValueError, match="no ordinal"):
        ordinal(0)


@pytest.mark.parametrize(("number", "written"), [(1, "I"), (3999, "MMMCMXCIX"), (4000, "4000"), (0, "0")])
def test_roman_or_figure(number: int, written: str) -> None:
    assert roman_or_figure(number) == written
