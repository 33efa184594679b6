"""Which sheets annexes make (các trang tính): one for each annex, and one more for each further table of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from plandocs.document.blocks import Role
from plandocs.document.document import Annex
from plandocs.document.tables import Table
from plandocs.writing.sheet_names import sheet_name
from plandocs.writing.sheet_texts import TextRow, flattened, text_row


@dataclass(slots=True)
class SheetPlan:
    """A sheet to be (trang tính): words, at most one table, words.

    A sheet has one set of columns, one head that stays in view and is repeated on each page: so each table has its own.
    """

    name: str
    annex: Annex
    begins: bool
    """Whether the annex begins here: its pages count from 1."""
    above: list[TextRow] = field(default_factory=list)
    table: Table | None = None
    below: list[TextRow] = field(default_factory=list)

    def add(self, row: TextRow) -> None:
        """Puts a row of words at the end."""
        (self.above if self.table is None else self.below).append(row)


def sheet_plans(annexes: Iterable[Annex]) -> list[SheetPlan]:
    """The sheets of a workbook in order."""
    taken: set[str] = set()
    plans: list[SheetPlan] = []
    for annex in annexes:
        for plan in _sheets(annex):
            plan.name = sheet_name(annex.name, taken)
            taken.add(plan.name.casefold())
            plans.append(plan)
    return plans


def _sheets(annex: Annex) -> Iterator[SheetPlan]:
    plan = SheetPlan("", annex, begins=True, above=[text_row(paragraph) for paragraph in annex.head])
    for part in flattened(annex.blocks):
        if isinstance(part, TextRow):
            plan.add(part)
        elif plan.table is None:
            plan.table = part
        else:
            following = SheetPlan("", annex, begins=False, above=_leading(plan.below), table=part)
            yield plan
            plan = following
    yield plan


def _leading(below: list[TextRow]) -> list[TextRow]:
    """Takes from below a table the words that lead to the next one: all from the first that is no note on."""
    notes = list(takewhile(lambda row: row.role is Role.TABLE_NOTE, below))
    leading = below[len(notes) :]
    del below[len(notes) :]
    return leading
