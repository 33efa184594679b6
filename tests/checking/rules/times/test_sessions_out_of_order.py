import pytest

from plandocs.checking.rules.times.sessions_out_of_order import RULE
from plandocs.checking.rules.times.time_outside_period import RULE as OUTSIDE
from tests.loading.sample import told

BEFORE = "phases:\n"
LATE = ["PD239 schedules.lop.sessions[1].date"]


def told_of(rule, *sessions):
    listed = ", ".join(f"{{content: A, {session}}}" for session in sessions)
    return told(rule, BEFORE, f"schedules: {{lop: {{name: A, sessions: [{listed}]}}}}\n{BEFORE}")


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("date: 7/9/2026", "date: 8/9/2026", []),
        ("date: 8/9/2026", "date: 7/9/2026", LATE),
        ("date: 7/9/2026", "date: 7/9/2026", []),
        ("date: 7/9/2026, part: sáng", "date: 7/9/2026, part: chiều", []),
        ("date: 7/9/2026, part: chiều", "date: 7/9/2026, part: sáng", LATE),
        ("date: 7/9/2026, part: chiều", "date: 7/9/2026", []),
        ("date: 9/2026", "date: 7/9/2026", []),
        ("date: 10/2026", "date: 7/9/2026", LATE),
    ],
)
def test_sessions_stand_in_order(first, second, wanted):
    assert told_of(RULE, first, second) == wanted


def test_sessions_lie_in_the_period():
    assert told_of(OUTSIDE, "date: 31/12/2028", "date: 2029") == []
    assert told_of(OUTSIDE, "date: 31/12/2028", "date: 1/1/2029") == ["PD203 schedules.lop.sessions[1].date"]
