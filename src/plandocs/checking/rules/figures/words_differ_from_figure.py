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
_AFTER_WORDS = rf"(?<=[^\W\d_])\s*\(\s*(?P<figure>{COUNT})\s*\)\s+(?=[^\W\d_])"
_MOST_WORDS = 8
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
    for found in re.finditer(_AFTER_WORDS, words):
        yield from _compared_before(words[: found.start()], found["figure"])


def _compared_before(before: str, figure: str) -> Iterator[Slip]:
    """Compares the longest number that the words before a figure end with."""
    for number in range(_MOST_WORDS, 0, -1):
        written = " ".join(before.rsplit(" ", number)[-number:])
        said = _read(written)
        if said is not None:
            if written.lower() != _ALSO_YEAR:
                yield from _compared(said, written, figure, len(before) - len(written))
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
