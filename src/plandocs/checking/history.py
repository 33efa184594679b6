"""Sentences that speak of the past (câu nói về trước đây), in which former names are right."""

from __future__ import annotations

import re

_ENDS = re.compile(r"[.;!?](?=\s|$)|\n")
_PAST = re.compile(
    r"\bcũ\b|\btrước (?:đây|khi sắp|sắp xếp|thời điểm)|sau (?:khi )?sắp xếp|sáp nhập|hợp nhất|không còn|không tổ chức"
    r"|kết thúc (?:hoạt động|việc)|bãi bỏ|\bbỏ cấp|giải thể|\bnguyên là\b|chuyển (?:từ|về|giao)|tiếp nhận từ|đổi tên",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:năm|giai đoạn|nhiệm kỳ|/)\s?(20[0-2]\d)(?:\s?[-–]\s?(20[0-3]\d))?")
_SYMBOL = re.compile(r"\d+(?:/\d{4})?[/-][A-ZĐ][A-Za-zĐđ]*(?:[-/][A-ZĐ]+)*\d*")


def sentence_around(words: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the sentence around a stretch goes (câu); a semicolon ends one too."""
    first = max((found.end() for found in _ENDS.finditer(words, 0, start)), default=0)
    last = _ENDS.search(words, end)
    return first, last.start() if last else len(words)


def is_history(words: str, start: int, end: int, last_year: int) -> bool:
    """Whether what stands at a stretch is told of the past, or after the number of a cited document, as in its name.

    A sentence whose years are none after ``last_year`` tells of the past as well.
    """
    first, last = sentence_around(words, start, end)
    sentence = words[first:last]
    if _PAST.search(sentence) or _SYMBOL.search(words, first, start):
        return True
    years = [int(found[2] or found[1]) for found in _YEARS.finditer(sentence)]
    return bool(years) and max(years) <= last_year
