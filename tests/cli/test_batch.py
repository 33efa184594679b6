"""``plandocs batch``, end to end: a template and a list of units go in, a folder of plans and its ledger come out."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from plandocs.cli.commands import render
from tests.cli.batch_sample import NAMES, UNITS, change, files, make_project, run, text_of


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_project(tmp_path, monkeypatch)


def test_each_unit_gets_its_plan() -> None:
    done = run("--units", "units.csv", "-o", "ra")
    assert (done.exit_code, done.stdout) == (0, "3 units: 3 made, 0 unchanged, 0 failed (folder ra)\n")
    assert files() == [f"{name}.docx" for name in NAMES]


def test_a_plan_is_to_the_byte_what_render_makes() -> None:
    run("--units", "units.csv", "-o", "ra")
    CliRunner().invoke(render.command("en"), ["mau.yaml", "--params", "units.csv", "--unit", "10816", "-o", "mot"])
    assert Path("ra", f"{NAMES[1]}.docx").read_bytes() == Path("mot", "mau.docx").read_bytes()


def test_what_is_alike_is_told_once() -> None:
    told = run("--units", "units.csv", "-o", "ra").stderr
    assert told.count("PD701") == 1
    assert "3 units, such as 00082 Phường Cửa Nam:\n" in told


def test_one_units_problem_stops_only_that_unit() -> None:
    change("units.csv", ",12", ",mười")
    done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 1
    assert "failed: 10816 Xã Hà Bắc\n3 units: 2 made, 0 unchanged, 1 failed" in done.stdout
    assert files() == [f"{NAMES[0]}.docx", f"{NAMES[2]}.docx"]
    change("units.csv", ",mười", ",12")
    assert " 1 made, 2 unchanged, 0 failed" in run("--units", "units.csv", "-o", "ra").stdout


def test_values_for_all_units_come_from_a_file_or_the_command() -> None:
    Path("chung.yaml").write_text("so: 41\n", encoding="utf-8")
    Path("units.csv").write_text("code\n10816\n", encoding="utf-8")
    assert run("--units", "units.csv", "-o", "ra", "--params", "chung.yaml").exit_code == 0
    assert "41 người" in text_of(NAMES[1])
    assert " 1 made" in run("--units", "units.csv", "-o", "ra", "--params", "chung.yaml", "--set", "so=42").stdout
    assert "42 người" in text_of(NAMES[1])


def test_warnings_count_when_asked() -> None:
    change("units.csv", "full_name,so", "full_name,so,la")
    assert run("--units", "units.csv", "-o", "ra").exit_code == 0
    assert run("--units", "units.csv", "-o", "ra", "--strict").exit_code == 1


def test_units_of_a_province_come_from_the_register() -> None:
    done = run("--province", "Huế", "--set", "so=1", "-o", "ra")
    assert done.stdout.startswith("40 units: 40 made")
    assert len(files()) == 40


def test_a_dry_run_tells_and_writes_nothing() -> None:
    run("--units", "units.csv", "--only", "10816", "-o", "ra")
    before = {path: path.read_bytes() for path in Path("ra").iterdir()}
    done = run("--units", "units.csv", "-o", "ra", "--dry-run")
    assert done.stdout.splitlines() == [
        "00082\tPhường Cửa Nam\t00082-phuong-cua-nam\tmake",
        "10816\tXã Hà Bắc\t10816-xa-ha-bac\tunchanged",
        "26732\tĐặc khu Côn Đảo\t26732-dac-khu-con-dao\tmake",
        "3 units: 2 to be made, 1 unchanged; nothing was written",
    ]
    assert {path: path.read_bytes() for path in Path("ra").iterdir()} == before
    run("--units", "units.csv", "-o", "khac", "--dry-run")
    assert not Path("khac").exists()


def test_the_summary_has_a_row_for_each_file() -> None:
    change("units.csv", ",12", ",mười")
    done = run("--units", "units.csv", "-o", "ra", "--summary", "tong-hop.csv")
    assert "wrote tong-hop.csv\n" in done.stdout
    rows = list(csv.DictReader(io.StringIO(Path("tong-hop.csv").read_text("utf-8-sig"))))
    assert [(row["code"], row["state"], row["output"], row["errors"]) for row in rows] == [
        ("00082", "made", f"{NAMES[0]}.docx", "0"),
        ("10816", "failed", "", "1"),
        ("26732", "made", f"{NAMES[2]}.docx", "0"),
    ]
    run("--units", "units.csv", "-o", "ra", "--summary", "tong-hop.json")
    read = json.loads(Path("tong-hop.json").read_bytes())
    assert [row["state"] for row in read] == ["unchanged", "failed", "unchanged"]


def test_all_files_come_in_one_archive() -> None:
    run("--units", "units.csv", "-o", "ra", "--name", "{{ unit.type | slug }}/{{ unit.code }}", "--zip", "ra/het.zip")
    with ZipFile("ra/het.zip") as package:
        assert package.namelist() == ["dac-khu/26732.docx", "phuong/00082.docx", "xa/10816.docx"]
        assert package.testzip() is None
    before = Path("ra/het.zip").read_bytes()
    done = run(
        "--units", "units.csv", "-o", "ra", "--name", "{{ unit.type | slug }}/{{ unit.code }}", "--zip", "ra/het.zip"
    )
    assert "wrote ra/het.zip" in done.stdout.replace("\\", "/")
    assert Path("ra/het.zip").read_bytes() == before


def test_an_input_in_the_folder_is_never_written_over() -> None:
    shutil.copy("units.csv", "10816-xa-ha-bac.docx")
    done = run("--units", "10816-xa-ha-bac.docx", "-o", ".")
    assert done.exit_code == 1
    assert Path("10816-xa-ha-bac.docx").read_text("utf-8") == UNITS


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ((), 2, "--units"),
        (("--units", "nowhere.csv"), 2, "PD001"),
        (("--units", "units.csv", "--only", "99999"), 1, "PD843"),
        (("--units", "units.csv", "--province", "Huế"), 1, "PD844"),
        (("--units", "units.csv", "--province", "Nơi nào"), 1, "PD421"),
        (("--units", "units.csv", "--set", "sao=1"), 1, "PD057"),
        (("--units", "units.csv", "--name", "ke-hoach"), 1, "PD901"),
        (("--units", "units.csv", "--name", "../{{ unit.code }}"), 1, "PD920"),
        (("--units", "units.csv", "--name", "{{ unit.cod }}"), 1, "PD151"),
        (("--units", "units.csv", "--summary", "x.txt"), 2, ".csv"),
        (("--units", "units.csv", "--params", "units.csv"), 2, "--units"),
        (("--units", "units.csv", "--forms"), 2, "--quota"),
        (("--units", "units.csv", "--zip", "x.tar"), 2, ".zip"),
        (("--units", "units.csv", "--to", "odt"), 2, "odt"),
    ],
)
def test_what_is_wrong_with_the_command_is_told_before_anything_is_written(words, code, told) -> None:
    done = run(*words, "-o", "ra")
    assert done.exit_code == code, done.stderr
    assert told in done.stderr
    assert told.startswith("PD151") or "PD151" not in done.stderr
    assert not Path("ra").exists()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("outline:", "outlin:", "PD101"),
        ("{{ so }} người.", "{{ soo }} người.", "PD15"),
        ("parameters: {so: {type: count, description: Số người}}\n", "", "PD151"),
    ],
)
def test_a_flawed_template_is_told_once_before_any_unit(old: str, new: str, told: str) -> None:
    change("mau.yaml", old, new)
    done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 1
    assert told in done.stderr
    assert "units, such as" not in done.stderr
    assert not Path("ra").exists()


def test_a_look_that_cannot_be_used_is_told_once_before_any_unit() -> None:
    Path("mau.docx").write_bytes(b"no Word file")
    done = run("--units", "units.csv", "-o", "ra", "--look", "mau.docx")
    assert done.exit_code == 1
    assert "mau.docx: error[PD80" in done.stderr
    assert "units, such as" not in done.stderr
    assert not Path("ra").exists()


def test_columns_that_mean_nothing_are_told_once() -> None:
    change("units.csv", "code,full_name,so", "code,full_name,sso")
    done = run("--units", "units.csv", "--set", "so=2", "-o", "ra")
    assert done.exit_code == 0
    assert done.stderr.count("PD845") == 1
    assert "did you mean so?" in done.stderr
    change("units.csv", "sso", "so")
    assert run("--units", "units.csv", "--set", "so=2", "-o", "ra").stderr.count("PD846") == 1


def test_errors_that_differ_are_told_each_with_its_cell() -> None:
    change(
        "mau.yaml",
        "so: {type: count, description: Số người}",
        "so: {type: count}, ngay: {type: date, example: 15/3/2027}",
    )
    change("mau.yaml", "outline:", "milestones: [{time: '{{ ngay }}', content: Khai giảng}]\noutline:")
    change("units.csv", "full_name,so", "full_name,so,ngay")
    change("units.csv", ",3\n", ",3,15/3/2028\n")
    change("units.csv", ",12\n", ",12,15/3/2020\n")
    change("units.csv", ",5\n", ",5,15/3/2027\n")
    done = run("--units", "units.csv", "-o", "ra")
    assert "00082 Phường Cửa Nam:\nmau.yaml:" in done.stderr
    assert "units.csv!D2: the value comes from here" in done.stderr
    assert "10816 Xã Hà Bắc:\nmau.yaml:" in done.stderr
    assert "units.csv!D3: the value comes from here" in done.stderr
    assert "such as" not in done.stderr.partition("PD701")[0].partition("PD203")[0]
