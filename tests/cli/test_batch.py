"""``plandocs batch``, end to end: a template and a list of units go in, a folder of plans and its ledger come out."""

from __future__ import annotations

import csv
import errno
import io
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result
from docx import Document

from plandocs.batch.folder import Files
from plandocs.batch.locking import locked
from plandocs.cli.commands import batch, render
from plandocs.document.inlines import NBSP

UNITS = """\
code,full_name,so
00082,Phường Cửa Nam,3
10816,Xã Hà Bắc,12
26732,Đặc khu Côn Đảo,5
"""
BASE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.type }} {{ unit.name }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: "Bồi dưỡng {{ so }} người"
period: 2027
parameters: {so: {type: count, description: Số người}}
signature: {position: Chủ tịch}
outline: [{id: viec, heading: Việc, content: "Cử {{ so }} người."}]
"""
NAMES = ["00082-phuong-cua-nam", "10816-xa-ha-bac", "26732-dac-khu-con-dao"]


def run(*words: str | Path) -> Result:
    given = [str(word) for word in words]
    return CliRunner().invoke(batch.command("en"), ["mau.yaml", *given] if "mau.yaml" not in given else given)


def files(folder: str = "ra") -> list[str]:
    found = sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file())
    return [name for name in found if name != "plandocs-batch.json"]


def manifest(folder: str = "ra") -> dict[str, list[dict[str, object]]]:
    read: dict[str, list[dict[str, object]]] = json.loads(Path(folder, "plandocs-batch.json").read_bytes())
    return read


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "units.csv").write_text(UNITS, encoding="utf-8")
    (tmp_path / "mau.yaml").write_text(BASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def text_of(name: str) -> str:
    document = Document(str(Path("ra", f"{name}.docx")))
    return "\n".join(paragraph.text for paragraph in document.paragraphs).replace(NBSP, " ")


def change(name: str, old: str, new: str) -> None:
    text = Path(name).read_text(encoding="utf-8")
    assert old in text
    Path(name).write_text(text.replace(old, new), encoding="utf-8")


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


@pytest.mark.parametrize(
    ("change_it", "made"),
    [
        (lambda: None, 0),
        (lambda: change("units.csv", ",12", ",13"), 1),
        (lambda: change("mau.yaml", "Cử ", "Cử đi "), 3),
        (lambda: Path("plandocs.toml").write_text("", encoding="utf-8"), 3),
        (lambda: Path("ra", f"{NAMES[0]}.docx").unlink(), 1),
        (lambda: Path("ra", f"{NAMES[0]}.docx").write_bytes(b"changed"), 1),
        (lambda: Path("ra", "plandocs-batch.json").unlink(), 3),
        (lambda: change("units.csv", "00082,Phường Cửa Nam,3\n", ""), 0),
    ],
    ids=["nothing", "a value", "the template", "the project", "gone", "changed by hand", "no ledger", "fewer units"],
)
def test_only_what_changed_is_made_again(change_it, made) -> None:
    run("--units", "units.csv", "-o", "ra")
    whole = {name: Path("ra", name).read_bytes() for name in files()}
    change_it()
    done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 0
    assert f" {made} made, " in done.stdout
    if "Cử đi" not in Path("mau.yaml").read_text(encoding="utf-8") and ",13" not in Path("units.csv").read_text(
        "utf-8"
    ):
        assert {name: Path("ra", name).read_bytes() for name in files()} == whole


def test_one_units_problem_stops_only_that_unit() -> None:
    change("units.csv", ",12", ",mười")
    done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 1
    assert "failed: 10816 Xã Hà Bắc\n3 units: 2 made, 0 unchanged, 1 failed" in done.stdout
    assert files() == [f"{NAMES[0]}.docx", f"{NAMES[2]}.docx"]
    change("units.csv", ",mười", ",12")
    assert " 1 made, 2 unchanged, 0 failed" in run("--units", "units.csv", "-o", "ra").stdout


def test_a_file_that_cannot_be_written_fails_its_unit_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    write = Files.write

    def refuse(self: Files, files: Mapping[str, bytes]) -> None:
        if f"{NAMES[1]}.docx" in files:
            raise PermissionError(errno.EACCES, "open in Word")
        write(self, files)

    with monkeypatch.context() as patch:
        patch.setattr(Files, "write", refuse)
        done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 3
    assert "PD902" in done.stderr
    assert "open in Word" in done.stderr
    assert "failed: 10816 Xã Hà Bắc\n3 units: 2 made, 0 unchanged, 1 failed" in done.stdout
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout


def test_a_full_disk_stops_the_run_and_the_next_one_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    write = Files.write

    def refuse(self: Files, files: Mapping[str, bytes]) -> None:
        if f"{NAMES[1]}.docx" in files:
            raise OSError(errno.ENOSPC, "no space")
        write(self, files)

    with monkeypatch.context() as patch:
        patch.setattr(Files, "write", refuse)
        done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 3
    assert "no space" in done.stderr
    assert "stopped with 2 units left" in done.stderr
    assert files() == [".plandocs-batch.jsonl", f"{NAMES[0]}.docx"]
    assert " 2 made, 1 unchanged" in run("--units", "units.csv", "-o", "ra").stdout
    assert files() == [f"{name}.docx" for name in NAMES]


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


def test_a_unit_that_fails_keeps_its_earlier_plan() -> None:
    run("--units", "units.csv", "-o", "ra")
    change("units.csv", ",12", ",mười")
    done = run("--units", "units.csv", "-o", "ra")
    assert "PD922" not in done.stderr
    assert f"{NAMES[1]}.docx" in files()


def test_files_that_no_unit_makes_any_more_are_told_and_stay() -> None:
    run("--units", "units.csv", "-o", "ra")
    for _ in range(2):
        done = run("--units", "units.csv", "-o", "ra", "--name", "{{ unit.code }}")
        assert "ra: warning[PD922]: 3 files of earlier runs are made by no unit any more" in done.stderr
        assert len(files()) == 6


def test_stale_files_are_pruned_when_asked_unless_changed() -> None:
    run("--units", "units.csv", "-o", "ra")
    Path("ra", f"{NAMES[0]}.docx").write_bytes(b"my own")
    done = run("--units", "units.csv", "-o", "ra", "--name", "{{ unit.code }}", "--prune")
    assert done.stdout.count("deleted ra") == 2
    assert f"{NAMES[0]}.docx" in done.stderr
    assert files() == ["00082-phuong-cua-nam.docx", "00082.docx", "10816.docx", "26732.docx"]


def test_some_units_are_made_and_the_others_stay() -> None:
    run("--units", "units.csv", "-o", "ra")
    change("mau.yaml", "Cử ", "Cử đi ")
    done = run("--units", "units.csv", "-o", "ra", "--only", "82,26732")
    assert done.stdout.startswith("2 units: 2 made, 0 unchanged")
    assert [unit["code"] for unit in manifest()["units"]] == ["00082", "10816", "26732"]
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout


def test_units_of_a_province_come_from_the_register() -> None:
    done = run("--province", "Huế", "--set", "so=1", "-o", "ra")
    assert done.stdout.startswith("40 units: 40 made")
    assert len(files()) == 40


def test_provinces_one_after_another_share_a_folder() -> None:
    run("--province", "Huế", "--set", "so=1", "-o", "ra")
    done = run("--province", "Cao Bằng", "--set", "so=1", "-o", "ra", "--prune")
    assert "PD922" not in done.stderr
    assert "deleted" not in done.stdout
    assert " 0 made, 40 unchanged" in run("--province", "Huế", "--set", "so=1", "-o", "ra").stdout


def test_lists_that_plans_are_made_from_count_as_they_are_now() -> None:
    for code in ("00082", "10816", "26732"):
        Path("ds", code).mkdir(parents=True)
        Path("ds", code, "a.csv").write_text(
            "STT,Họ và tên,Chức vụ,Đơn vị công tác\n1,Học viên Một,x,y\n", encoding="utf-8"
        )
    change("mau.yaml", "signature:", 'rosters: {hv: {files: "ds/{{ unit.code }}", required: []}}\nsignature:')
    change("mau.yaml", '"Cử {{ so }} người."', '["Cử {{ so }} người.", {kind: roster, of: hv}]')
    first = run("--units", "units.csv", "-o", "ra")
    assert " 3 made, " in first.stdout, first.stderr
    assert " 0 made, " in run("--units", "units.csv", "-o", "ra").stdout
    change("ds/10816/a.csv", "Một", "Hai")
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout
    shutil.copy("ds/10816/a.csv", "ds/00082/b.csv")
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout


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


def test_two_runs_into_one_folder_do_not_meet() -> None:
    Path("ra").mkdir()
    with locked(Path("ra", ".plandocs-batch.lock")):
        done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 3
    assert "PD925" in done.stderr
    assert files() == []
    assert run("--units", "units.csv", "-o", "ra").exit_code == 0


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
