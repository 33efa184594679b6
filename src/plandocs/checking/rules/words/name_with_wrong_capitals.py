"""Names whose capitals are fixed, written otherwise (viết hoa tên cơ quan, tổ chức): Phụ lục II, Mục III và IV."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.phrase_rule import phrase_rule, present
from plandocs.checking.readers.own_words import known_words
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Find, Slip
from plandocs.spec.plan import Form
from plandocs.vietnamese.phrases import phrases_in
from plandocs.vietnamese.tones import new_style


def _finder(subject: Subject) -> Find | None:
    if subject.plan.form is not Form.STATE:  # the Party's guide has no such annex
        return None
    words = subject.once(known_words)
    names = present(subject, dict.fromkeys(one for name in words.capitals for one in (name, new_style(name))))

    def find(text: str) -> Iterator[Slip]:
        """Names that are neither as the register has them nor in capitals throughout."""
        small = text.lower()
        for name in names:
            if small.count(name.lower()) > text.count(name):
                for start, found in phrases_in(text, name, words.unless(name)):
                    if found != name and not found.isupper():
                        yield Slip(start, len(found), (("found", found), ("right", name)), name)

    return find if names else None


RULE = phrase_rule(("PD631",), _finder, Sureness.LIKELY)
