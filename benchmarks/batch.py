"""The plans of the communes, beside what others take for them, in one run.

- writing: the plan of a unit printed from a plate and written, beside docxtpl's load, render and save of the same
  content, and beside the bound: deflating and writing the parts that change;
- way: from a unit's row of values to a checked and noted file, as the batch goes it, beside the same docxtpl;
- nation: the command itself for every unit of the register and for 200, with one process and with two; its time for a
  document beside loops of docxtpl, docxtemplater and carbone; its memory; and whether it starts others for 40 units.

Engines are processes that make plans of the same units in turn, as in ``roster_tables.py``. The ratios are what to
compare: of processor time, but for the two workers, who need a quiet machine. Files go to the RAM disk where there is
one, or to the folder of ``--to``. Nothing here fails on time.

Usage: python -m benchmarks.batch [--rounds 7] [--units 3321] [--only-part writing way nation] [--to FOLDER]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

from benchmarks.batch_content import opened, spread
from benchmarks.batch_engines import ALIKE, FEW, MIXED, engines, measure, same_texts
from benchmarks.batch_runs import Batches, Run
from plandocs.batch.hands import processors

PARTS = ("writing", "way", "nation")
RAM_DISK = Path("/dev/shm")  # noqa: S108 - a folder of one's own is made in it
MOST_ROUNDS = 20
"""After these, no unit of the register is left that has not gone the whole way."""
NATION_ROUNDS = 3
SOME = 200
LOOPED = 200
"""Plans that others make in a round, for that of the nation."""
FORTY = 40
GROWTH = 1.1
MORE_MEMORY = 32
FASTER = 1.5
CLOCKS: dict[str, Callable[[Run], float]] = {"processor": attrgetter("cpu"), "clock": attrgetter("wall")}
PEERS = {"docxtpl": 1 / 6, "docxtemplater": 1.0, "carbone": 1.0}
"""What the command may take at most of the time that each takes for a document."""


def main() -> int:
    """Measure and print; 1 when an engine wrote other texts."""
    options = read_options()
    with tempfile.TemporaryDirectory(prefix="plandocs-bench-", dir=options.to) as folder:
        print(f"files are written to {folder}")
        return max(MEASURES[part](options, Path(folder)) for part in options.only_part)


def read_options() -> argparse.Namespace:
    """The words of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7, choices=range(1, MOST_ROUNDS + 1), metavar="N")
    parser.add_argument("--units", type=int, help="so many of the register, for a quick look")
    parser.add_argument("--only-part", choices=PARTS, nargs="+", default=PARTS)
    parser.add_argument("--to", type=Path, default=RAM_DISK if RAM_DISK.is_dir() else None)
    return parser.parse_args()


# ---------------------------------------------------------------- one plan


def measure_writing(options: argparse.Namespace, folder: Path) -> int:
    """Writing alone, beside docxtpl and the bound."""
    with engines(("printing", "bound", "docxtpl"), folder) as found:
        times = measure(found, options.rounds, folder)
        is_same = same_texts(("docxtpl",), folder)
    print(f"\nwriting alone, {ALIKE} units, {options.rounds} rounds")
    print_times(times)
    own = times["printing"]
    verdict("plandocs takes of docxtpl", ratio(own, times["docxtpl"]), at_most=1 / 20)
    verdict("and of the bound", ratio(own, times["bound"]), at_most=2)
    return 0 if is_same else 1


def measure_way(options: argparse.Namespace, folder: Path) -> int:
    """The whole way of a unit, beside docxtpl."""
    with engines(("whole way", "from nothing", "docxtpl"), folder) as found:
        times = measure(found, options.rounds, folder)
    print(f"\nthe whole way, {options.rounds} rounds of {MIXED} units (from nothing: the same {FEW})")
    print_times(times)
    for name in ("whole way", "from nothing"):
        verdict(f"{name}: plandocs takes of docxtpl", ratio(times[name], times["docxtpl"]), at_most=1 / 8)
    return 0


# ---------------------------------------------------------------- the nation


@dataclass(frozen=True, slots=True)
class Counts:
    """The units that the command is measured with: one, some, and all; each a file, but for the whole register."""

    one: Path
    some: Path
    forty: Path
    all: Path | None
    size: int
    """How many all are."""


@dataclass(slots=True)
class Turns:
    """What the command took round by round: for one unit, for some, for all by one process and by two."""

    one: list[Run] = field(default_factory=list)
    some: list[Run] = field(default_factory=list)
    all: list[Run] = field(default_factory=list)
    by_two: list[Run] = field(default_factory=list)


