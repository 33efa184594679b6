import pytest

from plandocs.checking.rules.figures.one_count_two_values import RULE
from tests.checking.rules.figures.test_listed_shares_differ import LAST
from tests.loading.sample import edited, problems_of


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("Xã có 64 công chức chuyên môn", "Bồi dưỡng tổng số 68 công chức chuyên môn", [("68", "64")]),
        ("Hiện có 1.064 công chức chuyên môn, gồm nữ", "Tổng số 1.065 công chức chuyên môn.", [("1.065", "1.064")]),
        ("Xã có 64 công chức chuyên môn", "Bồi dưỡng tổng số 64 công chức chuyên môn", []),
        ("Xã có 64 công chức chuyên môn", "Bồi dưỡng tổng số 12 viên chức giáo dục", []),
        ("Xã có 64 công chức chuyên môn", "Năm 2027, bồi dưỡng tổng số 30 công chức chuyên môn", []),
        ("Chi bộ một có tổng số 30 đảng viên", "Chi bộ hai có tổng số 25 đảng viên", []),
        ("Xã có 64 công chức chuyên môn", "Cử 12 công chức chuyên môn", []),
    ],
)
def test_a_quantity_told_twice(first, second, wanted):
    spec = edited(LAST, f'    content:\n      - "{first}"\n      - "{second}"\n')
    assert [(one.value("count"), one.value("before")) for one in problems_of(spec) if one.code in RULE.codes] == wanted
