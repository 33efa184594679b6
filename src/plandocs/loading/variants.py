"""Branches of a template taken (chọn theo đơn vị): ``when`` and ``by``, and every text below filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.loading.filling import Filling
from plandocs.sources.located import Entry, Items, Located, Text

WHEN = "when"
BY = "by"
ELSE = "else"
_VALUE = "value"
_OF_UNIT = re.compile(r"(?:\{\{)?\s*unit\.[a-z_]+\s*(?:\}\})?")


def chosen(value: Located, filling: Filling) -> Located | None:
    """A value without the branches that are not taken, and with its texts filled (giá trị); None if it goes itself.

    ``{when: …, value: …}`` is its value; ``{by: unit.type, xã: …, phường: …}`` is one of its branches.
    """
    if isinstance(value, Text):
        return filling.text(value)
    if isinstance(value, Items):
        return _items(value, filling)
    condition = value.get(WHEN)
    if isinstance(condition, Text):
        if not filling.truth(condition):
            return None
        value = _without(value, WHEN)
        if value.keys() == {_VALUE}:
            return chosen(value[_VALUE], filling)
    source = chooser(value, filling.given.values)
    return _branch(value, source, filling) if source is not None else _entry(value, filling)


def chooser(value: Entry, parameters: object) -> Text | None:
    """What a value depends on, if it is a choice; plans have a key ``by`` of their own, which names bodies."""
    source = value.get(BY)
    if not isinstance(source, Text):
        return None
    named = isinstance(parameters, dict) and source.strip() in parameters
    return source if named or _OF_UNIT.fullmatch(source) else None


def _branch(value: Entry, source: Text, filling: Filling) -> Located | None:
    word = filling.word(source)
    if word is None:
        return None
    branch = value.get(word, value.get(ELSE))
    if branch is None:
        filling.problems.add("PD063", source.place, value=word or "(…)")
        return None
    return chosen(branch, filling)


def _entry(value: Entry, filling: Filling) -> Entry:
    kept = Entry(value.place)
    kept.key_places = value.key_places
    for key, inner in value.items():
        taken = chosen(inner, filling)
        if taken is not None:
            kept[key] = taken
    return kept


def _items(value: Items, filling: Filling) -> Items:
    """The members of a list; one that stands for several brings them all."""
    kept = Items(value.place)
    for inner in value:
        taken = chosen(inner, filling)
        if isinstance(taken, Items) and isinstance(inner, Entry):
            kept.extend(taken)
        elif taken is not None:
            kept.append(taken)
    return kept


def _without(value: Entry, key: str) -> Entry:
    kept = Entry(value.place)
    kept.update({name: inner for name, inner in value.items() if name != key})
    kept.key_places = value.key_places
    return kept


def conditions_in(value: Located, parameters: object) -> Iterator[Text]:
    """The expressions of ``when`` and ``by`` in a template (điều kiện)."""
    if isinstance(value, Entry):
        condition, source = value.get(WHEN), chooser(value, parameters)
        yield from (one for one in (condition, source) if isinstance(one, Text))
    for inner in _inner(value):
        yield from conditions_in(inner, parameters)


def texts_in(value: Located) -> Iterator[Text]:
    """Every text of a template, one after another (các giá trị)."""
    if isinstance(value, Text):
        yield value
    for inner in _inner(value):
        yield from texts_in(inner)


def _inner(value: Located) -> Iterator[Located]:
    yield from value.values() if isinstance(value, Entry) else value if isinstance(value, Items) else ()
