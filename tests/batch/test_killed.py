"""A batch that is killed at any moment: files are whole or absent, and the next run ends as one that was left alone."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest

from plandocs.batch.ledger import JOURNAL, MANIFEST
from plandocs.registers.units import shipped_units
from tests.batch.samples import DAY

TEMPLATE = """\
plandocs: 1
issuer: {name: "Ủy ban nhân dân {{ unit.full }}", abbreviation: UBND, place: "{{ unit.name }}"}
date: 2026
title: "Bồi dưỡng {{ so }} người"
period: 2027
parameters: {so: {type: count}}
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
outline: [{heading: Việc, content: "Cử người: {{ annex('pl') }}."}]
annexes: {pl: {title: Chỉ tiêu, content: {kind: quota, of: ct}}}
quotas: {ct: {columns: [{id: bc, name: Lớp}], rows: [{unit: "{{ unit.full }}", values: "{{ so }}"}]}}
"""
POINTS = int(os.environ.get("PLANDOCS_KILLS", "4"))
"""At how many moments a run is killed; ``make kill`` asks for many more."""
UNITS = 90

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A template, its units, and what a run makes of them that is left alone, in ``yen``."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "mau.yaml").write_text(TEMPLATE, encoding="utf-8")
    codes = list(shipped_units().at(DAY).communes)[:: 3321 // UNITS][:UNITS]
    rows = "".join(f"{code},{number + 1}\n" for number, code in enumerate(codes))
    (folder / "units.csv").write_text(f"code,so\n{rows}", encoding="utf-8")
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


def killed(folder: Path, output: str, seconds: float, words: Sequence[str]) -> bool:
    """Whether a run could be killed after some seconds: it had not ended."""
    run = started(folder, output, *words)
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        return True
    return False


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def check_whole(folder: Path) -> None:
    """Every file that a reader of the folder sees is a whole package."""
    for path in folder.glob("[!.]*.???x"):
        with ZipFile(path) as package:
            assert package.testzip() is None


@pytest.mark.slow
@pytest.mark.parametrize("words", [(), ("--jobs", "2")], ids=["one process", "two"])
def test_killed_at_any_moment_and_run_again(project: Path, words: tuple[str, ...]) -> None:
    started_at = time.monotonic()
    started(project, f"do-{len(words)}", *words).wait()
    takes, chance = time.monotonic() - started_at, random.Random(7)  # noqa: S311 - moments, no secrets
    wanted, kills = contents(project / "yen"), 0
    for point in range(POINTS):
        output = f"ra-{len(words)}-{point}"
        moment = takes * (0.3 + 0.7 * (point + chance.random()) / POINTS)
        kills += killed(project, output, moment, words)
        check_whole(project / output)
        if point % 3 == 0:
            kills += killed(project, output, moment / 2, words)
        assert started(project, output, *words).wait() == 0
        assert contents(project / output) == wanted
    assert kills


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
