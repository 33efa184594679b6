"""What ``plandocs batch`` says when something is wrong: once, at its place, with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from plandocs.cli.commands import check, new
from tests.cli.batch_sample import NAMES, change, files, make_project, run

REFERENCES = """\
references:
  kh: {type: Kế hoạch, number: "{{ kh_so }}/KH-UBND", date: 01/6/2026, issuer: Ủy ban nhân dân tỉnh, subject: đào tạo}
follows: kh
"""


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_project(tmp_path, monkeypatch)


def test_a_pattern_that_no_unit_can_use_is_told_once_as_it_was_typed() -> None:
    done = run("--units", "units.csv", "--name", "../{{ unit.code }}")
    assert done.stderr.count("PD920") == 1
    assert "“../{{ unit.code }}”" in done.stderr


def test_many_units_of_one_name_are_told_once_for_the_name() -> None:
    done = run("--province", "Huế", "--set", "so=1", "--name", "{{ unit.type | slug }}")
    assert done.stderr.count("PD901") == 2


def test_pruning_takes_empty_folders_away_and_no_others() -> None:
    run("--units", "units.csv", "-o", "ra", "--name", "{{ unit.type | slug }}/a/{{ unit.code }}")
    Path("ra", "xa", "ghi-chu.txt").write_text("x", encoding="utf-8")
    run("--units", "units.csv", "-o", "ra", "--prune")
    assert sorted(path.name for path in Path("ra").iterdir() if path.is_dir()) == ["xa"]
    assert files() == [f"{NAMES[0]}.docx", f"{NAMES[1]}.docx", f"{NAMES[2]}.docx", "xa/ghi-chu.txt"]


def test_a_missing_value_is_told_at_the_units_row_with_where_it_may_come_from() -> None:
    change("units.csv", "Hà Bắc,12", "Hà Bắc,")
    done = run("--units", "units.csv", "-o", "ra")
    assert "10816 Xã Hà Bắc:\nunits.csv!A3: error[PD056]: no values for: so" in done.stderr
    assert "this unit's row" in done.stderr


def test_an_empty_folder_of_registers_changes_nothing() -> None:
    run("--units", "units.csv", "-o", "ra")
    Path("registers", "units").mkdir(parents=True)
    assert " 0 made, 3 unchanged" in run("--units", "units.csv", "-o", "ra").stdout


def test_a_name_that_stands_twice_in_the_country_is_settled_by_the_province() -> None:
    Path("units.csv").write_text("full_name,so\nXã An Phú,3\n", encoding="utf-8")
    assert "PD414" in run("--units", "units.csv", "-o", "ra").stderr
    done = run("--units", "units.csv", "--province", "Đắk Lắk", "-o", "ra")
    assert "PD414" not in done.stderr


def test_a_sample_that_cannot_be_read_asks_for_an_example() -> None:
    change("mau.yaml", "date: 2026", f"{REFERENCES}date: 2026")
    change("mau.yaml", "parameters: {", "parameters: {kh_so: {}, ")
    done = CliRunner().invoke(check.command("en"), ["mau.yaml"])
    assert "PD125" in done.output
    assert "give parameter kh_so an example" in done.output
    change("mau.yaml", "kh_so: {}", "kh_so: {example: '12'}")
    assert CliRunner().invoke(check.command("en"), ["mau.yaml"]).exit_code == 0


def test_one_sign_of_equality_is_no_comparison() -> None:
    change("mau.yaml", "{id: viec,", "{id: viec, when: \"unit.type = 'xã'\",")
    assert "compare with two signs: ==" in CliRunner().invoke(check.command("en"), ["mau.yaml"]).output


def test_a_plan_of_a_unit_that_there_never_was_is_not_begun() -> None:
    done = CliRunner().invoke(new.command("en"), ["xa.yaml", "--from", "mau.yaml", "--unit", "99999"])
    assert "--unit 99999: error[PD410]" in done.output
    assert not Path("xa.yaml").exists()
    assert CliRunner().invoke(new.command("en"), ["xa.yaml", "--from", "mau.yaml", "--unit", "82"]).exit_code == 0


def test_a_column_that_stands_twice_is_told_with_both_heads() -> None:
    change("units.csv", "full_name,so", "full_name,So,so")
    assert "stands at C1 (“So”) already" in run("--units", "units.csv", "-o", "ra").stderr
