"""One syllable with its tone in two places (vị trí dấu thanh): "hóa" and "hoá"; quoted titles keep their own."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.mixed_rule import Use, mixed_rule
from plandocs.checking.readers.own_words import own_words
from plandocs.checking.rule import Sureness
from plandocs.vietnamese.tones import new_style, old_style, tone_places


def uses(words: str) -> Iterator[Use]:
    """The syllables whose tone may stand in two places."""
    for start, syllable, is_old in tone_places(words):
        yield Use(start, syllable, new_style(syllable).lower(), "old" if is_old else "new")


def _rewrite(written: str, form: str) -> str:
    return old_style(written) if form == "old" else new_style(written)


RULE = mixed_rule("PD619", lambda _subject: uses, _rewrite, Sureness.CERTAIN, texts=own_words)
