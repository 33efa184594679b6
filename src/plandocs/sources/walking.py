"""Every entry and every text of a spec, one after another (duyệt dữ kiện)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plandocs.diagnostics.place import Place
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text


def facts_in(fact: Fact) -> Iterator[Fact]:
    """An entry and the entries in it, in the order of their keys (các mục)."""
    yield fact
    for name in type(fact).model_fields:
        for value in _values(getattr(fact, name)):
            if isinstance(value, Fact):
                yield from facts_in(value)


def texts_of(fact: Fact) -> Iterator[tuple[str, Text]]:
    """The texts that an entry itself holds, each with its key (các giá trị chữ)."""
    for name, described in type(fact).model_fields.items():
        for value in _values(getattr(fact, name)):
            if isinstance(value, Text):
                yield described.alias or name, value


def within(text: Text, offset: int, length: int) -> Place:
    """The place of a stretch of a text (vị trí trong giá trị): the text's own where it stands on several lines."""
    quotes = 1 if text.style in ("'", '"') else 0
    if text.place.length == len(text) + 2 * quotes:
        return text.place.part(offset + quotes, length)
    return text.place


def _values(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, tuple):
        yield from value
    else:
        yield value
