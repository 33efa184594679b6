"""Responsibilities: a heading for each body or several, its duties below."""

from __future__ import annotations

import pytest

from tests.composing.making import composed, outlined, under

BODIES = """\
bodies:
  vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}
  kt: Phòng Kinh tế
  khoi: {name: Các phòng chuyên môn, members: [vhxh, kt, Trạm Y tế xã]}
"""


def duties(*entries):
    lines = "".join(f"  - {{{entry}}}\n" for entry in (*entries, "body: Đơn vị khác, duties: Phối hợp"))
    return under("{kind: responsibilities}", f"{BODIES}responsibilities:\n{lines}")[:-2]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("body: vhxh, duties: [chủ trì, hai]", ["1. Phòng Văn hóa - Xã hội", "  a) Chủ trì;", "  b) Hai."]),
        ("body: vhxh, duties: chủ trì", ["1. Phòng Văn hóa - Xã hội", "  Chủ trì."]),
        ("body: vhxh, marks: dashes, duties: chủ trì", ["1. Phòng Văn hóa - Xã hội", "  - Chủ trì."]),
        ("body: vhxh, marks: none, duties: [một, hai]", ["1. Phòng Văn hóa - Xã hội", "  Một;", "  Hai."]),
        ("body: [vhxh, kt], duties: một", ["1. Phòng Văn hóa - Xã hội và Phòng Kinh tế", "  Một."]),
        (
            "body: [vhxh, kt, Trạm Y tế], duties: một",
            ["1. Phòng Văn hóa - Xã hội, Phòng Kinh tế và Trạm Y tế", "  Một."],
        ),
        ("body: Công an xã, duties: một", ["1. Công an xã", "  Một."]),
        ("body: vhxh, heading: Thường trực, duties: một", ["1. Thường trực", "  Một."]),
        (
            "body: vhxh, intro: có trách nhiệm, duties: một",
            ["1. Phòng Văn hóa - Xã hội", "  Có trách nhiệm:", "  a) Một."],
        ),
        (
            "body: vhxh, punctuation: full_stops, duties: [một, hai]",
            ["1. Phòng Văn hóa - Xã hội", "  a) Một.", "  b) Hai."],
        ),
        (
            "body: khoi, duties: một",
            ["1. Các phòng chuyên môn (Phòng Văn hóa - Xã hội, Phòng Kinh tế và Trạm Y tế xã)", "  Một."],
        ),
        (
            "body: vhxh, duties: [{text: một, items: [x, y]}, hai]",
            ["1. Phòng Văn hóa - Xã hội", "  a) Một:", "    - X;", "    - Y.", "  b) Hai."],
        ),
        ("body: vhxh, run_in: có, duties: chủ trì", ["1. Phòng Văn hóa - Xã hội: Chủ trì."]),
        ("body: vhxh, run_in: có, duties: [một, hai]", ["1. Phòng Văn hóa - Xã hội:", "  a) Một;", "  b) Hai."]),
        ("body: vhxh, heading: 'Phòng:', run_in: có, duties: một", ["1. Phòng: Một."]),
    ],
)
def test_the_duties_of_a_body(entry, expected):
    assert duties(entry) == expected


def test_a_block_may_choose():
    yaml = f"{BODIES}responsibilities: [{{id: a, body: kt, duties: một}}, {{id: b, body: vhxh, duties: hai}}]\n"
    assert under("{kind: responsibilities, only: [b]}", yaml) == ["1. Phòng Văn hóa - Xã hội", "  Hai."]


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("body: vhx, duties: một", [("PD401", "vhx")]),
        ("body: kt, duties: 1. Một", [("PD601", "1.")]),
        ('body: kt, duties: [một, "{{ x }}"]', [("PD151", "{{ x }}")]),
    ],
)
def test_what_is_wrong(yaml, expected):
    assert outlined("{kind: responsibilities}", f"{BODIES}responsibilities: {{{yaml}}}\n").told == expected


def test_bodies_inside_a_body_stand_below_its_lead_in():
    made = composed("""
        numbering: decimal
        bodies: {snv: Sở Nội vụ, dang_uy: Đảng ủy Ủy ban nhân dân tỉnh}
        responsibilities:
          - body: dang_uy
            intro: Lãnh đạo các sở thực hiện
            marks: dashes
            duties:
              - "{{ bodies.snv }} xây dựng kế hoạch"
              - text: Sở Tài chính
                items: [Bố trí kinh phí, Cấp kinh phí]
        outline: [{heading: Phân công, content: {kind: responsibilities}}]
        closing: Hết.
        """)
    assert made.body == [
        "I. PHÂN CÔNG",
        "  1. Đảng ủy Ủy ban nhân dân tỉnh",
        "    Lãnh đạo các sở thực hiện:",
        "    - Sở Nội vụ xây dựng kế hoạch;",
        "    - Sở Tài chính:",
        "      + Bố trí kinh phí;",
        "      + Cấp kinh phí.",
    ]
