"""Text with people's numbers hidden (che số cá nhân): citizen numbers and phones keep their ends and their length.

``001204012345`` becomes ``0********345``: the first digit and the last three stay, so that the owner can still be
found in the roster, and the length stays, so that carets stay under what they point at.

Hidden wherever they stand, whole or in groups parted by spaces, dots or dashes:

- citizen numbers (căn cước): twelve digits, the first a 0;
- mobile phones: ten digits from 03, 05, 07, 08 or 09, or nine after ``+84``, ``0084`` or ``84``.

An old identity number (CMND, nine digits), a landline, and a number that Excel has robbed of its zeros look like an
amount of money. They are hidden only where the text, or what it is ``about``, names such a number: "CMND", "căn cước",
"điện thoại", a key ``phone``. Amounts in thousands with dots, amounts before "đồng", dates and the numbers of legal
documents are never touched.
"""

from __future__ import annotations

import re


def mask(text: str, *, about: str = "") -> str:
    """``text`` with people's numbers hidden, as long as before; ``about`` says what it speaks of, say a key path."""
    plain = text if text.isascii() else text.translate(_AS_ASCII)
    if sum(map(plain.count, "0123456789")) < _FEWEST:
        return text
    found = _masked(plain, about)
    return found if found != plain else text


def hide(number: str) -> str:
    """A text that is known to be somebody's number, however it is written (che cả ô số): ends and length are kept.

    ``0012040123456``, which has a digit too many, becomes ``0*********456``. What has few digits is no number.
    """
    signs = [at for at, sign in enumerate(number) if sign.isalnum()]
    if sum(number[at].isdigit() for at in signs) < _FEW:
        return mask(number)
    hidden = set(signs[1:-3])
    return "".join("*" if at in hidden else sign for at, sign in enumerate(number))


def _masked(text: str, about: str) -> str:
    hidden = re.sub(_ALWAYS, _hidden, text)
    if any(re.search(_PERSONAL, words, re.VERBOSE | re.IGNORECASE) for words in (text, about)):
        hidden = re.sub(_WHERE_NAMED, _hidden, hidden, flags=re.IGNORECASE)
    return hidden


_AS_ASCII = {ord("０") + digit: str(digit) for digit in range(10)}
"""Wide digits, which some ways of typing leave behind."""
_FEW = 6
"""Digits below which a cell holds words, or a number that names nobody."""
_FEWEST = 8
"""Digits of the shortest number that is hidden; most texts have fewer, and are not looked through."""


def _hidden(found: re.Match[str]) -> str:
    """The number with stars for digits, but for what leads in (a country's code, or one digit) and the last three."""
    number = found[0]
    first = len(_COUNTRY) if number.startswith(_COUNTRY) else 1
    return number[:first] + _DIGIT.sub("*", number[first:-3]) + number[-3:]


_PERSONAL = r"""
      (?<![^\W_])(?<![&-])(?: cccd | cmnd | cmtnd | cmt | sđt | sdt | đt | đtdđ | tel )(?![^\W_])
    | căn[ ]cước | can_cuoc | chứng[ ]minh[ ](?:nhân|thư) | chung_minh | định[ ]danh[ ]cá[ ]nhân | dinh_danh
    | điện[ ]thoại | dien_thoai | di[ ]động | zalo
    | phone | mobile | hotline | citizen | identity | id[ _-](?:card|no|number)(?![^\W_]) | national_id
    """
"""Words beside which a bare run of digits is somebody's number; "GD&ĐT" is a ministry, not a phone."""

_COUNTRY = "+84"
_DIGIT = re.compile("[0-9]")

_GAP = "[ \u00a0.\u2010-\u2013-]"
_ALONE = "(?<![0-9])"
_NOT_IN_A_SERIES = f"{_ALONE}(?<![0-9]{_GAP})"
_ENDS = "(?![0-9])"
_BETWEEN_GROUPS = f"(?:(?<=[0-9][0-9]){_GAP}(?=[0-9][0-9]))?"
_CITIZEN_GROUPS = ((3, 3, 3, 3), (4, 4, 4), (6, 6), (3, 9), (3, 3, 6), (3, 1, 2, 6))


def _in_groups(lengths: tuple[int, ...]) -> str:
    """Digits in groups of these lengths, the very first a 0."""
    first, *others = lengths
    return f"0[0-9]{{{first - 1}}}" + "".join(f"{_GAP}[0-9]{{{length}}}" for length in others)


_DATE = f"[0-3][0-9]{_GAP}(?:0[0-9]|1[0-2]){_GAP}(?:19|20)[0-9]{{2}}{_ENDS}"
_MONTH_AND_YEARS = f"[01][0-9]{_GAP}(?:19|20)[0-9]{{2}}{_GAP}(?:19|20)[0-9]{{2}}{_ENDS}"
_ROW_OF_COUNTS = f"[0-9]{{2}}(?:[ \u00a0][0-9]{{2}}){{4}}{_ENDS}"
_NO_PHONE = f"(?!{_DATE}|{_MONTH_AND_YEARS}|{_ROW_OF_COUNTS})"

_ALWAYS = "|".join(
    (
        rf"{_ALONE}(?:\+|00)84{_GAP}?(?:\(0\)|0)?{_GAP}?[1-9](?:{_GAP}?[0-9]){{8,9}}{_ENDS}",
        f"{_ALONE}84[35789](?![0-9]{{5}}000)[0-9]{{8}}{_ENDS}",
        f"{_ALONE}0[0-9]{{11}}{_ENDS}",
        f"{_ALONE}0[35789][0-9]{{8}}{_ENDS}",
        *(f"{_NOT_IN_A_SERIES}{_in_groups(lengths)}{_ENDS}" for lengths in _CITIZEN_GROUPS),
        f"{_NOT_IN_A_SERIES}{_NO_PHONE}0[35789](?:{_BETWEEN_GROUPS}[0-9]){{8}}{_ENDS}",
    )
)
_IDENTITY_GROUPS = "[0-9]{3}(?:[ \u00a0][0-9]{3}){2}"
_LANDLINE_GROUPS = f"0[0-9]{{1,3}}{_GAP}[0-9]{{3,4}}{_GAP}?[0-9]{{3,4}}"
_WHERE_NAMED = rf"{_ALONE}(?:[0-9]{{8,12}}|{_IDENTITY_GROUPS}|{_LANDLINE_GROUPS}){_ENDS}(?!\s*(?:đồng|đ|VND|VNĐ)(?!\w))"
