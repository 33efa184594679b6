"""The units that a plan reaches (đơn vị nhận): those whose people are sent to class, for lists and forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from plandocs.composing.answers import Answers
from plandocs.composing.class_words import where_taught
from plandocs.composing.listed_people import Listed
from plandocs.composing.planned_classes import same_name
from plandocs.composing.when_asked import WhenAsked
from plandocs.sources.scalars import is_id
from plandocs.spec.plan import Plan
from plandocs.vietnamese.text import capitalise_first, collapse_spaces


@dataclass(frozen=True, slots=True)
class ReceivingUnit:
    """A unit (đơn vị), with where its people go to class, if the plan says so."""

    name: str
    short: str = ""
    region: str | None = None
    venue: str | None = None
    people: tuple[Listed, ...] = ()

    @property
    def answers(self) -> Mapping[str, Any]:
        """What a form may ask of the unit."""
        own = {name: partial(getattr, self, name) for name in self.__slots__}
        people = {"people": lambda: [dict(person) for person in self.people]}
        return WhenAsked({**own, "short": lambda: self.short or self.name, **people})


def receiving_units(answers: Answers, people: Sequence[Listed] = ()) -> list[ReceivingUnit]:
    """The units of a plan in order, each once with its people (các đơn vị).

    They are the areas of the regions in which classes are held; where the plan has none, the bodies that have duties,
    a group taken apart into its members. Units that only the people name come last.
    """
    found = [*_areas(answers)] or [*_bodies(answers.context.plan)]
    known = [_with_people(unit, people) for unit in _each_once(found)]
    placed = {id(one) for unit in known for one in unit.people}
    others = [ReceivingUnit(collapse_spaces(one.get("unit", ""))) for one in people if id(one) not in placed]
    return known + [_with_people(unit, people) for unit in _each_once(others) if unit.name]


def _each_once(units: Iterable[ReceivingUnit]) -> list[ReceivingUnit]:
    once: list[ReceivingUnit] = []
    for unit in units:
        if not any(same_name(unit.name, name) for other in once for name in (other.name, other.short)):
            once.append(unit)
    return once


def _with_people(unit: ReceivingUnit, people: Sequence[Listed]) -> ReceivingUnit:
    """The unit with those who belong to it by their unit or by their commune."""
    names = [name for name in (unit.name, unit.short) if name]
    named = [(one, (one.get("unit", ""), one.get("commune", ""))) for one in people]
    own = [one for one, told in named if any(same_name(one_, name) for one_ in told for name in names)]
    return replace(unit, people=tuple(own))


def _areas(answers: Answers) -> Iterator[ReceivingUnit]:
    training = answers.context.plan.training
    for year in training.years if training is not None else ():
        for region in year.regions:
            venue = answers.plain(where_taught(region, answers.context)) or None
            yield from (ReceivingUnit(str(area), region=str(region.name), venue=venue) for area in region.areas)


def _bodies(plan: Plan) -> Iterator[ReceivingUnit]:
    for responsibility in plan.responsibilities:
        for named in responsibility.body:
            yield from _taken_apart(str(named), plan)


def _taken_apart(named: str, plan: Plan, within: tuple[str, ...] = ()) -> Iterator[ReceivingUnit]:
    """A body by id or in words; the members of a group, of which one may be a group again."""
    body = plan.bodies.get(named) if is_id(named) else None
    if body is None or named in within:
        if not is_id(named):
            yield ReceivingUnit(capitalise_first(named))
    elif body.members:
        for member in body.members:
            yield from _taken_apart(str(member), plan, (*within, named))
    else:
        yield ReceivingUnit(capitalise_first(str(body.name)), str(body.short or ""))
