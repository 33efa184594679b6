import pytest

from plandocs.checking.rules.times.phase_outside_period import RULE
from tests.loading.sample import edited, problems_of, told


@pytest.mark.parametrize(
    ("phase", "wanted"),
    [
        ("2028", []),
        ("2026 - 2028", []),
        ("{period: 2027 - 2028, name: Giai đoạn cuối}", []),
        ("2029", ["PD204 phases.cuoi"]),
        ("2028 - 2029", ["PD204 phases.cuoi"]),
        ("2025 - 2026", ["PD204 phases.cuoi"]),
        ("{period: 2020 - 2030}", ["PD204 phases.cuoi.period"]),
    ],
)
def test_a_phase_lies_in_the_period(phase, wanted):
    assert told(RULE, "  cuoi: 2028", f"  cuoi: {phase}") == wanted


def test_the_period_is_pointed_at_too():
    (problem,) = problems_of(edited("  cuoi: 2028", "  cuoi: 2029"))
    assert [(other.role, other.place.line) for other in problem.related] == [("period", 12)]
