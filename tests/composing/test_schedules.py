"""Timetables as tables."""

from __future__ import annotations

import pytest

from tests.composing.making import outlined, under

SCHEDULE = """
bodies: {snv: {name: Sở Nội vụ tỉnh, short: Sở Nội vụ}}
schedules:
  lop:
    name: Lớp số 01
    venue: Trung tâm Chính trị
    sessions:
      - {date: 7/9/2026, part: sáng, content: Khai giảng, lecturer: snv}
      - {date: 7/9/2026, part: chiều, hours: từ 14 giờ, content: Chuyển đổi số, lecturer: Người Thứ Nhất}
      - {date: 9/2026, content: Đi thực tế, venue: Xã Hà Đông}
"""


def test_a_row_for_each_session():
    assert under("{kind: schedule, of: lop}", SCHEDULE) == [
        "Lớp số 01; địa điểm: Trung tâm Chính trị.",
        "Thời gian | Nội dung | Giảng viên | Địa điểm",
        "Sáng 07/9/2026 | Khai giảng | Sở Nội vụ | ",
        "Chiều 07/9/2026, từ 14 giờ | Chuyển đổi số | Người Thứ Nhất | ",
        "9/2026 | Đi thực tế |  | Xã Hà Đông",
    ]


@pytest.mark.parametrize(("keys", "count"), [("", 5), (", about: no", 4)])
def test_the_sentence_above_may_be_left_out(keys, count):
    assert len(under(f"{{kind: schedule, of: lop{keys}}}", SCHEDULE)) == count


def test_a_schedule_that_is_not_there():
    assert outlined("{kind: schedule, of: lops}", SCHEDULE).told == [("PD127", "lops")]
