"""A duty or task that ends in "v.v." or dots (nhiệm vụ bỏ lửng): nobody knows where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Slip, text_rule

_OPEN = re.compile(r"(?<!\w)v\.v\.?|(?<=\S)[\s,]{0,3}(?:\.{3}|…)(?=\s*[).;,]|\s*$)")
_ASSIGNING = ("tasks", "responsibilities")


def assigning(subject: Subject) -> tuple[TypedText, ...]:
    """The prose of tasks and duties (câu giao việc)."""
    return tuple(typed for typed in subject.once(own_prose) if typed.text.place.path[:1] and _assigns(typed))


def _assigns(typed: TypedText) -> bool:
    return typed.text.place.path[0] in _ASSIGNING


def find(words: str) -> Iterator[Slip]:
    """Where a text leaves open what else there is."""
    for found in _OPEN.finditer(words):
        yield Slip(found.start(), len(found[0]), (("found", found[0].strip(" ,")),))


RULE = text_rule(("PD637",), find, Sureness.POSSIBLE, texts=assigning)
