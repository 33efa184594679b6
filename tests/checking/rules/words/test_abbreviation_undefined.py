import pytest

from plandocs.checking.rules.words.abbreviation_undefined import RULE
from tests.checking.rules.words.worded import check_silent, check_told
from tests.loading.sample import told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Rà soát nhu cầu của «CBCC»", "Cử CBCC đi học"), None),
        (("Ứng dụng «CNTT» và «KHCN»",), None),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Báo cáo UBND, HĐND xã",),
        ("Ứng dụng trí tuệ nhân tạo (AI), AI tạo sinh",),
        ("Cán bộ (sau đây viết tắt là CBQL) và CBQL khác",),
        ("Mục II, quý IV, Nghị quyết số 57-NQ/TW",),
        ("Gửi VHXH tổng hợp",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)


def test_the_abbreviations_of_the_plan_are_explained():
    check_silent(RULE, "Cử CBCC đi học", edits=("outline:\n", 'abbreviations: {CBCC: "cán bộ, công chức"}\noutline:\n'))


def test_headings_and_recipients_need_no_explanation():
    assert (
        told(RULE, "heading: Liên hệ", "heading: Liên hệ TTHC", "recipients:\n  - snv", "recipients:\n  - BQL dự án")
        == []
    )
