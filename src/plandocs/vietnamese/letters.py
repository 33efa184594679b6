"""Marks that count: item letters (chữ cái điểm), Roman numerals (số La Mã), ordinals (số thứ tự)."""

from plandocs.vietnamese.number_words import in_words

ITEM_LETTERS = tuple("abcdđeghiklmnopqrstuvxy")
"""The letters of điểm, in order (NĐ30 Phụ lục I, 1.II.6.đ): đ after d; no ă â ê ô ơ ư, no f j w z."""

_ROMAN_PARTS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LARGEST_ROMAN = 3999


def item_letter(position: int) -> str:
    """Letter of the item (điểm) at a position counted from 1: 5 gives "đ".

    Raises ValueError beyond the 23 letters of the alphabet of NĐ30 Phụ lục I, 1.II.6.đ.
    """
    if not 1 <= position <= len(ITEM_LETTERS):
        message = f"no item letter at {position}: the alphabet has {len(ITEM_LETTERS)}"
        raise ValueError(message)
    return ITEM_LETTERS[position - 1]


def item_letter_position(letter: str) -> int:
    """Position, from 1, of an item letter (điểm): "đ" gives 5. Raises ValueError for any other text."""
    if letter not in ITEM_LETTERS:
        message = f"{letter!r} is not an item letter"
        raise ValueError(message)
    return ITEM_LETTERS.index(letter) + 1


def roman(number: int) -> str:
    """Roman numeral (số La Mã) of 1 to 3999, in capitals. Raises ValueError outside."""
    if not 1 <= number <= _LARGEST_ROMAN:
        message = f"no Roman numeral for {number}"
        raise ValueError(message)
    numeral = ""
    for value, sign in _ROMAN_PARTS:
        count, number = divmod(number, value)
        numeral += sign * count
    return numeral


def roman_or_figure(number: int) -> str:
    """Roman numeral of a count; beyond 3999, which no document reaches, and below 1, the figure itself."""
    return roman(number) if 1 <= number <= _LARGEST_ROMAN else str(number)


def ordinal(number: int) -> str:
    """Word after "thứ" (số thứ tự): 1 "nhất", 4 "tư", 11 "mười một". Raises ValueError below 1."""
    if number < 1:
        message = f"no ordinal for {number}"
        raise ValueError(message)
    return {1: "nhất", 4: "tư"}.get(number) or in_words(number)
