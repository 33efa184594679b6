import pytest

from plandocs.checking.rules.times.counted_after_plan import RULE
from tests.loading.sample import told

PEOPLE = "  cbcc:\n    name: cán bộ, công chức xã\n"


@pytest.mark.parametrize(
    ("plan", "counted", "late"),
    [
        ("15/6/2026", "15/6/2026", False),
        ("15/6/2026", "6/2026", False),
        ("6/2026", "30/6/2026", False),
        ("15/6/2026", "16/6/2026", True),
        ("15/6/2026", "7/2026", True),
        ("6/2026", "01/7/2026", True),
    ],
)
def test_a_count_is_late_only_when_it_is_on_every_possible_date(plan, counted, late):
    edits = ("status: issued", "status: draft", "date: 15/6/2026", f"date: {plan}")
    counted_then = (PEOPLE, f"{PEOPLE}    as_of: {counted}\n")
    assert told(RULE, *edits, *counted_then) == (["PD228 audiences.cbcc.as_of"] if late else [])


def test_a_statistic_has_its_date_too():
    edits = ("audiences:\n", "statistics:\n  dan_so: {name: dân số, count: 10, as_of: 01/7/2026}\naudiences:\n")
    assert told(RULE, *edits) == ["PD228 statistics.dan_so.as_of"]


def test_figures_without_a_date_are_never_late():
    assert told(RULE) == []
