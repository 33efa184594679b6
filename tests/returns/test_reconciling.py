"""Returns against a quota, without files: what is summed, and what is told."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.returns.reconciled import Status
from plandocs.returns.reconciling import reconcile
from plandocs.returns.returned import Figure, Returned
from plandocs.spec.plan_code import plan_code
from tests.composing.making import plan_of

COUNTS = st.lists(st.tuples(st.integers(0, 50), st.one_of(st.none(), st.integers(0, 50))), min_size=1, max_size=8)


def plan_with(quotas):
    rows = ", ".join(f"{{unit: Xã {place}, code: {place:05}, values: {one}}}" for place, one in enumerate(quotas, 1))
    return plan_of(f"quotas: {{a: {{columns: {{id: x, name: X}}, rows: [{rows}]}}}}\n", Problems())


def returned(place, count, **more):
    figures = (Figure("x", "X", count, Place(f"{place}.xlsx!S!E11")),)
    return Returned(Place(f"{place}.xlsx"), f"xã {place}", f"{place:05}", figures=figures, **more)


@settings(deadline=None, max_examples=30)
@given(COUNTS)
def test_every_unit_has_one_result_and_nothing_is_lost(counts):
    plan, problems = plan_with([quota for quota, _ in counts]), Problems()
    returns = [returned(place, count, plan=plan_code(plan)) for place, (_, count) in enumerate(counts, 1)]
    result = reconcile(plan, "a", returns, (), problems)
    found = [one for unit in result.units for one in unit.registrations]
    assert [(one.quota, one.registered) for one in found] == counts
    assert sum(one.difference for one in found) == sum((count or 0) - quota for quota, count in counts)
    codes = [one.code for one in problems]
    assert codes.count("PD452") == sum(count is not None and count > quota for quota, count in counts)
    assert codes.count("PD453") == sum(count is not None and count < quota for quota, count in counts)
    assert codes.count("PD451") == sum(count is None for _, count in counts)


@settings(deadline=None, max_examples=20)
@given(COUNTS, st.randoms())
def test_the_order_of_returns_does_not_matter(counts, random):
    plan = plan_with([quota for quota, _ in counts])
    returns = [returned(place, count) for place, (_, count) in enumerate(counts, 1)]
    shuffled = sorted(returns, key=lambda _: random.random())
    first, again = (reconcile(plan, "a", some, (), Problems()) for some in (returns, shuffled))
    assert first == again


def test_statuses():
    plan = plan_with([3, 3, 3, 3])
    result = reconcile(plan, "a", [returned(1, 3), returned(2, 4), returned(3, 2)], (), Problems())
    found = [one.status for unit in result.units for one in unit.registrations]
    assert found == [Status.EQUAL, Status.OVER, Status.UNDER, Status.MISSING]


def test_two_units_of_one_name_need_their_codes():
    source = "quotas: {a: {columns: {id: x, name: X}, rows: [{unit: Xã A, code: 1, values: 1}, "
    plan, problems = plan_of(source + "{unit: Xã A, code: 2, values: 1}]}}\n", Problems()), Problems()
    figures = (Figure("x", "X", 1, Place("a")),)
    for code, place in (("2", "coded"), ("", "bare")):
        result = reconcile(plan, "a", [Returned(Place(place), "Xã A", code, figures=figures)], (), problems)
        assert [unit.has_returned for unit in result.units] == [False, code == "2"]
    (told,) = [one for one in problems if one.code == "PD447"]
    assert told.value("near") == "1 Xã A, 2 Xã A"
