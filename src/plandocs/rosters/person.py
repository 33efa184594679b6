"""A person of a list (người trong danh sách), who remembers the cells that told of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from plandocs.diagnostics.place import Place
from plandocs.sources.sheets.sheet import Sheet
from plandocs.vietnamese.dates import PartialDate, format_short
from plandocs.vietnamese.genders import Gender

NOTHING: Mapping[str, str] = MappingProxyType({})


STANDING_FOR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "name": ("family", "given"),
        "birth": ("male", "female", "birth_year", "birth_month", "birth_day"),
        "gender": ("male", "female"),
        "post": ("post_and_unit",),
        "unit": ("post_and_unit",),
        "audience": ("official", "civil_servant", "public_employee"),
    }
)
"""The columns that may tell what a column of another key tells: "Nam" and "Nữ" hold births and tell the gender."""


@dataclass(frozen=True, slots=True)
class Source:
    """The row of a sheet that told of a person (dòng nguồn); rows and columns count from 0.

    ``columns`` are those of the whole table, by key.
    """

    sheet: Sheet = field(repr=False, compare=False)
    row: int
    columns: Mapping[str, int] = field(repr=False)

    @property
    def place(self) -> Place:
        """Where the row stands: its cell of the name, else its first column."""
        return self.sheet.place(self.row, self._column("name") or 0)

    def place_of(self, key: str) -> Place:
        """Where a cell stands: ``file.xlsx!Sheet1!C17``; the row's place when the table lacks the column."""
        column = self._column(key)
        return self.sheet.place(self.row, column) if column is not None else self.place

    def has(self, key: str) -> bool:
        """Whether the table has a column of its own for something."""
        return key in self.columns

    def _column(self, key: str) -> int | None:
        """The column that tells something: its own, or of those that stand for it the first that is filled."""
        columns = [self.columns[one] for one in (key, *STANDING_FOR.get(key, ())) if one in self.columns]
        filled = (column for column in columns if self.sheet.value(self.row, column) not in (None, ""))
        return next(filled, columns[0] if columns else None)


@dataclass(frozen=True, slots=True)
class Person:
    """A person (người): what the columns told, tidied; empty where they told nothing.

    What a table knows beyond these fields stands in ``others``, by the key of its column or by the words of its head;
    so does what a field's cell says if it cannot be read.
    """

    source: Source
    name: str = ""
    family: str = ""
    """Họ and đệm, where the name could be split."""
    given: str = ""
    """Tên, by which lists are sorted; the clan's name in some peoples' names."""
    gender: Gender | None = None
    birth: PartialDate | None = None
    post: str = ""
    unit: str = ""
    """The unit of the row, or of the group row above it (đơn vị)."""
    commune: str = ""
    audience: str = ""
    class_name: str = ""
    citizen: str = ""
    phone: str = ""
    group: str = ""
    """The bloc named by a group row above (khối)."""
    others: Mapping[str, str] = field(default_factory=lambda: NOTHING)

    @property
    def place(self) -> Place:
        """Where the person's row stands."""
        return self.source.place

    def place_of(self, key: str) -> Place:
        """Where the cell of a column stands."""
        return self.source.place_of(key)

    def told(self, key: str) -> str:
        """What a column told of the person, as text; empty where it told nothing or is not there (giá trị cột)."""
        return (_TELL[key](self) if key in _TELL else "") or self.others.get(key, "")


def _gender(person: Person) -> str:
    return {Gender.MALE: "Nam", Gender.FEMALE: "Nữ"}[person.gender] if person.gender is not None else ""


def _birth(person: Person) -> str:
    return format_short(person.birth) if person.birth is not None else ""


_TELL: Mapping[str, Callable[[Person], str]] = {
    "name": lambda person: person.name,
    "family": lambda person: person.family,
    "given": lambda person: person.given,
    "gender": _gender,
    "birth": _birth,
    "post": lambda person: person.post,
    "unit": lambda person: person.unit,
    "commune": lambda person: person.commune,
    "audience": lambda person: person.audience,
    "class": lambda person: person.class_name,
    "citizen": lambda person: person.citizen,
    "phone": lambda person: person.phone,
    "group": lambda person: person.group,
}
