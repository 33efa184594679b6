"""The command for every unit of the register: beside itself for some, and beside the loops of others."""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

from benchmarks.batch_content import ALIKE, opened, spread
from benchmarks.batch_engines import engines, measure, same_texts
from benchmarks.batch_figures import ratio, verdict
from benchmarks.batch_runs import Batches, Run
from plandocs.batch.hands import processors

ROUNDS = 3
SOME = 200
FORTY = 40
LOOPED = 200
"""Plans that others make in a round."""
GROWTH = 1.1
MORE_MEMORY = 32
FASTER = 1.5
CLOCKS: dict[str, Callable[[Run], float]] = {"processor": attrgetter("cpu"), "clock": attrgetter("wall")}
PEERS = {"docxtpl": 1 / 6, "docxtemplater": 1.0, "carbone": 1.0}
"""What the command may take at most of the time that each takes for a document."""


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
    turns, rounds = Turns(), min(options.rounds, ROUNDS)
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
    some, every = (batches.watched(units, jobs=1).memory[0] for units in (counts.some, counts.all))
    print(f"\npeak of {SOME} units {some:.0f} MiB, of all {every:.0f} MiB")
    verdict(f"MiB above those of {SOME}", every - some, at_most=MORE_MEMORY)
    two = batches.watched(counts.all, jobs=2)
    print(
        f"by two: {two.memory[0]:.0f} MiB in the main process, {sum(two.memory):.0f} in all {len(two.memory)}", end="; "
    )
    print(f"cpu {two.cpu[0]:.1f} s and {sum(two.cpu):.1f} s, {max(two.cpu):.1f} s in the busiest")
    forty = batches.watched(counts.forty, jobs=None)
    verdict(f"processes for {FORTY} units", len(forty.memory), at_most=1)
