"""Numbers of people (số cá nhân): citizen numbers and telephones, with the zeros that spreadsheets take away."""

import re
from dataclasses import dataclass
from enum import StrEnum

from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.text import nfc

_CITIZEN = 12
_CITIZEN_WITHOUT_ZEROS = (10, 11)
_OLD_IDENTITY = 9
_CENTURY_AT, _YEAR_AT = 3, slice(4, 6)

_MOBILE = re.compile(r"0[35789][0-9]{8}")
_LANDLINE = re.compile(r"02[0-9]{9}")
_MOBILE_LENGTH, _LANDLINE_LENGTH = 10, 11
_COUNTRY = re.compile(r"^\(?(?:\+|00)?84\)?(?:\(0\)|0)?(?=[235789][0-9]{8,9}$)")
_LABEL = re.compile(r"^\s*(?:số\s*)?(?:điện thoại|đt|sđt|dđ|đtdđ|tel|zalo)\s*[:.]*|\([^()0-9]*\)", re.IGNORECASE)
_BETWEEN_PHONES = (r"[/;|,\n]|\s(?:-|\u2013|hoặc|và)\s", r"\s+")

_GAPS = re.compile(r"[\s.,\u00ad\u00b7\u200b-\u200f\u2010-\u2015\ufeff_-]|^['’‘`]")
_EXPONENT = re.compile(r"\s*[0-9]+(?:[.,][0-9]+)?\s*e\s*\+?[0-9]+\s*", re.IGNORECASE)
_DECIMAL_ZEROS = re.compile(r"(?<=[0-9]{4})\.0+$")
_NO_BRACKETS = str.maketrans("", "", "()")
_LONGEST = 200
_TOO_LARGE = 10**20


class NumberNote(StrEnum):
    """What was done to a number (đã sửa gì)."""

    SIGNS = "signs"
    """Spaces, dots, dashes or a country's code were taken off."""
    ZEROS = "zeros"
    """Zeros that a spreadsheet had taken away were put back."""


class NumberFlaw(StrEnum):
    """What is wrong with a number (lỗi của số)."""

    DIGITS_LOST = "digits-lost"
    """Written as 3,81E+10: the last digits are gone, and only the sender has them."""
    OLD_IDENTITY = "old-identity"
    """Nine digits: the old identity card (CMND), no longer valid since 01/01/2025 (Luật Căn cước 2023, from memory)."""
    WRONG_LENGTH = "wrong-length"
    """Too many or too few digits."""
    WRONG_BEGINNING = "wrong-beginning"
    """No number of its kind begins so: citizen numbers with 0, mobile phones with 03, 05, 07, 08, 09."""
    NOT_A_NUMBER = "not-a-number"
    """Other than digits."""


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """What a cell tells of a person's number (số đã đọc): digits only, what was done to them, what is wrong.

    ``numbers`` are several where a cell has two telephones. Flawed ones stand as far as they could be read.
    """

    numbers: tuple[str, ...] = ()
    notes: tuple[NumberNote, ...] = ()
    flaw: NumberFlaw | None = None

    @property
    def number(self) -> str | None:
        """The number, the first where there are two; None where something is wrong."""
        return self.numbers[0] if self.numbers and self.flaw is None else None


class Disagreement(StrEnum):
    """What a citizen number says otherwise than the list (chỗ không khớp)."""

    GENDER = "gender"
    BIRTH_YEAR = "birth-year"


def read_citizen(value: object) -> ReadNumber:
    """The citizen number (số căn cước, số định danh) that a cell holds: 12 digits, the first a 0; never raises.

    A number, or a text without its first zeros, of 11 or 10 digits gets them back, as the length is known. Nine digits
    are the old CMND (OLD_IDENTITY); "3,81E+10" as text is DIGITS_LOST. Other lengths and beginnings are flaws.
    """
    digits = _plain(value)
    if isinstance(digits, NumberFlaw):
        return ReadNumber(flaw=digits)
    if not re.fullmatch("[0-9]+", digits):
        return ReadNumber(flaw=NumberFlaw.NOT_A_NUMBER)
    notes = _signs(value, digits)
    if len(digits) in _CITIZEN_WITHOUT_ZEROS and not digits.startswith("0"):
        return ReadNumber((digits.zfill(_CITIZEN),), (*notes, NumberNote.ZEROS))
    if len(digits) == _OLD_IDENTITY:
        return ReadNumber((digits,), notes, NumberFlaw.OLD_IDENTITY)
    if len(digits) != _CITIZEN:
        return ReadNumber((digits,), notes, NumberFlaw.WRONG_LENGTH)
    return ReadNumber((digits,), notes, None if digits.startswith("0") else NumberFlaw.WRONG_BEGINNING)


