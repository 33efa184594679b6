"""Counts inside sentences (số đếm trong câu văn): where they stand, what they count, and the sentence around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from plandocs.vietnamese.numerals import round_half_up

COUNT = r"(?<![\w.,/%-])(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]{1,9})(?![\w/%]|[.,][0-9]|\s*%|-[A-ZĐ])"
"""A whole number that stands alone: no date, no symbol of a document, no percentage."""
PERCENT = r"(?<![\w.,/-])[0-9]{1,3}(?:,[0-9]{1,3})?(?=\s*%)"
ABOUT = ("khoảng", "gần", "trên", "hơn", "xấp xỉ", "ít nhất", "tối thiểu", "không quá", "dưới", "tối đa", "đến", "từ")
"""Words before a figure that is not meant to the unit."""

_ENDS = re.compile(r"[.!?](?=\s|$)|\n")
_PAREN = re.compile(r"\([^()]*\)")
_NOUN = re.compile(r"\s*([^\W\d_]+(?:\s+[^\W\d_]+)?)")
_NO_UNIT = frozenset(("khác", "còn", "thuộc", "ở", "tại", "trong", "là", "đạt", "chiếm", "được", "và"))
_PEOPLE = frozenset(
    (
        "người", "học viên", "nam", "nữ", "cán bộ", "công chức", "viên chức", "đại biểu", "đảng viên", "giảng viên",
        "lãnh đạo", "trưởng phòng", "phó trưởng",
        "chủ tịch", "trưởng thôn", "giáo viên", "phó chủ", "ủy viên", "chuyên viên", "nhân viên",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counted:
    """A count in a text (số đếm): its value, what it counts, and its stretch."""

    value: int
    unit: str
    start: int
    length: int


def value_of(written: str) -> int:
    """The value of a count as written: "1.299" is 1299."""
    return int(written.replace(".", ""))


def decimal_of(written: str) -> Decimal:
    """The value of a percentage's figure: "11,8" is 11.8."""
    return Decimal(written.replace(",", "."))


def unit_after(words: str, end: int) -> str:
    """What is counted (đơn vị đếm), by the words after a count: "người" for all people, "lượt", else the first word."""
    noun = _NOUN.match(words, end)
    if noun is None:
        return ""
    two = " ".join(noun[1].lower().split())
    first = two.partition(" ")[0]
    if first == "lượt" or first in _NO_UNIT:
        return first if first == "lượt" else ""
    return "người" if two in _PEOPLE or first in _PEOPLE else first


def counts_in(words: str, start: int = 0, end: int | None = None) -> Iterator[Counted]:
    """The counts of a stretch, in order."""
    for found in re.compile(COUNT).finditer(words, start, len(words) if end is None else end):
        yield Counted(value_of(found[0]), unit_after(words, found.end()), found.start(), len(found[0]))


def sentences(words: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends."""
    start = 0
    for mark in _ENDS.finditer(words):
        yield start, mark.start()
        start = mark.end()
    yield start, len(words)


def without_parens(words: str) -> str:
    """The words with spaces in place of what stands in parentheses: offsets stay."""
    return _PAREN.sub(lambda found: " " * len(found[0]), words) if "(" in words else words


def is_about(words: str, start: int) -> bool:
    """Whether a word such as "khoảng" or "trên" stands before a figure."""
    return words[:start].rstrip().lower().endswith(ABOUT)


def share_of(part: int, whole: int, like: Decimal) -> Decimal:
    """The percentage of a part in a whole (tỷ lệ), rounded half up to as many decimals as ``like`` shows."""
    return round_half_up(Decimal(part) * 100 / Decimal(whole), max(-int(like.as_tuple().exponent), 0))
