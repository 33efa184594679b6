"""Shares that take one thing apart in a sentence (cơ cấu tỷ lệ): "gồm 30% lý thuyết và 60% thực hành"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from plandocs.checking.counts_in_prose import PERCENT, decimal_of, is_about, sentences
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.numerals import format_percent

_CLOSED = r"(?i:\b(?:bao gồm|gồm(?: có)?|cơ cấu|tỷ trọng)\b)"
_OF_CONTENT = r"(?i:\btrong đó\b)(?=[^.]*\b(?:lý luận|lý thuyết|thực hành|thực tiễn|ngân sách|điểm)\b)"
_PEOPLE = r"\b(?:nam|nữ|đảng viên|người|cán bộ|công chức|viên chức)\b"
_WHOLE = Decimal(100)
_NEAR = Decimal(20)
_FEWEST = 2


def find(words: str) -> Iterator[Slip]:
    """The lists of shares that come near a hundred and miss it by more than rounding."""
    if words.count("%") < _FEWEST:
        return
    for start, end in sentences(words):
        lead = re.compile(f"{_CLOSED}|{_OF_CONTENT}").search(words, start, end)
        if lead is None or re.compile(_PEOPLE).search(words, lead.end(), end):
            continue
        shares = list(re.compile(PERCENT).finditer(words, lead.end(), end))
        if len(shares) < _FEWEST or any(is_about(words, share.start()) for share in shares):
            continue
        values = [decimal_of(share[0]) for share in shares]
        total = sum(values, Decimal(0))
        rounding = sum((Decimal(5).scaleb(int(value.as_tuple().exponent) - 1) for value in values), Decimal(0))
        is_whole = all(value == value.to_integral_value() for value in values)
        if (Decimal(0) if is_whole and len(values) == _FEWEST else rounding) < abs(total - _WHOLE) <= _NEAR:
            first, last = shares[0], shares[-1]
            yield Slip(first.start(), last.end() + 1 - first.start(), (("sum", format_percent(total)),))


RULE = text_rule(("PD180",), find, Sureness.LIKELY, texts=own_prose)
