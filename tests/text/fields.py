"""Every field of a spec that holds an author's own words (trường chữ), found in the model itself.

A field is one of these when its grammar hands a phrase on as it was written. So a new one is found by itself, and the
tests ask for a plan that uses it.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType

from plandocs.diagnostics.place import Place
from plandocs.sources.fact import Fact
from plandocs.sources.located import ProseText, Text
from plandocs.sources.scalars import Grammar
from plandocs.spec.cells import Cell
from plandocs.spec.plan import Plan

KEY = "{}"
"""Ends the name of a field whose keys are meant: ``abbreviations{}``."""
_SYMBOL = "1/KH-UBND"
_PHRASES = ("chữ thử", _SYMBOL)
"""A field of words takes one of these as it stands: any words, or the symbol of a document."""
_CELL = next(one for one in typing.get_args(Cell) if isinstance(one, Grammar))
"""A cell of the author's own table is prose where its column holds text."""
_HELD = (typing.Union, UnionType, tuple, list, dict)


@dataclass(frozen=True, order=True)
class TextField:
    """A key of an entry that holds words (trường chữ); ``prose`` when signs of emphasis and expressions are read."""

    owner: str
    name: str
    prose: bool = False
    is_symbol: bool = False
    """Whether it takes only what has the form of a document's number and symbol."""

    def __str__(self) -> str:
        """How tests call it."""
        return f"{self.owner}.{self.name}"


def text_fields() -> frozenset[TextField]:
    """All of them, whatever entry of a plan they stand in."""
    return frozenset(field for fact in entries(Plan) for field in _fields_of(fact))


def entries(root: type[Fact]) -> Iterator[type[Fact]]:
    """The kinds of entries that a plan may hold, each once."""
    met, waiting = {root}, [root]
    while waiting:
        fact = waiting.pop()
        yield fact
        fact.model_rebuild()
        for field in fact.model_fields.values():
            below = {one for one in _kinds(field.annotation) if isinstance(one, type) and issubclass(one, Fact)}
            waiting += sorted(below - met, key=lambda one: one.__name__)
            met |= below


def _fields_of(fact: type[Fact]) -> Iterator[TextField]:
    for name, field in fact.model_fields.items():
        own = [one for one in field.metadata if isinstance(one, Grammar)]
        for grammar in own or _kinds(field.annotation):
            if isinstance(grammar, Grammar) and (taken := _taken(grammar)) is not None:
                is_prose = isinstance(taken, ProseText) or isinstance(grammar, type(_CELL))
                yield TextField(fact.__name__, name, is_prose, taken == _SYMBOL)
        if any(_taken(grammar) is not None for grammar in _keys(field.annotation)):
            yield TextField(fact.__name__, f"{name}{KEY}")


def _kinds(annotation: object) -> Iterator[object]:
    """What values of a type are made of: grammars and kinds of entries; keys of mappings are left out."""
    origin, inside = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        grammars = [one for one in inside[1:] if isinstance(one, Grammar)]
        yield from grammars[:1] or _kinds(inside[0])
    elif origin in _HELD:
        for one in inside[1:] if origin is dict else inside:
            yield from _kinds(one)
    else:
        yield annotation


def _keys(annotation: object) -> Iterator[Grammar]:
    """The grammars of the keys of mappings within a type."""
    origin, inside = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is dict:
        yield from (one for one in _kinds(inside[0]) if isinstance(one, Grammar))
    for one in inside if origin in (*_HELD, typing.Annotated) else ():
        yield from _keys(one)


def _taken(grammar: Grammar) -> str | None:
    """What a grammar makes of a phrase; None where it is no words."""
    for phrase in _PHRASES:
        try:
            taken = grammar.read(Text(phrase, Place("")))
        except Exception:  # noqa: BLE001, S112 - whatever it raises, it does not take words
            continue
        if isinstance(taken, str) and taken == phrase:
            return taken
    return None
