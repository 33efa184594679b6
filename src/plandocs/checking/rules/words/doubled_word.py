"""A word typed twice (lặp từ): "và và"; words that mean something when doubled are left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from operator import eq

from plandocs.checking.phrase_rule import phrase_rule
from plandocs.checking.readers.own_words import known_words
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Find, Slip

_TWICE = re.compile(r"(?<![^\W\d_])([^\W\d_]+)( [^\W\d_]+)? \1(?(2)\2)(?!\w)", re.IGNORECASE)


def _may_repeat(syllables: list[str]) -> bool:
    once = any(map(eq, syllables, islice(syllables, 1, None)))
    return once or any(map(eq, syllables, islice(syllables, 2, None)))


def _finder(subject: Subject) -> Find:
    words = subject.once(known_words)

    def find(text: str) -> Iterator[Slip]:
        """Pairs of equal words: single ones that the register lists, any two syllables but those it excepts."""
        if not _may_repeat(text.lower().split()):
            return
        for found in _TWICE.finditer(text):
            once = found[1] + (found[2] or "")
            if found[2] is None and once.lower() not in words.never_doubled:
                continue
            if found[2] is not None and once.lower() in words.unless("lặp từ"):
                continue
            yield Slip(found.start(), len(found[0]), (("found", found[0]),), once)

    return find


RULE = phrase_rule(("PD616",), _finder, Sureness.LIKELY)
