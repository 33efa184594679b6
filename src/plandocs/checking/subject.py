"""What rules read (đối tượng kiểm tra): a plan, the document made of it, and what is known of both."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from plandocs.document.document import Document
from plandocs.registers.profile import Profile
from plandocs.registers.rates import Rates
from plandocs.registers.shelf import Shelf
from plandocs.spec.plan import Plan

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Subject:
    """A plan to be judged (đối tượng): with its document, the form it takes, the spending norms and the registers.

    ``decision`` is the document to which the plan is attached, where it is made from the same spec.
    """

    plan: Plan
    document: Document
    profile: Profile
    rates: Rates = field(default_factory=Rates)
    shelf: Shelf = field(default_factory=Shelf)
    decision: Document | None = None
    _read: dict[Callable[[Subject], Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def latest_date(self) -> datetime.date:
        """The last day on which the plan may be dated (ngày muộn nhất): what is in force is judged by it."""
        return self.plan.latest_date

    def once(self, reader: Callable[[Subject], Value]) -> Value:
        """What a reader of ``readers`` finds in this subject: found for the first rule that asks, kept for the others.

        A reader is a function of the subject alone; what it gives must not change.
        """
        if reader not in self._read:
            self._read[reader] = reader(self)
        found: Value = self._read[reader]
        return found
