import pytest

from plandocs.checking.rules.targets.years_miss_goal import RULE
from tests.checking.rules.targets.planned import told_of

MISSED = ["PD234 targets[0].years.2028"]


@pytest.mark.parametrize(
    ("goal", "last", "wanted"),
    [
        ("100%", "100%", []),
        ("100%", "95%", MISSED),
        ("95%", "100%", MISSED),
        ("tối thiểu 50%", "50%", []),
        ("tối thiểu 50%", "60%", []),
        ("tối thiểu 50%", "tối thiểu 50%", []),
        ("tối thiểu 50%", "49,9%", MISSED),
        ("trên 50%", "50%", MISSED),
        ("trên 50%", "trên 50%", []),
        ("không quá 5%", "5%", []),
        ("không quá 5%", "4 - 6%", MISSED),
        ("dưới 5%", "5%", MISSED),
        ("dưới 5%", "dưới 5%", []),
        ("28 - 32 lớp", "30 lớp", []),
        ("28 - 32 lớp", "30", []),
        ("28 - 32 lớp", "28 - 32 lớp", []),
        ("28 - 32 lớp", "27 - 32 lớp", MISSED),
        ("khoảng 30 lớp", "25 lớp", []),
        ("30 lớp", "25 khóa", []),
    ],
)
def test_the_last_year_is_the_goal(goal, last, wanted):
    assert told_of(RULE, value=goal, years=f"{{2028: '{last}'}}", cumulative="yes") == wanted


@pytest.mark.parametrize(
    ("deadline", "wanted"),
    [
        ("hết 2027", ["PD234 targets[0].years.2027"]),
        ("hết 2028", MISSED),
        ("hằng năm", ["PD234 targets[0].years.2027", *MISSED]),
    ],
)
def test_the_goal_is_for_the_year_of_its_deadline(deadline, wanted):
    assert told_of(RULE, value="30%", deadline=deadline, years="{2026: 30%, 2027: 20%, 2028: 25%}") == wanted


def test_a_phase_ends_its_targets():
    years = "{2026: 20%, 2027: 25%, 2028: 30%}"
    assert told_of(RULE, value="30%", phase="dau", years=years) == ["PD234 targets[0].years.2027"]


@pytest.mark.parametrize(
    ("years", "wanted"),
    [
        ("{2026: 10 lớp, 2027: 10 lớp, 2028: 10 lớp}", []),
        ("{2026: 10 lớp, 2027: 10 lớp, 2028: 9 lớp}", MISSED),
        ("{2026: 10%, 2027: 10%, 2028: 10%}", []),
    ],
)
def test_counts_may_add_up_to_the_goal(years, wanted):
    assert told_of(RULE, value="30 lớp", years=years) == wanted


def test_shares_do_not_add_up():
    assert told_of(RULE, value="30%", years="{2026: 10%, 2027: 10%, 2028: 10%}") == MISSED


def test_without_the_year_there_is_nothing_to_compare():
    assert told_of(RULE, value="100%", years="{2026: 50%}") == []
