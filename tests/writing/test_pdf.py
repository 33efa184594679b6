from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
import time
from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing import pdf
from plandocs.writing.docx import write_docx
from plandocs.writing.pdf import convert_to_pdf, lays_out_as_measured
from tests.writing.sample import document, frame, profile

needs_libreoffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs a shell script as program")


def docx_file(folder: Path, name: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(write_docx(document(), frame(), profile()))
    return path


def codes(problems: Problems) -> list[str]:
    return [problem.code for problem in problems if problem.code != "PD905"]


def program(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts a script in LibreOffice's place."""
    path = folder / "soffice"
    path.write_text(f"#!{sys.executable}\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv(pdf.PROGRAM_VARIABLE, str(path))


def substitute(folder: Path, font: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Has the system name a font where it is asked for Times New Roman."""
    matcher = folder / "fc-match"
    matcher.write_text(f"#!/bin/sh\nprintf '{font}'\n", encoding="utf-8")
    matcher.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


@pytest.mark.slow
@needs_libreoffice
def test_files_become_pdf_in_one_start(tmp_path: Path) -> None:
    files = [docx_file(tmp_path / "a", "kế hoạch.docx"), docx_file(tmp_path / "b", "đề án.docx")]
    output = tmp_path / "output"
    output.mkdir()
    problems = Problems()
    made = convert_to_pdf(files, output, problems)
    assert made == [output / "kế hoạch.pdf", output / "đề án.pdf"]
    assert all(path.read_bytes().startswith(b"%PDF") for path in made)
    assert sorted(output.iterdir()) == sorted(made)
    assert codes(problems) == []


def test_without_libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(pdf.PROGRAM_VARIABLE, str(tmp_path / "nothing"))
    problems = Problems()
    assert convert_to_pdf([docx_file(tmp_path, "a.docx")], tmp_path, problems) == []
    assert codes(problems) == ["PD903"]


@posix_only
def test_what_libreoffice_says_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "import sys; sys.stderr.write('no such filter')", monkeypatch)
    problems = Problems()
    assert convert_to_pdf([docx_file(tmp_path, "a.docx")], tmp_path, problems) == []
    assert ("PD904", "no such filter") in [(problem.code, problem.value("problem")) for problem in problems]


@pytest.mark.slow
@posix_only
def test_a_hanging_libreoffice_is_ended_with_all_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sign = tmp_path / "child-lived"
    child = f"import time, pathlib; time.sleep(3); pathlib.Path({str(sign)!r}).touch()"
    script = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {child!r}]); time.sleep(60)"
    program(tmp_path, script, monkeypatch)
    monkeypatch.setattr(pdf, "_START_SECONDS", 1)
    monkeypatch.setattr(pdf, "_SECONDS_PER_FILE", 0)
    monkeypatch.setattr(pdf, "_BYTES_PER_SECOND", 10**9)
    problems = Problems()
    assert convert_to_pdf([docx_file(tmp_path, "a.docx")], tmp_path, problems) == []
    assert codes(problems) == ["PD904"]
    time.sleep(3)
    assert not sign.exists()


@posix_only
@pytest.mark.parametrize(
    "does",
    [
        "made.write_bytes(b'%PDF-1.7 half of it')",
        "made.write_bytes(b'')",
        "made.mkdir()",
        "pass",
        "made.write_bytes(b'%PDF'); os.kill(os.getpid(), 9)",
        "sys.stderr.write('x' * 9_000_000)",
    ],
)
def test_half_a_pdf_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str) -> None:
    script = f"import os, sys, pathlib; made = pathlib.Path(sys.argv[-1]).with_suffix('.pdf'); {does}"
    program(tmp_path, script, monkeypatch)
    problems, earlier = Problems(), tmp_path / "a.pdf"
    earlier.write_bytes(b"earlier")
    assert convert_to_pdf([docx_file(tmp_path, "a.docx")], tmp_path, problems) == []
    assert codes(problems) == ["PD904"]
    assert all(len(str(problem.value("problem"))) <= 300 for problem in problems if problem.code == "PD904")
    assert earlier.read_bytes() == b"earlier"


def test_no_room_for_what_libreoffice_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    monkeypatch.setenv(pdf.PROGRAM_VARIABLE, sys.executable)
    problems = Problems()
    assert convert_to_pdf([docx_file(tmp_path, "a.docx")], tmp_path, problems) == []
    assert codes(problems) == ["PD904"]


@posix_only
def test_a_pdf_that_cannot_be_put_in_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = "import sys, pathlib; pathlib.Path(sys.argv[-1]).with_suffix('.pdf').write_bytes(b'%PDF %%EOF')"
    program(tmp_path, script, monkeypatch)
    problems = Problems()
    assert convert_to_pdf([docx_file(tmp_path, "a.docx")], tmp_path / "a.docx", problems) == []
    assert codes(problems) == ["PD902"]


def test_no_files_start_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_run", None)
    assert convert_to_pdf([], tmp_path, Problems()) == []


@posix_only
def test_a_variant_is_converted_in_place_of_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "import sys, pathlib\n"
        "for name in sys.argv[-2:]: pathlib.Path(name).with_suffix('.pdf').write_bytes(pathlib.Path(name).read_bytes())"
    )
    program(tmp_path, script, monkeypatch)
    first, second = tmp_path / "a.docx", tmp_path / "b.docx"
    first.write_bytes(b"%PDF first %%EOF")
    second.write_bytes(b"%PDF second %%EOF")
    made = convert_to_pdf([first, second], tmp_path, Problems(), {second: b"%PDF parted %%EOF"})
    assert [path.read_bytes() for path in made] == [b"%PDF first %%EOF", b"%PDF parted %%EOF"]
    assert second.read_bytes() == b"%PDF second %%EOF"


@posix_only
@pytest.mark.parametrize(
    ("font", "is_measured"), [("Times New Roman", True), ("Liberation Serif", True), ("DejaVu Serif", False)]
)
def test_pages_can_be_foretold_where_text_is_as_wide_as_in_times_new_roman(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, font: str, is_measured: bool
) -> None:
    substitute(tmp_path, font, monkeypatch)
    assert lays_out_as_measured() is is_measured


def test_where_nobody_tells_fonts_the_right_one_is_thought_to_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert lays_out_as_measured()


@posix_only
def test_the_font_that_stands_in_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    substitute(tmp_path, "Tinos", monkeypatch)
    program(tmp_path, "", monkeypatch)
    problems = Problems()
    convert_to_pdf([docx_file(tmp_path, "a.docx")], tmp_path, problems)
    assert [problem.value("substitute") for problem in problems if problem.code == "PD905"] == ["Tinos"]
