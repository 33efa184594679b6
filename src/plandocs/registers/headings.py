"""The heads of a roster's columns (tiêu đề cột): how offices spell them, as data, and the column that a head means."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Id, Name, OneOrMore, Plain, key
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.similarity import closest
from plandocs.vietnamese.tones import strip_diacritics

Spellings = Annotated[tuple[Plain, ...], OneOrMore]

_BRACKETED = r"\([^()]*\)|\[[^\[\]]*\]"
_LONGEST = 200
_BELOW, _BESIDE = "below", "beside"


class Column(Fact):
    """A column of a roster (cột): its printed head, and how offices spell it.

    Some spellings count only where another column gives them their sense: ``below`` a head that is merged over them
    ("Ngày" below "Ngày sinh"), or ``beside`` one in the same row ("Tên" beside "Họ").
    """

    title: Plain | None = key("Tiêu đề khi in", default=None)
    spellings: Spellings = key("Các cách ghi", default=())
    below: dict[Id, Spellings] = key("Cách ghi dưới tiêu đề khác", default={})
    beside: dict[Id, Spellings] = key("Cách ghi bên cạnh cột khác", default={})


class Meaning(Fact):
    """One of the things that a short head may mean (nghĩa): its words, and the column, where rosters have one."""

    words: Plain = key("Nghĩa")
    column: Id | None = key("Cột", default=None)


class HeadingsFile(Fact):
    """A register of heads (bảng tiêu đề cột); an office's own adds to the one that travels with plandocs."""

    source: Plain | None = key("Nguồn", default=None)
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    columns: dict[Id, Column] = key("Các cột", default={})
    ambiguous: dict[Name, tuple[Meaning, ...]] = key("Chữ tắt nhiều nghĩa", default={})


@dataclass(frozen=True, slots=True)
class Match:
    """What a head means (kết quả nhận tiêu đề).

    ``column`` is the key of the one column that it names. Else ``meanings`` are what it may mean, to be asked, or
    ``near`` are the columns that it would name if its marks were others ("Ho ten"): a suggestion, never a reading.
    """

    column: str | None = None
    meanings: tuple[Meaning, ...] = ()
    near: tuple[str, ...] = ()


Relation = tuple[str, str]
"""How a column stands to a head: "below" or "beside", and the column's key."""


@dataclass(slots=True)
class Headings:
    """Every known head, ready to be looked up (bảng tra tiêu đề); made by ``headings_of``."""

    _titles: dict[str, str] = field(default_factory=dict)
    _columns: dict[str, str] = field(default_factory=dict)
    _related: dict[str, dict[Relation, str]] = field(default_factory=dict)
    _ambiguous: dict[str, tuple[Meaning, ...]] = field(default_factory=dict)
    _unmarked: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def columns(self) -> Collection[str]:
        """The keys of all columns that rosters have (các cột)."""
        return self._titles.keys()

    def title(self, column: str) -> str:
        """The Vietnamese head under which a column is printed; its key when nobody has named it."""
        return self._titles.get(column, column)

    def look_up(self, head: str, relations: Iterable[Relation] = ()) -> Match:
        """What a folded head means, where columns stand to it as ``relations`` say."""
        related = self._related.get(head, {})
        for relation in relations:
            if relation in related:
                return Match(related[relation])
        if head in self._columns:
            return Match(self._columns[head])
        if head in self._ambiguous:
            return Match(meanings=self._ambiguous[head])
        return Match(near=() if related else self._unmarked.get(strip_diacritics(head), ()))

    def closest(self, head: str) -> str | None:
        """The column one of whose spellings is most like a folded head."""
        near = closest(head, self._columns)
        return self._columns[near[0]] if near else None

    def add(self, file: HeadingsFile) -> None:
        """Takes in what a register adds; spellings that are known already keep their sense."""
        for short, meanings in file.ambiguous.items():
            if folded(short) not in self._columns:
                self._ambiguous.setdefault(folded(short), meanings)
        for name, column in file.columns.items():
            self._add_column(name, column)

    def _add_column(self, name: str, column: Column) -> None:
        if column.title is not None:
            self._titles.setdefault(name, column.title)
        for spelling in map(folded, column.spellings):
            if spelling not in self._ambiguous and self._columns.setdefault(spelling, name) == name:
                unmarked = strip_diacritics(spelling)
                self._unmarked[unmarked] = tuple(dict.fromkeys((*self._unmarked.get(unmarked, ()), name)))
        for relation, others in ((_BELOW, column.below), (_BESIDE, column.beside)):
            for other, heads in others.items():
                for head in heads:
                    self._related.setdefault(folded(head), {}).setdefault((relation, other), name)


def headings_of(files: Iterable[HeadingsFile]) -> Headings:
    """The heads of several registers as one; where two disagree on a spelling, the earlier file is right."""
    headings = Headings()
    for file in files:
        headings.add(file)
    return headings


def match_heading(text: str, headings: Headings, *, above: str | None = None, beside: Collection[str] = ()) -> Match:
    """The column that a head names (nhận tiêu đề cột).

    ``above`` is the column named by the head that is merged over this one, ``beside`` are those in the same row. A
    remark in brackets is passed over ("Họ và tên (viết in hoa)"); if it names another column, both are meanings.
    """
    if len(text) > _LONGEST:
        return Match()
    relations = [*([(_BELOW, above)] if above else []), *((_BESIDE, column) for column in beside)]
    whole = headings.look_up(folded(text), relations)
    if whole.column or whole.meanings or not re.search(_BRACKETED, text):
        return whole
    main = headings.look_up(folded(re.sub(_BRACKETED, " ", text)), relations)
    return _with_remarks(main, re.findall(_BRACKETED, text), headings)


def match_row(texts: Sequence[str], headings: Headings, *, above: str | None = None) -> list[Match]:
    """The columns that the heads of one row name (nhận một hàng tiêu đề), each in the light of the others."""
    alone = [match_heading(text, headings, above=above) for text in texts]
    beside = [match.column for match in alone if match.column]
    return [match_heading(text, headings, above=above, beside=beside) for text in texts]


def closest_column(text: str, headings: Headings) -> str | None:
    """The column most like a head that nobody knows (gợi ý cột): "Họ và tênn" gives "name". Slow: for messages only."""
    return headings.closest(folded(text)) if len(text) <= _LONGEST else None


def _with_remarks(main: Match, remarks: Iterable[str], headings: Headings) -> Match:
    """A match in the light of remarks in brackets: one that names a second column makes it ambiguous."""
    named = (headings.look_up(folded(remark)).column for remark in remarks)
    columns = list(dict.fromkeys(column for column in (main.column, *named) if column))
    if main.column is None or len(columns) == 1:
        return main
    return Match(meanings=tuple(Meaning(words=headings.title(column), column=column) for column in columns))
