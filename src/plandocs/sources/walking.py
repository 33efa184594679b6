"""Every entry and every text of a spec, one after another (duyệt dữ kiện)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, TypeVar

from plandocs.sources.fact import Fact
from plandocs.sources.located import Text

Entry = TypeVar("Entry", bound=Fact)
_MANY = (tuple, dict)


def facts_in(fact: Fact) -> Iterator[Fact]:
    """An entry and the entries in it, in the order of their keys (các mục)."""
    found: list[Fact] = []
    _gather(fact, found)
    return iter(found)


def _gather(fact: Fact, found: list[Fact]) -> None:
    found.append(fact)
    values = fact.__dict__  # pydantic keeps the values of an entry's keys there, in their order
    for name in _keys(type(fact)):
        value = values[name]
        if isinstance(value, Fact):
            _gather(value, found)
        elif isinstance(value, _MANY):
            for one in _values(value):
                if isinstance(one, Fact):
                    _gather(one, found)


@cache
def _keys(kind: type[Fact]) -> tuple[str, ...]:
    return tuple(kind.model_fields)


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
    values = fact.__dict__
    for name, key in _written_keys(type(fact)):
        value = values[name]
        if isinstance(value, Text):
            yield key, value
        elif isinstance(value, _MANY):
            yield from ((key, one) for one in _values(value) if isinstance(one, Text))


@cache
def _written_keys(kind: type[Fact]) -> tuple[tuple[str, str], ...]:
    """The fields of an entry, each with the key by which it is written."""
    return tuple((name, described.alias or name) for name, described in kind.model_fields.items())


def _values(value: tuple[Any, ...] | dict[str, Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value
