import pytest

from plandocs.checking.rules.words.mixed_ellipses import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Tin học…", "Ngoại ngữ…", "Kỹ năng số«...»"), ("Tin học…", "Ngoại ngữ…", "Kỹ năng số…")),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Tin học…", "Ngoại ngữ…"),
        ("Tin học...", "Ngoại ngữ..."),
        ("Tin học…", "Số ........ ngày"),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)
