import pytest

from plandocs.checking.rules.targets.cumulative_target_falls import RULE
from tests.checking.rules.targets.planned import told_of
from tests.loading.sample import edited, problems_of


@pytest.mark.parametrize(
    ("years", "wanted"),
    [
        ("{2026: 50%, 2027: 50%, 2028: 60%}", []),
        ("{2026: 50%, 2027: 49%, 2028: 60%}", ["PD233 targets[0].years.2027"]),
        ("{2028: 50%, 2026: 60%}", ["PD233 targets[0].years.2028"]),
        ("{2026: 4 - 6 lớp, 2027: 5 - 7 lớp}", []),
        ("{2026: 4 - 6 lớp, 2027: 2 - 3 lớp}", ["PD233 targets[0].years.2027"]),
        ("{2026: không quá 10%, 2027: không quá 5%}", []),
        ("{2026: 9 lớp, 2027: 5 khóa}", []),
    ],
)
def test_a_cumulative_target_does_not_fall(years, wanted):
    assert told_of(RULE, cumulative="yes", years=years) == wanted
    assert told_of(RULE, years=years) == []


def test_it_begins_with_the_baseline():
    baseline = "{value: 45%, year: 2025}"
    assert told_of(RULE, cumulative="yes", baseline=baseline, years="{2026: 45%}") == []
    assert told_of(RULE, cumulative="yes", baseline=baseline, years="{2026: 40%}") == ["PD233 targets[0].years.2026"]


def test_results_do_not_fall_either():
    assert told_of(RULE, cumulative="yes", years="{2026: 50%}", results="{2026: 48%, 2027: 47%}") == [
        "PD233 targets[0].results.2027"
    ]


def test_the_message_names_both_years():
    spec = edited("    value: 100%", "    value: 100%\n    cumulative: yes\n    years: {2026: 100%, 2027: 90%}")
    (problem,) = [one for one in problems_of(spec) if one.code == "PD233"]
    assert (problem.value("before"), problem.value("earlier"), problem.value("figure")) == ("2026", "100%", "90%")
    assert [one.place.key_path for one in problem.related] == ["targets[0].years.2026"]
