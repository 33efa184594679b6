import pytest

from plandocs.checking.rules.words.abbreviation_defined_twice import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Rà soát cán bộ (sau đây viết tắt là CB)", "Cán bộ «(sau đây viết tắt là CB)»"), None),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Rà soát cán bộ (sau đây viết tắt là CB)", "Lập danh sách CB"),
        ("Theo Đề án (sau đây gọi tắt là Đề án)",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)


def test_what_the_plan_explains_is_not_explained_again():
    edits = ("outline:\n", "abbreviations: {CB: cán bộ}\noutline:\n")
    check_told(RULE, "Rà soát cán bộ «(viết tắt là CB)»", edits=edits)
