import pytest

from plandocs.checking.rules.words.document_with_small_letter import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Phối hợp thực hiện «kế hoạch» này",), "Phối hợp thực hiện Kế hoạch này"),
        (("Theo «quyết định» số 12",), "Theo Quyết định số 12"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Thực hiện Kế hoạch này, Quyết định số 12, xây dựng kế hoạch năm",),
        ("Theo đề án này",),
        ("Kế hoạch số hóa",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
