"""The lists that a plan names: found, read, seated; counts of learners taken from them when asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from plandocs.building.build import build
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.plain import plain_lines
from tests.composing.making import SIGNED

PLAN = """
audiences: {cb: cán bộ}
rosters: {hv: {files: ds.xlsx, counts: COUNTS}}
training:
  limits: {least: 1, most: 2}
  years: {time: 2027, regions: {name: Cụm 1, rounds: {groups: {classes: auto, shares: {audience: cbSHARE}}}}}
outline: [{heading: Lớp, content: [{kind: training}, {kind: roster, of: hv}]}]
closing: Hết.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Năm sinh", "Đơn vị"])
    for number in range(1, 6):
        sheet.append([number, f"Học viên {number:03}", 1980 + number, "Phòng Kinh tế"])
    book.save(tmp_path / "ds.xlsx")
    return tmp_path


def made(folder: Path, counts: str, share: str = "") -> tuple[str, list[str]]:
    spec = folder / "plan.yaml"
    plan = PLAN.replace("COUNTS", counts).replace("SHARE", share)
    spec.write_text(SIGNED.replace("2026 - 2031", "2027") + plan, encoding="utf-8")
    problems = Problems()
    built = build(spec, problems)
    lines = "\n".join(line.text for line in plain_lines(built.document)) if built is not None else ""
    return lines.replace("\xa0", " "), [one.code for one in problems if one.severity != "info"]


def test_counts_may_be_left_to_the_list(folder):
    lines, told = made(folder, "from_roster")
    assert told == []
    assert "Tổ chức 03 lớp, với số lượng 05 học viên" in lines


def test_without_a_list_to_count_by_a_count_is_missed(folder):
    _, told = made(folder, "compare")
    assert "PD102" in told


def test_counts_that_differ_from_the_list_are_told(folder):
    _, told = made(folder, "compare", ", count: 7")
    assert told == ["PD275"]


def test_a_list_that_is_not_there_is_told_once(folder):
    (folder / "ds.xlsx").unlink()
    _, told = made(folder, "compare", ", count: 7")
    assert told.count("PD561") == 1
