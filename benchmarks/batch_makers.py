"""Who makes plans in Python: plandocs in three ways, the bound of writing, and docxtpl; each served as a process.

The clock is the processor's; imports, what is read once for all units, and emptying the folder stand outside it.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import shutil
import sys
import time
import zlib
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from benchmarks.batch_content import ALIKE, CHANGED, Alike, data_at, opened, parts_of, spread, template_at
from plandocs.batch.folder import Files
from plandocs.batch.ledger import Ledger
from plandocs.batch.making import Maker
from plandocs.batch.press import Press
from plandocs.batch.running import Means, run_batch
from plandocs.batch.standing import Standing
from plandocs.diagnostics.diagnostic import Problems

Slice = Callable[[Path], int]
"""Makes plans in a folder, and tells how many."""

MIXED = 150
"""Units from all over the register whose plans are made the whole way in one go, none of them twice."""
FEW = 300
"""Units of a batch that begins without any form."""


def printing(folder: Path) -> Slice:
    """plandocs, writing alone: plans of one shape from a plate."""
    alike = Alike(opened(folder), ALIKE)
    plate, units = alike.plate(), [(order.stem, alike.words(order)) for order in alike.orders]

    def make(target: Path) -> int:
        for stem, words in units:
            (target / f"{stem}.docx").write_bytes(plate.printed(words) or b"")
        return len(units)

    return make


def bound(folder: Path) -> Slice:
    """What cannot be saved: the parts that change, ready, are deflated as plandocs does and written."""
    alike = Alike(opened(folder), ALIKE)
    plate = alike.plate()
    made = [(order.stem, parts_of(plate.printed(alike.words(order)) or b"")) for order in alike.orders]
    units = [(stem, [parts[name] for name in CHANGED]) for stem, parts in made]

    def make(target: Path) -> int:
        for stem, parts in units:
            (target / stem).write_bytes(b"".join(zlib.compress(part, 6, wbits=-15) for part in parts))
        return len(units)

    return make


def docxtpl(folder: Path) -> Slice:
    """docxtpl: loaded, rendered and saved for each unit, as its documentation says."""
    from docxtpl import DocxTemplate

    units = json.loads(data_at(folder).read_bytes())

    def make(target: Path) -> int:
        for stem, unit in units:
            loaded = DocxTemplate(template_at(folder, "docxtpl"))
            loaded.render(unit, autoescape=True)
            loaded.save(target / f"{stem}.docx")
        return len(units)

    return make


def whole_way(folder: Path) -> Slice:
    """Plandocs from the row of values to a checked and noted file; the forms of common shapes are made while warming.

    Units come from all over the register, each once: those whose names are odd are made one by one, as in a batch.
    """
    batch = opened(folder / "whole way")
    press = Press(batch.job)
    mixed = iter(random.Random(7).sample(batch.units, len(batch.units)))  # noqa: S311 - the same each time

    def make(target: Path) -> int:
        ledger, units = Ledger.open(target, Problems()), list(islice(mixed, MIXED))
        maker = Maker(batch, ledger, Standing(ledger, target), Files(target))
        for unit in units:
            maker.written(unit, press.made(unit.order))
        ledger.stop()
        return len(units)

    return make


def from_nothing(folder: Path) -> Slice:
    """plandocs, a batch that is opened but has no forms yet: they are made, proved and used."""
    codes = [unit.order.code for unit in spread(opened(folder).units, FEW)]
    batch = opened(folder / "from nothing", codes)

    def make(target: Path) -> int:
        ledger, problems = Ledger.open(target, Problems()), Problems()
        return len(run_batch(batch, ledger, Means(jobs=1), lambda _: None, problems).records)

    return make


IN_PYTHON = {
    "printing": printing,
    "bound": bound,
    "docxtpl": docxtpl,
    "whole way": whole_way,
    "from nothing": from_nothing,
}


def serve(name: str, folder: Path) -> int:
    """Make plans in each folder that is named on standard input, and tell the processor time of one, in seconds."""
    make = IN_PYTHON[name](folder)
    for line in sys.stdin:
        target = Path(line.rstrip("\n"))
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        gc.collect()
        begin = time.process_time()
        count = make(target)
        print((time.process_time() - begin) / count, flush=True)
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=IN_PYTHON)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    sys.exit(serve(options.name, options.folder))
