"""Every call by which a command writes fails or is the last one: files stay whole, the next run makes up for it.

The calls of a few commands, as Python's audit tells of them, are tried always. ``make faults`` tries all calls of all
commands: by strace, which tampers with the calls of the system itself, else as the audit tells of them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from itertools import cycle

import pytest

from tests.faults.project import COMMANDS, OUT, TO_MEND_FILE
from tools.reliability import record

if sys.platform == "win32":
    pytest.skip("forks and signals of POSIX", allow_module_level=True)

from tests.faults.forks import STRACE, Fault
from tests.faults.tracing import LISTING, points
from tests.faults.trying import MACHINE, Bench

ERRORS = ("ENOSPC", "EIO", "")
"""The last stands for a SIGKILL."""
NAMES = [command.name for command in COMMANDS]
is_long = pytest.mark.skipif(os.environ.get("PLANDOCS_FAULTS") != "1", reason="takes many minutes (make faults)")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "beside", "step"), [("render", OUT, 1), ("batch", OUT, 4), ("check --fix", TO_MEND_FILE, 1)]
)
def test_calls_in_the_folder_that_is_written_to(bench, name, beside, step):
    one = bench(name)
    for at, errno in zip(one.beside(beside)[::step], cycle(ERRORS), strict=False):
        _, flaws = one.tried(Fault("any", at, errno), with_earlier=at % 2 == 0)
        assert flaws == [], (at, errno)


class Tally:
    """What came of all faults, by command, and what they left."""

    def __init__(self) -> None:
        self.rows: dict[str, Counter[str]] = {}
        self.flaws: list[str] = []

    def tried(self, one: Bench, fault: Fault, *, with_earlier: bool) -> None:
        ran, flaws = one.tried(fault, with_earlier=with_earlier)
        row = self.rows.setdefault(one.command.name, Counter())
        row.update(["runs", "borne" if ran.code == one.untroubled.code else "told" if ran.code == MACHINE else "ended"])
        row["defects"] += bool(flaws)
        self.flaws += [f"{one.command.name}: {fault.call} {fault.at} {fault.name}: {flaw}" for flaw in flaws]


@pytest.fixture(scope="module")
def tally() -> Tally:
    return Tally()


def keep(found: Tally) -> None:
    """Keeps the figures of the commands that are finished: a run that is stopped leaves those."""
    columns = ("command", "runs", "borne", "told", "ended", "defects")
    record(
        "30-faults",
        "Faults of the machine",
        says=(
            "Each command of the table was run again and again, and each time another of the calls by which it writes "
            "failed: the disk was full (ENOSPC), broken (EIO), or the process was killed in place of the call; so "
            "there are three runs for each call. strace tampers with the calls of the system themselves: writing, "
            "fsync, opening, making, locking, renaming and removing. In half of the runs the folder held what an "
            "earlier run had made. *Borne* runs ended well all the same, *told* ones with exit code 3 and a message, "
            "*ended* ones were killed. A defect is: a file that is neither the earlier nor the new one, an author's "
            "file that is changed, a traceback, another exit code, a process that lives on, or a next run that does "
            "not make, byte for byte, what an untroubled one makes, or leaves something unfinished behind. Runs are "
            "forked from a process that has loaded plandocs. A power cut is not tried: the disk forgets nothing here."
        ),
        command="make faults",
        columns=columns,
        rows=[(command, *(row[column] for column in columns[1:])) for command, row in found.rows.items()],
    )


def _may_trace() -> bool:
    if STRACE is None:
        return False
    return subprocess.run([STRACE, "-o", os.devnull, "true"], capture_output=True, check=False).returncode == 0


@is_long
@pytest.mark.skipif(_may_trace(), reason="strace tampers with more")
@pytest.mark.parametrize("name", NAMES)
def test_every_call_that_python_tells_of(bench: Callable[[str], Bench], tally: Tally, name: str) -> None:
    one, before = bench(name), len(tally.flaws)
    for at in range(1, len(one.calls("audit")) + 1):
        for turn, errno in enumerate(ERRORS):
            tally.tried(one, Fault("any", at, errno), with_earlier=(at + turn) % 2 == 0)
    keep(tally)
    assert tally.flaws[before:] == []


@is_long
@pytest.mark.skipif(not _may_trace(), reason="no strace, or it may not trace here")
@pytest.mark.parametrize("name", NAMES)
def test_every_call_of_the_system(bench: Callable[[str], Bench], tally: Tally, name: str) -> None:
    one, before = bench(name), len(tally.flaws)
    for number, (call, at) in enumerate(points(one.calls(LISTING))):
        for turn, errno in enumerate(ERRORS):
            tally.tried(one, Fault(call, at, errno, traced=True), with_earlier=(number + turn) % 2 == 0)
    keep(tally)
    assert tally.flaws[before:] == []
