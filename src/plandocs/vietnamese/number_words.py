"""Whole numbers in words (số đọc thành chữ), as amounts are confirmed: "Bằng chữ: …"."""

from plandocs.vietnamese.unreadable import Flaw, Unreadable

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_VALUES = {word: value for value, word in enumerate(_DIGITS)} | {"mốt": 1, "tư": 4, "lăm": 5}
_THOUSAND, _MILLION, _BILLION = 10**3, 10**6, 10**9
_TOO_LARGE = 10**18
_VARIANTS = {"lẻ": "linh", "ngàn": "nghìn", "tỉ": "tỷ", "bẩy": "bảy"}


def in_words(number: int) -> str:
    """Words of a whole number (đọc số): 1299 gives "một nghìn hai trăm chín mươi chín".

    After "mươi" one, four and five are "mốt", "tư", "lăm"; after "mười" five is "lăm"; elsewhere "một",
    "bốn", "năm". A zero ten is "linh"; inside a number a zero hundred is said ("không trăm"); a group of
    three zeros is not. Below zero the word "âm" leads. Raises ValueError unless -10**18 < number < 10**18.
    """
    if not -_TOO_LARGE < number < _TOO_LARGE:
        message = f"{number} is too large to be read in words"
        raise ValueError(message)
    if number < 0:
        return f"âm {in_words(-number)}"
    return _below_billion_billions(number) or _DIGITS[0]


def from_words(words: str) -> int:
    """Whole number of a reading (chữ thành số), the inverse of `in_words`.

    Capitals, extra spaces and the variants "lẻ", "ngàn", "tỉ", "bẩy", "mươi bốn" and "linh tư" are accepted.
    Raises Unreadable (NOT_A_NUMBER) for any other text.
    """
    canonical = _canonical(words)
    magnitude = canonical.removeprefix("âm ")
    value = _value_of_billions(magnitude.split())
    signed = value if magnitude == canonical else -value
    if not -_TOO_LARGE < signed < _TOO_LARGE or in_words(signed) != canonical:
        raise Unreadable(Flaw.NOT_A_NUMBER, words)
    return signed


def _below_billion_billions(number: int) -> str:
    billions, rest = divmod(number, _BILLION)
    if not billions:
        return _below_billion(rest, inside=False)
    return f"{_below_billion(billions, inside=False)} tỷ {_below_billion(rest, inside=True)}".rstrip()


def _below_billion(number: int, *, inside: bool) -> str:
    parts: list[str] = []
    for size, name in ((_MILLION, " triệu"), (_THOUSAND, " nghìn"), (1, "")):
        group = number // size % _THOUSAND
        if group:
            parts.append(_triple(group, inside=inside or bool(parts)) + name)
    return " ".join(parts)


def _triple(number: int, *, inside: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds and not inside:
        return _pair(rest)
    said = f"{_DIGITS[hundreds]} trăm"
    if not rest:
        return said
    return f"{said} {'' if rest >= 10 else 'linh '}{_pair(rest)}"  # noqa: PLR2004 - ten is where tens begin


def _pair(number: int) -> str:
    tens, units = divmod(number, 10)
    if not tens:
        return _DIGITS[units]
    if tens == 1:
        return f"mười {_unit_after_ten(units)}".rstrip()
    return f"{_DIGITS[tens]} mươi {_unit_after_tens(units)}".rstrip()


def _unit_after_ten(units: int) -> str:
    return {0: "", 5: "lăm"}.get(units, _DIGITS[units])


def _unit_after_tens(units: int) -> str:
    return _AFTER_TENS.get(units, _DIGITS[units]) if units else ""


def _canonical(words: str) -> str:
    plain = " ".join(_VARIANTS.get(word, word) for word in words.lower().split())
    return plain.replace("mươi bốn", "mươi tư").replace("linh tư", "linh bốn")


def _value_of_billions(words: list[str]) -> int:
    billions, rest = _split_at("tỷ", words)
    return _value_of_millions(billions) * _BILLION + _value_of_millions(rest)


def _value_of_millions(words: list[str]) -> int:
    millions, rest = _split_at("triệu", words)
    thousands, units = _split_at("nghìn", rest)
    return _value_of_triple(millions) * _MILLION + _value_of_triple(thousands) * _THOUSAND + _value_of_triple(units)


def _split_at(word: str, words: list[str]) -> tuple[list[str], list[str]]:
    if word not in words:
        return [], words
    place = words.index(word)
    return words[:place], words[place + 1 :]


def _value_of_triple(words: list[str]) -> int:
    value = pending = 0
    for word in words:
        if word in ("trăm", "mươi"):
            value += pending * (100 if word == "trăm" else 10)
            pending = 0
        elif word == "mười":
            value += 10
        else:
            pending = _VALUES.get(word, 0)
    return value + pending
