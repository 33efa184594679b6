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
from plandocs.vietnamese.tones import new_style, old_style


def _finder(subject: Subject) -> Find | None:
    if subject.plan.form is not Form.STATE:  # the Party's guide has no such annex
        return None
    words = subject.once(known_words)
    names = [name for name in words.capitals if present(subject, (name, new_style(name)))]
    if not names:
        return None

    def find(text: str) -> Iterator[Slip]:
        """Names that are neither as the register has them nor in capitals throughout."""
        plain = old_style(text)
        small = plain.lower()
        for name in names:
            if name.lower() not in small:
                continue
            for found in phrases_in(plain, name, words.unless(name)):
                if found[0] != name and not found[0].isupper():
                    shown = text[found.start() : found.end()]
                    right = name if shown == found[0] else new_style(name)
                    yield Slip(found.start(), len(shown), (("found", shown), ("right", right)), right)

    return find


RULE = phrase_rule(("PD631",), _finder, Sureness.LIKELY)
