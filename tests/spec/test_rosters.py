"""Lists in the spec."""

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.fact import validate
from plandocs.sources.yaml_tree import read_yaml
from plandocs.spec.rosters import Order, RosterFact


def read(yaml):
    problems = Problems()
    value = read_yaml(yaml, "plan.yaml", problems)
    assert value is not None
    return validate(RosterFact, value, problems), [problem.code for problem in problems]


def test_a_file_alone_is_a_list():
    fact, told = read("danh-sach.xlsx")
    assert fact is not None
    assert ([one.file for one in fact.files], fact.ages, fact.order, told) == (
        ["danh-sach.xlsx"],
        (18, 65),
        Order.NAME,
        [],
    )


@pytest.mark.parametrize(
    ("yaml", "code"),
    [
        ("{files: []}", "PD109"),
        ("{sheet: A}", "PD102"),
        ("{files: a.xlsx, ages: 65 - 18}", "PD123"),
        ("{files: a.xlsx, ages: 18}", "PD123"),
        ("{files: a.xlsx, columns: {ĐV: Đơn vị}}", "PD106"),
        ("{files: a.xlsx, order: tên}", "PD104"),
        ("{files: a.xlsx, share_at_once: 50}", "PD114"),
    ],
)
def test_what_cannot_be_is_told(yaml, code):
    fact, told = read(yaml)
    assert (fact, told) == (None, [code])


@pytest.mark.parametrize("ages", ["18 - 65", "18-65", "từ 18 đến 65", "18–65 tuổi"])
def test_ages_are_written_in_several_ways(ages):
    fact, _ = read(f"{{files: a.xlsx, ages: {ages}}}")
    assert fact is not None
    assert fact.ages == (18, 65)
