"""Tỉnh, Thành phố with a capital before a name (viết hoa danh từ chung): Phụ lục II, Mục III.1.a."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.phrase_rule import phrase_rule
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Find, Slip
from plandocs.spec.plan import Form
from plandocs.vietnamese.alphabet import CAPITAL, SMALL

_KIND = re.compile(
    rf"(?<=[{SMALL},;]) (?P<word>Tỉnh|Thành phố)(?= (?!Hồ Chí Minh|Đoàn|Ủy)[{CAPITAL}][{SMALL}]+ [{CAPITAL}][{SMALL}])"
)
"""Provinces bear no person's name but Thành phố Hồ Chí Minh; communes may, so that theirs is not judged."""


def find(words: str) -> Iterator[Slip]:
    """The word for the kind of unit inside a sentence."""
    if " Tỉnh " not in words and " Thành phố " not in words:
        return
    for found in _KIND.finditer(words):
        word = found["word"]
        yield Slip(found.start("word"), len(word), (("found", word), ("right", word.lower())), word.lower())


def _finder(subject: Subject) -> Find | None:
    return find if subject.plan.form is Form.STATE else None


RULE = phrase_rule(("PD632",), _finder, Sureness.LIKELY)
