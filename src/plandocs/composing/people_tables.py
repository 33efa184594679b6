"""Tables of people (bảng danh sách): lists, attendance, receipts; personal numbers stand only where asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Para, Tabled, made, words
from plandocs.composing.table_columns import Repeated, TableColumn, column_of
from plandocs.composing.table_heads import column_numbers, heads
from plandocs.composing.table_lines import NUMBER, Line, cells_of
from plandocs.composing.table_shape import Shape, shape_of
from plandocs.composing.table_signers import above_signers, signer_drafts
from plandocs.composing.tables import shaped_drafts
from plandocs.document.blocks import Role
from plandocs.document.origin import Origin
from plandocs.document.tables import CellValue, Column, Listed
from plandocs.registers.tables import ColumnForm, TableForm
from plandocs.rosters.class_lists import Apart
from plandocs.rosters.person import Person
from plandocs.spec.outline import RosterBlock
from plandocs.vietnamese.dates import format_short
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.number_words import in_words
from plandocs.vietnamese.text import capitalise_first

Told = Callable[[Person], str]


def _born(gender: Gender) -> Told:
    """The year of birth, in the column of one gender."""
    return lambda person: _year(person) if person.gender is gender else ""


def _year(person: Person) -> str:
    return str(person.birth.year) if person.birth is not None and person.birth.year else ""


_TOLD: dict[str, Told] = {
    "born": _year,
    "born_male": _born(Gender.MALE),
    "born_female": _born(Gender.FEMALE),
    "birth": lambda person: format_short(person.birth) if person.birth is not None else "",
    "office": lambda person: ", ".join(part for part in (person.unit, person.commune) if part),
}
"""What a column says of a person where no column of the list says it so."""


def people_table(people: Sequence[Person], block: RosterBlock, context: Context) -> list[Draft]:
    """People row by row (danh sách)."""
    form = context.table_forms("people")
    if form is None:
        return []
    shape = shape_of(form, block.table, context)
    if block.table is None or not block.table.columns:
        shape = replace(shape, columns=tuple(_by_gender(shape.columns, column_of(_named(form, "born")), people)))
    return _listed(shape, people, block, context)


def _named(form: TableForm, key: str) -> ColumnForm:
    return next(column for column in form.columns if column.id == key)


def _by_gender(columns: Iterable[TableColumn], plain: TableColumn, people: Sequence[Person]) -> Iterator[TableColumn]:
    """Years of birth stand under "Nam" and "Nữ"; in one column where somebody's gender is not known."""
    is_known = all(person.gender is not None for person in people if person.birth is not None)
    for column in columns:
        if is_known or column.key not in ("born_male", "born_female"):
            yield column
        elif column.key == "born_male":
            yield plain


def attendance_table(people: Sequence[Person], block: RosterBlock, context: Context, count: int | None) -> list[Draft]:
    """A sheet to be signed, a morning and an afternoon for each of so many days (điểm danh)."""
    form = context.table_forms("attendance")
    if form is None:
        return []
    days = [Repeated(str(number), {"day": day}) for number, day in enumerate(_days(block, context, count), start=1)]
    return _listed(shape_of(form, block.table, context, {"days": days}), people, block, context)


def _days(block: RosterBlock, context: Context, count: int | None) -> list[str]:
    """The days of a class, by their dates or by number."""
    if block.dates:
        return [str(date) for date in block.dates]
    place = block.where("kind")
    return [words(context.fill("roster.day", place, number=str(number))) for number in range(1, (count or 1) + 1)]


def _listed(shape: Shape, people: Sequence[Person], block: RosterBlock, context: Context) -> list[Draft]:
    """A table whose rows are people, in plain words; columns that tell nothing of anyone are left out."""
    origin = Origin(block.where("kind"))
    told = {column.key: [tell(column, person) for person in people] for column in shape.columns}
    told[NUMBER] = [str(number) for number in range(1, len(people) + 1)]
    kept = [column for column in shape.columns if column.always or any(told[column.key])]
    rows = list(zip(*(told[column.key] for column in kept), strict=True))
    values = [[_worth(column.key, person, number) for column in kept] for number, person in enumerate(people, start=1)]
    head, merged = heads(kept, context, origin, {})
    if shape.column_numbers:
        head.append(column_numbers(kept, (), origin))
    table = Tabled(
        [Column(one.width, one.alignment, one.kind, one.places) for one in kept],
        head,
        [Listed(rows, values, lambda row: Origin(people[row].place))],
        origin,
        merged,
        small=shape.small,
        upright=shape.upright,
        least_height=shape.least_height,
    )
    return [table, *signer_drafts(shape.signers, context, origin)]


def _worth(key: str, person: Person, number: int) -> CellValue | None:
    """What a cell is worth where that is no text: the number of the row, a year, a whole date of birth."""
    if key == NUMBER:
        return number
    if key == "birth" and person.birth is not None:
        return person.birth.earliest() if person.birth.day else None
    if key in _YEARS and (year := _TOLD[key](person)):
        return int(year)
    return None


_YEARS = frozenset({"born", "born_male", "born_female"})


def tell(column: TableColumn, person: Person) -> str:
    """What a cell says of a person (ô của một người): by the column's key, else by the words of its head."""
    told = _TOLD.get(column.key)
    return told(person) if told is not None else person.told(column.key) or person.others.get(column.head, "")


def receipt_table(people: Sequence[Person], block: RosterBlock, context: Context, days: int | None) -> list[Draft]:
    """A sheet on which everyone signs for the money of so many days, with its sum in words (ký nhận)."""
    form = context.table_forms("receipts")
    if form is None or not people:
        return []
    shape, origin = shape_of(form, block.table, context), Origin(block.where("kind"))
    lines = []
    for person in people:
        line = _line(shape, person)
        if days is not None:
            line.values["days"] = days
        if block.rate is not None:
            line.values["rate"] = block.rate
        lines.append(line)
    drafts = shaped_drafts(shape, lines, context, origin)
    if days is not None and block.rate is not None:
        amount = capitalise_first(in_words(len(people) * days * block.rate))
        words_ = Para(context.fill("table.in_words", origin.place, words=amount), origin, Role.TABLE_NOTE)
        drafts = above_signers(drafts, [words_])
    return drafts


def _line(shape: Shape, person: Person) -> Line:
    told = {column.key: tell(column, person) for column in shape.columns}
    return Line(Origin(person.place), cells_of(told, person.place))


def left_out_table(people: Sequence[Apart], block: RosterBlock, context: Context) -> list[Draft]:
    """Who goes to no class, each with the reason (người không đưa vào lớp)."""
    form = context.table_forms("left_out")
    if form is None or not people:
        return []
    shape, origin = shape_of(form, block.table, context), Origin(block.where("kind"))
    lines = []
    for apart in people:
        line = _line(shape, apart.person)
        line.words["reason"] = made(apart.reason, apart.person.place)
        lines.append(line)
    return shaped_drafts(shape, lines, context, origin)
