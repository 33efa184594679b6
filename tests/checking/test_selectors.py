import pytest

from plandocs.checking.selectors import closeness, codes_of, is_choosable, may_be_chosen, near
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place


@pytest.mark.parametrize(
    ("selector", "code"),
    [("PD206", "PD206"), ("pd206", "PD206"), ("milestones-out-of-order", "PD206"), ("PD20", "PD206"), ("PD", "PD001")],
)
def test_a_rule_is_named_by_its_code_its_beginning_or_its_name(selector, code):
    assert code in codes_of(selector)


def test_a_family_names_its_rules():
    assert "PD206" in codes_of("times")
    assert "PD201" not in codes_of("times")


@pytest.mark.parametrize("selector", ["PD2O6", "PD2066", "milestones", "", "Times"])
def test_what_names_nothing(selector):
    assert codes_of(selector) == frozenset()


def test_the_closer_name_counts_more():
    ways = ("times", "PD", "PD2", "PD20", "PD206")
    assert sorted(ways, key=lambda way: closeness("PD206", way)) == list(ways)


@pytest.mark.parametrize(
    ("code", "chosen"),
    [
        ("PD206", True),  # a warning of a rule
        ("PD701", True),  # info of a rule
        ("PD507", True),  # a warning of another room
        ("PD101", False),  # an error of loading
        ("PD702", False),  # an error that is no judgement
        ("PD815", False),  # a warning, but not of a spec
        ("PD999", False),
    ],
)
def test_what_may_be_chosen(code, chosen):
    assert may_be_chosen(code) is chosen


@pytest.mark.parametrize(("selector", "told"), [("PD206", []), ("PD1", []), ("PD2O6", ["PD852"]), ("PD101", ["PD853"])])
def test_what_cannot_be_chosen_is_told(selector, told):
    problems = Problems()
    assert is_choosable(selector, Place("x"), problems) is not bool(told)
    assert [one.code for one in problems] == told


def test_a_near_name_is_suggested():
    assert near("milestone-out-of-order") == "milestones-out-of-order"
    assert near("qqqq") == ""
