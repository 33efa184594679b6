import pytest

from plandocs.checking.choice import Asked, Choice
from plandocs.checking.remarks import note_needless, remarks_in, without_remarked
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place


def read(comment: str) -> tuple[list[tuple[str, ...]], list[str]]:
    """The rules of the remarks in a text with this comment, and what is told of it."""
    problems = Problems()
    found = remarks_in(f"a: 1 # {comment}\n", "a.yaml", problems)
    return [one.rules for one in found], [one.code for one in problems]


@pytest.mark.parametrize(
    ("comment", "rules"),
    [
        ("plandocs: ignore PD206 - theo tỉnh", ("PD206",)),
        ("plandocs: ignore PD206, PD213 – theo tỉnh", ("PD206", "PD213")),
        ("plandocs: bỏ qua PD206: theo tỉnh", ("PD206",)),
        ("plandocs: ignore milestones-out-of-order - theo tỉnh", ("milestones-out-of-order",)),
        ("plandocs:ignore PD206 theo tỉnh", ("PD206",)),
    ],
)
def test_a_remark_names_rules_and_a_reason(comment, rules):
    assert read(comment) == ([rules], [])


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        ("plandocs: ignore PD206", "PD854"),
        ("plandocs: ignore PD206 -", "PD854"),
        ("plandocs: ignore PD206 - ...", "PD854"),
        ("plandocs: ignore", "PD856"),
        ("plandocs: ignor PD206 - theo tỉnh", "PD856"),
        ("plandocs: ignore PD2O6 - theo tỉnh", "PD852"),
        ("plandocs: ignore PD101 - theo tỉnh", "PD853"),
    ],
)
def test_one_without_effect_is_told(comment, code):
    assert read(comment) == ([], [code])


@pytest.mark.parametrize("comment", ["plandocs: 1", "plandocs: bản của năm trước", "plandocs đọc dòng này"])
def test_other_comments_are_left_alone(comment):
    assert read(comment) == ([], [])


def found(*at: tuple[str, str, int]) -> Problems:
    problems = Problems()
    for code, file, line in at:
        problems.add(code, Place(file, line))
    return problems


def test_it_lets_its_rules_pass_in_its_lines():
    remarks = remarks_in("b: 1\na: | # plandocs: ignore PD206 - x\n  c\n  d\ne: 1\n", "a.yaml", Problems())
    there = [("PD206", "a.yaml", line) for line in (1, 2, 4, 5)]
    others = [("PD213", "a.yaml", 2), ("PD206", "b.yaml", 2), ("PD101", "a.yaml", 2)]
    left, used = without_remarked(found(*there, *others), remarks)
    assert [(one.code, str(one.place.file), one.place.line) for one in left] == [there[0], there[3], *others]
    assert used == set(remarks)


@pytest.mark.parametrize(
    ("used", "asked", "told"),
    [(True, Asked(), []), (False, Asked(), ["PD855"]), (False, Asked(ignore=("PD2",)), [])],
)
def test_one_that_lets_nothing_pass_is_told_unless_its_rule_does_not_look(used, asked, told):
    remarks, problems = remarks_in("a: 1 # plandocs: ignore PD206 - x\n", "a.yaml", Problems()), Problems()
    note_needless(remarks, set(remarks) if used else set(), Choice((asked,)), problems)
    assert [one.code for one in problems] == told


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("a: >-\n  một\n  # plandocs: ignore PD206 - theo tỉnh\n  hai\n", ["PD857"]),
        ("a: >- # plandocs: ignore PD206 - theo tỉnh\n  một\n", []),
        ("# plandocs: ignore PD206 - theo tỉnh\na: >-\n  một\n", []),
    ],
)
def test_a_remark_that_would_be_printed_is_told(text, codes):
    problems = Problems()
    remarks_in(text, "a.yaml", problems)
    assert [one.code for one in problems] == codes
