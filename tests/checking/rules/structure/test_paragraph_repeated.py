"""Paragraphs that stand in a plan twice."""

import pytest

from plandocs.checking.rules.structure.paragraph_repeated import RULE
from tests.checking.rules.structure.outlines import told_of

LONG = (
    "Đổi mới cách tổ chức lớp học, kết hợp trực tiếp với trực tuyến, bảo đảm công việc của cơ quan không bị gián đoạn "
    "khi cử người đi bồi dưỡng"
)


def twice(first, second):
    return f"  - {{heading: Yêu cầu, content: '{first}'}}\n  - {{heading: Giải pháp, content: '{second}'}}\n"


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        (LONG, LONG, ["PD583 2"]),
        (LONG, LONG.upper(), ["PD583 2"]),
        (LONG, f"{LONG} ngắn hạn", ["PD583 2"]),
        (LONG, f"Cần {LONG[0].lower()}{LONG[1:]}", ["PD583 2"]),
        (LONG, LONG[: len(LONG) // 2], []),
        (LONG, "Mở lớp theo cụm xã, mỗi đợt không quá một phần ba số người của một phòng, để việc không bị chậm", []),
        ("Mỗi khóa từ 02 đến 05 ngày", "Mỗi khóa từ 02 đến 05 ngày", []),
    ],
)
def test_two_sections(first, second, wanted):
    assert told_of(RULE, twice(first, second)) == wanted


def test_two_points_under_one_heading_are_not_compared():
    outline = f"  - heading: Yêu cầu\n    content: {{kind: list, items: ['{LONG}', '{LONG} ngắn hạn']}}\n"
    assert told_of(RULE, outline) == []


def test_a_fact_shown_twice_is_written_once():
    outline = "  - {heading: Một, content: {kind: tasks}}\n  - {heading: Hai, content: {kind: tasks}}\n"
    assert told_of(RULE, outline) == []
