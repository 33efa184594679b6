"""Which administrative units a unit's document names, and by what right: its own, its province's, or the template's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from plandocs.batch.order import Order
from plandocs.building.build import Built
from plandocs.document.inlines import Citation, Run
from plandocs.document.origin import Origin
from plandocs.loading.templates import Template
from plandocs.loading.variants import texts_in
from plandocs.registers.unit_mentions import mentions_in
from plandocs.registers.unit_names import name_key
from plandocs.registers.units import shipped_units
from plandocs.sources.expression_names import names_in
from plandocs.sources.expressions import braced_in
from plandocs.sources.located import Entry, Items, Located
from plandocs.vietnamese.folding import folded


def named_by_right(built: Built, order: Order, template: Template) -> Iterator[str]:
    """A line for each unit that a document names without a right to.

    A name has to be that of the unit or of its province, at a node whose origin is a text of the template that asks
    for the unit; or to be spelt in the template, or in the words of the form.
    """
    own = {name_key(str(order.facts[name])) for name in ("name", "province_name")}
    for run, origin, cited in _runs([each.document for each in built.each], None):
        for name in _names_in(run.text):
            if name_key(name) in own:
                if not _asks_for_the_unit(template, origin, cited):
                    yield f"{name} stands in “{run.text}”, which comes from {origin}, where no unit is asked for"
            elif not _is_spelt(template, name):
                yield f"{name} is named in “{run.text}”, which comes from {origin}"


def _names_in(text: str) -> Iterator[str]:
    lookup = shipped_units().lookup
    for mention in mentions_in(text):
        called = lookup.provinces_called if mention.type in ("tỉnh", "thành phố") else lookup.communes_called
        if (name := mention.known(called)) is not None:
            yield name


def _runs(node: Any, source: tuple[Origin, str] | None) -> Iterator[tuple[Run, Origin, str]]:
    """Every stretch of text, with its origin and the document that it cites, if it stands in a citation."""
    if isinstance(node, Run):
        yield (node, *(source or (node.origin, "")))
    elif isinstance(node, tuple | list):
        for one in node:
            yield from _runs(one, source)
    elif is_dataclass(node):
        inner = (node.origin, node.reference) if isinstance(node, Citation) else source
        for field in fields(node):
            yield from _runs(getattr(node, field.name), inner)


def _asks_for_the_unit(template: Template, origin: Origin, cited: str) -> bool:
    """Whether the text of the template at an origin, or a fact that it names, has an expression of the unit."""
    waiting = [origin.place.path, *([("references", cited)] if cited else [])]
    seen = set[tuple[str | int, ...]]()
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        for text in texts_in(_at(template.tree, path)):
            names = {name for one in braced_in(text) for name in names_in(one.source)}
            if any(name.startswith("unit.") for name in names):
                return True
            waiting += [tuple(name.split(".")) for name in names]
            waiting += [(shelf, str(text)) for shelf in ("bodies", "references")]
    return False


def _at(tree: Located, path: Iterable[str | int]) -> Located:
    node = tree
    for step in path:
        if isinstance(node, Entry) and step in node:
            node = node[str(step)]
        elif isinstance(node, Items) and isinstance(step, int):
            node = node[step]
        else:
            return Items(tree.place)
    return node


def _is_spelt(template: Template, name: str) -> bool:
    return folded(name) in folded(" ".join(texts_in(template.tree)))
