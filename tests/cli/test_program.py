"""The installed command as a program of its own: its streams, its signals, and what it does not load."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.loading.sample import FILE, SPEC, edited

ROOT = Path(__file__).parents[2]
PLANDOCS = [sys.executable, "-m", "plandocs"]
HEAVY = ("pydantic", "yaml", "lxml", "docx", "docxtpl", "jinja2")
WHAT_IS_LOADED = f"""
import sys
from plandocs.cli.entry import main
try:
    main()
except SystemExit as ended:
    print(ended.code or 0, *(name for name in {HEAVY} if name in sys.modules), file=sys.__stderr__)
"""
INTERRUPTED_WHILE_BUILDING = """
import os, signal
import plandocs.cli.commands.check as check
check.examine = lambda *_, **__: os.kill(os.getpid(), signal.SIGINT)
from plandocs.cli.entry import main
main()
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and pipes as POSIX has them")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / FILE).write_text(SPEC, encoding="utf-8")
    return tmp_path


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PLANDOCS_", "LC_", "LANG"))}
    return kept | {"PYTHONPATH": str(ROOT / "src")} | more


def run(
    folder: Path, *words: str, command: list[str] | None = None, **options: Any
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*(command or PLANDOCS), *words],
        cwd=folder,
        env=environment(**options.pop("env", {})),
        capture_output=True,
        check=False,
        timeout=30,
        **options,
    )


@pytest.mark.parametrize(
    ("words", "forbidden"),
    [
        ("--help", set(HEAVY)),
        (f"check {FILE}", {"lxml", "docx", "docxtpl", "jinja2"}),
        (f"render {FILE}", {"lxml", "docx", "docxtpl", "jinja2"}),
        (f"outline {FILE}", {"lxml", "docx", "docxtpl", "jinja2"}),
    ],
)
def test_what_is_not_needed_is_not_loaded(folder: Path, words: str, forbidden: set[str]) -> None:
    done = run(folder, *words.split(), command=[sys.executable, "-c", WHAT_IS_LOADED])
    code, *loaded = done.stderr.decode().splitlines()[-1].split()
    assert code == "0"
    assert set(loaded) & forbidden == set()


def test_a_dash_reads_standard_input(folder: Path) -> None:
    wrong = edited("title: Bồi", "titel: Bồi").encode()
    done = run(folder, "check", "-", "--lang", "en", input=wrong)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[:2] == [
        "-:11:1: error[PD101]: unknown key titel",
        "  11 | titel: Bồi dưỡng cán bộ, công chức",
    ]
    made = run(folder, "render", "-", input=SPEC.encode())
    assert made.returncode == 0
    assert [path.name for path in (folder / "output").iterdir()] == ["plan.docx"]


def test_bytes_that_are_no_text_on_standard_input(folder: Path) -> None:
    done = run(folder, "check", "-", input=b"\xff\xfea\x00")
    assert done.returncode == 1
    assert b"PD002" in done.stderr


@pytest.mark.parametrize("words", ["schema", f"outline {FILE}", f"check {FILE} --format json"])
def test_a_reader_that_has_seen_enough_is_no_error(folder: Path, words: str) -> None:
    with subprocess.Popen(
        [*PLANDOCS, *words.split()], cwd=folder, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


def test_an_interruption_ends_with_130(folder: Path) -> None:
    done = run(folder, "check", FILE, command=[sys.executable, "-c", INTERRUPTED_WHILE_BUILDING])
    assert done.returncode == 130
    assert "đã dừng theo yêu cầu" in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_console_of_another_code_page_gets_no_traceback(folder: Path) -> None:
    (folder / FILE).write_text(edited("title: Bồi", "titel: Bồi"), encoding="utf-8")
    done = run(folder, "check", FILE, env={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"})
    assert done.returncode == 1
    assert b"PD101" in done.stderr
    assert b"Traceback" not in done.stderr


def shell(folder: Path, line: str) -> subprocess.CompletedProcess[bytes]:
    """What a line of a shell comes to, in which ``plandocs`` is the command."""
    return run(folder, "-c", line.replace("plandocs", f"{sys.executable} -m plandocs", 1), command=["/bin/sh"])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (f"plandocs render {FILE} >&-", 0),
        (f"plandocs render {FILE} >&- 2>&-", 0),
        (f"plandocs render {FILE} <&- >&- 2>&-", 0),
        ("plandocs schema >&-", 3),
        ("plandocs check khong-co.yaml 2>&-", 2),
        ("plandocs check - <&-", 2),
    ],
)
def test_streams_that_are_closed(folder: Path, line: str, code: int) -> None:
    done = shell(folder, line)
    assert (done.returncode, b"Traceback" in done.stderr) == (code, False)
    if "render" in line:
        assert (folder / "output" / "ke-hoach.docx").read_bytes()[:2] == b"PK"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is /dev/full")
@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("plandocs --help >/dev/full", 3),
        ("plandocs --version >/dev/full", 3),
        (f"plandocs outline {FILE} >/dev/full", 3),
        ("plandocs check khong-co.yaml 2>/dev/full", 3),
        ("plandocs schema >/dev/full 2>/dev/full", 3),
    ],
)
def test_streams_on_a_full_disk(folder: Path, line: str, code: int) -> None:
    done = shell(folder, line)
    assert (done.returncode, b"Traceback" in done.stderr, b"Exception" in done.stderr) == (code, False, False)


@pytest.mark.skipif(sys.platform == "win32", reason="no folder goes away there while somebody stands in it")
def test_a_current_folder_that_is_gone(folder: Path) -> None:
    line = f"mkdir gone && cd gone && rmdir ../gone && plandocs check ../{FILE}"
    done = shell(folder, line)
    assert done.returncode == 3
    assert "thư mục hiện tại không còn nữa" in done.stderr.decode()
