"""A word that is nearly always a slip (lỗi chính tả hay gặp): "sát nhập", "xử lí" is none, "sử lý" is."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.phrase_rule import phrase_rule, present
from plandocs.checking.readers.own_words import known_words
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Find, Slip
from plandocs.vietnamese.phrases import like_capitals, phrases_in


def _finder(subject: Subject) -> Find | None:
    words = subject.once(known_words)
    wrong = present(subject, words.slips)
    if not wrong:
        return None

    def find(text: str) -> Iterator[Slip]:
        """The slips of the register that stand in a text."""
        small = text.lower()
        for one in wrong:
            if one.lower() in small:
                for start, found in phrases_in(text, one, words.unless(one)):
                    right = like_capitals(words.slips[one], found)
                    yield Slip(start, len(found), (("found", found), ("right", right)), right)

    return find


RULE = phrase_rule(("PD617",), _finder, Sureness.LIKELY)
