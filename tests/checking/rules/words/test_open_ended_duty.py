import pytest

from plandocs.checking.rules.words.open_ended_duty import RULE
from tests.checking.rules.words.worded import check_silent, check_told
from tests.loading.sample import told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Lập danh sách, «v.v.»",), None),
        (("Lập danh sách«...»",), None),
        (("Lập danh sách (thôn, xóm«,…») hằng năm",), None),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Lập danh sách",),
        ("Ngày … tháng … năm 2027",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)


def test_only_tasks_and_duties_are_looked_at():
    assert told(RULE, "heading: Liên hệ", "heading: Liên hệ...") == []
