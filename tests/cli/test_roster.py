"""``plandocs roster``, end to end: Excel files go in, documents come out or messages."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook

from plandocs.cli import entry
from tests.readers.package_check import package_faults

ROOT = Path(__file__).parents[2]
LISTS = ROOT / "specs" / "danh-sach"
PLAN = ROOT / "specs" / "ke-hoach-mo-lop-2027.yaml"


@pytest.fixture
def roster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """The command, run in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(entry, "_speak_utf8", lambda: None)

    def run(*words: object, lang: str = "en") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["plandocs", "roster", *map(str, words), "--lang", lang])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        told = capsys.readouterr()
        code = ended.value.code or 0
        assert isinstance(code, int)
        return code, told.out, told.err

    return run


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A small list, with a number of someone's in it."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["TT", "Họ và tên", "Ngày sinh", "Số CCCD", "Đơn vị"])
    page.append([1, "HỌC VIÊN BA", datetime.date(1980, 4, 5), 1000000017, "Phòng Kinh tế"])
    page.append([2, "Học viên An", "1985", "001000000025", "Văn phòng"])
    path = tmp_path / "ds.xlsx"
    book.save(path)
    return path


def tables(path: Path) -> list[list[list[str]]]:
    made = Document(str(path)).tables
    return [[[cell.text.replace("\xa0", " ") for cell in row.cells] for row in table.rows] for table in made]


def test_a_list_is_cleaned_and_laid_out(roster, sheet, tmp_path):
    code, out, _ = roster(sheet)
    assert code == 0
    assert out.splitlines() == ["people read: 2, sheets: 1", f"wrote output{'/'}ds-danh-sach.docx"]
    made = tmp_path / "output" / "ds-danh-sach.docx"
    assert package_faults(made.read_bytes()) == []
    assert tables(made) == [
        [
            ["STT", "Họ và tên", "Năm sinh", "Đơn vị công tác"],
            ["1", "Học viên An", "1985", "Văn phòng"],
            ["2", "Học Viên Ba", "1980", "Phòng Kinh tế"],
        ]
    ]


def test_personal_data_is_printed_only_when_asked_for(roster, sheet, tmp_path):
    assert roster(sheet, "--show", "birth,citizen", "--order", "file", "--to", "docx,xlsx")[0] == 0
    assert tables(tmp_path / "output" / "ds-danh-sach.docx") == [
        [
            ["STT", "Họ và tên", "Đơn vị công tác", "Ngày, tháng, năm sinh", "Số căn cước"],
            ["1", "Học Viên Ba", "Phòng Kinh tế", "05/4/1980", "001000000017"],
            ["2", "Học viên An", "Văn phòng", "1985", "001000000025"],
        ]
    ]
    page = load_workbook(tmp_path / "output" / "ds-danh-sach.xlsx").active
    assert page is not None
    found = [[cell.value for cell in row] for row in page.iter_rows() if row[1].value == "Học Viên Ba"]
    assert found == [[1, "Học Viên Ba", "Phòng Kinh tế", datetime.datetime(1980, 4, 5), "001000000017"]]  # noqa: DTZ001


def test_numbers_are_masked_in_messages(roster, sheet):
    _, _, err = roster(sheet)
    assert "1000000017" not in err
    assert "ds.xlsx!Sheet!D2" in err


@pytest.fixture
def of_communes(tmp_path: Path) -> tuple[Path, Path]:
    """Lists of two communes that do not say so."""
    paths = tmp_path / "gui" / "a.csv", tmp_path / "gui" / "b.csv"
    paths[0].parent.mkdir()
    for number, path in enumerate(paths, start=1):
        path.write_text(f"STT,Họ và tên,Năm sinh\n1,Học viên 00{number},1980\n", encoding="utf-8")
    return paths


@pytest.mark.parametrize(
    ("words", "units"),
    [
        (("--commune", "xã Hà Nam"), ["xã Hà Nam", "xã Hà Nam"]),
        (("--commune", "a.csv=xã Hà Bắc", "--commune", "gui/b.csv=xã Hà Đông"), ["xã Hà Bắc", "xã Hà Đông"]),
        (("--commune", "xã Hà Nam", "--unit", "b.csv=Phòng Kinh tế"), ["xã Hà Nam", "Phòng Kinh tế"]),
    ],
)
def test_files_are_given_the_commune_or_unit_that_they_do_not_name(roster, of_communes, tmp_path, words, units):
    assert of_communes
    assert roster("gui", *words, "--order", "file")[0] == 0
    (table,) = tables(tmp_path / "output" / "gui-danh-sach.docx")
    assert [row[table[0].index("Đơn vị công tác")] for row in table[1:]] == units


