"""PDF files of a whole batch: piles of them, what fails tried again alone, what is the same kept."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plandocs.cli.commands import batch
from plandocs.writing import pdf
from tests.faults.project import TEMPLATE

CODES = ("00004", "00008", "00025", "00070", "00082")
SCRIPT = """\
import sys, pathlib, time
files = [pathlib.Path(word) for word in sys.argv[1:] if word.endswith(".docx")]
log = pathlib.Path({log!r})
log.write_text((log.read_text() if log.exists() else "") + f"{{len(files)}}\\n")
if "crash" == {does!r} and len(files) > 1:
    sys.exit(77)
if "dead" == {does!r}:
    print("no display", file=sys.stderr)
    sys.exit(1)
if "slow" == {does!r}:
    time.sleep(1)
for file in files:
    file.with_suffix(".pdf").write_bytes(b"%PDF" + file.read_bytes()[-40:] + b"%%EOF")
"""
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs a script as program")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "mau.yaml").write_text(TEMPLATE, encoding="utf-8")
    rows = "".join(f"{code},{number}\n" for number, code in enumerate(CODES, start=1))
    (tmp_path / "units.csv").write_text(f"code,bc\n{rows}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def office(folder: Path, monkeypatch: pytest.MonkeyPatch, does: str = "") -> None:
    """Puts a script in LibreOffice's place, which writes down how many files it is given."""
    path = folder / "soffice"
    path.write_text(f"#!{sys.executable}\n{SCRIPT.format(log=str(folder / 'log'), does=does)}", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv(pdf.PROGRAM_VARIABLE, str(path))


def run(*words: str) -> Result:
    given = [
        "mau.yaml",
        "--units",
        "units.csv",
        *(() if "-o" in words else ("-o", "ra")),
        "--to",
        "docx,pdf",
        "--jobs",
        "1",
        *words,
    ]
    return CliRunner().invoke(batch.command("en"), given)


def asked(folder: Path) -> list[int]:
    log = folder / "log"
    found = [int(line) for line in log.read_text().split()] if log.exists() else []
    log.unlink(missing_ok=True)
    return found


def made() -> list[str]:
    return sorted(path.name for path in Path("ra").iterdir() if path.suffix in (".docx", ".pdf"))


@posix_only
def test_one_office_makes_the_files_of_all_units(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office(folder, monkeypatch)
    done = run()
    assert done.exit_code == 0, done.stderr
    assert asked(folder) == [5]
    assert len(made()) == 10
    assert not list(Path("ra").glob(".plandocs-batch-*"))
    units = json.loads(Path("ra", "plandocs-batch.json").read_bytes())["units"]
    assert all(unit["outputs"][1]["file"].endswith(".pdf") for unit in units)


@posix_only
def test_files_that_are_the_same_keep_their_pdf(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office(folder, monkeypatch)
    run()
    asked(folder)
    assert " 0 made, 5 unchanged" in run().stdout
    assert asked(folder) == []
    text = (folder / "mau.yaml").read_text(encoding="utf-8")
    (folder / "mau.yaml").write_text(f"{text}# a remark\n", encoding="utf-8")
    next(Path("ra").glob("00004*.pdf")).unlink()
    assert " 5 made, " in run().stdout
    assert asked(folder) == [1]
    assert len(made()) == 10


@posix_only
def test_what_crashed_in_a_pile_is_tried_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office(folder, monkeypatch, "crash")
    done = run()
    assert done.exit_code == 0, done.stderr
    assert asked(folder) == [5, 1, 1, 1, 1, 1]
    assert len(made()) == 10


@posix_only
def test_an_office_that_makes_nothing_is_given_up_and_word_files_stay(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office(folder, monkeypatch, "dead")
    done = run()
    assert done.exit_code == 3
    assert "PD904" in done.stderr
    assert "no display" in done.stderr
    assert asked(folder) == [5, 1, 1, 1]
    assert len(made()) == 5
    office(folder, monkeypatch)
    assert " 5 made, 0 unchanged, 0 failed" in run().stdout
    assert len(made()) == 10


@pytest.mark.usefixtures("folder")
def test_without_libreoffice_the_word_files_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(pdf.PROGRAM_VARIABLE, "nothing")
    done = run()
    assert done.exit_code == 3
    assert "PD903" in done.stderr
    assert len(made()) == 5


@posix_only
@pytest.mark.slow
def test_a_run_that_is_killed_amid_pdf_files_is_taken_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office(folder, monkeypatch)
    run("-o", "yen")
    office(folder, monkeypatch, "slow")
    words = ["mau.yaml", "--units", "units.csv", "-o", "ra", "--to", "docx,pdf", "--jobs", "1"]
    with subprocess.Popen([sys.executable, "-m", "plandocs", "batch", *words]) as other:
        while not list(Path("ra").glob(".plandocs-batch-pdf-*")):
            assert other.poll() is None
        other.kill()
    assert not list(Path("ra").glob("*.pdf"))
    office(folder, monkeypatch)
    assert run().exit_code == 0
    time.sleep(1.5)  # by then the office of the killed run has ended as well
    contents = [
        {path.name: path.read_bytes() for path in Path(name).iterdir() if path.is_file()} for name in ("ra", "yen")
    ]
    assert contents[0] == contents[1]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.usefixtures("folder")
def test_libreoffice_itself() -> None:
    done = run("--only", "4,8")
    assert done.exit_code == 0, done.stderr
    assert [path.read_bytes()[:4] for path in sorted(Path("ra").glob("*.pdf"))] == [b"%PDF"] * 2
