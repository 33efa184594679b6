"""Communes and provinces that are not there on the plan's day."""

import pytest

from plandocs.checking.rules.bodies.unit_unknown import RULE
from tests.loading.sample import edited, problems_of, told

CONTENT = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"


def told_of(words, *edits):
    return [line.partition(" ")[0] for line in told(RULE, CONTENT, f"    content: {words}\n", *edits)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("học viên của xã Hà Bắc, thành phố Hải Phòng", []),
        ("học viên của Phường Ba Đình", []),
        ("UBND XÃ HÀ BẮC ĐÁP ỨNG YÊU CẦU", []),
        ("học viên của tỉnh Đồng Nai", ["PD464"]),
        ("học viên của thành phố Đồng Nai", []),
        ("học viên của phường Hà Bắc", ["PD464"]),
        ("học viên của tỉnh Bình Định", ["PD465"]),
        ("học viên của tỉnh Bình Định (cũ)", []),
        ("học viên của thành phố Quy Nhơn", ["PD465"]),
        ("học viên của xã Hà Bấc", ["PD465"]),
        ("trình Chủ tịch UBND xã Quyết định cử người", []),
        ("CÁN BỘ XÃ ĐÁP ỨNG YÊU CẦU", []),
        ("Phòng Văn hóa - Xã Hội Đồng", []),
    ],
)
def test_units_stand_on_the_day(words, wanted):
    assert told_of(words) == wanted


def test_the_name_of_today_is_told():
    problems = problems_of(edited(CONTENT, "    content: học viên của tỉnh Đồng Nai\n"))
    (problem,) = [one for one in problems if one.code == "PD464"]
    assert problem.value("now") == "thành phố Đồng Nai"


@pytest.mark.parametrize("date", ["2026", "4/2026", "15/3/2026"])
def test_a_name_that_is_right_on_a_possible_day(date):
    assert told_of("học viên của tỉnh Đồng Nai", "date: 15/6/2026", f"date: {date}") == []


def test_nothing_is_known_of_days_before_the_register():
    assert told_of("học viên của tỉnh Bình Định", "date: 15/6/2026", "date: 15/6/2024") == []
