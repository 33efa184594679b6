"""A problem as a value (vấn đề): code, place, what was found; and the list that gathers problems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from plandocs.diagnostics.place import Place

_CELL = re.compile(r"(?P<sheet>.+!)(?P<column>[A-Z]{1,3})(?P<row>[1-9][0-9]{0,6})")
"""A file that is the cell of a sheet."""


class Severity(StrEnum):
    """How grave a problem is (mức độ): an error stops a document, a warning does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that belongs to a problem (vị trí liên quan), with the role it plays there.

    ``role`` names an entry of the catalogue's role table, so that it can be told in either language.
    """

    place: Place
    role: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A change that surely mends a problem (sửa): ``text`` instead of what stands at ``place``, on one line."""

    place: Place
    text: str
    takes_line: bool = False
    """Whether the line goes as well, of which nothing is left."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem (vấn đề): a code of the catalogue, its place, and the values its message names."""

    code: str
    place: Place
    severity: Severity
    values: tuple[tuple[str, str], ...] = ()
    related: tuple[Related, ...] = ()
    edits: tuple[Edit, ...] = ()
    """What mends it, where nobody has to decide how."""

    def value(self, name: str) -> str:
        """The value of one slot of the message; empty when there is none."""
        return dict(self.values).get(name, "")


@dataclass(slots=True)
class Problems:
    """The problems met on the way (danh sách vấn đề), gathered instead of raised so that all are told at once."""

    found: list[Diagnostic] = field(default_factory=list)
    _known: set[Diagnostic] = field(default_factory=set, init=False, repr=False, compare=False)

    def add(
        self,
        code: str,
        place: Place,
        *,
        related: Iterable[Related] = (),
        **values: object,
    ) -> None:
        """Notes a problem with the severity that the catalogue gives it; the same problem is noted once.

        A place in a template's text names the places of the values in it as well.
        """
        self._note(code, place, related, (), values)

    def add_mended(self, code: str, place: Place, edits: tuple[Edit, ...], **values: object) -> None:
        """Notes a problem, as ``add`` does, that the edits surely mend; there may be none."""
        self._note(code, place, (), edits, values)

    def _note(
        self, code: str, place: Place, related: Iterable[Related], edits: tuple[Edit, ...], values: Mapping[str, object]
    ) -> None:
        from plandocs.diagnostics.catalogue import CATALOGUE  # loaded when the first problem is met

        grave = CATALOGUE[code].severity
        named = tuple((name, str(value)) for name, value in values.items())
        filled = (Related(source, "filled_from") for source in place.filled_from)
        self.extend((Diagnostic(code, place, grave, named, (*related, *filled), edits),))

    def extend(self, others: Iterable[Diagnostic]) -> None:
        """Takes over problems found elsewhere; a long roster may have one in each row, so each is looked up."""
        for problem in others:
            if problem not in self._known:
                self._known.add(problem)
                self.found.append(problem)

    @property
    def has_errors(self) -> bool:
        """Whether any of them is an error."""
        return any(problem.severity is Severity.ERROR for problem in self.found)

    def in_order(self) -> list[Diagnostic]:
        """The problems by file, line and column; those of equal place in the order they were found."""
        return sorted(self.found, key=lambda problem: _order(problem.place))

    def __iter__(self) -> Iterator[Diagnostic]:
        """The problems in the order they were found."""
        return iter(self.found)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.found)


def _order(place: Place) -> tuple[object, ...]:
    """Where a place stands among others: cells of a sheet row by row, B2 before A10."""
    cell = _CELL.fullmatch(place.file)
    if cell is None:
        return place.file, 0, 0, "", place.line, place.column
    return cell["sheet"], int(cell["row"]), len(cell["column"]), cell["column"], place.line, place.column
