"""Classes, their size and their learners in one sentence (số lớp, quy mô, học viên): "02 lớp (90 học viên/lớp)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.counts_in_prose import COUNT, counts_in, is_about, value_of, without_parens
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.numerals import format_count

_PEOPLE = "người"
_SIZE = rf"(?P<size>{COUNT})\s+(?:học viên|người)"
_CLASSES = rf"(?P<classes>{COUNT})\s+(?:lớp|khóa)"
_PATTERN = (
    rf"{_CLASSES}\s*(?:\(\s*{_SIZE}\s*/\s*lớp\s*\)|[,(]\s*mỗi lớp\s+(?:có\s+)?{_SIZE.replace('size', 'each')}\s*\)?)"
)
_LEARNERS = r"\s*,?\s*(?:cho|với|tổng số|tổng cộng|gồm)\s"
_END = r"[.;:]|\bmỗi\b|\btrong đó\b|$"


def find(words: str) -> Iterator[Slip]:
    """The sizes that, taken as often as there are classes, do not give the learners named after them."""
    if "lớp" not in words or ("học viên" not in words and "người" not in words):
        return
    for found in re.finditer(_PATTERN, words):
        size = "size" if found["size"] else "each"
        learners = _learners(words, found.end())
        product = value_of(found["classes"]) * value_of(found[size])
        if learners not in (0, product, value_of(found[size])):
            values = (("classes", found["classes"]), ("size", found[size]), ("product", format_count(product)))
            told = (*values, ("learners", format_count(learners)))
            yield Slip(found.start(size), len(found[size]), told)


def _learners(words: str, start: int) -> int:
    """The learners named right after the classes, added up; 0 where a count is of something else."""
    lead = re.compile(_LEARNERS).match(words, start)
    if lead is None:
        return 0
    plain = without_parens(words)
    stop = re.compile(_END).search(plain, lead.end())
    counts = list(counts_in(plain, lead.end(), stop.start() if stop else None))
    if any(one.unit != _PEOPLE or is_about(plain, one.start) for one in counts):
        return 0
    return sum(one.value for one in counts)


RULE = text_rule(("PD181",), find, Sureness.LIKELY, texts=own_prose)
