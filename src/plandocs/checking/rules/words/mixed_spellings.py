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
    here = {forms[0]: {form: present(subject, form.split("|")) for form in forms} for forms in words.spellings}
    mixed = {of: forms for of, forms in here.items() if sum(map(bool, forms.values())) > 1}

    def uses(text: str) -> list[Use]:
        """The uses of words of which more than one form stands in the document, in the order of the text."""
        small = text.lower() if mixed else ""
        found = (
            Use(start, written, of, form)
            for of, forms in mixed.items()
            for form, phrases in forms.items()
            for phrase in phrases
            if phrase.lower() in small
            for start, written in phrases_in(text, phrase, words.unless(phrase))
        )
        return sorted(found, key=lambda use: use.start)

    return uses


def _rewrite(written: str, form: str) -> str:
    """The same word in another form: of several words that change alike, the one with the same end."""
    phrases = form.split("|")
    end = written.lower().partition(" ")[2]
    same = next((phrase for phrase in phrases if phrase.lower().partition(" ")[2] == end), phrases[0])
    return like_capitals(same, written)


RULE = mixed_rule("PD620", _uses, _rewrite, Sureness.LIKELY)
