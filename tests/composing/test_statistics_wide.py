"""Statistics side by side: a row for each, a column for each part."""

from __future__ import annotations

from decimal import Decimal

import pytest

from plandocs.document.document import walk
from plandocs.document.tables import Alignment, Area, Formula, RowKind, Table
from tests.composing.making import outlined, under

STAFF = """
statistics:
  dang:
    name: Khối Đảng
    count: 20
    assigned: 22
    as_of: 10/11/2025
    source: Phòng Văn hóa - Xã hội
    categories:
      - {closure: open, parts: [{name: Nữ, count: 9}, {name: Đảng viên, count: 20, note: Có 02 người ở trung tâm}]}
      - {id: cm, name: Trình độ chuyên môn, parts: [{id: ths, name: Thạc sĩ, count: 5}, {name: Đại học, count: 15}]}
  cq:
    name: Khối chính quyền
    count: 43
    assigned: 45
    as_of: 10/11/2025
    note: Thiếu 02
    categories:
      - {closure: open, parts: [{name: Nữ, count: 18}, {name: Đảng viên, count: 36}]}
      - {id: cm, places: 2, parts: [{id: ths, name: thạc sĩ, count: 3}, {name: đại học, count: 38}, {name: Cao đẳng, count: 2}]}
"""  # noqa: E501
ROWS = [
    "1 | Khối Đảng | 22 | 20 | 09 | 20[1: Có 02 người ở trung tâm] | 05 | 15 |  | ",
    "2 | Khối chính quyền | 45 | 43 | 18 | 36 | 03 | 38 | 02 | Thiếu 02",
]
TOTAL = " | Tổng số | 67 | 63 | 27 | 56 | 08 | 53 | 02 | "
NOTES = ["Số liệu tính đến ngày 10 tháng 11 năm 2025.", "Nguồn số liệu về Khối Đảng: Phòng Văn hóa - Xã hội."]


def wide(keys="", yaml=STAFF):
    return under(f"{{kind: statistics, layout: wide{keys}}}", yaml)


def table(keys="", yaml=STAFF):
    document = outlined(f"{{kind: statistics, layout: wide{keys}}}", yaml).document
    return next(block for block in walk(document.body) if isinstance(block, Table))


def two(first, second):
    """Two statistics with these categories."""
    return (
        "statistics:\n"
        f"  a: {{name: A, count: 10, categories: [{first}]}}\n"
        f"  b: {{name: B, count: 30, categories: [{second}]}}\n"
    )


def test_rows_columns_total_and_shares():
    assert wide() == [
        "TT | Đơn vị | Biên chế được giao | Có mặt (người) | Trong đó |  | Trình độ chuyên môn |  |  | Ghi chú",
        " |  |  |  | Nữ | Đảng viên | Thạc sĩ | Đại học | Cao đẳng | ",
        "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)",
        TOTAL,
        " | Tỷ lệ (%) |  | 100 | 42,9 | 88,9 | 12,70 | 84,13 | 3,17 | ",
        *ROWS,
        *NOTES,
    ]


def test_common_heads_stand_over_their_parts():
    found = table()
    assert {Area(0, 4, 0, 5), Area(0, 6, 0, 8), Area(0, 3, 1, 3)} <= set(found.head_merged)
    assert found.small


def test_the_total_is_a_sum_and_shares_follow_from_it():
    total, shares, first, _ = table().typed_rows()
    assert (total.kind, shares.kind, first.kind) == (RowKind.TOTAL, RowKind.TOTAL, RowKind.NORMAL)
    assert total.cells[4].formula == Formula(((2, 4), (3, 4)))
    assert total.cells[8].formula == Formula(((3, 8),))
    share = shares.cells[4]
    assert (share.value, share.places, share.formula) == (
        Decimal("42.9"),
        1,
        Formula(((0, 4), (0, 3)), "ROUND({0}/{1}*100,1)"),
    )
    assert (shares.cells[6].value, shares.cells[6].places) == (Decimal("12.70"), 2)
    assert shares.cells[1].alignment is Alignment.CENTRE


@pytest.mark.parametrize(
    ("keys", "rows"),
    [
        (", shares: no", [TOTAL, *ROWS]),
        (", base: no", ROWS),
        (", table: {total: none}", ROWS),
    ],
)
def test_total_and_shares_may_be_left_out(keys, rows):
    assert wide(keys)[3:-2] == rows


def test_the_total_may_stand_last():
    assert [row.split(" | ")[1] for row in wide(", table: {total: last}")[3:-2]] == [
        "Khối Đảng",
        "Khối chính quyền",
        "Tổng số",
        "Tỷ lệ (%)",
    ]


