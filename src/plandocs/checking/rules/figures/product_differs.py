"""A product typed with its result (phép nhân trong câu): "02 lớp x 60 người = 110 người"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import prod

from plandocs.checking.counts_in_prose import value_of
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.numerals import format_count

_FIGURE = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]{1,12})(?![\d,.%]\d|%)"
_OF = r"(?:\s*[^\W\d_][^\d=;.xX×*+()%-]{0,40}?(?:/[^\W\d_]+(?:\s[^\W\d_]+)?)?)?"
_PRODUCT = rf"(?<![\w.,/+-])(?P<factors>{_FIGURE}{_OF}(?:\s*[xX×]\s*{_FIGURE}{_OF})+)\s*=\s*(?P<result>{_FIGURE})"
_SCALES = ("nghìn", "ngàn", "triệu", "tỷ", "tỉ")


def find(words: str) -> Iterator[Slip]:
    """The results that are not those of their factors; factors in thousands or millions are left alone."""
    if "=" not in words:
        return
    for found in re.finditer(_PRODUCT, words):
        if any(scale in words[found.start() : found.end() + 12] for scale in _SCALES):
            continue
        product = prod(value_of(factor) for factor in re.findall(_FIGURE, found["factors"]))
        if product != value_of(found["result"]):
            values = (("result", found["result"]), ("right", format_count(product)))
            yield Slip(found.start("result"), len(found["result"]), values)


RULE = text_rule(("PD195",), find, Sureness.CERTAIN, texts=own_prose)
