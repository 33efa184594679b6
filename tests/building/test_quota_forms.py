"""Registration forms, read back by other people's reader and by our own."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from plandocs.building.build import build
from plandocs.building.quota_forms import chosen_quota, form_files
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.workbook import read_workbook
from tests.composing.making import MINIMAL
from tests.readers.recalculated import can_recalculate, recalculated
from tests.readers.workbook_check import workbook_faults

SPEC = (
    MINIMAL
    + """\
bodies: {hai: Phường Hai}
quotas:
  ct:
    title: Chỉ tiêu năm 2026
    columns: [{id: du, name: Đủ điều kiện, basis: yes}, {id: l1, name: Lớp 1}, {id: l2, name: "<r>Lớp</r>"}]
    rows:
      - {unit: Xã Một, code: 00001, values: [9, 3, 1.200]}
      - {unit: hai, values: [9, 0]}
      - {group: Cụm, rows: [{unit: Xã Một, code: 00002, values: [9, 1]}, {unit: Xã Ba}]}
outline: [{heading: A, content: [B, {kind: quota, of: ct}]}]
"""
)
CODE, UNIT, PLAN, QUOTA, FIRST = "C4", "C5", "C6", "C7", 11


def made(spec: str = SPEC) -> tuple[dict[str, bytes], list[str]]:
    problems = Problems()
    built = build(Path("nowhere/plan.yaml"), problems, data=spec.encode())
    assert built is not None
    assert not problems.has_errors
    files = form_files(built, "ct", problems)
    return files, [one.code for one in problems if one.code in ("PD296", "PD297")]


def sheet_of(name: str, **more: bool):
    return load_workbook(io.BytesIO(made()[0][name]), **more).active


def test_a_form_for_each_unit_with_figures():
    files, told = made()
    assert list(files) == ["00001-xa-mot.xlsx", "phieu-phuong-hai.xlsx", "00002-xa-mot.xlsx"]
    assert told == ["PD297"]


def test_names_never_clash():
    rows = ", ".join(f"{{unit: Xã A, code: {code}, values: 1}}" for code in ("X 1", "X-1", "x.1"))
    spec = f"{MINIMAL}quotas: {{ct: {{columns: {{id: x, name: X}}, rows: [{rows}]}}}}\n"
    files, _ = made(spec + "outline: [{heading: A, content: [B, {kind: quota, of: ct}]}]\n")
    assert list(files) == ["x-1-xa-a.xlsx", "x-1-xa-a-2.xlsx", "x-1-xa-a-3.xlsx"]


def test_codes_stand_in_fixed_cells():
    sheet = sheet_of("00001-xa-mot.xlsx")
    told = [sheet[cell].value for cell in (CODE, UNIT, PLAN, QUOTA, "C8")]
    assert told == ["00001", "Xã Một", "UBND-HA-BAC-2026-2031", "ct", "2026 - 2031"]
    assert sheet["A1"].value == "PHIẾU ĐĂNG KÝ CHỈ TIÊU"


def test_the_rows_of_a_unit():
    sheet = sheet_of("00001-xa-mot.xlsx", data_only=True)
    rows = [[cell.value for cell in row[:6]] for row in sheet.iter_rows(min_row=FIRST - 1, max_row=FIRST + 2)]
    assert rows == [
        ["TT", "Mã", "Nội dung", "Chỉ tiêu", "Số lượng đăng ký", "Chênh lệch"],
        [1, "l1", "Lớp 1", 3, None, None],
        [2, "l2", " <r>Lớp</r>", 1200, None, None],
        [None, None, "Tổng cộng", 1203, None, None],
    ]


def test_only_what_is_to_be_filled_in_is_open():
    sheet = sheet_of("00001-xa-mot.xlsx")
    is_open = [cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked]
    assert is_open == ["E11", "G11", "E12", "G12"]
    assert sheet.protection.sheet
    assert sheet.protection.password is None


def test_only_whole_numbers_may_be_typed():
    (rule,) = sheet_of("00001-xa-mot.xlsx").data_validations.dataValidation
    assert (rule.type, rule.operator, rule.formula1, str(rule.sqref)) == ("whole", "greaterThanOrEqual", "0", "E11:E12")
    assert rule.showErrorMessage
    assert "số nguyên" in rule.error


def test_it_prints_on_one_page_across():
    sheet = sheet_of("00001-xa-mot.xlsx")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$10:$10"


def test_the_package_has_no_fault_and_is_the_same_each_time():
    first, again = made()[0], made()[0]
    assert first == again
    faults = [fault for data in first.values() for fault in workbook_faults(data, zip_date=(1980, 1, 1, 0, 0, 0))]
    assert faults == []


def test_our_reader_reads_it(tmp_path):
    file = tmp_path / "a.xlsx"
    file.write_bytes(made()[0]["00001-xa-mot.xlsx"])
    problems = Problems()
    workbook = read_workbook(file, "a.xlsx", problems)
    assert list(problems) == []
    assert workbook is not None
    assert workbook.sheets[0].value(3, 2) == "00001"


@pytest.mark.parametrize(("wanted", "found", "told"), [(None, "ct", []), ("ct", "ct", []), ("khac", None, ["PD295"])])
def test_which_quota_is_meant(wanted, found, told):
    problems = Problems()
    built = build(Path("nowhere/plan.yaml"), Problems(), data=SPEC.encode())
    assert built is not None
    assert chosen_quota(built.plan, wanted, problems) == found
    assert [one.code for one in problems] == told


@pytest.mark.slow
@pytest.mark.skipif(not can_recalculate(), reason="LibreOffice Calc is not on this machine")
@pytest.mark.parametrize(
    ("first", "second", "computed"),
    [
        (5, 1200, ["2", "0", "2"]),
        (1, None, ["-2", "", "-2"]),
        (None, None, ["", "", ""]),
        ("chín", 1000, ["", "-200", "-200"]),
    ],
)
def test_differences_are_computed(tmp_path, first, second, computed):
    workbook = load_workbook(io.BytesIO(made()[0]["00001-xa-mot.xlsx"]))
    workbook.active["E11"], workbook.active["E12"] = first, second
    filled = io.BytesIO()
    workbook.save(filled)
    (rows,) = recalculated(filled.getvalue(), tmp_path)
    assert [row[5] for row in rows[FIRST - 1 : FIRST + 2]] == computed
