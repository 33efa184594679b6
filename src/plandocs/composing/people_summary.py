"""How many people each unit sends (tổng hợp theo đơn vị): to which class, or to which round where classes are many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, made, words
from plandocs.composing.table_columns import Repeated
from plandocs.composing.table_lines import Line
from plandocs.composing.table_shape import shape_of
from plandocs.composing.tables import shaped_drafts
from plandocs.document.origin import Origin
from plandocs.rosters.class_lists import ClassList
from plandocs.rosters.gathered import Gathered
from plandocs.rosters.person import Person
from plandocs.spec.outline import RosterBlock
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.numerals import format_padded

_MOST_CLASSES = 12
"""Classes that stand side by side on a landscape page; more are counted by region and round."""


def summary_table(gathered: Gathered, block: RosterBlock, context: Context) -> list[Draft]:
    """Units and their people, by class (bảng tổng hợp); the total first."""
    form = context.table_forms("people_summary")
    if form is None or not gathered.people:
        return []
    heads, taught = _taught(gathered, context)
    classes = [Repeated(key, {"class": head}) for key, head in heads.items()]
    shape, origin = shape_of(form, block.table, context, {"classes": classes}), Origin(block.where("kind"))
    lines = [_line(unit, people, taught) for unit, people in _by_unit(gathered.people).items()]
    return shaped_drafts(shape, lines, context, origin)


def _by_unit(people: Iterable[Person]) -> dict[str, list[Person]]:
    units: dict[str, list[Person]] = {}
    for person in people:
        units.setdefault(person.commune or person.unit, []).append(person)
    return units


def _line(unit: str, people: list[Person], taught: dict[int, str]) -> Line:
    place = people[0].place
    counts = Counter(f"class_{taught[id(person)]}" for person in people if id(person) in taught)
    women = sum(person.gender is Gender.FEMALE for person in people)
    values = {"count": len(people), **({"women": women} if women else {}), **counts}
    return Line(Origin(place), {"content": made(unit, place)}, dict(values))


def _taught(gathered: Gathered, context: Context) -> tuple[dict[str, str], dict[int, str]]:
    """The columns of classes by their keys, and the one of each person."""
    classes = gathered.lists.classes if gathered.lists is not None else ()
    by_class = len(classes) <= _MOST_CLASSES
    heads: dict[str, str] = {}
    taught: dict[int, str] = {}
    for one in classes:
        key = str(one.number) if by_class else f"{id(one.region)}_{id(one.round)}"
        heads.setdefault(key, _class_head(one, context) if by_class else _round_head(one))
        taught.update((id(person), key) for person in one.persons)
    return heads, taught


def _class_head(one: ClassList, context: Context) -> str:
    place = one.group.written_at
    number = format_padded(one.number)
    return words(context.fill("roster.class", place, number=number, figure=str(one.number)))


def _round_head(one: ClassList) -> str:
    return ", ".join(str(part) for part in (one.region.name, one.round.name) if part)
