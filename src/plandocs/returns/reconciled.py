"""What came back beside what was asked (kết quả đối chiếu): unit by unit, column by column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from plandocs.diagnostics.place import Place
from plandocs.spec.quotas import Quota, QuotaColumn, QuotaRow


class Status(StrEnum):
    """How a number of people stands to its quota (kết quả)."""

    EQUAL = "equal"
    OVER = "over"
    UNDER = "under"
    MISSING = "missing"
    """Nothing came back, or nothing that can be read."""


@dataclass(frozen=True, slots=True)
class Registration:
    """What a unit registered in a column (số đăng ký), and where; ``registered`` is None where nothing came back."""

    column: QuotaColumn
    quota: int
    registered: int | None = None
    reason: str = ""
    place: Place | None = None

    @property
    def difference(self) -> int:
        """How many more than the quota; what did not come back counts as nobody."""
        return (self.registered or 0) - self.quota

    @property
    def status(self) -> Status:
        """How the number stands to the quota."""
        if self.registered is None:
            return Status.MISSING
        return Status.EQUAL if not self.difference else Status.OVER if self.difference > 0 else Status.UNDER


@dataclass(frozen=True, slots=True)
class UnitResult:
    """A unit with what it registered (kết quả của đơn vị), column by column."""

    row: QuotaRow
    name: str
    registrations: tuple[Registration, ...]
    has_returned: bool

    @property
    def has_answered(self) -> bool:
        """Whether a number came back that can be read; a form that was left blank has none."""
        return any(one.registered is not None for one in self.registrations)


@dataclass(frozen=True, slots=True)
class Reconciled:
    """All units of a quota, in its order (kết quả đối chiếu)."""

    quota_id: str
    quota: Quota
    units: tuple[UnitResult, ...] = field(default=())

    def of_column(self, column: QuotaColumn) -> Iterator[Registration]:
        """What all units registered in a column."""
        for unit in self.units:
            yield from (one for one in unit.registrations if one.column is column)
