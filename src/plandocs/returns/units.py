"""Which unit of a quota a return is from (nhận đơn vị gửi): by its code, else by its name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plandocs.diagnostics.diagnostic import Problems
from plandocs.returns.returned import Returned
from plandocs.spec.plan import Plan
from plandocs.spec.quota_names import unit_name
from plandocs.spec.quotas import Quota, QuotaRow
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.similarity import closest


class Units:
    """The units of a quota (các đơn vị), known by their codes and names."""

    def __init__(self, quota: Quota, plan: Plan, before: Iterable[str]) -> None:
        """Of a quota of a plan; ``before`` are words that may stand before a unit's name (Ủy ban nhân dân)."""
        self.rows = list(quota.leaves())
        self.names = [unit_name(row, plan) for row in self.rows]
        self._before = [folded(word) for word in before]
        self._folded = [self._bare(name) for name in self.names]

    def of(self, returned: Returned, problems: Problems) -> int | None:
        """The position of the unit that returned something; None, and noted, where nobody can tell.

        A code that is another unit's than the name says is noted (PD449), one that nobody has, too (PD447).
        """
        named = self._named(returned.unit)
        if not returned.code or not any(row.code for row in self.rows):
            return self._only(named, named, returned, problems)
        coded = [place for place, row in enumerate(self.rows) if _code(row.code) == _code(returned.code)]
        place = self._only(coded, named, returned, problems)
        if place is None or not returned.unit or place in named:
            return place
        problems.add("PD449", returned.place, unit_code=returned.code, unit=self.names[place], found=returned.unit)
        return None

    def _named(self, name: str) -> list[int]:
        bare = self._bare(name)
        return [place for place, known in enumerate(self._folded) if known == bare] if bare else []

    def _only(self, found: Sequence[int], named: Sequence[int], returned: Returned, problems: Problems) -> int | None:
        """The only one of those found; else None, noted with those that the name fits or resembles."""
        if len(found) == 1:
            return found[0]
        told = " ".join(filter(None, (returned.code, returned.unit))) or "?"
        near = [_called(self.rows[place], self.names[place]) for place in named] or closest(returned.unit, self.names)
        problems.add("PD447", returned.place, found=told, near=", ".join(near))
        return None

    def _bare(self, name: str) -> str:
        """A name as it is compared, without what may stand before it."""
        said = folded(name)
        for word in self._before:
            said = said.removeprefix(f"{word} ")
        return said


def _called(row: QuotaRow, name: str) -> str:
    return f"{row.code} {name}" if row.code else name


def _code(code: str | None) -> str:
    """A code as it is compared: a spreadsheet may have eaten its zeros."""
    return str(code or "").strip().lstrip("0")
