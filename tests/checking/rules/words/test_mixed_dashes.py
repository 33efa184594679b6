import pytest

from plandocs.checking.rules.words.mixed_dashes import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Giai đoạn 2026 - 2028", "Giai đoạn «2026-2028»"), ("Giai đoạn 2026 - 2028", "Giai đoạn 2026 - 2028")),
        (("Giai đoạn «2026–2028»",), "Giai đoạn 2026 - 2028"),
        (("Từ 3-5 ngày", "Từ 10-12 người", "Mở «28 – 32» lớp"), ("Từ 3-5 ngày", "Từ 10-12 người", "Mở 28-32 lớp")),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Giai đoạn 2026 - 2028", "Từ 3-5 ngày"),
        ("Nghị quyết số 68-NQ/TW ngày 30-4, mã 12-34",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)


def test_a_plan_without_phases_may_keep_to_its_own_form():
    edits = ("phases:\n  dau: 2026 - 2027\n  cuoi: 2028\n", "", "  - phase: dau\n    value", "  - value")
    check_silent(RULE, "Giai đoạn 2026-2028", "Kỳ 2026-2027", edits=edits)
