"""The classes of a plan one by one (từng lớp): each leaf of the class tree is told apart, for lists and forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from plandocs.composing.answers import Answers
from plandocs.composing.audiences import whom
from plandocs.composing.class_words import is_unnamed_alone, round_name, where_held
from plandocs.composing.context import Context, joined
from plandocs.composing.draft import words
from plandocs.composing.listed_people import KEYS, Listed
from plandocs.composing.when_asked import WhenAsked
from plandocs.spec.class_tally import Tally, tally
from plandocs.spec.training import ClassGroup, Region, Round, TrainingYear
from plandocs.vietnamese.numerals import format_padded
from plandocs.vietnamese.text import collapse_spaces
from plandocs.vietnamese.times import Time


@dataclass(frozen=True, slots=True)
class PlannedClass:
    """A class of the plan (lớp), or of a roster alone: then only its name and its people are known.

    ``number`` counts the classes of a year; ``size`` is its share of the learners, spread evenly.
    """

    name: str
    number: int | None = None
    year: str | None = None
    region: str | None = None
    round: str | None = None
    audience: str | None = None
    size: int | None = None
    days: int | None = None
    time: Time | None = None
    venue: str | None = None
    people: tuple[Listed, ...] = ()

    @property
    def answers(self) -> Mapping[str, Any]:
        """What a form may ask of the class."""
        own = {name: partial(getattr, self, name) for name in self.__slots__}
        people = {"people": lambda: [dict(person) for person in self.people]}
        return WhenAsked({**own, **people, "seats": lambda: self.seats, "each_day": lambda: self.each_day})

    @property
    def seats(self) -> list[dict[str, str | int]]:
        """The people in order, then empty seats up to the size of the class (chỗ ngồi): rows of a list to be signed."""
        wanted = max(self.size or 0, len(self.people))
        blank = dict.fromkeys(KEYS, "")
        seated = [dict(person) for person in self.people] + [dict(blank) for _ in range(wanted - len(self.people))]
        return [{**blank, **person, "number": number} for number, person in enumerate(seated, start=1)]

    @property
    def each_day(self) -> list[int]:
        """The days of the class, counted from 1 (từng ngày); one where the plan does not say how many."""
        return list(range(1, (self.days or 1) + 1))


def planned_classes(answers: Answers, people: Sequence[Listed] = ()) -> list[PlannedClass]:
    """The classes of a plan in order, each with its people, then those that only the people name (các lớp)."""
    training = answers.context.plan.training
    planned = list(_classes(tally(training), answers)) if training is not None else []
    seated = [_with_people(one, people) for one in planned]
    taken = {id(person) for one in seated for person in one.people}
    for person in people:
        name = collapse_spaces(person.get("class", ""))
        if name and id(person) not in taken:
            named = tuple(other for other in people if same_name(other.get("class", ""), name))
            taken.update(map(id, named))
            seated.append(PlannedClass(name, people=named))
    return seated


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in capitals and spaces at most."""
    return collapse_spaces(one).casefold() == collapse_spaces(other).casefold()


def _with_people(planned: PlannedClass, people: Sequence[Listed]) -> PlannedClass:
    """The class with its people, in the order of their seats."""
    names = (planned.name, str(planned.number))
    seated = [
        one
        for one in people
        if any(same_name(one.get("class", ""), name) for name in names) and one.get("year") in (None, "", planned.year)
    ]
    return replace(planned, people=tuple(sorted(seated, key=lambda one: int(one.get("seat") or 0))))


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A class group with the nodes above it."""

    year: TrainingYear
    region: Region
    round: Round
    position: int
    group: ClassGroup
    counted: Tally


def _leaves(year: Tally) -> Iterator[_Leaf]:
    for region in year.parts:
        for position, one in enumerate(region.parts, start=1):
            for group in one.parts:
                facts = (year.fact, region.fact, one.fact, group.fact)
                match facts:
                    case (TrainingYear() as of_year, Region() as area, Round() as slot, ClassGroup() as taught):
                        yield _Leaf(of_year, area, slot, position, taught, group)


def _classes(whole: Tally, answers: Answers) -> Iterator[PlannedClass]:
    for year in whole.parts:
        number = 0
        for leaf in _leaves(year):
            classes = leaf.counted.classes
            for position in range(classes):
                number += 1
                spread = leaf.counted.learners + classes - 1 - position
                yield _class(answers, leaf, number, spread // classes)


def _class(answers: Answers, leaf: _Leaf, number: int, size: int) -> PlannedClass:
    context, training = answers.context, answers.context.plan.training
    return PlannedClass(
        name=_name(number, leaf, context),
        number=number,
        year=_year(leaf.year),
        region=str(leaf.region.name),
        round=_round(answers, leaf),
        audience=_audience(answers, leaf.group),
        size=size or None,
        days=training.days_of(leaf.group) if training is not None else None,
        time=leaf.group.time or leaf.round.time or leaf.year.time,
        venue=answers.plain(where_held(leaf.group, leaf.round, leaf.region, context)) or None,
    )


def _name(number: int, leaf: _Leaf, context: Context) -> str:
    return words(context.fill("roster.class", leaf.group.written_at, number=format_padded(number), figure=str(number)))


def _year(year: TrainingYear) -> str | None:
    found = year.time.moments[-1].year if year.time.moments else None
    return str(found) if found else None


def _round(answers: Answers, leaf: _Leaf) -> str | None:
    """What the round is called; nothing where there is no other and it has no name."""
    if is_unnamed_alone(leaf.region):
        return None
    return words(round_name(leaf.round, leaf.position, answers.context))


def _audience(answers: Answers, group: ClassGroup) -> str | None:
    """Who sits in the class, without counts: those of the plan are for all classes of the group."""
    named = [whom(answers.context, share.audience, share.who, share) for share in group.shares]
    return answers.plain(joined(named, group.written_at)) or None
