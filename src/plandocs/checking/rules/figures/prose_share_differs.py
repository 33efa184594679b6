"""A ratio and its percentage in one sentence (tỷ lệ và số đếm): "45/60 người, đạt 80%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.counts_in_prose import PERCENT, decimal_of, share_of, value_of
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.numerals import format_percent

_WHOLE = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]{1,7})"
_RATIO = (
    rf"(?<!số )(?<![\w.,/-])(?P<part>{_WHOLE})(?:\s*/\s*|\s+trên(?:\s+tổng\s+số)?\s+)"
    rf"(?P<whole>{_WHOLE})(?![\w/]|[.,][0-9]|\s*%)"
)
_SMALLEST = 5
"""Below it a ratio is a fraction: "2/3 số đại biểu"."""
_LEAD = r"(?:(?:đạt|chiếm|bằng|tương đương|tương ứng|đạt tỷ lệ|tỷ lệ|chiếm tỷ lệ|=)\s*:?\s*)"
_AFTER = rf"{_RATIO}(?:\s+[^\W\d_][^0-9.;:]{{0,60}}?)?\s*[,(–-]?\s*{_LEAD}(?P<share>{PERCENT})"
_BEFORE = rf"(?P<share>{PERCENT})\s*%\s*\(\s*{_RATIO}(?:\s+[^\W\d_][^0-9.;:()]{{0,60}})?\s*\)"
_BRACKETED = rf"{_RATIO}(?:\s+[^\W\d_][^0-9.;:()]{{0,60}}?)?\s*\(\s*(?P<share>{PERCENT})\s*%\s*\)"


def find(words: str) -> Iterator[Slip]:
    """The percentages that are not those of the ratio beside them, rounded to the decimals they show."""
    if "%" not in words or not ("/" in words or "trên" in words):
        return
    for pattern in (_AFTER, _BEFORE, _BRACKETED):
        for found in re.finditer(pattern, words):
            part, whole, share = value_of(found["part"]), value_of(found["whole"]), decimal_of(found["share"])
            if part > whole or whole < _SMALLEST:
                continue
            right = share_of(part, whole, share)
            if right != share:
                told = (("share", f"{found['share']}%"), ("right", format_percent(right, None)))
                ratio = (("part", found["part"]), ("whole", found["whole"]))
                yield Slip(found.start("share"), len(found["share"]), (*told, *ratio))


RULE = text_rule(("PD171",), find, Sureness.LIKELY, texts=own_prose)
