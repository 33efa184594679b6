"""The province's quota in each unit's plan, and a registration form beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from plandocs.cli.commands import batch, reconcile
from tests.composing.making import MINIMAL

PROVINCE = (
    MINIMAL
    + """\
quotas:
  ct:
    columns: [{id: lop1, name: Lớp 1}, {id: lop2, name: Lớp 2}]
    rows:
      - {unit: UBND xã Hà Bắc, code: "10816", values: [2, 3]}
      - {unit: Phường Cửa Nam, values: [4, 0]}
  khac:
    columns: [{id: lop3, name: Lớp 3}]
    rows: [{unit: Xã Hà Bắc, code: "10816", values: 9}]
outline: [{heading: A, content: [B, {kind: quota, of: ct}, {kind: quota, of: khac}]}]
"""
)
TEMPLATE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.full }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: Bồi dưỡng
period: 2027
parameters: {lop1: {type: count}, lop2: {type: count, default: 0}, quota_total: {type: count}}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{heading: Việc, content: "Lớp 1: {{ lop1 }}; lớp 2: {{ lop2 }}; cả hai: {{ quota_total }}."}]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tinh.yaml").write_text(PROVINCE, encoding="utf-8")
    (tmp_path / "mau.yaml").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "units.csv").write_text("code\n10816\n00082\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def run(*words: str) -> Result:
    return CliRunner().invoke(batch.command("en"), ["mau.yaml", "-o", "ra", *words])


def text(name: str) -> str:
    return "\n".join(paragraph.text for paragraph in Document(str(Path("ra", name))).paragraphs)


def test_each_unit_gets_its_own_figures() -> None:
    done = run("--quota", "tinh.yaml#ct", "--units", "units.csv")
    assert done.exit_code == 0, done.stderr
    assert "Lớp 1: 2; lớp 2: 3; cả hai: 5." in text("10816-xa-ha-bac.docx")
    assert "Lớp 1: 4; lớp 2: 0; cả hai: 4." in text("00082-phuong-cua-nam.docx")


def test_the_units_with_a_quota_are_the_units_when_nothing_else_is_said() -> None:
    assert run("--quota", "tinh.yaml#ct").stdout.startswith("2 units: 2 made")


def test_only_units_whose_figures_changed_are_made_again() -> None:
    run("--quota", "tinh.yaml#ct")
    Path("tinh.yaml").write_text(PROVINCE.replace("[4, 0]", "[4, 1]"), encoding="utf-8")
    assert " 1 made, 1 unchanged" in run("--quota", "tinh.yaml#ct").stdout
    assert "lớp 2: 1; cả hai: 5." in text("00082-phuong-cua-nam.docx")


def test_units_and_rows_that_do_not_meet_are_told() -> None:
    Path("units.csv").write_text("code\n10816\n00004\n", encoding="utf-8")
    done = run("--quota", "tinh.yaml#ct", "--units", "units.csv")
    assert done.exit_code == 1
    assert "PD847]: 1 units have no row in the quota: Phường Ba Đình (00004)" in done.stderr
    assert "PD848]: Phường Cửa Nam has a quota but is no unit of the batch" in done.stderr
    assert "failed: 00004 Phường Ba Đình\n" in done.stdout


def test_a_column_of_units_that_a_quota_overrules_is_told() -> None:
    Path("units.csv").write_text("code,lop1\n10816,7\n00082,8\n", encoding="utf-8")
    done = run("--quota", "tinh.yaml#ct", "--units", "units.csv")
    assert "units.csv!B1: warning[PD846]: column lop1 is not used" in done.stderr
    assert "tinh.yaml:" in done.stderr
    assert "Lớp 1: 2; lớp 2: 3" in text("10816-xa-ha-bac.docx")


def test_a_figure_of_a_quota_that_the_command_overrules_is_told() -> None:
    done = run("--quota", "tinh.yaml#ct", "--set", "lop1=9")
    assert "tinh.yaml:" in done.stderr
    assert "warning[PD846]: column lop1 is not used" in done.stderr
    assert "Lớp 1: 9; lớp 2: 3" in text("10816-xa-ha-bac.docx")


def test_a_quota_of_which_nothing_is_taken_is_told() -> None:
    done = run("--quota", "tinh.yaml#khac", "--set", "lop1=1", "--set", "quota_total=1")
    assert "PD846" not in done.stderr
    Path("mau.yaml").write_text(TEMPLATE.replace("quota_total", "tong"), encoding="utf-8")
    assert "PD849" in run("--quota", "tinh.yaml#khac", "--set", "lop1=1", "--set", "tong=1").stderr


def test_forms_stand_beside_the_plans_and_come_back() -> None:
    done = run("--quota", "tinh.yaml#ct", "--forms")
    assert done.exit_code == 0, done.stderr
    forms = sorted(path.name for path in Path("ra").glob("*.xlsx"))
    assert forms == ["00082-phuong-cua-nam-phieu-dang-ky.xlsx", "10816-xa-ha-bac-phieu-dang-ky.xlsx"]
    told = CliRunner().invoke(reconcile.command("en"), ["tinh.yaml", *(f"ra/{form}" for form in forms), "--of", "ct"])
    assert told.stdout.startswith("returned: 0 of 2 units\n")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--quota", "tinh.yaml"), 1, "PD941"),
        (("--quota", "x.yaml"), 2, "PD001"),
        (("--quota", "tinh.yaml#x"), 1, "PD295"),
    ],
)
def test_a_quota_that_is_not_there(words: tuple[str, ...], code: int, told: str) -> None:
    done = run(*words)
    assert done.exit_code == code
    assert told in done.stderr
    assert not Path("ra").exists()
