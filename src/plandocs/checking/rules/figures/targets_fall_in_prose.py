"""Yearly shares in one sentence that fall (chỉ tiêu các năm trong câu): "năm 2026 đạt 80%, năm 2027 đạt 75%"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from plandocs.checking.counts_in_prose import PERCENT, decimal_of, sentences
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_REACHED = r"(?:\s*[:,(-]\s*|\s+(?:đạt|là|phấn đấu đạt|phấn đấu|ít nhất|tối thiểu|từ|trên)\s+)+"
_YEAR_AND_SHARE = rf"(?i:\bnăm\s+)?(?<![\d/.,])(?P<year>20[0-9]{{2}}){_REACHED}(?P<share>{PERCENT})\s*%"
_FALLS = ("giảm", "còn", "không quá", "dưới", "tối đa", "nghèo", "vi phạm", "hạn chế", "bỏ học", "thất nghiệp")
_WHOLE = 100
"""Shares that make a whole are portions of the work, year by year."""
_FARTHEST = 30
"""Characters between one year's share and the next year, where both are of one measure."""


def find(words: str) -> Iterator[Slip]:
    """The shares below that of the year before in their sentence; measures that ought to fall are left alone."""
    if "%" not in words or "20" not in words:
        return
    for start, end in sentences(words):
        sentence = words[start:end]
        if any(word in sentence.lower() for word in _FALLS):
            continue
        told = list(re.finditer(_YEAR_AND_SHARE, sentence))
        if sum(decimal_of(one["share"]) for one in told) == _WHOLE:
            continue
        for before, after in pairwise(told):
            is_next = int(before["year"]) < int(after["year"]) and after.start() - before.end() <= _FARTHEST
            if is_next and decimal_of(after["share"]) < decimal_of(before["share"]):
                values = (("year", after["year"]), ("share", f"{after['share']}%"), ("before", before["year"]))
                earlier = (("earlier", f"{before['share']}%"),)
                yield Slip(start + after.start("share"), len(after["share"]), (*values, *earlier))


RULE = text_rule(("PD179",), find, Sureness.LIKELY, texts=own_prose)
