"""The people as "nhân dân" (viết hoa Nhân dân): Phụ lục II, Mục V.1 of Nghị định 30/2020/NĐ-CP; names keep theirs."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.phrase_rule import phrase_rule, present
from plandocs.checking.readers.own_words import known_words
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Find, Slip
from plandocs.vietnamese.phrases import phrases_in
from plandocs.vietnamese.tones import new_style

_PEOPLE = "nhân dân"


def _finder(subject: Subject) -> Find | None:
    if not present(subject, (_PEOPLE,)):
        return None
    names = subject.once(known_words).unless(_PEOPLE)
    names = (*names, *map(new_style, names))

    def find(text: str) -> Iterator[Slip]:
        """The word in small letters, unless it is part of a name."""
        if _PEOPLE in text:
            for start, found in phrases_in(text, _PEOPLE, names):
                if found == _PEOPLE:
                    yield Slip(start, len(_PEOPLE), (), "Nhân dân")

    return find


RULE = phrase_rule(("PD629",), _finder, Sureness.LIKELY)
