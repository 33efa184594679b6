"""Statistics as sentences, lists and tables."""

from __future__ import annotations

import pytest

from plandocs.document.blocks import Section
from plandocs.document.tables import Alignment, Table
from tests.composing.making import composed, outlined, texts, under

STAFF = """
statistics:
  staff:
    name: cán bộ, công chức cấp xã
    count: 8.624
    as_of: 10/11/2025
    source: Báo cáo của Sở Nội vụ
    categories:
      - id: blocs
        closure: open
        parts: [{name: khối Đảng, count: 2.277, note: Gồm 72 người ở trung tâm}, {name: khối mặt trận, count: 1.191}]
      - id: degree
        name: trình độ chuyên môn
        places: 2
        parts: [{name: Tiến sĩ, count: 5}, {name: Thạc sĩ, count: 1.018}, {name: khác, count: 7.601}]
      - id: party
        name: đảng viên là nữ
        closure: open
        base: 1.000
        parts: [{name: trên 50 tuổi, count: 125}, {name: dưới 30 tuổi, count: 9}]
"""
BASE = "Tính đến ngày 10 tháng 11 năm 2025, cán bộ, công chức cấp xã: 8.624 người[1: Báo cáo của Sở Nội vụ.]"
BLOCS = "khối Đảng 2.277 người (26,4%)[2: Gồm 72 người ở trung tâm]; khối mặt trận 1.191 người (13,8%)"


def block(keys=""):
    return f"{{kind: statistics, of: staff{', ' if keys else ''}{keys}}}"


# sentences


def test_the_total_and_each_way_of_taking_it_apart():
    assert under(block(), STAFF) == [
        f"{BASE}, trong đó: {BLOCS}.",
        "Trình độ chuyên môn, gồm: Tiến sĩ 05 người (0,06%); Thạc sĩ 1.018 người (11,80%); khác 7.601 người (88,14%).",
        "Đảng viên là nữ (1.000 người), trong đó: trên 50 tuổi 125 người (12,5%); dưới 30 tuổi 09 người (0,9%).",
    ]


@pytest.mark.parametrize(
    ("keys", "first"),
    [
        ("categories: blocs, shares: no", f"{BASE}, trong đó: khối Đảng 2.277 người[2: "),
        ("categories: blocs, base: no", "Trong đó: khối Đảng 2.277 người (26,4%)[1: "),
        ("categories: degree", f"{BASE}."),
        ("categories: degree, base: no", "Trình độ chuyên môn, gồm: Tiến sĩ 05 người (0,06%); "),
        ("categories: degree, base: no, shares: no", "Trình độ chuyên môn, gồm: Tiến sĩ 05 người; "),
        ("marks: dashes", f"- {BASE}, trong đó: "),
        ("lead: Như sau", "Như sau:"),
    ],
)
def test_what_is_said(keys, first):
    assert under(block(keys), STAFF)[0].startswith(first)


def test_marks_that_are_asked_for_make_points_with_full_stops():
    assert [line[0] + line[-1] for line in under(block("marks: dashes"), STAFF)] == ["-."] * 3
    first, *_ = under(block("marks: dashes, punctuation: semicolons"), STAFF)
    assert first[0] + first[-1] == "-;"


@pytest.mark.parametrize(
    ("statistic", "said"),
    [
        ("{name: công chức, count: 5}", "Công chức: 05 người."),
        ("{name: công chức, count: 49.644, unit: lượt người}", "Công chức: 49.644 lượt người."),
        (
            "{name: học viên, count: 3, unit: lượt người, categories: {parts: {name: xã, count: 3}}}",
            "Học viên: 03 lượt người, gồm: xã 03 lượt người (100,0%).",
        ),
        (
            "{name: không ai, count: 0, categories: {parts: {name: xã, count: 0}}}",
            "Không ai: 0 người, gồm: xã 0 người.",
        ),
        (
            "{name: a, count: 3, places: 0, categories: {parts: [{name: b, count: 1}, {name: c, count: 2}]}}",
            "A: 03 người, gồm: b 01 người (33%) và c 02 người (67%).",
        ),
        (
            "{name: a, count: 9, categories: {parts: [{name: Dưới 35, count: 4}, {name: 35 trở lên, count: 5}]}}",
            "A: 09 người, gồm: Dưới 35: 04 người (44,4%); 35 trở lên 05 người (55,6%).",
        ),
    ],
)
def test_one_statistic(statistic, said):
    assert under("{kind: statistics}", f"statistics: {{a: {statistic}}}\n") == [said]


def test_all_statistics_or_some():
    two = "statistics: {a: {name: một, count: 1}, b: {name: hai, count: 2}, c: {name: ba, count: 3}}\n"
    assert under("{kind: statistics}", two) == ["Một: 01 người.", "Hai: 02 người.", "Ba: 03 người."]
    assert under("{kind: statistics, of: [c, a]}", two) == ["Một: 01 người.", "Ba: 03 người."]


# lists


