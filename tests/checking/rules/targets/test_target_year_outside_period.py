import pytest

from plandocs.checking.rules.targets.target_year_outside_period import RULE
from tests.checking.rules.targets.planned import told_of


@pytest.mark.parametrize(
    ("years", "wanted"),
    [
        ("{2026: 5, 2028: 7}", []),
        ("{2025: 5}", ["PD235 targets[0].years"]),
        ("{2028: 7, 2029: 9}", ["PD235 targets[0].years"]),
    ],
)
def test_years_lie_in_the_period(years, wanted):
    assert told_of(RULE, years=years) == wanted
    assert told_of(RULE, results=years) == [one.replace("years", "results") for one in wanted]


@pytest.mark.parametrize(("year", "wanted"), [(2025, []), (2026, ["PD236 targets[0].baseline.year"])])
def test_the_baseline_comes_before_the_years(year, wanted):
    assert told_of(RULE, baseline=f"{{value: 3, year: {year}}}", years="{2026: 5}") == wanted
    assert told_of(RULE, baseline=f"{{value: 3, year: {year}}}") == []
