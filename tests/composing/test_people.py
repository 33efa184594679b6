"""People of a list in a plan: all of them, by class, to be signed, counted by unit, left out."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from textwrap import dedent

import pytest
from openpyxl import Workbook

from plandocs.building.build import Built, build
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Section
from tests.composing.making import SIGNED, lines_of

PLAN = """
audiences: {cb: cán bộ, cc: công chức}
bodies: {}
rosters: {hv: {files: ds.xlsx, left_out: {column: note, values: [đã học]}}}
training:
  days: 2
  limits: {least: 1, most: 3}
  years:
    - time: 2027
      regions:
        name: Cụm 1
        venue: Hội trường xã
        areas: [xã A, xã B]
        rounds: {time: 3/2027, groups: {classes: auto, shares: [{audience: cb, count: 2}, {audience: cc, count: 2}]}}
"""
HEADS = ["STT", "Họ và tên", "Giới tính", "Năm sinh", "Chức vụ", "Đơn vị", "Đối tượng", "Ghi chú"]
PEOPLE = [
    ["Học viên Bốn", "Nam", 1980, "Chủ tịch", "xã A", "cán bộ", None],
    ["Học viên Một", "Nữ", 1981, "Chuyên viên", "xã A", "công chức", None],
    ["Học viên Hai", "Nữ", 1982, "Chủ tịch", "xã B", "cán bộ", None],
    ["Học viên Ba", "Nam", 1983, "Chuyên viên", "xã B", "công chức", None],
    ["Học viên Năm", "Nam", 1984, "Chuyên viên", "xã B", "công chức", "đã học"],
]


@pytest.fixture
def made(tmp_path: Path):
    """The plan with a block under its heading, built, and the codes of what is wrong."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADS)
    for number, row in enumerate(PEOPLE, start=1):
        sheet.append([number, *row])
    book.save(tmp_path / "ds.xlsx")

    @cache
    def built(block: str, plan: str) -> tuple[Built, list[str]]:
        spec = tmp_path / "plan.yaml"
        outline = f"outline:\n  - heading: Lớp\n    content: [{{kind: training}}, {{kind: roster, of: hv, {block}}}]\n"
        text = SIGNED.replace("period: 2026 - 2031", "period: 2027") + dedent(plan) + outline + "closing: Hết.\n"
        spec.write_text(text, encoding="utf-8")
        problems = Problems()
        result = build(spec, problems)
        assert result is not None, [(one.code, one.values) for one in problems]
        return result, [one.code for one in problems if one.severity != "info"]

    return built


@pytest.fixture
def shown(made):
    """The lines that a block makes under the heading, and the codes of what is wrong."""

    def lines(block: str, plan: str = PLAN) -> tuple[list[str], list[str]]:
        built, told = made(block, plan)
        all_lines = [line.strip() for line in lines_of(built.document)]
        start = next(at for at, line in enumerate(all_lines) if line.split(" ", 1)[-1].startswith("Đợt 1"))
        end = next(at for at, line in enumerate(all_lines) if line.startswith("Hết"))
        return all_lines[start + 1 : end], told

    return lines


def test_the_whole_list_by_given_name(shown):
    lines, told = shown("layout: list")
    assert lines == [
        "STT | Họ và tên | Năm sinh |  | Chức vụ, chức danh | Đơn vị công tác | Ghi chú",
        "|  | Nam | Nữ |  |  |",
        "1 | Học viên Ba | 1983 |  | Chuyên viên | xã B |",
        "2 | Học viên Bốn | 1980 |  | Chủ tịch | xã A |",
        "3 | Học viên Hai |  | 1982 | Chủ tịch | xã B |",
        "4 | Học viên Một |  | 1981 | Chuyên viên | xã A |",
        "5 | Học viên Năm | 1984 |  | Chuyên viên | xã B | đã học",
        "Danh sách có 05 người (trong đó có 02 nữ).",
    ]
    assert told == []


def test_each_class_with_its_head_and_its_count(shown):
    lines, _ = shown("layout: classes")
    assert lines[:6] == [
        "Lớp số 01",
        "Đối tượng: cán bộ và công chức.",
        "Khu vực: Cụm 1.",
        "Thời gian: tháng 3 năm 2027.",
        "Địa điểm: Hội trường xã.",
        "STT | Họ và tên | Năm sinh |  | Chức vụ, chức danh | Đơn vị công tác",
    ]
    counts = [line for line in lines if line.startswith("Tổng số: ")]
    assert [line.split(" học viên")[0] for line in counts] == ["Tổng số: 02", "Tổng số: 02"]


