import pytest

from plandocs.checking.rules.words.unbalanced_quotes import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Mở đợt «“»học tập số",), None),
        (("Mở đợt học tập số«”»",), None),
        (('Mở đợt «"»học tập số',), None),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Mở đợt “học tập số” và “kỹ năng”",),
        ('Mở đợt "học tập số"',),
        ('Màn hình 55" cho hội trường',),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
