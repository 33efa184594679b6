"""A word that may be written in two ways, written in both (cách viết không thống nhất): "hằng năm", "hàng năm"."""

from __future__ import annotations

from plandocs.checking.mixed_rule import Use, Uses, mixed_rule
from plandocs.checking.phrase_rule import present
from plandocs.checking.readers.own_words import known_words
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.vietnamese.phrases import like_capitals, phrases_in


def _uses(subject: Subject) -> Uses:
    words = subject.once(known_words)
    mixed = [(forms[0], here) for forms in words.spellings if len(here := present(subject, forms)) > 1]

    def uses(text: str) -> list[Use]:
        """The uses of words of which more than one form stands in the document."""
        small = text.lower() if mixed else ""
        found = (
            Use(start, written, of, form)
            for of, forms in mixed
            for form in forms
            if form.lower() in small
            for start, written in phrases_in(text, form, words.unless(form))
        )
        return sorted(found, key=lambda use: use.start)

    return uses


RULE = mixed_rule("PD620", _uses, lambda written, form: like_capitals(form, written), Sureness.LIKELY)
