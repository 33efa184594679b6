"""Commands that are killed at random moments: files are whole or absent, and the next run makes up for it."""

from __future__ import annotations

import os
import random
import shutil
import sys
import time
from collections.abc import Callable

import pytest

from tests.faults.project import copied
from tools.reliability import record

if sys.platform == "win32":
    pytest.skip("forks and signals of POSIX", allow_module_level=True)

from tests.faults.forks import Fault
from tests.faults.trying import Bench

POINTS = int(os.environ.get("PLANDOCS_KILLS", "2"))
"""At how many moments a run is killed; ``make kill`` asks for many more."""
NAMES = ("render", "roster", "batch of many", "batch by two") if POINTS > 2 else ("render", "batch by two")

_rows: list[tuple[str | int, ...]] = []


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_killed_at_any_moment_and_run_again(bench: Callable[[str], Bench], name: str) -> None:
    one, chance, told = bench(name), random.Random(name), list[str]()  # noqa: S311 - moments, no secrets
    takes, killed = _seconds(one), 0
    for point in range(POINTS):
        after = takes * (point + chance.random()) / POINTS
        ran, flaws = one.tried(Fault(signal="SIGKILL", after=after), with_earlier=point % 2 == 1)
        killed += ran.code < 0
        told += [f"after {after:.3f} s: {flaw}" for flaw in flaws]
    _rows.append((name, POINTS, killed, len(told)))
    _keep()
    assert told == []


def _seconds(one: Bench) -> float:
    """How long an untroubled run takes."""
    folder = copied(one.project, one.project.parents[1] / "case" / "p")
    before = time.monotonic()
    one.run(folder)
    shutil.rmtree(folder)
    return time.monotonic() - before


def _keep() -> None:
    record(
        "35-kills",
        "Killed at random moments",
        says=(
            "Runs were killed (SIGKILL) at moments spread over the time that an untroubled run takes; some of them "
            "had ended by then. Half of them wrote over the files of an earlier run. After each, every file was the "
            "earlier or the new one, a second run made the same bytes as an untroubled one, no unfinished file was "
            "left, and no worker process lived on. Runs are forked from a process that has loaded plandocs, so that "
            "no moment is spent on loading it."
        ),
        command="make kill",
        columns=("command", "moments", "killed", "defects"),
        rows=_rows,
    )