def test_a_commune_for_a_file_that_is_not_read_is_told(roster, of_communes):
    code, _, err = roster("gui", "--commune", f"{of_communes[0].stem}.xlsx=xã Hà Nam")
    assert (code, "PD001" in err, "a.xlsx" in err) == (2, True, True)


def test_people_are_seated_in_a_plan_s_classes(roster, tmp_path):
    code, out, _ = roster("--spec", PLAN, "--layout", "summary,classes")
    assert code == 0
    assert "people read: 228, sheets: 2" in out
    summary, *classes = tables(tmp_path / "output" / "ke-hoach-mo-lop-2027-danh-sach.docx")
    assert summary[2][:4] == ["", "TỔNG SỐ", "228", "114"]
    assert [len(one) - 2 for one in classes] == [30, 30, 30, 30, 27, 27, 27, 27]
    names = [row[1] for one in classes for row in one[2:]]
    assert sorted(names) == [f"Học viên {number:03}" for number in range(1, 229)]


def test_head_and_deputy_of_a_commune_do_not_go_together(roster, tmp_path):
    roster("--spec", PLAN, "--layout", "classes")
    for one in tables(tmp_path / "output" / "ke-hoach-mo-lop-2027-danh-sach.docx"):
        posts = [(row[6], row[4]) for row in one[2:]]
        for commune in {commune for commune, _ in posts}:
            assert not {"Chủ tịch", "Phó Chủ tịch"} <= {post for place, post in posts if place == commune}


def test_sheets_to_be_signed(roster, tmp_path):
    assert roster("--spec", PLAN, "--layout", "attendance")[0] == 0
    made = tmp_path / "output" / "ke-hoach-mo-lop-2027-danh-sach.docx"
    first, *_ = tables(made)
    assert first[0] == ["STT", "Họ và tên", "Đơn vị", *["Ngày 1"] * 2, *["Ngày 2"] * 2, *["Ngày 3"] * 2, "Ghi chú"]
    assert first[1][3:9] == ["Sáng", "Chiều"] * 3
    assert package_faults(made.read_bytes()) == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ((), 2, "give a list at least, or --spec"),
        (("khong-co.xlsx",), 2, "PD001"),
        ((".git",), 2, "PD049"),
        (("ds.xlsx", "--layout", "lop"), 2, "there is no lop"),
        (("ds.xlsx", "--to", "odt"), 2, "there is no odt"),
        (("ds.xlsx", "--column", "ĐV"), 2, "write it as ĐV=unit"),
        (("ds.xlsx", "--column", "ĐV=don_vi"), 1, "PD249"),
        (("ds.xlsx", "--show", "luong"), 1, "PD540"),
        (("ds.xlsx", "--sheet", "Trang 9"), 1, "PD241"),
        (("ds.xlsx", "--layout", "classes"), 1, "PD915"),
        (("--spec", str(ROOT / "specs" / "ke-hoach-xa-2026-2030.yaml")), 1, "PD916"),
        (("ds.xlsx", "-o", "ds.xlsx"), 2, "ds.xlsx"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_written(roster, sheet, tmp_path, words, code, told):
    assert sheet.exists()
    (tmp_path / ".git").mkdir()
    ended, _, err = roster(*words)
    assert (ended, told in err) == (code, True), err
    assert not (tmp_path / "output").exists()


def test_a_list_is_never_written_over_what_was_read(roster, sheet, tmp_path):
    clash = tmp_path / "ds-danh-sach.xlsx"
    book = load_workbook(sheet)
    for row in (2, 3):
        book.active[f"B{row}"] = f"Người Thứ {row}"
        book.active[f"D{row}"] = None
    book.save(clash)
    before = clash.read_bytes()
    code, _, err = roster(sheet, clash, "--to", "xlsx", "-o", ".")
    assert (code, "PD914" in err) == (1, True)
    assert clash.read_bytes() == before