def test_one_statistic_has_its_shares_under_it():
    assert wide(", of: cq, categories: cm") == [
        "TT | Đơn vị | Biên chế được giao | Có mặt (người) | Gồm |  |  | Ghi chú",
        " |  |  |  | Thạc sĩ | Đại học | Cao đẳng | ",
        "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)",
        "1 | Khối chính quyền | 45 | 43 | 03 | 38 | 02 | Thiếu 02",
        " | Tỷ lệ (%) |  | 100 | 6,98 | 88,37 | 4,65 | ",
        "Số liệu tính đến ngày 10 tháng 11 năm 2025.",
    ]


def test_parts_of_another_base_stand_beside_it():
    own = "{name: Đảng viên là nữ, base: 8, parts: [{name: trên 50 tuổi, count: 2}, {name: khác, count: 6}]}"
    yaml = two(own, own.replace("8", "12").replace("count: 6", "count: 10"))
    head, names, _, total, shares, first, _ = wide("", yaml)
    assert head.split(" | ")[3] == "Đảng viên là nữ"
    assert names.split(" | ")[3:] == ["Tổng số", "Trên 50 tuổi", "Khác"]
    assert total == " | Tổng số | 40 | 20 | 04 | 16"
    assert shares == " | Tỷ lệ (%) | 100 |  | 20,0 | 80,0"
    assert first == "1 | A | 10 | 08 | 02 | 06"
    share = list(table("", yaml).typed_rows())[1].cells[4]
    assert share.formula == Formula(((0, 4), (0, 3)), "ROUND({0}/{1}*100,1)")


def test_a_category_that_some_lack_is_shared_among_those_that_have_it():
    yaml = two("{name: Giới tính, parts: [{name: nữ, count: 4}, {name: nam, count: 6}]}", "")
    assert wide("", yaml)[4] == " | Tỷ lệ (%) | 100 | 40,0 | 60,0"
    share = list(table("", yaml).typed_rows())[1].cells[3]
    assert share.formula == Formula(((0, 3),), "ROUND({0}/10*100,1)")


def test_categories_are_the_same_by_id_or_by_name():
    by_id = two(
        "{id: gt, name: Giới tính, parts: {name: nữ, count: 10}}", "{id: gt, name: Giới, parts: {name: NỮ, count: 30}}"
    )
    assert wide("", by_id)[:2] == ["TT | Đơn vị | Có mặt (người) | Giới tính", " |  |  | Nữ"]
    by_name = two(
        "{name: Giới tính, parts: {name: nữ, count: 10}}", "{id: gt, name: giới tính, parts: {name: nữ, count: 30}}"
    )
    assert wide("", by_name)[3] == " | Tổng số | 40 | 40"


def test_two_ways_without_a_name_stay_two():
    genders = "{parts: [{name: nam, count: 4}, {name: nữ, count: 6}]}"
    places = "{parts: [{name: xã, count: 3}, {name: thôn, count: 7}]}"
    more = genders.replace("count: 4", "count: 24")
    total = next(table("", two(f"{genders}, {places}", f"{more}, {places}")).typed_rows())
    assert [one.value for one in total.cells[3:]] == [28, 12, 6, 14]


def test_a_plan_may_choose_columns_by_their_ids():
    assert wide(", table: {columns: [content, part_cm_ths, {id: count, head: Hiện có}], column_numbers: no}")[:5] == [
        "Đơn vị | Trình độ chuyên môn | Hiện có",
        " | Thạc sĩ | ",
        "Tổng số | 08 | 63",
        "Tỷ lệ (%) | 12,70 | 100",
        "Khối Đảng | 05 | 20",
    ]


def test_days_and_sources_that_differ_are_told_apart():
    yaml = (
        two("", "")
        .replace("count: 10", "count: 10, as_of: 1/2/2026")
        .replace("count: 30", "count: 30, as_of: 1/3/2026")
    )
    assert wide("", yaml)[-2:] == [
        "Số liệu về A tính đến ngày 01 tháng 02 năm 2026.",
        "Số liệu về B tính đến ngày 01 tháng 3 năm 2026.",
    ]


def test_people_and_attendances_are_not_added_up():
    yaml = two("", "").replace("count: 30", "count: 30, unit: lượt người")
    assert outlined("{kind: statistics, layout: wide, of: [a, b]}", yaml).told == [("PD542", "of")]
    assert outlined("{kind: statistics, layout: wide, of: b}", yaml).told == []
