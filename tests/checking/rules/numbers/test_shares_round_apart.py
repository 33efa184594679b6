import pytest

from plandocs.checking.rules.numbers.shares_round_apart import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.numbers.figures import problems_with, told_of

HERE = "PD232 statistics.staff.categories.parts"


@pytest.mark.parametrize(
    ("counts", "base", "closure", "wanted"),
    [
        ([1, 1, 1], 3, "closed", [HERE]),
        ([1, 1, 1, 1, 1, 1], 6, "closed", [HERE]),
        ([1, 2], 3, "closed", []),
        ([1, 1, 2], 4, "closed", []),
        ([1, 1, 1], 3, "open", []),
        ([1, 1], 3, "closed", []),
        ([0], 0, "closed", []),
    ],
)
def test_shares_of_parts_that_make_the_whole(counts, base, closure, wanted):
    assert told_of(RULE, counts, closure, f"base: {base}") == wanted


@pytest.mark.parametrize(("counts", "added"), [([1, 1, 1], "99,9%"), ([1, 1, 1, 1, 1, 1], "100,2%")])
def test_the_sum_is_told(counts, added):
    (problem,) = problems_with(counts, RULE, more=f"base: {len(counts)}")
    assert message(problem, "vi") == f"các tỷ lệ đã làm tròn cộng lại bằng {added}"
    assert problem.severity == "info"


def test_more_decimals_come_closer():
    (problem,) = problems_with([1, 1, 1], RULE, more="base: 3\n      places: 2")
    assert problem.value("sum") == "99,99%"