def citizen_disagrees(number: str, gender: Gender | None, birth_year: int | None) -> tuple[Disagreement, ...]:
    """Where a citizen number of 12 digits disagrees with gender and year of birth (số căn cước không khớp).

    Its fourth digit tells century and gender (0 nam, 1 nữ for 19xx; 2, 3 for 20xx), the next two the year (Nghị định
    137/2015/NĐ-CP, Điều 13, after a summary). What is None is not compared.
    """
    if not re.fullmatch(rf"[0-9]{{{_CITIZEN}}}", number):
        return ()
    century, is_female = divmod(int(number[_CENTURY_AT]), 2)
    told = Gender.FEMALE if is_female else Gender.MALE
    found = [Disagreement.GENDER] if gender is not None and gender is not told else []
    if birth_year is not None and birth_year != 1900 + 100 * century + int(number[_YEAR_AT]):
        found.append(Disagreement.BIRTH_YEAR)
    return tuple(found)


def read_phone(value: object) -> ReadNumber:
    """The telephone, or the two telephones (số điện thoại), that a cell holds; never raises.

    Read are mobiles (10 digits from 03, 05, 07, 08, 09) and landlines (11 digits from 02), with signs between, after
    +84, or without their first 0, which a spreadsheet took. Two numbers stand apart by "/", ";", ",", " - " or a space.
    """
    whole = _one_phone(value)
    if whole.flaw in (None, NumberFlaw.DIGITS_LOST) or not isinstance(value, str) or len(value) > _LONGEST:
        return whole
    for between in _BETWEEN_PHONES:
        pieces = [piece for piece in re.split(between, _LABEL.sub("", nfc(value))) if piece.strip()]
        if len(pieces) > 1 and (between != _BETWEEN_PHONES[-1] or all(_one_phone(p).flaw is None for p in pieces)):
            return _together([_one_phone(piece) for piece in pieces])
    return whole


def _together(read: list[ReadNumber]) -> ReadNumber:
    numbers = dict.fromkeys(number for one in read for number in one.numbers)
    notes = dict.fromkeys(note for one in read for note in one.notes)
    return ReadNumber(tuple(numbers), tuple(notes), next((one.flaw for one in read if one.flaw), None))


def _one_phone(value: object) -> ReadNumber:
    plain = _plain(_LABEL.sub("", value) if isinstance(value, str) else value)
    if isinstance(plain, NumberFlaw):
        return ReadNumber(flaw=plain)
    digits = _COUNTRY.sub("0", plain).translate(_NO_BRACKETS)
    if not re.fullmatch("[0-9]+", digits):
        return ReadNumber(flaw=NumberFlaw.NOT_A_NUMBER)
    notes = _signs(value, digits)
    if _is_phone(digits):
        return ReadNumber((digits,), notes)
    if _is_phone(f"0{digits}"):
        return ReadNumber((f"0{digits}",), (*notes, NumberNote.ZEROS))
    is_long_enough = len(digits) in (_MOBILE_LENGTH, _LANDLINE_LENGTH)
    return ReadNumber((digits,), notes, NumberFlaw.WRONG_BEGINNING if is_long_enough else NumberFlaw.WRONG_LENGTH)


def _is_phone(digits: str) -> bool:
    return bool(_MOBILE.fullmatch(digits) or _LANDLINE.fullmatch(digits))


def _plain(value: object) -> str | NumberFlaw:
    """A cell's number as text without spaces and signs between digits, or why there is none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(int(value)) if 0 <= value < _TOO_LARGE and value == int(value) else NumberFlaw.NOT_A_NUMBER
    if not isinstance(value, str) or len(value) > _LONGEST:
        return NumberFlaw.NOT_A_NUMBER
    if _EXPONENT.fullmatch(value):
        return NumberFlaw.DIGITS_LOST
    return _GAPS.sub("", _DECIMAL_ZEROS.sub("", value.strip()))


def _signs(value: object, digits: str) -> tuple[NumberNote, ...]:
    return (NumberNote.SIGNS,) if isinstance(value, str) and value.strip() != digits else ()