def test_units_with_their_people(shown):
    lines, _ = shown("layout: summary")
    assert lines[0] == "STT | Đơn vị | Tổng số | Trong đó | Chia ra |"
    assert lines[2].startswith("| TỔNG SỐ | 5 | 2 | 2 | 2")
    assert [line.split(" | ")[1:4] for line in lines[3:]] == [["Xã B", "3", "1"], ["Xã A", "2", "1"]]


def test_those_who_are_left_out_have_a_reason(shown):
    lines, _ = shown("layout: left_out")
    assert lines == [
        "STT | Họ và tên | Chức vụ, chức danh | Đơn vị công tác | Lý do",
        "1 | Học viên Năm | Chuyên viên | Xã B | Đã học",
    ]


def test_money_is_summed_and_told_in_words(shown):
    lines, _ = shown("layout: receipt, rate: 150.000")
    sums = [line for line in lines if "Tổng cộng" in line or "Bằng chữ" in line]
    assert "600.000" in sums[0]
    assert sums[1] == "(Bằng chữ: Sáu trăm nghìn đồng)"


def test_days_have_a_morning_and_an_afternoon(shown):
    lines, _ = shown("layout: attendance, dates: [07/9/2026, 08/9/2026]")
    head = next(line for line in lines if line.startswith("STT"))
    assert head == "STT | Họ và tên | Đơn vị | 07/9/2026 |  | 08/9/2026 |  | Ghi chú"


def test_sheets_are_signed_below_all_that_they_say(shown):
    hint = "(Ký, ghi rõ họ tên)"
    lines, _ = shown("layout: attendance")
    assert lines[-1] == f"| CHỦ NHIỆM LỚP {hint}"
    assert lines[-2].startswith("Tổng số: 02 học viên")
    lines, _ = shown("layout: receipt, rate: 150.000")
    titles = f"NGƯỜI LẬP BIỂU {hint} | KẾ TOÁN {hint} | THỦ TRƯỞNG ĐƠN VỊ {hint}"
    assert lines[-1] == titles
    assert lines[-2].startswith("Tổng số: 02 học viên")
    assert lines[-3].startswith("(Bằng chữ")


def test_a_plan_says_otherwise_who_signs_or_that_nobody_does(shown):
    lines, _ = shown("layout: attendance, table: {signers: [Giám thị, Học viên]}")
    assert lines[-1] == "GIÁM THỊ (Ký, ghi rõ họ tên) | HỌC VIÊN (Ký, ghi rõ họ tên)"
    lines, _ = shown("layout: attendance, table: {signers: []}")
    assert lines[-1].startswith("Tổng số")
    lines, _ = shown("layout: list, table: {signers: Người lập}")
    assert lines[-2].startswith("Danh sách có")


def test_a_class_of_its_own_days_time_and_place_is_told_and_paid_by_them(shown):
    own = "days: 3, time: 5/2027, venue: Nhà văn hóa, shares"
    lines, _ = shown("layout: receipt, rate: 150.000", PLAN.replace("shares", own))
    assert "Thời gian: tháng 5 năm 2027." in lines
    assert "Địa điểm: Nhà văn hóa." in lines
    row = next(line for line in lines if line.startswith("1 | "))
    assert row.endswith("| 3 | 150.000 | 450.000 |")
    assert "(Bằng chữ: Chín trăm nghìn đồng)" in lines
    head = next(line for line in shown("layout: attendance", PLAN.replace("shares", own))[0] if line.startswith("STT"))
    assert head.count("Ngày") == 3


def test_sheets_to_be_signed_begin_pages_also_behind_other_blocks(made):
    annex = """
annexes:
  ky:
    title: Ký nhận
    content:
      - {kind: roster, of: hv, layout: attendance}
      - {kind: roster, of: hv, layout: receipt, rate: 1.000}
      - {kind: roster, of: hv, layout: classes}
"""
    built, _ = made("layout: list}, {kind: annex_note, annex: ky", PLAN + annex)
    (ky,) = built.document.annexes
    begun = [block.starts_page for block in ky.blocks if isinstance(block, Section)]
    assert begun == [False, True, True, True, False, False]


def test_columns_may_be_chosen(shown):
    lines, told = shown("layout: list, table: {columns: [number, name, audience, {id: ky, head: Ký}]}")
    assert lines[:2] == ["STT | Họ và tên | Đối tượng | Ký", "1 | Học viên Ba | công chức |"]
    assert told == []


def test_a_list_that_is_not_there_is_told(shown):
    _, told = shown("layout: list}, {kind: roster, of: hx")
    assert told == ["PD127"]
