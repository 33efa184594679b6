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
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.batch_content import ALIKE
from benchmarks.batch_engines import engines, measure, same_texts
from benchmarks.batch_figures import print_times, ratio, verdict
from benchmarks.batch_makers import FEW, MIXED
from benchmarks.batch_nation import measure_nation

PARTS = ("writing", "way", "nation")
RAM_DISK = Path("/dev/shm")  # noqa: S108 - a folder of one's own is made in it
MOST_ROUNDS = 20
"""After these, no unit of the register is left that has not gone the whole way."""


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


MEASURES: dict[str, Callable[[argparse.Namespace, Path], int]] = {
    "writing": measure_writing,
    "way": measure_way,
    "nation": measure_nation,
}

if __name__ == "__main__":
    sys.exit(main())
