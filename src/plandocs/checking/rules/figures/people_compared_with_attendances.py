"""People and attendances taken for one another in a sentence (người và lượt người): a person may attend twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.counts_in_prose import COUNT, PERCENT
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_PEOPLE = r"(?:tổng số\s+)?(?:người|học viên|cán bộ|công chức|viên chức|đội ngũ)"
_LEAD = r"(?:đạt|chiếm|bằng|tương đương)(?:\s+(?:tỷ lệ|khoảng|gần|trên|hơn))*"
_SHARE = (
    rf"{COUNT}\s+(?P<unit>lượt(?:\s+(?:người|học viên|cán bộ|công chức))?)\b[^.;:%]{{0,60}}?"
    rf"{_LEAD}\s+(?P<share>{PERCENT})\s*%\s*{_PEOPLE}"
)
_PARTS = (
    rf"{COUNT}\s+(?P<unit>lượt(?:\s+(?:người|học viên))?)\s*[,:(]?\s*(?:bao gồm|gồm)(?: có)?\s*:?\s*"
    rf"{COUNT}\s+(?:người|nam|nữ|học viên)\b"
)


def find(words: str) -> Iterator[Slip]:
    """The attendances that are told as a share of people, or taken apart into people."""
    if "lượt" not in words:
        return
    for pattern in (_SHARE, _PARTS):
        for found in re.finditer(pattern, words):
            yield Slip(found.start("unit"), len(found["unit"]), (("unit", found["unit"]),))


RULE = text_rule(("PD182",), find, Sureness.LIKELY, texts=own_prose)
