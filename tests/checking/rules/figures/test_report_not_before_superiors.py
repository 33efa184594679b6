import pytest

from plandocs.checking.rules.figures.report_not_before_superiors import RULE
from tests.loading.sample import told

ONE = "  - from: vhxh\n    to: snv\n    deadline: trước 15/11 hằng năm\n"


@pytest.mark.parametrize(
    ("inner", "superior", "is_told"),
    [
        ("trước 15/11 hằng năm", "trước 15/11 hằng năm", True),
        ("trước 10/12 hằng năm", "trước 15/11 hằng năm", True),
        ("trước 10/11 hằng năm", "trước 15/11 hằng năm", False),
        ("20/11/2027", "15/11/2027", True),
        ("10/11/2027", "15/11/2027", False),
        ("20/11/2027", "trước 15/11 hằng năm", False),
        ("hằng quý", "trước 15/11 hằng năm", False),
    ],
)
def test_an_inner_report_is_due_first(inner, superior, is_told):
    rows = (
        f"  - {{from: Phòng Kinh tế, to: vhxh, deadline: {inner}}}\n  - {{from: vhxh, to: snv, deadline: {superior}}}\n"
    )
    assert told(RULE, ONE, rows) == (["PD196 reporting[0].deadline"] if is_told else [])


def test_a_report_through_a_body():
    rows = (
        "  - {from: Phòng Kinh tế, to: Ủy ban nhân dân xã, via: vhxh, deadline: trước 20/11 hằng năm}\n"
        "  - {from: vhxh, to: snv, deadline: trước 15/11 hằng năm}\n"
    )
    assert told(RULE, ONE, rows) == ["PD196 reporting[0].deadline"]


def test_reports_that_have_nothing_to_do_with_each_other():
    rows = (
        "  - {from: Phòng Kinh tế, to: snv, deadline: trước 20/11 hằng năm}\n"
        "  - {from: vhxh, to: snv, deadline: trước 15/11 hằng năm}\n"
    )
    assert told(RULE, ONE, rows) == []
