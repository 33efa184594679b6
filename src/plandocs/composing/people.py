"""People of a list (danh sách người): all of them, class by class, to be signed, counted by unit, or left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from plandocs.composing.audiences import whom
from plandocs.composing.class_words import where_held
from plandocs.composing.context import Context, joined
from plandocs.composing.draft import Draft, Headed, Para, Pieces, made
from plandocs.composing.people_summary import summary_table
from plandocs.composing.people_tables import attendance_table, left_out_table, people_table, receipt_table
from plandocs.composing.table_signers import above_signers
from plandocs.document.blocks import Role
from plandocs.document.origin import Origin
from plandocs.rosters.class_lists import ClassList
from plandocs.rosters.gathered import Gathered
from plandocs.rosters.person import Person
from plandocs.spec.outline import RosterBlock, RosterLayout
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.numerals import format_padded
from plandocs.vietnamese.times import format_time

ClassTable = Callable[[ClassList, RosterBlock, Context], list[Draft]]


def roster_drafts(block: RosterBlock, context: Context) -> list[Draft]:
    """The people that a block shows, in the layout that it asks for (danh sách); nothing of a list not read."""
    gathered = context.rosters.get(block.of)
    if gathered is None:
        return []
    return _LAYOUTS[block.layout](gathered, block, context)


def _all(gathered: Gathered, block: RosterBlock, context: Context) -> list[Draft]:
    """The whole list and, below it, how many there are (danh sách cử đi)."""
    people = gathered.people
    if not people:
        return []
    return above_signers(people_table(people, block, context), [_count(people, "roster.total", block, context)])


def _count(people: Sequence[Person], phrase: str, block: RosterBlock, context: Context) -> Para:
    women = sum(person.gender is Gender.FEMALE for person in people)
    place = block.where("kind")
    count = format_padded(len(people))
    words = context.fill(phrase, place, count=count, women=format_padded(women) if women else None)
    return Para(words, Origin(place), Role.TABLE_NOTE, end=".")


def _each_class(table: ClassTable, *, on_own_page: bool) -> Callable[[Gathered, RosterBlock, Context], list[Draft]]:
    def drafts(gathered: Gathered, block: RosterBlock, context: Context) -> list[Draft]:
        chosen = _classes(gathered, block)
        return [_class(one, table(one, block, context), block, context, starts_page=on_own_page) for one in chosen]

    return drafts


def _classes(gathered: Gathered, block: RosterBlock) -> list[ClassList]:
    """The classes that a block chooses; one to which nobody goes is no list."""
    lists = gathered.lists.classes if gathered.lists is not None else ()
    return [
        one
        for one in lists
        if one.persons
        and (block.region is None or one.region.id == block.region)
        and (block.round is None or one.round.id == block.round)
    ]


def _class(
    one: ClassList, table: Iterable[Draft], block: RosterBlock, context: Context, *, starts_page: bool
) -> Headed:
    """A class: its name, for whom, when and where, the table, how many they are (danh sách lớp)."""
    place = block.where("kind")
    count = _count(one.persons, "roster.class_total", block, context)
    below = [*_about(one, context), *above_signers(list(table), [count])]
    heading = class_name(one, context)
    return Headed(heading, Origin(place), below, numbered=False, starts_page=starts_page)


def class_name(one: ClassList, context: Context) -> Pieces:
    """What a class is called: "Lớp số 01" (tên lớp)."""
    return context.fill("roster.class", one.group.written_at, number=format_padded(one.number), figure=str(one.number))


def _about(one: ClassList, context: Context) -> list[Draft]:
    """For whom a class is, when and where."""
    group, region = one.group, one.region
    place = group.written_at
    audiences = joined([whom(context, share.audience, share.who, share) for share in group.shares], place)
    timed = group if group.time is not None else one.round
    time = made(format_time(timed.time), timed.where("time")) if timed.time is not None else ()
    named = made(str(one.round.name), one.round.where("name")) if one.round.name is not None else ()
    lines = {
        "roster.audience": audiences,
        "roster.region": made(str(region.name), region.where("name")),
        "roster.time": joined([part for part in (named, time) if part], place, ", "),
        "roster.venue": where_held(group, one.round, region, context),
    }
    return [Para(context.fill(name, place, value=value), Origin(place)) for name, value in lines.items() if value]


def _members(one: ClassList, block: RosterBlock, context: Context) -> list[Draft]:
    """The people of a class (học viên của lớp)."""
    return people_table(one.persons, block, context)


def _attendance(one: ClassList, block: RosterBlock, context: Context) -> list[Draft]:
    """Its days, to be signed (điểm danh)."""
    return attendance_table(one.persons, block, context, _days(one, context))


def _receipt(one: ClassList, block: RosterBlock, context: Context) -> list[Draft]:
    """The money for its days, to be signed for (ký nhận)."""
    return receipt_table(one.persons, block, context, _days(one, context))


def _days(one: ClassList, context: Context) -> int | None:
    training = context.plan.training
    return training.days_of(one.group) if training is not None else None


def _left_out(gathered: Gathered, block: RosterBlock, context: Context) -> list[Draft]:
    """Who goes to no class, with the reason (người không đưa vào lớp)."""
    return left_out_table(gathered.lists.left_out, block, context) if gathered.lists is not None else []


_LAYOUTS: dict[RosterLayout, Callable[[Gathered, RosterBlock, Context], list[Draft]]] = {
    RosterLayout.LIST: _all,
    RosterLayout.CLASSES: _each_class(_members, on_own_page=False),
    RosterLayout.ATTENDANCE: _each_class(_attendance, on_own_page=True),
    RosterLayout.RECEIPT: _each_class(_receipt, on_own_page=True),
    RosterLayout.SUMMARY: summary_table,
    RosterLayout.LEFT_OUT: _left_out,
}
