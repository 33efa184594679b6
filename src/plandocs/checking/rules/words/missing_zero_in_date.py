"""Days below 10 and months 1 and 2 without a zero (thiếu số 0 trong ngày, tháng)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_DATES = (
    re.compile(r"(?<!\w)ngày (?P<one>[1-9])(?= tháng \d)", re.IGNORECASE),
    re.compile(r"(?<![\d/.,])(?P<one>[1-9])(?=/\d{1,2}/\d{4}(?!\d))"),
    re.compile(r"(?<![\d/])\d{1,2}/(?P<one>[12])(?=/\d{4}(?!\d))"),
    re.compile(r"(?<!mỗi )(?<!hằng )(?<!hàng )(?<!\d )(?<!\w)tháng (?P<one>[12])(?=/\d{4}| năm \d{4})", re.IGNORECASE),
)
_HINT = re.compile(r"[1-9](?:/| tháng| năm)")


def find(words: str) -> Iterator[Slip]:
    """Single figures of whole dates; the names of holidays have no year."""
    if not _HINT.search(words):
        return
    for pattern in _DATES:
        for found in pattern.finditer(words):
            yield Slip(found.start("one"), 1, (("found", found[0]), ("right", f"0{found['one']}")), f"0{found['one']}")


RULE = text_rule(("PD625",), find, Sureness.LIKELY, texts=own_prose)
