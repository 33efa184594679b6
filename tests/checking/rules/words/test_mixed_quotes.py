import pytest

from plandocs.checking.rules.words.mixed_quotes import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (
            ("Mở đợt “học tập số”", "Thi “kỹ năng”", 'Phát động «"mỗi tuần"»'),
            ("Mở đợt “học tập số”", "Thi “kỹ năng”", "Phát động “mỗi tuần”"),
        ),
        (('Mở đợt "học tập số"', 'Thi "kỹ năng"', "Phát động «“mỗi tuần”»"), None),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Mở đợt “học tập số”", "Phát động “mỗi tuần”"),
        ('Mở đợt "học tập số"', 'Phát động "mỗi tuần"'),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
