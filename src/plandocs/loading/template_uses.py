"""How a template uses what it declares (kiểm tra mẫu): every name that it asks for, and every one it declares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.filling import UNIT, bare, note_bad
from plandocs.loading.variants import conditions_in, texts_in
from plandocs.sources.expression_names import names_in
from plandocs.sources.expressions import BadExpression, braced_in
from plandocs.sources.located import Entry
from plandocs.sources.stretches import within
from plandocs.spec.parameters import Parameter
from plandocs.spec.units import UnitFacts
from plandocs.vietnamese.similarity import closest


def check_uses(tree: Entry, parameters: Mapping[str, Parameter], file: str, problems: Problems) -> None:
    """Notes conditions on what is no parameter and what no unit has (PD151), in every branch, taken or not.

    Noted too is a parameter that ``file`` declares and nothing uses (PD060); what a base declares is the base's affair.
    """
    used = set()
    for name, place, is_condition in _uses(tree, parameters, problems):
        first, _, attribute = name.partition(".")
        used.add(first)
        known = UnitFacts.model_fields if first == UNIT and attribute else ()
        if first == UNIT and attribute not in known and attribute:
            problems.add("PD151", place, name=name, near=", ".join(closest(attribute, list(known))))
        elif is_condition and first != UNIT and first not in parameters:
            problems.add("PD151", place, name=name, near=", ".join(closest(name, [*parameters, UNIT])))
    for name, parameter in parameters.items():
        if name not in used and parameter.written_at.file == file:
            problems.add("PD060", parameter.written_at, name=name)


def uses_unit(tree: Entry, parameters: Mapping[str, Parameter]) -> bool:
    """Whether the unit is spoken of (có dùng đơn vị)."""
    return any(name.partition(".")[0] == UNIT for name, _, _ in _uses(tree, parameters, Problems()))


def _uses(tree: Entry, parameters: Mapping[str, Parameter], problems: Problems) -> Iterator[tuple[str, Place, bool]]:
    """Every name that an expression reads, its place, and whether it decides about a branch."""
    braced = (
        (one.source, within(text, one.start, one.end - one.start), False)
        for text in texts_in(tree)
        for one in braced_in(text)
    )
    conditions = ((bare(text), text.place, True) for text in conditions_in(tree, dict(parameters)))
    for source, place, is_condition in chain(braced, conditions):
        try:
            names = names_in(source)
        except BadExpression as error:
            note_bad(error, place, problems)
            continue
        for name in sorted(names):
            yield name, place, is_condition
