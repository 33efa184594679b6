"""Every entry and every text of a spec, one after another (duyệt dữ kiện)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from plandocs.sources.fact import Fact
from plandocs.sources.located import Text

Entry = TypeVar("Entry", bound=Fact)


def facts_in(fact: Fact) -> Iterator[Fact]:
    """An entry and the entries in it, in the order of their keys (các mục)."""
    yield fact
    for name in type(fact).model_fields:
        for value in _values(getattr(fact, name)):
            if isinstance(value, Fact):
                yield from facts_in(value)


def replaced(fact: Entry, change: Callable[[Fact], Fact]) -> Entry:
    """An entry whose inner entries have been changed, the innermost first (thay các mục bên trong)."""
    update = {}
    for name in type(fact).model_fields:
        value = getattr(fact, name)
        new = _replaced(value, change)
        if new is not value:
            update[name] = new
    return fact.model_copy(update=update) if update else fact


def _replaced(value: Any, change: Callable[[Fact], Fact]) -> Any:
    """A value with its entries changed; the same one where none is."""
    if isinstance(value, Fact):
        return change(replaced(value, change))
    if isinstance(value, tuple):
        many = tuple(_replaced(one, change) for one in value)
        return many if any(new is not old for new, old in zip(many, value, strict=True)) else value
    if isinstance(value, dict):
        named = {name: _replaced(one, change) for name, one in value.items()}
        return named if any(named[name] is not one for name, one in value.items()) else value
    return value


def texts_of(fact: Fact) -> Iterator[tuple[str, Text]]:
    """The texts that an entry itself holds, each with its key (các giá trị chữ)."""
    for name, described in type(fact).model_fields.items():
        for value in _values(getattr(fact, name)):
            if isinstance(value, Text):
                yield described.alias or name, value


def _values(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, tuple):
        yield from value
    else:
        yield value
