"""A batch that is stopped is taken up by the next run, which ends as one that was left alone (more: tests/faults)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from plandocs.batch.ledger import JOURNAL, MANIFEST
from plandocs.registers.units import shipped_units
from tests.batch.samples import DAY
from tests.faults.project import TEMPLATE

UNITS = 90

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A template, its units, and what a run makes of them that is left alone, in ``yen``."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "mau.yaml").write_text(TEMPLATE, encoding="utf-8")
    codes = list(shipped_units().at(DAY).communes)[:: 3321 // UNITS][:UNITS]
    rows = "".join(f"{code},{number + 1}\n" for number, code in enumerate(codes))
    (folder / "units.csv").write_text(f"code,bc\n{rows}", encoding="utf-8")
    assert started(folder, "yen").wait() == 0
    return folder


def started(folder: Path, output: str, *words: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "plandocs", "batch", "mau.yaml", "--units", "units.csv", "--to", "docx,xlsx"]
    return subprocess.Popen(
        [*command, "-o", output, *words],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_a_killed_run_leaves_is_taken_up(project: Path) -> None:
    output = project / "do-dang"
    run = started(project, output.name)
    while not (output / JOURNAL).exists() or (output / JOURNAL).read_bytes().count(b"\n") < 10:
        assert run.poll() is None
    run.kill()
    run.wait()
    there = {path: path.stat().st_mtime_ns for path in output.glob("*.docx")}
    (output / ".plandocs-batch-1.tmp").write_bytes(b"half")
    assert not (output / MANIFEST).exists()
    assert started(project, output.name).wait() == 0
    assert contents(output) == contents(project / "yen")
    stayed = [path for path, time in there.items() if path.stat().st_mtime_ns == time]
    assert len(stayed) >= len(there) - 1


def test_a_run_that_is_interrupted_says_so_and_is_taken_up(project: Path) -> None:
    output = project / "ngat"
    run = started(project, output.name)
    while not (output / JOURNAL).exists():
        assert run.poll() is None
    run.send_signal(signal.SIGINT)
    assert run.wait() == 130
    assert started(project, output.name).wait() == 0
    assert contents(output) == contents(project / "yen")
