"""``plandocs units``: the register as a units file to start from."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from plandocs.cli import entry
from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.unit_files import read_units
from plandocs.registers.shelf import Shelf


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(entry, "_speak_utf8", lambda: None)

    def call(*words: str) -> tuple[object, str, str]:
        monkeypatch.setattr(sys, "argv", ["plandocs", "units", "--lang", "vi", *words])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        captured = capsys.readouterr()
        return ended.value.code or 0, captured.out, captured.err

    return call


def test_the_units_of_a_province(run):
    code, out, err = run("--province", "Hải Phòng")
    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert len(lines) == 1 + 114
    assert lines[0] == "Mã,Tên,Loại,Tên đầy đủ,Mã tỉnh,Tỉnh"
    assert "10816,Hà Bắc,xã,Xã Hà Bắc,31,Thành phố Hải Phòng" in lines


@pytest.mark.parametrize(
    ("date", "line"),
    [
        ("29/4/2026", "25270,Lộc Ninh,xã,Xã Lộc Ninh,75,Tỉnh Đồng Nai"),
        ("4/2026", "25270,Lộc Ninh,phường,Phường Lộc Ninh,75,Thành phố Đồng Nai"),
    ],
)
def test_the_units_of_a_day(run, date, line):
    assert line in run("--province", "75", "--date", date)[1].splitlines()


def test_without_options_all_are_listed_as_they_are_known_last(run):
    lines = run()[1].splitlines()
    assert len(lines) == 1 + 3321
    assert "25270,Lộc Ninh,phường,Phường Lộc Ninh,75,Thành phố Đồng Nai" in lines


def test_the_file_is_read_back(run):
    code, out, _ = run("--province", "04", "-o", "cao-bang.csv")
    assert (code, out) == (0, "đã ghi cao-bang.csv\n")
    problems = Problems()
    units = read_units(Path("cao-bang.csv"), datetime.date(2026, 11, 20), Shelf(), problems)
    assert units is not None
    assert (len(units), dict(units.columns), list(problems)) == (56, {}, [])


def test_a_file_that_is_there_stays(run):
    Path("xa.csv").write_text("của tôi", encoding="utf-8")
    assert run("-o", "xa.csv")[0] == 2
    assert Path("xa.csv").read_text(encoding="utf-8") == "của tôi"
    assert run("-o", "xa.csv", "--force")[0] == 0


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--province", "Hải Dương"], 1, "PD421"),
        (["--date", "30/6/2025"], 1, "PD405"),
        (["--date", "31/02/2026"], 2, "không đọc được ngày"),
        (["--date", "ngày … tháng … năm …"], 2, "không đọc được ngày"),
    ],
)
def test_what_cannot_be_listed_is_told(run, words, code, told):
    found, out, err = run(*words)
    assert (found, out) == (code, "")
    assert told in err


def test_a_workbook_is_one_whose_codes_are_text_and_is_read_back(run):
    assert run("--province", "Hà Nội", "-o", "hn.xlsx")[0] == 0
    sheet = load_workbook("hn.xlsx").active
    assert (sheet["A2"].value, sheet["A2"].data_type, sheet["A2"].number_format) == ("00004", "s", "@")
    problems = Problems()
    shelf = Shelf((), problems)
    units = read_units(Path("hn.xlsx"), datetime.date(2026, 12, 31), shelf, problems)
    assert not list(problems)
    assert units is not None
    assert len(units) == 126
    run("--province", "Hà Nội", "-o", "lai.xlsx")
    assert Path("lai.xlsx").read_bytes() == Path("hn.xlsx").read_bytes()


def test_a_kind_of_spreadsheet_that_is_not_written_is_refused(run):
    code, _, err = run("--province", "Huế", "-o", "hue.ods")
    assert code == 2
    assert "danh sách được ghi ra .csv hoặc .xlsx" in err
    assert not Path("hue.ods").exists()
