"""Rows that head others."""

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.group_rows import GroupRowsFile
from plandocs.registers.shelf import Shelf

GROUPS = Shelf().group_rows()


def test_the_register_is_without_flaw_and_names_its_source():
    problems = Problems()
    file = Shelf(problems=problems).typed("rosters", "groups", GroupRowsFile)
    assert file is not None
    assert file.source
    assert list(problems) == []


@pytest.mark.parametrize("text", ["Phòng Kinh tế", "VĂN PHÒNG ĐẢNG ỦY", "xã Hà Bắc", "UBND xã", "Hội Nông dân xã"])
def test_units(text):
    assert GROUPS.is_unit(text)


@pytest.mark.parametrize(
    ("text", "is_commune"),
    [("Xã Hà Bắc", True), ("UBND PHƯỜNG BỒNG SƠN", True), ("UBND xã", False), ("Xã", False), ("Phòng Kinh tế", False)],
)
def test_communes(text, is_commune):
    assert GROUPS.is_commune(text) is is_commune
    assert GROUPS.is_unit(text)


@pytest.mark.parametrize("text", ["Khối Đảng", "CỤM SỐ 2", "Lãnh đạo xã"])
def test_blocs(text):
    assert GROUPS.is_bloc(text)
    assert not GROUPS.is_unit(text)


@pytest.mark.parametrize("text", ["Học viên 001", "Đoàn Thị Học Viên", "Trường Học Viên", ""])
def test_people(text):
    assert not GROUPS.is_unit(text)
    assert not GROUPS.is_bloc(text)
