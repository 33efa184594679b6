"""Values that nothing ever has (giá trị không bao giờ có): a template that asks whether ``unit.type`` is 'phuong'."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.filling import UNIT, bare
from plandocs.loading.variants import BY, ELSE, chooser, conditions_in, texts_in
from plandocs.registers.unit_rows import ProvinceType
from plandocs.sources.expressions import BadExpression, braced_in, parsed
from plandocs.sources.located import Entry, Items, Located
from plandocs.sources.stretches import within
from plandocs.spec.parameters import Parameter, ParameterType
from plandocs.spec.units import UnitType
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.similarity import closest

_TYPE = f"{UNIT}.type"
_PROVINCE_TYPE = f"{UNIT}.province_type"
_KNOWN_OF_UNIT: Mapping[str, Sequence[str]] = {
    _TYPE: tuple(kind.value for kind in UnitType),
    _PROVINCE_TYPE: tuple(kind.value for kind in ProvinceType),
}
_ASKS = ("eq", "ne", "in", "notin")


def check_asked_values(tree: Entry, parameters: Mapping[str, Parameter], problems: Problems) -> None:
    """Notes comparisons of a kind, or of a parameter with choices, with a text that it never is (PD067).

    The keys of variants are asked as well.
    """
    known = {**_KNOWN_OF_UNIT, **{name: one.choices for name, one in parameters.items() if _has_choices(one)}}
    conditions = ((text, text.place) for text in conditions_in(tree, dict(parameters)) if bare(text) == text.strip())
    braced = (
        (one.source, within(text, one.start, one.end - one.start)) for text in texts_in(tree) for one in braced_in(text)
    )
    for source, place in (*conditions, *braced):
        for name, word in _compared(source):
            if name in known and word not in known[name]:
                problems.add("PD067", place, name=name, found=word, **_suggested(word, known[name]))
    for value, name in _choices_in(tree, parameters):
        for key in value:
            if name in known and key not in (BY, ELSE, *known[name]):
                problems.add("PD067", value.key_places[key], name=name, found=key, **_suggested(key, known[name]))


def _has_choices(parameter: Parameter) -> bool:
    return parameter.type is ParameterType.CHOICE


def _suggested(word: str, known: Sequence[str]) -> dict[str, Any]:
    alike = [one for one in known if folded(one) == folded(word)]
    return {"near": ", ".join(alike or closest(word, list(known))), "known": ", ".join(known)}


def _choices_in(value: Located, parameters: Mapping[str, Parameter]) -> Iterator[tuple[Entry, str]]:
    """Every choice among variants in a template, with the name that it is made by."""
    if isinstance(value, Entry):
        source = chooser(value, dict(parameters))
        if source is not None:
            yield value, bare(source).strip()
    for inner in value.values() if isinstance(value, Entry) else value if isinstance(value, Items) else ():
        yield from _choices_in(inner, parameters)


def _compared(source: str) -> Iterator[tuple[str, str]]:
    """The names that an expression compares with texts, each with such a text."""
    from jinja2 import nodes

    try:
        tree = parsed(source)
    except BadExpression:
        return
    for one in nodes.Template([nodes.Output([tree])]).find_all(nodes.Compare):
        sides = [one.expr, *(part.expr for part in one.ops if part.op in _ASKS)]
        names = [name for name in map(_name, sides) if name is not None]
        for name in names:
            yield from ((name, word) for side in sides for word in _words(side))


def _name(node: Any) -> str | None:
    from jinja2 import nodes

    if isinstance(node, nodes.Name):
        return str(node.name)
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        return f"{node.node.name}.{node.attr}"
    return None


def _words(node: Any) -> Iterator[str]:
    from jinja2 import nodes

    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, nodes.List | nodes.Tuple):
        for item in node.items:
            yield from _words(item)
