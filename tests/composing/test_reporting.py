"""Who reports what, when and to whom."""

from __future__ import annotations

import pytest

from tests.composing.making import under

BODIES = """\
bodies:
  snv: Sở Nội vụ
  vhxh: Phòng Văn hóa - Xã hội
  kt: Phòng Kinh tế
  dv: "các cơ quan, đơn vị"
  nhom: Các đoàn thể
"""


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        (
            "from: dv, to: vhxh, content: kết quả thực hiện, deadline: trước 15/11 hằng năm",
            (
                "Định kỳ hằng năm (trước ngày 15 tháng 11), các cơ quan, đơn vị báo cáo kết quả thực hiện về Phòng"
                " Văn hóa - Xã hội."
            ),
        ),
        (
            "from: nhom, to: snv, deadline: trước 15/11 hằng năm, ad_hoc: có, via: kt, onward: UBND tỉnh",
            (
                "Định kỳ hằng năm (trước ngày 15 tháng 11) hoặc đột xuất khi có yêu cầu, các đoàn thể báo cáo về Sở"
                " Nội vụ (qua Phòng Kinh tế) để tổng hợp, báo cáo UBND tỉnh."
            ),
        ),
        (
            "from: [vhxh, kt], to: snv, deadline: trước 10/12/2027",
            "Trước ngày 10 tháng 12 năm 2027, Phòng Văn hóa - Xã hội và Phòng Kinh tế báo cáo về Sở Nội vụ.",
        ),
        ("from: kt, to: nhom, ad_hoc: có", "Khi có yêu cầu, Phòng Kinh tế báo cáo về các đoàn thể."),
        ("from: kt, to: snv, via: nhom", "Phòng Kinh tế báo cáo về Sở Nội vụ (qua các đoàn thể)."),
        ("from: kt, to: snv", "Phòng Kinh tế báo cáo về Sở Nội vụ."),
        ("to: snv, content: kết quả", "Báo cáo kết quả về Sở Nội vụ."),
        ("from: kt, to: snv, deadline: hằng quý", "Hằng quý, Phòng Kinh tế báo cáo về Sở Nội vụ."),
        ("from: kt, to: snv, deadline: tháng 12 hằng năm", "Tháng 12 hằng năm, Phòng Kinh tế báo cáo về Sở Nội vụ."),
    ],
)
def test_a_report(yaml, expected):
    assert under("{kind: reporting}", f"{BODIES}reporting: {{{yaml}}}\n") == [expected]


def test_several():
    yaml = f"{BODIES}reporting: [{{id: a, from: kt, to: snv}}, {{id: b, from: vhxh, to: snv}}]\n"
    assert under("{kind: reporting}", yaml) == [
        "1. Phòng Kinh tế báo cáo về Sở Nội vụ;",
        "2. Phòng Văn hóa - Xã hội báo cáo về Sở Nội vụ.",
    ]
    assert under("{kind: reporting, only: [b]}", yaml) == ["Phòng Văn hóa - Xã hội báo cáo về Sở Nội vụ."]
