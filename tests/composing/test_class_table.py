"""Classes as a table: columns that their facts fill."""

from __future__ import annotations

import pytest

from plandocs.document.document import walk
from plandocs.document.tables import Table
from tests.composing.making import outlined, under

NAMED = """
bodies: {snv: Sở Nội vụ, vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}}
audiences: {cc: công chức xã}
training:
  days: 2
  mode: trực tiếp
  organiser: vhxh
  years:
    time: 2026
    regions:
      name: Khu vực 1
      rounds:
        - time: tháng 3/2026
          venue: Hội trường A
          groups:
            - {content: kỹ năng số, classes: 2, cost: 24.000.000, shares: {audience: cc, count: 80}}
            - content: an toàn thông tin
              classes: 1
              days: 3
              time: 15/3/2026
              mode: trực tuyến
              organiser: snv
              venue: Hội trường B
              cost: 5.500.000
              note: Theo nhu cầu
              shares: {who: Trưởng thôn, count: 40}
        - groups: {classes: 1, shares: {audience: cc, count: 30}}
"""
HEAD = (
    "STT | Tên lớp, nội dung bồi dưỡng | Đối tượng | Số lớp | Số học viên mỗi lớp | Tổng số học viên | Số ngày mỗi lớp"
    " | Thời gian tổ chức | Hình thức | Địa điểm | Cơ quan chủ trì | Kinh phí (đồng) | Ghi chú"
)


def test_classes_that_have_names():
    assert under("{kind: training, layout: table}", NAMED) == [
        HEAD,
        "I | Khu vực 1 |  | 04 |  | 150 |  |  |  |  |  | 29.500.000 | ",
        "1 | Đợt 1 |  | 03 |  | 120 |  | 3/2026 |  | Hội trường A |  | 29.500.000 | ",
        "- | Kỹ năng số | Công chức xã | 02 | 40 | 80 | 02 |  | Trực tiếp |  | Phòng VH-XH | 24.000.000 | ",
        (
            "- | An toàn thông tin | Trưởng thôn | 01 | 40 | 40 | 03 | 15/3/2026 | Trực tuyến | Hội trường B"
            " | Sở Nội vụ | 5.500.000 | Theo nhu cầu"
        ),
        "2 | Đợt 2 |  | 01 |  | 30 |  |  |  |  |  |  | ",
        "- | Công chức xã |  | 01 | 30 | 30 | 02 |  | Trực tiếp |  | Phòng VH-XH |  | ",
        " | Tổng cộng |  | 04 |  | 150 |  |  |  |  |  | 29.500.000 | ",
    ]


def test_in_text_too():
    lines = under("{kind: training}", NAMED)
    assert "02 lớp kỹ năng số (40 học viên/lớp) cho 80 học viên là công chức xã;" in lines[2]
    assert "01 lớp an toàn thông tin cho 40 học viên là Trưởng thôn, mỗi lớp 03 ngày." in lines[3]


def test_beside_text_what_is_common_is_not_said_again():
    made = outlined("{kind: training, layout: both}", NAMED)
    table = next(block for block in walk(made.document.body) if isinstance(block, Table))
    days = [row.cells[6].value for row in table.typed_rows()]
    assert days == [None, None, None, 3, None, None, None]


@pytest.mark.parametrize(
    ("key", "cells"),
    [("venue: Nhà văn hóa", ["Đợt 1", "Nhà văn hóa"]), ("note: Theo nhu cầu", ["Đợt 1", "Theo nhu cầu"])],
)
def test_a_round_of_which_something_is_said_has_its_row(key, cells):
    yaml = (
        "training: {years: {time: 2026, regions: {name: A, rounds: {"
        f"{key}, groups: {{classes: 1, shares: {{who: công chức, count: 30}}}}}}}}}}}}\n"
    )
    row = under("{kind: training, layout: table}", yaml)[2].split(" | ")
    assert [row[1], row[-1]] == cells


def test_columns_may_be_numbered():
    lines = under("{kind: training, layout: table, table: {column_numbers: yes}}", NAMED)
    assert lines[1].startswith("(1) | (2) | (3) | ")
    assert lines[1].endswith(" | (13)")
