"""Where bases are found, and what a command gives a template."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plandocs.building.bases import base_path
from plandocs.building.build import build
from plandocs.building.inputs import inputs_of
from plandocs.building.templates import shipped_templates
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.plain import plain_lines
from plandocs.loading.inputs import Inputs
from plandocs.sources.located import Text
from tests.loading.merging_sample import plain

TABLE = "code,name,type,so\n00001,Một,xã,12\n00002,Hai,phường,\n"


BASE = """\
plandocs: 1
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
date: 15/6/2026
title: Bồi dưỡng
period: 2026
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline:
  - heading: A
    content: {kind: table, file: bang.csv, columns: [{id: nd, head: Việc}, {id: so, head: Số, type: count}]}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with a template of its own, and a file outside of it."""
    project = tmp_path / "du-an"
    for name in ("plandocs.toml", "goc.yaml", "nam/2027.yaml", "templates/plans/mau.yaml", "../ngoai.yaml"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text("", encoding="utf-8")
    (project / "units.csv").write_text(TABLE, encoding="utf-8")
    (project / "mot.csv").write_text("\n".join(TABLE.split("\n")[:2]), encoding="utf-8")
    (project / "v.yaml").write_text("so: 1.299\nunit: {code: '00001', name: Một}\n", encoding="utf-8")
    (project / "v.json").write_text('{"so": 12, "unit": "00001"}', encoding="utf-8")
    return project


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("../goc.yaml", "goc.yaml"),
        ("..\\goc.yaml", "goc.yaml"),
        ("../goc", "goc.yaml"),
        ("mau", "templates/plans/mau.yaml"),
        ("plans/mau.yaml", "templates/plans/mau.yaml"),
    ],
)
def test_a_base_is_found_beside_the_spec_or_among_the_templates(folder: Path, named: str, found: str) -> None:
    problems = Problems()
    path = base_path(Text(named, Place("s.yaml", 1, 10)), folder / "nam" / "2027.yaml", problems)
    assert path is not None, list(problems)
    assert path.resolve() == (folder / found).resolve()


def test_the_shipped_templates_are_found_by_name(folder: Path) -> None:
    path = base_path(Text("ke-hoach-xa-tu-tinh", Place("s.yaml")), folder / "goc.yaml", Problems())
    assert path == shipped_templates() / "plans" / "ke-hoach-xa-tu-tinh.yaml"


@pytest.mark.parametrize(
    ("named", "code"),
    [("khong-co", "PD050"), ("../../ngoai.yaml", "PD907"), ("..", "PD050")],
)
def test_other_bases_are_refused_where_they_are_named(folder: Path, named: str, code: str) -> None:
    problems = Problems()
    assert base_path(Text(named, Place("s.yaml", 1, 10)), folder / "nam" / "2027.yaml", problems) is None
    assert [(one.code, str(one.place)) for one in problems] == [(code, "s.yaml:1:10")]


@pytest.mark.skipif(os.name != "posix", reason="links as POSIX has them")
def test_a_link_out_of_the_project_is_refused(folder: Path) -> None:
    (folder / "lien-ket.yaml").symlink_to(folder.parent / "ngoai.yaml")
    problems = Problems()
    assert base_path(Text("lien-ket.yaml", Place("s.yaml")), folder / "goc.yaml", problems) is None
    assert [one.code for one in problems] == ["PD907"]


def given(
    folder: Path, *values: str, params: str | None = None, unit: str | None = None
) -> tuple[Inputs | None, list[tuple[str, str]]]:
    problems = Problems()
    inputs = inputs_of(values, folder / params if params else None, unit, problems)
    return inputs, [(one.code, one.place.file) for one in problems]


def test_values_stand_at_their_option() -> None:
    inputs, _ = given(Path(), "so=1=2", "tu= ấp ")
    assert inputs is not None
    assert {name: (str(text), text.place.file) for name, text in inputs.values.items()} == {
        "so": ("1=2", "--set so"),
        "tu": (" ấp ", "--set tu"),
    }


@pytest.mark.parametrize(("params", "unit"), [("units.csv", "00001"), ("mot.csv", None), ("mot.csv", "00001")])
def test_a_row_is_found_by_its_code_or_is_the_only_one(folder: Path, params: str, unit: str | None) -> None:
    inputs, problems = given(folder, params=params, unit=unit)
    assert inputs is not None, problems
    assert {name: str(text) for name, text in inputs.row.items()} == {
        "code": "00001",
        "name": "Một",
        "type": "xã",
        "so": "12",
    }
    assert inputs.row["so"].place.file.endswith("csv!D2")
    assert inputs.files == (folder / params,)


@pytest.mark.parametrize(
    ("params", "unit", "code"),
    [
        ("units.csv", None, "PD066"),
        ("units.csv", "00009", "PD065"),
        ("khong.csv", None, "PD001"),
        ("a.yaml", None, "PD001"),
    ],
)
def test_no_row_is_guessed(folder: Path, params: str, unit: str | None, code: str) -> None:
    inputs, problems = given(folder, params=params, unit=unit)
    assert inputs is None
    assert [told for told, _ in problems] == [code]


def test_a_file_of_values_may_name_the_unit(folder: Path) -> None:
    for name, unit in (("v.yaml", {"code": "00001", "name": "Một"}), ("v.json", {"code": "00001"})):
        inputs, problems = given(folder, "so=5", params=name)
        assert inputs is not None, problems
        assert inputs.unit is not None
        assert (plain(inputs.unit), str(inputs.values["so"])) == (unit, "5")


def test_a_file_that_a_base_names_lies_beside_the_base(folder: Path) -> None:
    (folder / "mau").mkdir()
    (folder / "mau" / "bang.csv").write_text("Việc,Số\nThuê,5\n", encoding="utf-8")
    (folder / "mau" / "goc.yaml").write_text(BASE, encoding="utf-8")
    (folder / "con.yaml").write_text("extends: mau/goc.yaml\ntitle: Bồi dưỡng năm\n", encoding="utf-8")
    problems = Problems()
    built = build(folder / "con.yaml", problems)
    assert built is not None
    assert not problems.has_errors
    assert "Thuê | 5" in "\n".join(line.text for line in plain_lines(built.document))
    assert [path.resolve() for path in built.sources] == [(folder / "mau" / "bang.csv").resolve()]
