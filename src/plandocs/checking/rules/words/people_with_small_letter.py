"""The people as "nhân dân" (viết hoa Nhân dân): Phụ lục II, Mục V.1 of Nghị định 30/2020/NĐ-CP; names keep theirs."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.checking.phrase_rule import phrase_rule, present
from plandocs.checking.readers.own_words import known_words
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Find, Slip
from plandocs.vietnamese.phrases import phrases_in
from plandocs.vietnamese.tones import old_style

_PEOPLE = "nhân dân"


def _finder(subject: Subject) -> Find | None:
    if not present(subject, (_PEOPLE,)):
        return None
    names = subject.once(known_words).unless(_PEOPLE)

    def find(text: str) -> Iterator[Slip]:
        """The word in small letters, unless it is part of a name."""
        if _PEOPLE in text:
            for found in phrases_in(old_style(text), _PEOPLE, names):
                if found[0] == _PEOPLE:
                    yield Slip(found.start(), len(_PEOPLE), (), "Nhân dân")

    return find


RULE = phrase_rule(("PD629",), _finder, Sureness.LIKELY)