def measure_nation(options: argparse.Namespace, folder: Path) -> int:
    """The command for all units, beside itself for some, and beside the loops of others."""
    batches = Batches(folder)
    counts = counts_of(batches, options.units)
    turns, rounds = Turns(), min(options.rounds, NATION_ROUNDS)
    batches.timed(counts.one, jobs=1)  # compiles the modules
    with engines(("printing", *PEERS), folder) as found:
        loops = measure(found, rounds, folder, asks=LOOPED // ALIKE, between=lambda: turn(batches, counts, turns))
        is_same = same_texts([name for name in PEERS if name in found], folder)
    print(f"\n{counts.size:,} units and {SOME}, {rounds} rounds")
    print_turns(turns, counts)
    print_growth(turns, counts)
    print_peers(turns, counts, loops)
    print_two(turns)
    print_memory(batches, counts)
    return 0 if is_same else 1


def counts_of(batches: Batches, size: int | None) -> Counts:
    """Files of units from all over the register."""
    codes = [unit.order.code for unit in opened(batches.folder).units]
    size = min(size or len(codes), len(codes))
    one, some, forty = (batches.file_of(spread(codes, count)) for count in (1, SOME, FORTY))
    return Counts(one, some, forty, batches.file_of(spread(codes, size)) if size < len(codes) else None, size)


def turn(batches: Batches, counts: Counts, turns: Turns) -> None:
    """Each run of the command once."""
    turns.one.append(batches.timed(counts.one, jobs=1))
    turns.some.append(batches.timed(counts.some, jobs=1))
    turns.all.append(batches.timed(counts.all, jobs=1))
    turns.by_two.append(batches.timed(counts.all, jobs=2))


def print_turns(turns: Turns, counts: Counts) -> None:
    """Medians of the runs."""
    print(f"{'':38}     cpu s    wall s    best wall s")
    rows = (("1", turns.one), (f"{SOME}", turns.some), (f"{counts.size:,}", turns.all))
    for name, runs in (*((f"{count} by one process", runs) for count, runs in rows), ("… by two", turns.by_two)):
        cpu = f"{statistics.median(run.cpu for run in runs):9.2f}" if runs is not turns.by_two else f"{'':9}"
        walls = [run.wall for run in runs]
        print(f"{name:38} {cpu} {statistics.median(walls):9.2f} {min(walls):14.2f}")


def print_growth(turns: Turns, counts: Counts) -> None:
    """The time for a document when there are many of them, of that when there are some."""
    for clock, used in CLOCKS.items():
        rounds = [tuple(map(used, runs)) for runs in zip(turns.one, turns.some, turns.all, strict=True)]
        plain = [(every / counts.size) / (some / SOME) for _, some, every in rounds]
        after = [((every - one) / (counts.size - 1)) / ((some - one) / (SOME - 1)) for one, some, every in rounds]
        verdict(f"time for one of all, of one of {SOME}, by the {clock}", statistics.median(plain), at_most=GROWTH)
        verdict("  after the start, as one unit takes it", statistics.median(after), at_most=GROWTH)


def print_peers(turns: Turns, counts: Counts, loops: dict[str, list[float]]) -> None:
    """The command, all of it, beside loops over a sample of the units; the start of these does not count."""
    own = [run.cpu / counts.size for run in turns.all]
    print(f"\nfor one document, others by loops over {LOOPED}      cpu ms")
    for name, taken in {"plandocs batch": own, **{name: loops[name] for name in PEERS if name in loops}}.items():
        print(f"{name:38} {statistics.median(taken) * 1e3:15.2f}")
    for name in (name for name in PEERS if name in loops):
        verdict(f"the command takes of {name}", ratio(own, loops[name]), at_most=PEERS[name])


def print_two(turns: Turns) -> None:
    """How much faster two processes are, each at its best."""
    if processors() == 1:
        print("two processes: this machine has one processor")
        return
    faster = min(run.wall for run in turns.all) / min(run.wall for run in turns.by_two)
    verdict("times as fast by two processes, by the clock", faster, at_least=FASTER)


def print_memory(batches: Batches, counts: Counts) -> None:
    """What the command holds for all, above what it holds for some; and whether it starts others for a few."""
    if not Path("/proc/self/status").is_file():
        print("memory and processes: this system does not tell them as Linux does")
        return
    some, every = batches.watched(counts.some, jobs=1), batches.watched(counts.all, jobs=1)
    print(f"\npeak of {SOME} units {some.main:.0f} MiB, of all {every.main:.0f} MiB")
    verdict(f"MiB above those of {SOME}", every.main - some.main, at_most=MORE_MEMORY)
    two = batches.watched(counts.all, jobs=2)
    print(f"by two workers: {two.main:.0f} MiB in the main process, {two.all:.0f} in all {two.processes}")
    verdict(f"processes for {FORTY} units", batches.watched(counts.forty, jobs=None).processes, at_most=1)


# ---------------------------------------------------------------- telling


def print_times(times: dict[str, list[float]]) -> None:
    """Medians of each engine."""
    print(f"{'':38}    cpu ms a document")
    for name, taken in times.items():
        print(f"{name:38} {statistics.median(taken) * 1e3:9.3f}")


def ratio(own: list[float], theirs: list[float]) -> float:
    """The median of the ratios of the same round."""
    return statistics.median(mine / other for mine, other in zip(own, theirs, strict=True))


def verdict(about: str, found: float, *, at_most: float | None = None, at_least: float | None = None) -> None:
    """A figure with its target."""
    is_kept = found <= at_most if at_most is not None else at_least is None or found >= at_least
    target = f"at most {shown(at_most)}" if at_most is not None else f"at least {shown(at_least or 0)}"
    print(f"{about:62} {shown(found):>8}   {target}: {'kept' if is_kept else 'MISSED'}")


def shown(figure: float) -> str:
    """A ratio as people say it."""
    return f"1/{1 / figure:.3g}" if 0 < figure < 1 / 2 else f"{figure:.3g}"


MEASURES: dict[str, Callable[[argparse.Namespace, Path], int]] = {
    "writing": measure_writing,
    "way": measure_way,
    "nation": measure_nation,
}

if __name__ == "__main__":
    sys.exit(main())
