"""Programmes, sending and milestones as tables."""

from __future__ import annotations

import pytest

from plandocs.document.document import walk
from plandocs.document.tables import Formula, Table
from tests.composing.making import outlined, under

FACTS = """
bodies: {snv: Sở Nội vụ, vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}}
audiences: {cc: công chức xã}
phases: {gd1: 2026 - 2028, gd2: 2029 - 2031}
programmes:
  - content: Kỹ năng số
    phase: gd1
    audience: cc
    length: 02 ngày
    per: mỗi lớp
    mode: trực tiếp
    organiser: vhxh
    time: quý II/2026
    venue: Hội trường xã
    note: Theo nhu cầu
    topics: [Khai thác dữ liệu, {text: An toàn thông tin, items: [Mật khẩu]}]
  - {id: qlnn, content: Quản lý nhà nước, length: 02 - 05 ngày, lecturers: Giảng viên của Trường Chính trị}
sending:
  - {audience: cc, count: 8, content: lớp chuyên viên, organiser: snv, length: 03 tháng, time: "quý II, III/2026"}
  - {who: Chủ tịch, count: 12, content: lớp lãnh đạo, note: Theo triệu tập}
milestones:
  - {group: dau, time: tháng 6/2028, content: sơ kết, lead: [vhxh, snv]}
  - {time: trước 15/11 hằng năm, content: báo cáo}
"""


def rows(block, yaml=FACTS):
    return under(f"{{{block}, layout: table}}", yaml)


def test_programmes():
    assert rows("kind: programmes") == [
        (
            "TT | Tên lớp, nội dung bồi dưỡng | Đối tượng | Thời lượng | Hình thức | Cơ quan tổ chức | Giảng viên"
            " | Thời gian tổ chức | Địa điểm | Ghi chú"
        ),
        "1 | Quản lý nhà nước |  | Từ 02 đến 05 ngày |  |  | Giảng viên của Trường Chính trị |  |  | ",
        "I | Giai đoạn 2026 - 2028 |  |  |  |  |  |  |  | ",
        (
            "1 | Kỹ năng số, gồm: Khai thác dữ liệu; An toàn thông tin; Mật khẩu | Công chức xã | 02 ngày (mỗi lớp)"
            " | Trực tiếp | Phòng VH-XH |  | Quý II/2026 | Hội trường xã | Theo nhu cầu"
        ),
    ]


@pytest.mark.parametrize(("choice", "content"), [("phase: gd1", "Kỹ năng số, gồm"), ("only: qlnn", "Quản lý nhà nước")])
def test_a_block_chooses_programmes(choice, content):
    _, row = rows(f"kind: programmes, {choice}")
    assert row.startswith(f"1 | {content}")


def test_sending_with_its_total():
    assert rows("kind: sending") == [
        (
            "TT | Lớp, nội dung đào tạo, bồi dưỡng | Đối tượng | Số lượng (người) | Thời lượng | Cơ quan mở lớp"
            " | Thời gian | Ghi chú"
        ),
        "1 | Lớp chuyên viên | Công chức xã | 08 | 03 tháng | Sở Nội vụ | Quý II, III/2026 | ",
        "2 | Lớp lãnh đạo | Chủ tịch | 12 |  |  |  | Theo triệu tập",
        " | Tổng cộng |  | 20 |  |  |  | ",
    ]


def test_the_total_is_a_sum():
    document = outlined("{kind: sending, layout: table}", FACTS).document
    table = next(block for block in walk(document.body) if isinstance(block, Table))
    assert list(table.typed_rows())[-1].cells[3].formula == Formula(((0, 3), (1, 3)))


@pytest.mark.parametrize(
    "sending", ["{content: A, count: 3}", "[{content: A}, {content: B}]"], ids=["one", "none is counted"]
)
def test_where_there_is_nothing_to_add_up_there_is_no_total(sending):
    assert "Tổng cộng" not in rows("kind: sending", f"sending: {sending}\n")[-1]


def test_milestones():
    assert rows("kind: milestones") == [
        "TT | Thời gian | Nội dung công việc | Cơ quan chủ trì",
        "1 | 6/2028 | Sơ kết | Phòng VH-XH; Sở Nội vụ",
        "2 | Trước 15/11 hằng năm | Báo cáo | ",
    ]
    assert len(rows("kind: milestones, group: dau")) == 2


def test_a_lead_stands_above():
    assert rows('kind: milestones, lead: "Các mốc:"')[0] == "Các mốc:"


@pytest.mark.parametrize("kind", ["programmes", "sending", "milestones"])
def test_a_typed_mark_is_told(kind):
    more = ", time: 2026" if kind == "milestones" else ""
    made = outlined(f"{{kind: {kind}, layout: table}}", f"{kind}: [{{content: a) Mở lớp{more}}}]\n")
    assert made.told == [("PD601", "a)")]


def test_nothing_to_show():
    assert outlined("{kind: sending, layout: table}").told == [("PD508", "sending")]
