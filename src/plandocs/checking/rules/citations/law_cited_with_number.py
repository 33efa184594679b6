"""Laws are cited by their names (viện dẫn luật), without number; NĐ30, Phụ lục I, 1.II.6.a-b."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Slip, text_rule
from plandocs.spec.plan import Form

_NUMBERED = re.compile(
    r"(?<!\w)(?P<type>Bộ luật|Luật|Pháp lệnh)(?P<name>(?:,?\s(?!số\s|ngày\s|năm\s|Luật\s)\w+){0,16})"
    r"(?P<number>,?\s+số\s+\d+/\d{4}/(?:UBTV)?QH\d+)(?P<dated>\s+ngày\b)?"
)


def find(words: str) -> Iterator[Slip]:
    """The numbers of laws; one between name and date can be left out."""
    if "/" not in words:
        return
    for found in _NUMBERED.finditer(words):
        number = found["number"]
        spaces = len(number) - len(number.lstrip(", "))
        sure = bool(found["name"] and found["dated"])
        start = found.start("number") + (0 if sure else spaces)
        length = len(number) - (0 if sure else spaces)
        values = (("type", found["type"]), ("number", number.strip(", ")))
        yield Slip(start, length, values, "" if sure else None)


def state_prose(subject: Subject) -> tuple[TypedText, ...]:
    """The author's own prose in a document of the state; the Party has its own ways."""
    return subject.once(own_prose) if subject.plan.form is Form.STATE else ()


RULE = text_rule(("PD315",), find, Sureness.LIKELY, texts=state_prose)
