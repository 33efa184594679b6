"""Điều, Mục, Chương, Phần small, or Khoản, Điểm large (viện dẫn phần, mục, điều, khoản): Phụ lục II, Mục V.7."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.alphabet import SMALL

_ACT = "Bộ luật|Luật|Hiến pháp|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Quy chế|Quy định|Đề án|Kế hoạch"
_TOO_LARGE = re.compile(rf"(?<=[{SMALL},;(]) ?(?P<word>Khoản(?= \d)|Điểm(?= [a-zđ](?!\w)))")
_TOO_SMALL = re.compile(
    rf"(?<![^\s(])(?P<word>điều(?= \d+ (?:của )?(?:{_ACT}))"
    r"|(?<!danh )(?<!hạng )(?<!chuyên )(?<!tiểu )mục(?= [IVX]+(?!\w))"
    r"|chương(?= [IVX]+(?!\w))|(?<!thành )(?<!học )phần(?= [IVX]+(?!\w)))"
)


_WORDS = ("Khoản ", "Điểm ", "điều ", "mục ", "chương ", "phần ")


def find(words: str) -> Iterator[Slip]:
    """References inside a sentence whose first letter is not the decree's."""
    if not any(word in words for word in _WORDS):
        return
    for pattern in (_TOO_LARGE, _TOO_SMALL):
        for found in pattern.finditer(words):
            word = found["word"]
            right = word.lower() if pattern is _TOO_LARGE else word.capitalize()
            yield Slip(found.start("word"), len(word), (("found", word), ("right", right)), right)


RULE = text_rule(("PD630",), find, Sureness.LIKELY, texts=own_prose)
