"""Whole processes, measured in turn: how many times an empty Python a plandocs command takes.

A wheel is built and installed into a fresh environment in a temporary folder, as a user has it; an editable
installation starts more slowly. Every round runs each command once, so that a busy machine slows all of them alike. The
ratios are what to compare; the milliseconds are of this machine and this hour. Nothing here fails on time.

Usage: python benchmarks/startup.py [--rounds 21] [--spec specs/FILE.yaml]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PREFERRED = ROOT / "specs" / "ke-hoach-xa-2026-2031.yaml"


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took, in seconds: on the clock, and of the processor."""

    wall: float
    cpu: float


def main() -> int:
    """Measure, print the table, and say with 1 that a command failed."""
    options = read_options()
    if not hasattr(os, "wait4"):
        print("This system cannot tell what a finished process used (os.wait4): run it on Linux or macOS.")
        return 3
    with tempfile.TemporaryDirectory(prefix="plandocs-bench-") as folder:
        scratch = Path(folder)
        programs = install(scratch)
        commands = commands_to_measure(programs, options.spec, scratch / "output")
        if not all(works(name, command, scratch) for name, command in commands.items()):
            return 1
        runs = measure(commands, options.rounds, scratch)
    print_table(runs, options.rounds)
    return 0


def read_options() -> argparse.Namespace:
    """The words of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--spec", type=Path, default=first_spec(), help="the spec to check and to render")
    return parser.parse_args()


def first_spec() -> Path | None:
    """The usual spec, or the first there is."""
    return PREFERRED if PREFERRED.is_file() else next(iter(sorted((ROOT / "specs").glob("*.yaml"))), None)


def install(scratch: Path) -> Path:
    """Build the wheel, install it with the locked dependencies, and return the folder of programs."""
    print("building the wheel and a fresh environment …", flush=True)
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(scratch), str(ROOT)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    (wheel,) = scratch.glob("*.whl")
    venv.create(scratch / "venv", with_pip=True)
    programs = scratch / "venv" / "bin"
    pip = [str(programs / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / "requirements" / "run.txt")], check=True)
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
    return programs


def commands_to_measure(programs: Path, spec: Path | None, output: Path) -> dict[str, list[str]]:
    """The commands under the names that the table shows; the first is what the others are compared with."""
    plandocs = str(programs / "plandocs")
    commands = {
        "python -c pass": [str(programs / "python"), "-c", "pass"],
        "plandocs --help": [plandocs, "--help"],
    }
    if spec is None:
        print("there is no spec in specs/: check and render are left out")
    else:
        commands["plandocs check"] = [plandocs, "check", str(spec.resolve())]
        commands["plandocs render"] = [plandocs, "render", str(spec.resolve()), "-o", str(output)]
    return commands


def works(name: str, command: list[str], folder: Path) -> bool:
    """Run once unmeasured, which also warms the caches; a command that fails is shown with what it said."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        print(f"{name} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.returncode == 0


def measure(commands: dict[str, list[str]], rounds: int, folder: Path) -> dict[str, list[Run]]:
    """Each command once a round, in turn."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(timed(command, folder))
    return runs


def timed(command: list[str], folder: Path) -> Run:
    """Run one process to its end; what it used comes from the system's own account of it."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(wall, used.ru_utime + used.ru_stime)


def print_table(runs: dict[str, list[Run]], rounds: int) -> None:
    """Medians, and the median of the ratios to the empty Python of the same round."""
    empty = next(iter(runs.values()))
    print(f"\nmedians of {rounds} rounds{'':13}   wall ms  x empty    cpu ms  x empty")
    for name, measured in runs.items():
        wall = statistics.median(run.wall for run in measured) * 1e3
        cpu = statistics.median(run.cpu for run in measured) * 1e3
        wall_ratio = statistics.median(run.wall / base.wall for run, base in zip(measured, empty, strict=True))
        cpu_ratio = statistics.median(run.cpu / base.cpu for run, base in zip(measured, empty, strict=True))
        print(f"{name:32} {wall:9.1f} {wall_ratio:8.2f} {cpu:9.1f} {cpu_ratio:8.2f}")


if __name__ == "__main__":
    sys.exit(main())
