"""Returns against a quota (đối chiếu đăng ký với chỉ tiêu): who is over, under, missing, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.returns.reconciled import Reconciled, Registration, Status, UnitResult
from plandocs.returns.returned import Figure, Returned
from plandocs.returns.units import Units
from plandocs.spec.plan import Plan
from plandocs.spec.plan_code import plan_code
from plandocs.spec.quota_names import column_name
from plandocs.spec.quotas import Quota, QuotaColumn
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.numerals import format_count


def reconcile(
    plan: Plan, quota_id: str, returns: Iterable[Returned], before: Sequence[str], problems: Problems
) -> Reconciled:
    """What came back, beside the quota of a plan (đối chiếu); all that is wrong with it is noted.

    ``before`` are words that may stand before the name of a unit. Of two returns of a unit the first one counts.
    """
    quota = plan.quotas[quota_id]
    units = Units(quota, plan, before)
    taken: dict[int, Returned] = {}
    for one in returns:
        if _is_ours(one, plan, quota_id, problems):
            place = units.of(one, problems)
            if place is not None:
                _take(place, one, taken, units, problems)
    results = [
        _Unit(quota, plan, units, place, taken.get(place), problems).result() for place in range(len(units.rows))
    ]
    return Reconciled(quota_id, quota, tuple(one for one in results if one.registrations))


def _is_ours(returned: Returned, plan: Plan, quota_id: str, problems: Problems) -> bool:
    """Whether a return is of this plan and quota; one that does not say so is taken, and noted (PD459)."""
    if not returned.is_form:
        return True
    wanted = plan_code(plan)
    for code, found, own in (("PD445", returned.plan, wanted), ("PD446", returned.quota, quota_id)):
        if found and folded(found) != folded(own):
            problems.add(code, returned.place, found=found, wanted=own)
            return False
    if not returned.plan or not returned.code:
        problems.add("PD459", returned.place)
    return True


def _take(place: int, one: Returned, taken: dict[int, Returned], units: Units, problems: Problems) -> None:
    """Keeps the first return of a unit, unless that one is blank; another one is noted (PD448, PD457)."""
    first = taken.get(place)
    if first is None:
        taken[place] = one
        return
    related = [Related(first.place, "first")]
    is_same = [figure.said for figure in first.figures] == [figure.said for figure in one.figures]
    if is_same or first.is_blank or one.is_blank:
        problems.add("PD457", one.place, related=related, unit=units.names[place])
        taken[place] = one if first.is_blank else first
    else:
        problems.add("PD448", one.place, related=related, unit=units.names[place])


class _Unit:
    """A unit of a quota on its way to its result."""

    def __init__(
        self, quota: Quota, plan: Plan, units: Units, place: int, returned: Returned | None, problems: Problems
    ) -> None:
        self.quota, self.plan, self.problems = quota, plan, problems
        self.row, self.name, self.returned = units.rows[place], units.names[place], returned

    def result(self) -> UnitResult:
        """What the unit registered in each column in which it has a quota, or has registered."""
        figures = self.figures()
        made = []
        for column in self.quota.counted:
            quota, figure = self.quota.value(self.row, column), figures.get(column.id)
            if quota is not None or (figure is not None and figure.registered):
                made.append(self.registration(column, quota or 0, figure))
        total = sum(one.quota for one in made)
        if self.returned is None and total:
            self.problems.add("PD454", self.row.written_at, unit=self.name, quota=format_count(total))
        return UnitResult(self.row, self.name, tuple(made), self.returned is not None)

    def figures(self) -> dict[str, Figure]:
        """What was returned by columns; rows that belong to none, or come twice, are noted (PD455)."""
        known: dict[str, Figure] = {}
        for figure in self.returned.figures if self.returned is not None else ():
            column = self.column_of(figure)
            if column is None or column.id in known:
                if figure.registered is not None or figure.found:
                    self.problems.add("PD455", figure.place, found=figure.id or figure.name or "?")
            else:
                known[column.id] = figure
        return known

    def column_of(self, figure: Figure) -> QuotaColumn | None:
        """The column that a row means: by its id, else by its name."""
        by_id = next((one for one in self.quota.counted if one.id == figure.id), None)
        named = [one for one in self.quota.counted if folded(column_name(one, self.plan)) == folded(figure.name)]
        return by_id if by_id is not None else named[0] if len(named) == 1 else None

    def registration(self, column: QuotaColumn, quota: int, figure: Figure | None) -> Registration:
        """What was registered in a column, and what is to be said of it."""
        if figure is None:
            if self.returned is not None and quota:
                self.tell("PD451", self.returned, column, quota=format_count(quota))
            return Registration(column, quota)
        if figure.quota is not None and figure.quota != quota:
            self.tell("PD456", figure, column, found=format_count(figure.quota), quota=format_count(quota))
        made = Registration(column, quota, figure.registered, figure.reason, figure.place)
        if figure.found:
            self.tell("PD450", figure, column, found=figure.found)
        elif figure.registered is None:
            self.tell("PD451", figure, column, quota=format_count(quota))
        elif made.status is not Status.EQUAL:
            self.tell_difference(made, figure)
        return made

    def tell_difference(self, made: Registration, figure: Figure) -> None:
        """Notes a number that is over or under (PD452, PD453), and a reason that is owed (PD458)."""
        difference = format_count(abs(made.difference))
        figures = {"registered": format_count(made.registered or 0), "quota": format_count(made.quota)}
        code = "PD452" if made.status is Status.OVER else "PD453"
        self.tell(code, figure, made.column, **figures, difference=difference)
        if not figure.reason and self.returned is not None and self.returned.is_form:
            self.tell("PD458", figure, made.column, difference=difference)

    def tell(self, code: str, where: Figure | Returned, column: QuotaColumn, **values: str) -> None:
        named = {"unit": self.name, "column": column_name(column, self.plan)}
        self.problems.add(code, where.place, related=(), **named, **values)