def test_categories_with_names_have_headings():
    assert under(block("layout: list, marks: dashes"), STAFF) == [
        f"{BASE}, trong đó:",
        "- Khối Đảng: 2.277 người, chiếm 26,4%[2: Gồm 72 người ở trung tâm];",
        "- Khối mặt trận: 1.191 người, chiếm 13,8%.",
        "1. Trình độ chuyên môn",
        "  - Tiến sĩ: 05 người, chiếm 0,06%;",
        "  - Thạc sĩ: 1.018 người, chiếm 11,80%;",
        "  - Khác: 7.601 người, chiếm 88,14%.",
        "2. Đảng viên là nữ (1.000 người)",
        "  - Trên 50 tuổi: 125 người, chiếm 12,5%;",
        "  - Dưới 30 tuổi: 09 người, chiếm 0,9%.",
    ]


def test_the_headings_take_decimals():
    made = composed(
        STAFF
        + """
numbering: decimal
outline:
  - heading: A
    sections:
      - heading: B
        content: {kind: statistics, layout: list, base: no, categories: [degree, party]}
closing: Hết.
"""
    )
    assert [line.strip() for line in made.body][1:] == [
        "1. B",
        "1.1. Trình độ chuyên môn",
        "a) Tiến sĩ: 05 người, chiếm 0,06%;",
        "b) Thạc sĩ: 1.018 người, chiếm 11,80%;",
        "c) Khác: 7.601 người, chiếm 88,14%.",
        "1.2. Đảng viên là nữ (1.000 người)",
        "a) Trên 50 tuổi: 125 người, chiếm 12,5%;",
        "b) Dưới 30 tuổi: 09 người, chiếm 0,9%.",
    ]


@pytest.mark.parametrize("chosen", ["degree", "blocs"])
def test_categories_alone_are_lines_only(chosen):
    lines = under(block(f"categories: {chosen}, base: no, layout: list, marks: pluses, shares: no"), STAFF)
    assert all(line.startswith("+ ") and "chiếm" not in line for line in lines)


def test_the_total_stands_alone_before_categories_with_names():
    assert under(block("categories: degree, layout: list"), STAFF)[:2] == [f"{BASE}.", "1. Trình độ chuyên môn"]


def test_categories_without_a_name_are_led_in_by_how_they_are_meant():
    lines = under(block("categories: [degree, blocs], base: no, layout: list"), STAFF)
    assert lines[0] == "Trong đó:"


# tables


def test_a_table_has_the_total_first():
    assert under(block("layout: table, base: no"), STAFF) == [
        "STT | Nội dung | Số lượng (người) | Tỷ lệ (%)",
        " | Tổng số | 8.624 | 100",
        "I | Trong đó |  | ",
        "1 | Khối Đảng[1: Gồm 72 người ở trung tâm] | 2.277 | 26,4",
        "2 | Khối mặt trận | 1.191 | 13,8",
        "II | Trình độ chuyên môn |  | ",
        "1 | Tiến sĩ | 05 | 0,06",
        "2 | Thạc sĩ | 1.018 | 11,80",
        "3 | Khác | 7.601 | 88,14",
        "III | Đảng viên là nữ | 1.000 | ",
        "1 | Trên 50 tuổi | 125 | 12,5",
        "2 | Dưới 30 tuổi | 09 | 0,9",
    ]


def test_a_table_may_do_without_shares_groups_and_total_sentence():
    assert under(block("layout: table, shares: no, categories: blocs"), STAFF) == [
        f"{BASE}.",
        "STT | Nội dung | Số lượng (người)",
        " | Tổng số | 8.624",
        "1 | Khối Đảng[2: Gồm 72 người ở trung tâm] | 2.277",
        "2 | Khối mặt trận | 1.191",
    ]


def test_the_columns_of_a_table():
    section = outlined(block("layout: table, base: no"), STAFF).document.body[0]
    assert isinstance(section, Section)
    table = section.blocks[0]
    assert isinstance(table, Table)
    assert [column.share for column in table.columns] == [8, 52, 20, 20]
    assert [column.alignment for column in table.columns][1] is Alignment.LEFT
    assert [row.kind.value for row in table.typed_rows()][:3] == ["total", "group", "normal"]


# what is wrong


@pytest.mark.parametrize(
    ("yaml", "told"),
    [
        ("Văn bản.", [("PD507", "statistics")]),
        ("'{{ statistics.staff.count }} người'", []),
    ],
)
def test_statistics_are_shown_or_told(yaml, told):
    assert sorted(outlined(yaml, STAFF).told) == sorted(told)


def test_no_statistics_to_show():
    assert outlined("{kind: statistics}").told == [("PD508", "statistics")]


def test_its_wording_may_be_changed():
    made = outlined(
        block("categories: blocs, base: no"), STAFF + "wording: {statistics.open: 'đáng chú ý là {parts}'}\n"
    )
    assert made.body[1].strip().startswith("Đáng chú ý là khối Đảng")
    assert texts(made.document.closing) == ["Hết./."]
