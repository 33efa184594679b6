"""Rows into people (đọc từng dòng): what each cell says, tidied; what it says wrongly, noted at the cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.guide import Guide
from plandocs.rosters.person import Person, Source
from plandocs.rosters.tables.columns import CLASS
from plandocs.rosters.tables.raw import RawPerson, RawTable
from plandocs.rosters.telling.births import BirthColumn
from plandocs.rosters.telling.genders import GenderColumns
from plandocs.rosters.telling.numbers import NumberColumns
from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.names import split_name, tidy_name

_OWN_FIELDS = frozenset(
    (
        *("name", "family", "given", "gender", "male", "female", "birth", "birth_day", "birth_month", "birth_year"),
        *("post", "unit", "post_and_unit", "commune", "audience", "class", "citizen", "phone"),
    )
)
"""Columns that become fields of a person; the others stand in ``others``."""
_KINDS_OF_STAFF = ("official", "civil_servant", "public_employee")
"""Columns that are ticked: Cán bộ, Công chức, Viên chức."""
_AFTER_POST = re.compile(r"\s*[,;/\n]\s*|\s+[-–]\s+")


def tell_persons(raw: RawTable, guide: Guide, problems: Problems) -> Iterator[Person]:
    """The people of a table, row by row."""
    teller = _Teller(raw, guide, problems)
    yield from map(teller.person, raw.persons)
    teller.births.summarise(problems)
    teller.numbers.summarise(problems)


@dataclass(slots=True)
class _Teller:
    """What is the same for every row of a table."""

    raw: RawTable
    guide: Guide
    problems: Problems
    births: BirthColumn = field(init=False)
    genders: GenderColumns = field(init=False)
    numbers: NumberColumns = field(init=False)
    columns: dict[str, int] = field(init=False)
    classes: list[tuple[str, str]] = field(init=False)
    """Columns of single classes, with what they are called."""

    def __post_init__(self) -> None:
        """Columns are judged as a whole before their cells are read."""
        table = self.raw.table
        self.columns = dict(table.columns)
        self.classes = [(head.key, head.words[-1]) for head in table.heads if head.above == CLASS != head.key]
        self.births = BirthColumn(self.raw, self.guide, self.problems)
        self.genders = GenderColumns(self.raw, self.guide)
        self.numbers = NumberColumns(self.guide)

    def person(self, row: RawPerson) -> Person:
        """The person whom a row tells of."""
        source = Source(row.table.grid.sheet, row.row, self.columns)
        name, family, given, addressed = self._name(row, source)
        post, unit = self._post_and_unit(row)
        birth, born_as = self.births.read(row, self.problems)
        gender = self.genders.read(row, self.problems) or born_as or addressed
        citizen = self.numbers.citizen(row, self.problems)
        unread = {
            "birth": self.births.said(row) if birth is None else "",
            "gender": self._said(row, "gender") if gender is None else "",
            "citizen": self._said(row, "citizen") if not citizen else "",
        }
        others = {key: text for key, text in row.texts.items() if key not in _OWN_FIELDS}
        others |= {key: text for key, text in unread.items() if text}
        return Person(
            source,
            name=name,
            family=family,
            given=given,
            gender=gender,
            birth=birth,
            post=post,
            unit=unit or row.unit,
            commune=self._said(row, "commune") or (row.commune if (unit or row.unit) != row.commune else ""),
            audience=self._said(row, "audience") or self._ticked(row),
            class_name=self._class(row),
            citizen=citizen,
            phone=self.numbers.phone(row, self.problems),
            group=row.group,
            others=others,
        )

    def _said(self, row: RawPerson, key: str) -> str:
        """What a cell says; nothing where it says "-" or "không"."""
        text = row.text(key)
        return "" if self.guide.is_empty_like(text) else text

    def _name(self, row: RawPerson, source: Source) -> tuple[str, str, str, Gender | None]:
        """The name, its parts, and the gender that a word of address tells."""
        parts = [row.text(key) for key in ("name", "family", "given")]
        tidied = tidy_name(" ".join(filter(None, parts)), self.guide.honorifics)
        if tidied.text and self.guide.is_sample(tidied.text):
            self.problems.add("PD264", source.place, name=tidied.text)
        family, given = split_name(tidied.text)
        own_given = tidy_name(parts[2], {}).text if len(list(filter(None, parts))) > 1 else ""
        if own_given and tidied.text.casefold().endswith(f" {own_given.casefold()}"):
            given = tidied.text[-len(own_given) :]
            family = tidied.text[: -len(own_given)].strip()
        return tidied.text, family, given, tidied.gender

    def _post_and_unit(self, row: RawPerson) -> tuple[str, str]:
        """Post and unit, which may stand in one cell: "Phó Trưởng phòng, Phòng Kinh tế"."""
        post, unit = self._said(row, "post"), self._said(row, "unit")
        both = self._said(row, "post_and_unit")
        if not both:
            return post, unit
        for mark in _AFTER_POST.finditer(both):
            if self.guide.groups.is_unit(both[mark.end() :]):
                return post or both[: mark.start()], unit or both[mark.end() :]
        return post or both, unit

    def _class(self, row: RawPerson) -> str:
        """The class that a cell names, or those whose columns are ticked."""
        ticked = (name for key, name in self.classes if self.guide.habits.is_mark(row.text(key)))
        return self._said(row, CLASS) or "; ".join(ticked)

    def _ticked(self, row: RawPerson) -> str:
        """The kind of staff whose column is ticked, by its head."""
        ticked = (key for key in _KINDS_OF_STAFF if self.guide.habits.is_mark(row.text(key)))
        key = next(ticked, None)
        return self.guide.headings.title(key) if key is not None else ""
