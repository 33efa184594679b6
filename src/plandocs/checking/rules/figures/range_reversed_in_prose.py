"""A range whose end is before its beginning (khoảng đảo ngược): "từ 05 đến 03 ngày", "từ ngày 20/5 đến 15/5"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.counts_in_prose import value_of
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_NUMBER = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]{1,6})"
_SPELT = rf"(?i:\btừ)\s+(?P<first>{_NUMBER})\s*%?\s+đến\s+(?P<last>{_NUMBER})(?![\w/]|[.,]\d)"
_DASHED = (
    rf"(?<![\w.,/%–-])(?P<first>{_NUMBER})\s*[-–]\s*(?P<last>{_NUMBER})\s*"
    r"(?=(?:học viên|người|lớp|ngày|buổi|tiết|tuần|%)(?!\w))"
)
_PERIOD = r"(?i:\bgiai đoạn)\s+(?P<first>(?:19|20)[0-9]{2})\s*[-–]\s*(?P<last>(?:19|20)[0-9]{2})(?!\d)"
_DAY = r"[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{4})?"
_DATES = rf"(?i:\btừ)\s+(?:ngày\s+)?(?P<first>{_DAY})\s+(?:đến|-|–)\s*(?:hết\s+)?(?:ngày\s+)?(?P<last>{_DAY})(?![\w/])"
_NUMBERED = r"(?i:\b(?<!mỗi )(?:lớp|bài|phần|chuyên đề|học phần|mô đun|đợt|khóa|khu vực|nhóm|cụm|tổ|buổi|điều|mục))\s+$"
"""Before a number that is a name: "Chuyên đề 3 - 02 buổi"."""
_FALLS = ("giảm", "hạ", "rút", "xuống", "cắt")
_NEAR = 40
_WITH_YEAR = 3


def find(words: str) -> Iterator[Slip]:
    """The ranges of numbers, years and days that run backwards; a fall ("giảm từ 10 đến 8") is meant so."""
    if not any(sign in words for sign in ("-", "–", "đến")):
        return
    for pattern in (_SPELT, _DASHED, _PERIOD):
        for found in re.finditer(pattern, words):
            is_reversed = value_of(found["last"]) < value_of(found["first"])
            if is_reversed and not _is_meant(pattern, words[: found.start()]):
                yield _slip(found)
    for found in re.finditer(_DATES, words):
        if _is_reversed(found["first"], found["last"]):
            yield _slip(found)


def _is_meant(pattern: str, before: str) -> bool:
    """Whether a number falls, or names something."""
    if pattern is _SPELT:
        return any(word in before[-_NEAR:].lower() for word in _FALLS)
    return re.search(_NUMBERED, before[-_NEAR:]) is not None


def _is_reversed(first: str, last: str) -> bool:
    """Whether a day is before the first; without years only inside a month, as December may lead to January."""
    one, two = ([int(part) for part in day.split("/")] for day in (first, last))
    if len(one) == len(two) == _WITH_YEAR:
        return two[::-1] < one[::-1]
    if len(one) == _WITH_YEAR:
        return False
    return one[1] == two[1] and two[0] < one[0]


def _slip(found: re.Match[str]) -> Slip:
    end = found.end("last")
    values = (("first", found["first"]), ("last", found["last"]))
    return Slip(found.start("first"), end - found.start("first"), values)


RULE = text_rule(("PD173",), find, Sureness.LIKELY, texts=own_prose)
