"""A machine that refuses: no room, no memory, no handles, folders that vanish, signals, streams that nobody reads."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.project import OUT, PLAN, PLAN_FILE, TO_MEND_FILE, copied

if sys.platform == "win32":
    pytest.skip("forks and signals of POSIX", allow_module_level=True)

from tests.faults.forks import GONE, ROOT, Fault
from tests.faults.trying import MACHINE

MEGABYTE = 1024 * 1024


@pytest.mark.parametrize(("name", "errno"), [("render", "EACCES"), ("batch", "EROFS"), ("check --fix", "EACCES")])
def test_a_folder_that_takes_nothing(bench, name, errno):
    one = bench(name)
    at = one.beside(PLAN_FILE if name.startswith("check") else OUT)[0 if name.startswith("check") else 1]
    ran, flaws = one.tried(Fault("any", at, errno), with_earlier=True)
    assert flaws == []
    assert ran.code == MACHINE
    assert "PD9" in ran.err


@pytest.mark.parametrize(("name", "part"), [("render", 0.1), ("render", 0.6), ("batch", 0.3), ("batch", 0.9)])
def test_a_folder_that_vanishes(bench, name, part):
    one = bench(name)
    calls = one.beside(OUT)
    ran, flaws = one.tried(Fault("any", calls[int(part * len(calls))], GONE), with_earlier=True)
    assert [flaw for flaw in flaws if not flaw.startswith(("lost: ra/", "done without ra/"))] == []
    assert ran.code in (0, MACHINE)


@pytest.mark.parametrize(("name", "most"), [("render", 0), ("render", 3000), ("batch", 3000), ("check --fix", 300)])
def test_no_room_for_a_whole_file(bench, name, most):
    ran, flaws = bench(name).tried(Fault(limits={"RLIMIT_FSIZE": most}), with_earlier=True)
    assert flaws == []
    assert ran.code == MACHINE


@pytest.mark.parametrize(
    ("name", "more"), [("render", 0), ("render", 6), ("batch", 2), ("roster", 6), ("check --fix", 0)]
)
def test_no_memory(bench, name, more):
    one = bench(name)
    ran, flaws = one.tried(Fault(limits={"RLIMIT_AS": one.forks.size + more * MEGABYTE}), with_earlier=True)
    assert flaws == []
    assert "memory" in ran.err or ran.code == 0  # pydantic's Rust ends the process by itself


@pytest.mark.parametrize(("name", "most"), [("render", 4), ("batch", 6), ("roster", 8)])
def test_too_few_files_may_be_open(bench, name, most):
    _, flaws = bench(name).tried(Fault(limits={"RLIMIT_NOFILE": most}), with_earlier=True)
    assert flaws == []


@pytest.mark.parametrize(
    ("name", "signal"),
    [("render", "SIGINT"), ("batch", "SIGTERM"), ("batch to PDF", "SIGHUP"), ("check --fix", "SIGINT")],
)
def test_asked_to_stop(bench, name, signal):
    chance = random.Random(signal)  # noqa: S311 - moments, no secrets
    ran, flaws = bench(name).tried(Fault(signal=signal, after=chance.uniform(0.02, 0.15)), with_earlier=True)
    assert flaws == []
    assert "interrupted" in ran.err or ran.code <= 0


def started(folder: Path, words: str, redirected: str = "") -> subprocess.CompletedProcess[str]:
    """The command as a shell starts it."""
    line = f"exec {sys.executable} -m plandocs --lang en {words} {redirected}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run(
        ["sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def folder(tmp_path):
    (tmp_path / PLAN_FILE).write_text(PLAN, encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize(("redirected", "said"), [(">/dev/full", "the machine could not do it"), ("2>/dev/full", "")])
def test_what_is_said_finds_no_room(folder, redirected, said):
    done = started(folder, "render plan.yaml -o ra", redirected)
    assert done.returncode == MACHINE
    assert said in done.stderr
    assert "Exception" not in done.stderr
    assert (folder / OUT / "plan.docx").is_file()


@pytest.mark.parametrize("redirected", [">&-", "2>&-", ">&- 2>&-", "<&-", ">&- 2>&- <&-"])
def test_streams_that_are_closed(folder, redirected):
    done = started(folder, "render plan.yaml -o ra", redirected)
    assert done.returncode == 0
    assert "Exception" not in done.stderr
    assert (folder / OUT / "plan.docx").read_bytes().startswith(b"PK")


def test_a_spec_from_a_stream_that_is_closed(folder):
    done = started(folder, "check -", "<&-")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_asked_to_stop_while_modules_are_loaded(folder):
    (folder / "click.py").write_text("raise KeyboardInterrupt")
    done = started(folder, "check plan.yaml")
    assert done.returncode not in (0, 1)
    assert done.stderr == ""


def test_a_reader_that_goes_away(folder):
    done = started(folder, "units | head -1")
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_a_disk_that_is_full(folder):
    disk = folder / OUT
    disk.mkdir()
    if (
        shutil.which("mount") is None
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=4k", "none", str(disk)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("no disk can be made here")
    try:
        done = started(folder, "render plan.yaml -o ra")
        assert done.returncode == MACHINE
        assert "PD902" in done.stderr
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_an_own_file_that_may_not_be_written_to(bench):
    one = bench("check --fix")
    folder = copied(one.project, one.project.parents[1] / "case" / "p")
    (folder / TO_MEND_FILE).chmod(0o444)
    ran = one.run(folder)
    assert ran.code == MACHINE
    assert "PD902" in ran.err
