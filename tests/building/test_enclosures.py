"""Spreadsheets that a plan names: found from the spec, within the project, read once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plandocs.building.build import build
from plandocs.building.enclosures import enclosed_path, enclosures
from plandocs.building.project import project_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.plain import plain_lines
from plandocs.loading.load import load_plan
from plandocs.sources.located import Text
from plandocs.sources.sheets.sheet import Workbook

SPEC = """\
plandocs: 1
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
date: 15/6/2026
title: Bồi dưỡng
period: 2026
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
annexes:
  bang:
    title: Bảng
    content:
      - {kind: table, file: FILE, columns: [{id: nd, head: Nội dung}, {id: sl, head: Số lượng, type: count, sum: yes}]}
outline:
  - {heading: A, content: "Xem {{ annex('bang') }}."}
"""
CSV = "Nội dung;Số lượng\nThuê hội trường;1.299\nNước uống;2\nTổng cộng;1.301\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plandocs.toml").touch()
    (tmp_path / "specs").mkdir()
    (tmp_path / "so-lieu").mkdir()
    (tmp_path / "so-lieu" / "bang.csv").write_text(CSV, encoding="utf-8")
    return tmp_path


def built(folder: Path, file: str) -> tuple[list[str], list[tuple[str, str]]]:
    spec = folder / "specs" / "plan.yaml"
    spec.write_text(SPEC.replace("FILE", file), encoding="utf-8")
    problems = Problems()
    result = build(spec, problems, name="specs/plan.yaml")
    lines = [line.text for line in plain_lines(result.document)] if result is not None else []
    told = [(one.code, str(one.place)) for one in problems if one.severity != "info"]
    return [line for line in lines if " | " in line], told


def test_a_file_is_read_from_where_the_spec_stands(folder):
    rows = ["Nội dung | Số lượng", "Thuê hội trường | 1.299", "Nước uống | 2", "Tổng cộng | 1.301"]
    assert built(folder, "../so-lieu/bang.csv") == (rows, [])
    assert built(folder, r"..\so-lieu\bang.csv") == (rows, [])


def test_what_is_wrong_in_a_file_is_told_at_its_cell(folder):
    (folder / "so-lieu" / "bang.csv").write_text(CSV.replace("1.301", "1.300").replace(";2", ";2.5"), encoding="utf-8")
    _, told = built(folder, "../so-lieu/bang.csv")
    assert told == [("PD112", "so-lieu/bang.csv!B3"), ("PD554", "so-lieu/bang.csv!B4")]


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("../so-lieu/khong-co.csv", "PD561"),
        ("../so-lieu", "PD042"),
        ("../../bang.csv", "PD907"),
        ("/etc/passwd", "PD907"),
        ("a" * 300 + ".csv", "PD906"),
    ],
)
def test_a_file_that_cannot_be_had_is_told_where_it_is_named(folder, file, code):
    rows, told = built(folder, file)
    assert rows == []
    assert [(one, place.startswith("specs/plan.yaml:11:")) for one, place in told] == [(code, True)]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize(("target", "code"), [("outside.csv", "PD907"), ("link.csv", "PD906")])
def test_links_do_not_lead_out(folder, target, code):
    outside = folder.parent / "outside.csv"
    outside.write_text(CSV, encoding="utf-8")
    link = folder / "specs" / "link.csv"
    link.symlink_to(outside if target == "outside.csv" else link)
    problems = Problems()
    spec = folder / "specs" / "plan.yaml"
    path = enclosed_path(Text("link.csv", Place("plan.yaml")), spec, project_of(spec), problems)
    assert path is None
    assert [one.code for one in problems] in ([code], ["PD561"])  # newer Pythons find that a circle leads nowhere


def test_a_file_is_read_once(folder, monkeypatch):
    from plandocs.sources.sheets import workbook

    read: list[Path] = []
    real = workbook.read_workbook

    def counted(path: Path, file: str, problems: Problems, *, old_fonts: bool = False) -> Workbook | None:
        read.append(path)
        return real(path, file, problems, old_fonts=old_fonts)

    monkeypatch.setattr(workbook, "read_workbook", counted)
    spec = folder / "specs" / "plan.yaml"
    block = "      - {kind: table, file: ../so-lieu/../so-lieu/bang.csv, columns: [Nội dung]}\n"
    spec.write_text(SPEC.replace("FILE", "../so-lieu/bang.csv").replace("outline:", f"{block}outline:"), "utf-8")
    problems = Problems()
    plan = load_plan(spec, problems)
    assert plan is not None
    found = enclosures(plan, spec, project_of(spec), problems)
    assert list(found) == ["../so-lieu/bang.csv", "../so-lieu/../so-lieu/bang.csv"]
    assert len(read) == 1
