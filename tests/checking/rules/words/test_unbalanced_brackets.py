import pytest

from plandocs.checking.rules.words.unbalanced_brackets import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Rà soát «(»qua thôn",), None),
        (("Rà soát qua thôn«)»",), None),
        (("Rà soát «(»qua (thôn)",), None),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Rà soát (qua (các) thôn)",),
        ("Theo điểm a) và 1) nêu trên",),
        ("Theo “(a” nêu trên",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
