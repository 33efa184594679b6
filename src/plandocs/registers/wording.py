"""Wording (câu chữ): the phrases from which sentences are made, as data.

A phrase has ``{slots}`` and ``[optional parts]`` that are left out when every slot in them is empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from plandocs.diagnostics.place import Place
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Name, Plain, key

_TOKEN = re.compile(r"\{(?P<slot>[a-z_]+)\}|(?P<open>\[)|(?P<close>\])")


class WordingFile(Fact):
    """A register of phrases by name (bảng mẫu câu); what it lacks comes from the one that it extends."""

    extends: Plain | None = key("Dựa trên bảng mẫu câu", "Mẫu không ghi ở đây thì lấy từ bảng này.", default=None)
    phrases: dict[Name, Plain] = key("Mẫu câu")


@dataclass(frozen=True, slots=True)
class Literal:
    """Words of a phrase that stand as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a phrase that a fact fills."""

    name: str


@dataclass(frozen=True, slots=True)
class Optional:
    """A part of a phrase that is left out when nothing fills its slots."""

    parts: tuple[Part, ...]


Part = Literal | Slot | Optional


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase taken apart (mẫu câu)."""

    name: str
    parts: tuple[Part, ...]
    place: Place


@dataclass(slots=True)
class Wording:
    """The phrases that a document uses (câu chữ): those of the register, some replaced by the plan."""

    texts: dict[str, tuple[str, Place]] = field(default_factory=dict)
    _phrases: dict[str, Phrase] = field(default_factory=dict)

    def phrase(self, name: str) -> Phrase:
        """The phrase called ``name``; raises KeyError when there is none."""
        if name not in self._phrases:
            text, place = self.texts[name]
            self._phrases[name] = Phrase(name, parse_phrase(text), place)
        return self._phrases[name]

    def __contains__(self, name: object) -> bool:
        """Whether there is a phrase of that name."""
        return name in self.texts

    def replaced(self, own: Mapping[str, tuple[str, Place]]) -> Wording:
        """This wording with some phrases replaced."""
        return Wording({**self.texts, **own})


def parse_phrase(text: str) -> tuple[Part, ...]:
    """The parts of a phrase; brackets that do not pair, or hold no slot, stand for themselves."""
    stack: list[list[Part]] = [[]]
    at = 0
    for token in _TOKEN.finditer(text):
        if token.start() > at:
            stack[-1].append(Literal(text[at : token.start()]))
        at = token.end()
        if token["slot"]:
            stack[-1].append(Slot(token["slot"]))
        elif token["open"]:
            stack.append([])
        elif len(stack) > 1:
            inside = stack.pop()
            stack[-1] += [Optional(tuple(inside))] if slots_of(tuple(inside)) else [Literal("["), *inside, Literal("]")]
        else:
            stack[-1].append(Literal("]"))
    if at < len(text):
        stack[-1].append(Literal(text[at:]))
    while len(stack) > 1:
        rest = stack.pop()
        stack[-1].extend([Literal("["), *rest])
    return tuple(stack[0])


def slots_of(parts: tuple[Part, ...]) -> set[str]:
    """The names of the slots in a phrase."""
    names: set[str] = set()
    for part in parts:
        if isinstance(part, Slot):
            names.add(part.name)
        elif isinstance(part, Optional):
            names |= slots_of(part.parts)
    return names
