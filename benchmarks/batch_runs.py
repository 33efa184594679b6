"""The command itself, as whole processes: what ``plandocs batch`` takes in time and memory for so many units."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.batch_content import TEMPLATE
from plandocs.batch.units import REGISTER

GLANCE = 0.01
"""Seconds between two looks at the processes of a run."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a run took: seconds on the clock, and of the processor without a pool's workers, which nobody waits for."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Watched:
    """What was seen of a run's processes, the main one first: MiB of each at its peak, and its processor seconds."""

    memory: list[float]
    cpu: list[float]


@dataclass(frozen=True, slots=True)
class Batches:
    """Runs of the command that write to a folder, and delete what they made."""

    folder: Path

    def file_of(self, codes: Sequence[str]) -> Path:
        """A file of units, by their codes."""
        path = self.folder / f"{len(codes)}-units.csv"
        path.write_text("\n".join(["code", *codes, ""]), encoding="utf-8")
        return path

    def timed(self, units: Path | None, jobs: int) -> Run:
        """One run over a file of units, or else the register; the files are then deleted."""
        begin = time.perf_counter()
        process = self._started(units, jobs)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        self._ended(process, status)
        return Run(wall, used.ru_utime + used.ru_stime)

    def watched(self, units: Path | None, jobs: int | None) -> Watched:
        """The same, looked at while it runs; by as many processes as plandocs thinks fit, if none are told."""
        process = self._started(units, jobs)
        most, taken = dict[int, float](), dict[int, float]()
        while True:
            pid, status, _ = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            for one in family(process.pid):
                most[one] = max(most.get(one, 0), resident_peak(one))
                taken[one] = max(taken.get(one, 0), processor_time(one))
            time.sleep(GLANCE)
        self._ended(process, status)
        return Watched(list(most.values()), list(taken.values()))

    def _started(self, units: Path | None, jobs: int | None) -> subprocess.Popen[bytes]:
        """A run that has begun; modules are compiled once, as those of an installed package are."""
        command = [sys.executable, "-m", "plandocs", "batch", TEMPLATE, "--units", str(units or REGISTER)]
        command += ["-o", "made", *(["--jobs", str(jobs)] if jobs else [])]
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(self.folder / "compiled")
        with (self.folder / "told.txt").open("wb") as told:
            return subprocess.Popen(command, cwd=self.folder, stdout=told, stderr=told, env=environment)

    def _ended(self, process: subprocess.Popen[bytes], status: int) -> None:
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError((self.folder / "told.txt").read_text(encoding="utf-8"))
        shutil.rmtree(self.folder / "made")


def family(pid: int) -> Iterator[int]:
    """A process and those that it has started, and so on (Linux)."""
    yield pid
    try:
        started = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:  # it has just ended, or is no Linux
        return
    for child in started.split():
        yield from family(int(child))


def resident_peak(pid: int) -> float:
    """The most that a process has had in memory so far, in MiB (Linux)."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    found = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(found[0].split()[1]) / 2**10 if found else 0


def processor_time(pid: int) -> float:
    """The processor's seconds that a process has used so far (Linux)."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return 0
    user, system = told.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
