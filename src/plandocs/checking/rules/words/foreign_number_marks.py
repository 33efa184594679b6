"""Thousands with commas, decimals with points (dấu phân cách số kiểu nước ngoài)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule

_COUNTED = "người|học viên|lượt|đồng|lớp|cán bộ|công chức|viên chức|xã|thôn|hộ|đơn vị"
_THOUSANDS = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:(?:,\d{{3}}){{2,}}(?![\d,])|,\d{{3}}(?= (?:{_COUNTED})(?!\w)))")
_DECIMAL = re.compile(r"(?<![\d.,/])\d+\.\d{1,2}(?= ?%| (?:triệu|tỷ|tỉ)(?!\w))")
_BETWEEN_FIGURES = re.compile(r"\d[.,]\d")


def find(words: str) -> Iterator[Slip]:
    """Figures whose marks can only be meant the foreign way."""
    if not _BETWEEN_FIGURES.search(words):
        return
    for pattern, mark, right in ((_THOUSANDS, ",", "."), (_DECIMAL, ".", ",")):
        for found in pattern.finditer(words):
            written = found[0].replace(mark, right)
            yield Slip(found.start(), len(found[0]), (("found", found[0]), ("right", written)), written)


RULE = text_rule(("PD626",), find, Sureness.LIKELY, texts=own_prose)
