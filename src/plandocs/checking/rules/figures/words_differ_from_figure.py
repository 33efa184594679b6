"""A figure and its reading in words (bằng số, bằng chữ): "05 (năm) lớp", "36.000.000 đồng (Bằng chữ: …)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.counts_in_prose import COUNT, value_of
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.vietnamese.number_words import from_words, in_words
from plandocs.vietnamese.unreadable import Unreadable

_MONEY_END = r"(?:\s+đồng)?(?:\s+chẵn)?[.]?"
_FIGURE_FIRST = (
    rf"(?P<figure>{COUNT})(?:\s+đồng)?\s*\(\s*(?:(?i:(?:viết )?bằng chữ)\s*:\s*)?"
    rf"(?P<words>[^()\d,;:]{{2,90}}?){_MONEY_END}\s*\)"
)
_WORDS_FIRST = rf"(?P<words>(?:[^\W\d_]+ ){{0,7}}[^\W\d_]+)\s*\(\s*(?P<figure>{COUNT})\s*\)\s+(?=[^\W\d_])"
_ALSO_YEAR = "năm"
"""Before a figure in parentheses it means "year" as often as "five"."""


def find(words: str) -> Iterator[Slip]:
    """The figures that the words beside them read otherwise."""
    if "(" not in words:
        return
    for found in re.finditer(_FIGURE_FIRST, words):
        said = _read(found["words"])
        if said is not None:
            yield from _compared(said, found["words"], found["figure"], found.start("words"))
    for found in re.finditer(_WORDS_FIRST, words):
        yield from _compared_before(found)


def _compared_before(found: re.Match[str]) -> Iterator[Slip]:
    """Compares the longest number that the words before a figure end with."""
    written = found["words"]
    starts = [word.start() for word in re.finditer(r"[^ ]+", written)]
    for start in starts:
        said = _read(written[start:])
        if said is not None:
            if written[start:].lower() != _ALSO_YEAR:
                yield from _compared(said, written[start:], found["figure"], found.start("words") + start)
            return


def _compared(said: int, written: str, figure: str, start: int) -> Iterator[Slip]:
    if said != value_of(figure):
        values = (("words", written), ("figure", figure), ("right", in_words(value_of(figure))))
        yield Slip(start, len(written), values)


def _read(written: str) -> int | None:
    try:
        return from_words(written)
    except Unreadable:
        return None


RULE = text_rule(("PD172",), find, Sureness.CERTAIN, texts=own_prose)
