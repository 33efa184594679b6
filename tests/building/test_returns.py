"""Returned forms and specs, tidy and untidy, through the real doors: files in, the result and its problems out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from plandocs.building.build import Built, build
from plandocs.building.quota_forms import form_files
from plandocs.building.returns import reconciled, summaries
from plandocs.composing.registrations import compose_registrations
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.plain import plain_lines
from tests.composing.making import MINIMAL, seen

SPEC = (
    MINIMAL
    + """\
audiences: {tre: cán bộ trẻ}
quotas:
  ct:
    title: Chỉ tiêu năm 2026
    columns: [{id: l1, name: Lớp 1}, {id: l2, audience: tre}]
    rows:
      - {unit: Xã Một, code: 00001, values: [3, 2]}
      - {unit: Phường Hai, code: 00002, values: [4, 0]}
outline: [{heading: A, content: [B, {kind: quota, of: ct}, {kind: audiences}]}]
"""
)
Edit = Callable[[Any], None]
ONE, TWO = "00001-xa-mot.xlsx", "00002-phuong-hai.xlsx"
FIRST, SECOND = "E11", "E12"
"""The cells in which a unit registers for the two columns."""


@dataclass
class Folder:
    """A folder of returns: what is put there, and what becomes of it."""

    path: Path
    built: Built
    problems: Problems = field(default_factory=Problems)

    def form(self, name: str, first: object, second: object, edit: Edit = lambda _book: None, to: str = "") -> Path:
        """A form of the province, filled in, and edited by its unit."""
        book = load_workbook(io.BytesIO(form_files(self.built, "ct", Problems())[name]))
        book.active[FIRST], book.active[SECOND] = first, second
        edit(book)
        path = self.path / (to or name)
        path.parent.mkdir(parents=True, exist_ok=True)
        book.save(path)
        return path

    def result(self) -> list[list[object]]:
        """What each unit registered, column by column; None where nothing came back."""
        answers = reconciled(self.built, self.path.parent / "plan.yaml", "ct", [self.path], self.problems)
        assert answers is not None
        return [[one.registered for one in unit.registrations] for unit in answers.result.units]

    def told(self) -> list[str]:
        """The codes of what is wrong, with the places in the folder."""
        return [f"{one.code} {str(one.place).removeprefix(f'{self.path}/')}" for one in self.problems.in_order()]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    (tmp_path / "returned").mkdir()
    (tmp_path / "plan.yaml").write_text(SPEC, encoding="utf-8")
    built = build(tmp_path / "plan.yaml", Problems())
    assert built is not None
    return Folder(tmp_path / "returned", built)


def at(cell: str, value: object) -> Edit:
    def edit(book):
        book.active[cell] = value

    return edit


def all_of(*edits: Edit) -> Edit:
    def edit(book):
        for one in edits:
            one(book)

    return edit


def rows_inserted(book):
    book.active.insert_rows(1, 2)


def copied(book):
    book.copy_worksheet(book.active)


def blank_copy(book):
    sheet = book.copy_worksheet(book.active)
    sheet[FIRST] = sheet[SECOND] = None


def on_a_second_sheet(book):
    book.create_sheet("Hướng dẫn", 0)["A1"] = "Đơn vị ghi vào trang Đăng ký"


def hidden_copy(book):
    sheet = book.copy_worksheet(book.active)
    sheet[FIRST] = 9
    sheet.sheet_state = "hidden"


def row_added(book):
    for column, value in zip("BCDE", ("l3", "Lớp 3", None, 7), strict=True):
        book.active[f"{column}13"] = value


def renamed_rows(book):
    book.active["B11"] = book.active["B12"] = None


def swapped(book):
    sheet = book.active
    for column in "BCDE":
        sheet[f"{column}11"], sheet[f"{column}12"] = sheet[f"{column}12"].value, sheet[f"{column}11"].value


def column_moved(book):
    book.active.insert_cols(4)


def signed(book):
    book.active["B20"], book.active["E20"] = "NGƯỜI LẬP BIỂU", "CHỦ TỊCH"


SHEET = f"{ONE}!Đăng ký"
UNTIDY = {
    "as it should be": ((3, 2), None, (3, 2), []),
    "rows inserted above": ((3, 2), rows_inserted, (3, 2), []),
    "the sheet copied": ((3, 2), copied, (3, 2), [f"PD457 {SHEET} Copy!E10"]),
    "a copy left blank": ((3, 2), blank_copy, (3, 2), [f"PD457 {SHEET} Copy!E10"]),
    "a sheet of words before it": ((3, 2), on_a_second_sheet, (3, 2), []),
    "a hidden copy with other figures": ((3, 2), hidden_copy, (3, 2), []),
    "a row added": ((3, 2), row_added, (3, 2), [f"PD455 {SHEET}!E13"]),
    "ids of rows lost": ((3, 2), renamed_rows, (3, 2), []),
    "rows in another order": ((3, 2), swapped, (3, 2), []),
    "a column inserted": ((3, 2), column_moved, (3, 2), []),
    "signed below": ((3, 2), signed, (3, 2), []),
    "text that is a number": (("03", "2 người"), None, (3, 2), []),
    "a figure with a dot": (("3", "1.200"), None, (3, 1200), [f"PD452 {SHEET}!E12", f"PD458 {SHEET}!E12"]),
    "words for a number": (("ba", 2), None, (None, 2), [f"PD450 {SHEET}!E11"]),
    "a half": ((3, 1.5), None, (3, None), [f"PD450 {SHEET}!E12"]),
    "below zero": ((3, -2), None, (3, None), [f"PD450 {SHEET}!E12"]),
    "two figures": (("3 (1 nữ)", 2), None, (None, 2), [f"PD450 {SHEET}!E11"]),
    "an error of the program": (("#REF!", 2), None, (None, 2), [f"PD450 {SHEET}!E11"]),
    "left blank": ((3, None), None, (3, None), [f"PD451 {SHEET}!E12"]),
    "a dash": ((3, "-"), None, (3, None), [f"PD451 {SHEET}!E12"]),
    "over": ((5, 2), None, (5, 2), [f"PD452 {SHEET}!E11", f"PD458 {SHEET}!E11"]),
    "over, with a reason": ((5, 2), at("G11", "có người mới"), (5, 2), [f"PD452 {SHEET}!E11"]),
    "under": ((1, 2), at("G11", "thiếu người"), (1, 2), [f"PD453 {SHEET}!E11"]),
    "the quota changed": (
        (5, 2),
        at("D11", 5),
        (5, 2),
        [f"PD452 {SHEET}!E11", f"PD456 {SHEET}!E11", f"PD458 {SHEET}!E11"],
    ),
    "the code a number": ((3, 2), at("C4", 1), (3, 2), []),
    "the unit's name otherwise": ((3, 2), at("C5", "UBND xã một"), (3, 2), []),
    "without the code": ((3, 2), at("C4", None), (3, 2), [f"PD459 {SHEET}!E10"]),
    "without the plan": ((3, 2), at("C6", None), (3, 2), [f"PD459 {SHEET}!E10"]),
    "label and value in one cell": ((3, 2), all_of(at("A4", "Mã đơn vị: 00001"), at("C4", None)), (3, 2), []),
    "of another year": ((3, 2), at("C6", "UBND-HA-BAC-2025"), (None, None), [f"PD445 {SHEET}!E10", "PD454 plan"]),
    "of another quota": ((3, 2), at("C7", "khac"), (None, None), [f"PD446 {SHEET}!E10", "PD454 plan"]),
    "of a unit nobody knows": (
        (3, 2),
        all_of(at("C4", "00009"), at("C5", "Xã Chín")),
        (None, None),
        [f"PD447 {SHEET}!E10", "PD454 plan"],
    ),
    "with the code of another": ((3, 2), at("C4", "00002"), (None, None), [f"PD449 {SHEET}!E10", "PD454 plan"]),
    "the head renamed": ((3, 2), at("E10", "Đăng ký"), (3, 2), []),
    "without the table": ((3, 2), at("E10", None), (None, None), [f"PD444 {ONE}", "PD454 plan"]),
}


@pytest.mark.parametrize(("filled", "edit", "registered", "told"), UNTIDY.values(), ids=UNTIDY)
def test_a_form_as_it_came_back(folder, filled, edit, registered, told):
    folder.form(TWO, 4, 0)
    folder.form(ONE, *filled, **({"edit": edit} if edit else {}))
    one, two = folder.result()
    assert (tuple(one), two) == (registered, [4, 0])
    found = ["PD454 plan" if line.startswith("PD454") else line for line in folder.told()]
    assert sorted(found) == sorted(told)


def test_file_names_do_not_matter(folder):
    folder.form(ONE, 3, 2, to="Phiếu (bản cuối) 2.xlsx")
    folder.form(TWO, 4, 0, to="gui/lan 2/xxx.xlsx")
    assert folder.result() == [[3, 2], [4, 0]]
    assert folder.told() == []


def test_the_same_form_twice_counts_once(folder):
    folder.form(ONE, 3, 2)
    folder.form(ONE, 3, 2, to="lai.xlsx")
    folder.form(TWO, 4, 0)
    assert folder.result() == [[3, 2], [4, 0]]
    assert folder.told() == ["PD457 lai.xlsx!Đăng ký!E10"]


def test_two_forms_that_differ(folder):
    folder.form(ONE, 3, 2)
    folder.form(ONE, 3, 1, to="lai.xlsx")
    folder.form(TWO, 4, 0)
    assert folder.result() == [[3, 2], [4, 0]]
    assert folder.told() == ["PD448 lai.xlsx!Đăng ký!E10"]
    assert str(folder.problems.found[0].related[0].place).endswith(f"{SHEET}!E10")


def test_who_returned_nothing_is_told_at_its_row(folder):
    folder.form(ONE, 3, 2)
    assert folder.result() == [[3, 2], [None, None]]
    (problem,) = folder.problems
    assert (problem.code, problem.value("unit"), problem.value("quota")) == ("PD454", "Phường Hai", "4")
    assert problem.place.key_path == "quotas.ct.rows[1]"


def test_a_list_of_one_s_own(folder):
    book = Workbook()
    book.active.append(["Đơn vị:", "Phường Hai"])
    book.active.append(["TT", "Lớp", "Số lượng"])
    book.active.append([1, "LỚP 1", 4])
    book.active.append([2, "Cán bộ trẻ", 0])
    book.active.append([None, "Tổng cộng", 4])
    book.save(folder.path / "tu lap.xlsx")
    folder.form(ONE, 3, 2)
    assert folder.result() == [[3, 2], [4, 0]]
    assert folder.told() == ["PD459 tu lap.xlsx!Sheet!C2"]


OWN = MINIMAL.replace("xã Hà Bắc", "phường Hai") + "outline: [{heading: A, content: [B, {kind: %s}]}]\n%s"
COLUMNS = "columns: [{id: l1, name: A}, {id: l2, name: B}]"
OF_TWO = f"quotas: {{ct: {{{COLUMNS}, rows: [{{unit: Xã Một, values: 9}}, {{unit: Phường Hai, values: [4, 0]}}]}}}}\n"
OF_ONE = f"quotas: {{ct: {{{COLUMNS}, rows: [{{unit: Phường Hai, values: [5, 0]}}]}}}}\n"
SENT = "sending: {id: l1, who: công chức, count: 4, content: lớp A}\n"
SENT_BY_AUDIENCE = """\
audiences: {tre: cán bộ trẻ}
sending: [{id: l1, who: công chức, count: 6, content: lớp A}, {audience: tre, count: 0, content: lớp B}]
"""


@pytest.mark.parametrize(
    ("block", "facts", "registered", "told"),
    [
        ("quota, of: ct", OF_TWO, [4, 0], []),
        ("quota, of: ct", OF_ONE, [5, 0], ["PD452"]),
        ("sending", SENT, [4, None], []),
        ("sending", SENT_BY_AUDIENCE, [6, 0], ["PD452"]),
        ("tasks", "tasks: {content: Rà soát, lead: Sở A}\n", [None, None], ["PD454", "PD444"]),
    ],
)
def test_a_unit_s_own_spec(folder, block, facts, registered, told):
    folder.form(ONE, 3, 2)
    (folder.path / "phuong-hai.yaml").write_text(OWN % (block, facts), encoding="utf-8")
    assert folder.result() == [[3, 2], registered]
    assert [line[:5] for line in folder.told()] == told


def test_what_a_spec_inherits_is_no_answer(folder):
    folder.form(ONE, 3, 2)
    own = "extends: ../plan.yaml\nissuer: {name: Ủy ban nhân dân phường Hai}\n"
    (folder.path / "phuong-hai.yaml").write_text(own, encoding="utf-8")
    (folder.path.parent / "plandocs.toml").write_text("")
    assert folder.result() == [[3, 2], [None, None]]
    assert [line[:5] for line in folder.told()] == ["PD454", "PD444"]


def test_what_it_changes_of_that_is_one(folder):
    folder.form(ONE, 3, 2)
    own = "extends: ../plan.yaml\nissuer: {name: Ủy ban nhân dân phường Hai}\n"
    own += "sending: {id: l1, who: công chức, count: 4, content: lớp A}\n"
    (folder.path / "phuong-hai.yaml").write_text(own, encoding="utf-8")
    (folder.path.parent / "plandocs.toml").write_text("")
    assert folder.result() == [[3, 2], [4, None]]


def test_a_class_that_is_called_like_a_sum(folder):
    def edit(book):
        book.active["C11"] = "Tổng quan về chuyển đổi số"

    folder.form(ONE, 3, 2, edit)
    folder.form(TWO, 4, 0)
    assert folder.result() == [[3, 2], [4, 0]]


def test_a_form_as_text(folder):
    lines = [
        "Mã đơn vị;00001",
        "Mã kế hoạch;UBND-HA-BAC-2026-2031",
        "Mã;Nội dung;Đăng ký;Lý do",
        "l1;Lớp 1;03;",
        "l2;;2;",
    ]
    (folder.path / "mot.csv").write_text("\n".join(lines), encoding="utf-8")
    folder.form(TWO, 4, 0)
    assert folder.result() == [[3, 2], [4, 0]]
    assert folder.told() == []


def test_what_cannot_be_read_is_told(folder):
    folder.form(ONE, 3, 2)
    folder.form(TWO, 4, 0)
    (folder.path / "hong.xlsx").write_bytes(b"PK\x03\x04 broken")
    (folder.path / "trong.csv").write_bytes(b"")
    (folder.path / "~$khoa.xlsx").write_bytes(b"lock")
    (folder.path / "ghi-chu.docx").write_bytes(b"not ours")
    assert folder.result() == [[3, 2], [4, 0]]
    assert {line.split(" ")[1] for line in folder.told()} == {"hong.xlsx", "trong.csv"}


def test_the_plan_itself_is_no_answer(folder):
    folder.form(ONE, 3, 2)
    folder.form(TWO, 4, 0)
    answers = reconciled(folder.built, folder.path.parent / "plan.yaml", "ct", [folder.path.parent], folder.problems)
    assert answers is not None
    assert folder.told() == []


# summaries


def made(folder: Folder, *kinds: str) -> dict[str, bytes]:
    answers = reconciled(folder.built, folder.path.parent / "plan.yaml", "ct", [folder.path], folder.problems)
    assert answers is not None
    return summaries(folder.built, answers.result, "tong-hop", kinds, folder.problems)


def test_the_summary_as_a_table(folder):
    folder.form(ONE, 5, 1, at("G11", "có người mới"))
    answers = reconciled(folder.built, folder.path.parent / "plan.yaml", "ct", [folder.path], folder.problems)
    assert answers is not None
    document = compose_registrations(answers.result, folder.built.context)
    assert [seen(line.text) for line in plain_lines(document) if line.text] == [
        "TỔNG HỢP ĐĂNG KÝ: CHỈ TIÊU NĂM 2026",
        "STT | Đơn vị | Chỉ tiêu | Đăng ký | Chênh lệch | Lý do",
        "(1) | (2) | (3) | (4) | (5) = (4) - (3) | (6)",
        " | TỔNG SỐ | 9 | 6 | -3 | ",
        "1 | Xã Một | 5 | 6 | 1 | ",
        "- | Lớp 1 | 3 | 5 | 2 | Có người mới",
        "- | Cán bộ trẻ | 2 | 1 | -1 | ",
        "2 | Phường Hai | 4 |  | -4 | ",
        "- | Lớp 1 | 4 |  | -4 | Chưa gửi đăng ký",
        "- | Cán bộ trẻ | 0 |  | 0 | Chưa gửi đăng ký",
    ]


def test_rows_for_other_programs(folder):
    folder.form(ONE, 5, 2, at("G11", "=HYPERLINK(1)"))
    files = made(folder, "csv", "json")
    rows = list(csv.DictReader(io.StringIO(files["tong-hop.csv"].decode("utf-8-sig"))))
    assert [(row["unit"], row["column"], row["registered"], row["difference"], row["status"]) for row in rows] == [
        ("Xã Một", "l1", "5", "2", "over"),
        ("Xã Một", "l2", "2", "0", "equal"),
        ("Phường Hai", "l1", "", "-4", "missing"),
        ("Phường Hai", "l2", "", "0", "missing"),
    ]
    told = json.loads(files["tong-hop.json"])
    assert told["quota"] == "ct"
    assert told["rows"][0]["place"].endswith(f"{SHEET}!E11")
    assert told["rows"][2]["registered"] is None


def test_a_reason_is_never_a_formula(folder):
    folder.form(ONE, 5, 2)
    book = load_workbook(folder.path / ONE)
    book.active["G11"].value = "+1 người"
    book.save(folder.path / ONE)
    text = made(folder, "csv")["tong-hop.csv"].decode("utf-8-sig")
    assert ",'+1 người," in text


def test_the_annex_as_word_and_as_a_workbook(folder):
    folder.form(ONE, 5, 2)
    files = made(folder, "docx", "xlsx")
    assert list(files) == ["tong-hop.docx", "tong-hop.xlsx"]
    sheet = load_workbook(io.BytesIO(files["tong-hop.xlsx"]), data_only=True).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert [None, "TỔNG SỐ", 9, 7, -2, None] in rows
    assert files == made(folder, "docx", "xlsx")


def test_registrations_again_with_nothing_returned(folder):
    files = made(folder, "docx", "xlsx", "csv", "json")
    assert len(files) == 4
    assert json.loads(files["tong-hop.json"])["rows"][0]["status"] == "missing"
