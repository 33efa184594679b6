import pytest

from plandocs.checking.rules.words.name_with_wrong_capitals import RULE
from tests.checking.rules.words.worded import check_silent, check_told


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Phối hợp với «Mặt trận tổ quốc»",), "Phối hợp với Mặt trận Tổ quốc"),
        (("Báo cáo «ủy ban nhân dân»",), "Báo cáo Ủy ban nhân dân"),
        (("Báo cáo «uỷ ban nhân dân»",), "Báo cáo Uỷ ban nhân dân"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Báo cáo Ủy ban nhân dân, Uỷ ban nhân dân, ỦY BAN NHÂN DÂN",),
        ("Phối hợp với các trung tâm chính trị",),
        ("Trưởng phòng Văn hóa - Xã hội, cán bộ tài chính, cơ sở tài chính",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)


def test_the_party_has_habits_of_its_own():
    check_silent(RULE, "Phối hợp với mặt trận tổ quốc", edits=("form: state", "form: party"))
