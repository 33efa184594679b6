import pytest

from plandocs.checking.rules.numbers.rest_not_named import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.numbers.figures import problems_with, told_of

HERE = "statistics.staff.categories.parts"


@pytest.mark.parametrize(
    ("counts", "closure", "wanted"),
    [
        ([60, 39], "open", [f"PD230 {HERE}"]),
        ([60, 40], "open", []),
        ([60, 70], "open", []),
        ([60, 39], "closed", []),
        ([39], "open", []),
        ([0, 0], "open", [f"PD230 {HERE}"]),
    ],
)
def test_what_open_parts_leave(counts, closure, wanted):
    assert told_of(RULE, counts, closure=closure) == wanted


def test_the_rest_is_told():
    (problem,) = problems_with([60, 39], RULE, closure="open")
    assert message(problem, "en") == "the named parts add up to 99; 1 of the whole 100 are not named"
    assert [other.place.key_path for other in problem.related] == ["statistics.staff.count"]
    assert problem.severity == "info"
