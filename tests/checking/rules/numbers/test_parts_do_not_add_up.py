import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.checking.rules.numbers.parts_do_not_add_up import RULE
from plandocs.diagnostics.telling import hint, message
from tests.checking.rules.numbers.figures import problems_with, told_of
from tests.loading.sample import edited, problems_of, told

PARTS = "      parts:\n        - {name: nam, count: 37}\n        - {name: nữ, count: 27}\n"
HERE = "audiences.cbcc.breakdowns"


def parts(*counts, closure="closed"):
    listed = "".join(f"        - {{name: phần {n}, count: {count}}}\n" for n, count in enumerate(counts))
    return PARTS, f"      closure: {closure}\n      parts:\n{listed}"


@pytest.mark.parametrize(
    ("edits", "wanted"),
    [
        (parts(37, 27), []),
        (parts(64), []),
        (parts(64, 0), []),
        (parts(60, 30, closure="open"), []),
        (parts(1, closure="open"), []),
        (("    count: 64\n", ""), []),
        (parts(37, 26), [f"PD201 {HERE}.parts"]),
        (parts(37, 28), [f"PD201 {HERE}.parts"]),
        (parts(65, closure="open"), [f"PD202 {HERE}.parts[0].count"]),
        (parts(1, 70, closure="open"), [f"PD202 {HERE}.parts[1].count"]),
        (parts(1, 70), [f"PD201 {HERE}.parts", f"PD202 {HERE}.parts[1].count"]),
        (("    count: 64\n", "    count: 1.299\n"), [f"PD201 {HERE}.parts"]),
    ],
)
def test_parts_and_their_whole(edits, wanted):
    assert told(RULE, *edits) == wanted


def test_each_breakdown_is_looked_at():
    two = PARTS.replace("      parts", "      - parts").replace("        - {", "          - {")
    assert told(RULE, PARTS, two + two.replace("37", "38")) == [f"PD201 {HERE}[1].parts"]


def test_the_figures_are_told_as_vietnamese_writes_them():
    (problem,) = problems_of(edited("    count: 64\n", "    count: 1.299\n"))
    assert message(problem, "vi") == "các thành phần cộng lại bằng 64, khác tổng 1.299"
    assert hint(problem, "en").startswith("1.235 apart")
    assert [(other.role, other.place.key_path) for other in problem.related] == [("whole", "audiences.cbcc.count")]


@pytest.mark.parametrize(
    ("counts", "closure", "more", "wanted"),
    [
        ([60, 40], "closed", "", []),
        ([60, 39], "closed", "", ["PD201 statistics.staff.categories.parts"]),
        ([60, 39], "open", "", []),
        ([60, 39], "closed", "base: 99", []),
        ([101], "open", "", ["PD202 statistics.staff.categories.parts[0].count"]),
        ([60], "open", "base: 59", ["PD202 statistics.staff.categories.parts[0].count"]),
    ],
)
def test_statistics_and_their_base(counts, closure, more, wanted):
    assert told_of(RULE, counts, closure, more) == wanted


@settings(deadline=None, max_examples=30)  # each example is a whole plan
@given(st.lists(st.integers(0, 200), min_size=1, max_size=6))
def test_a_closed_statistic_is_right_only_if_its_parts_make_it(counts):
    told = [problem.code for problem in problems_with(counts, RULE)]
    assert ("PD201" in told) is (sum(counts) != 100)
    assert told.count("PD202") == sum(count > 100 for count in counts)
