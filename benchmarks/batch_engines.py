"""Who makes plans for many units: plandocs in three ways, its bound, and other engines, each a process of its own.

An engine makes the plans of some units in a folder that it is told of, again and again, and tells the processor time
that one plan took; imports, what is read once for all, and emptying the folder stand outside the clock.

docxtemplater and carbone are no dependency of anything; to measure them,

    npm install --no-save --prefix benchmarks/node carbone@3.8.2 docxtemplater pizzip
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import shutil
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import fmean

from benchmarks.batch_content import CHANGED, Alike, opened, parts_of, spread, tags, texts
from benchmarks.roster_tables import WARMING, Engine, asked
from plandocs.batch.folder import Files
from plandocs.batch.ledger import Ledger
from plandocs.batch.making import Maker
from plandocs.batch.press import Press
from plandocs.batch.running import Means, run_batch
from plandocs.batch.standing import Standing
from plandocs.diagnostics.diagnostic import Problems

Slice = Callable[[Path], int]
"""Makes plans in a folder, and tells how many."""

ALIKE = 20
"""Units of one shape whose plans an engine makes in one go."""
MIXED = 150
"""Units from all over the register whose plans are made the whole way in one go, none of them twice."""
FEW = 300
"""Units of a batch that begins without any form."""
ROOT = Path(__file__).resolve().parent.parent
NODE = ROOT / "benchmarks" / "node" / "node_modules"
TAGS = {"docxtpl": "{{%s}}", "docxtemplater": "{{%s}}", "carbone": "{d.%s}"}
"""How each engine spells a tag."""
NODE_MAKES = {
    "docxtemplater": """
const Pizzip = require(modules + "/pizzip"), Docxtemplater = require(modules + "/docxtemplater");
const make = async (unit, file) => {
  const delimiters = { start: "{{", end: "}}" };
  const opened = new Docxtemplater(new Pizzip(fs.readFileSync(template)), { delimiters });
  opened.render(unit);
  fs.writeFileSync(file, opened.toBuffer());
};""",
    "carbone": """
const render = require("util").promisify(require(modules + "/carbone").render);
const make = async (unit, file) => fs.writeFileSync(file, await render(template, unit));""",
}
NODE_SERVES = """
const fs = require("fs"), [modules, template, data] = process.argv.slice(1);
const units = JSON.parse(fs.readFileSync(data, "utf8"));
%s
require("readline").createInterface({ input: process.stdin }).on("line", async (folder) => {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  if (global.gc) global.gc();
  const before = process.cpuUsage();
  for (const [stem, unit] of units) await make(unit, `${folder}/${stem}.docx`);
  const used = process.cpuUsage(before);
  console.log((used.user + used.system) / 1e6 / units.length);
});
"""


# ---------------------------------------------------------------- engines in Python


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


# ---------------------------------------------------------------- all of them


def command_of(name: str, folder: Path) -> list[str]:
    """The process that is an engine."""
    if name in IN_PYTHON:
        return [sys.executable, "-m", "benchmarks.batch_engines", name, str(folder)]
    script = NODE_SERVES % NODE_MAKES[name]
    return ["node", "--expose-gc", "-e", script, str(NODE), str(template_at(folder, name)), str(data_at(folder))]


def is_installed(name: str) -> bool:
    """Whether an engine can be started here; says so if not."""
    if name in IN_PYTHON or ((NODE / name).is_dir() and shutil.which("node") is not None):
        return True
    print(f"{name} is not installed and left out; how to install it is said at the head of {Path(__file__).name}")
    return False


@contextmanager
def engines(names: Iterable[str], folder: Path) -> Iterator[dict[str, Engine]]:
    """Those of these engines that are installed, with what they need in a folder."""
    alike = Alike(opened(folder), ALIKE)
    units = [(order.stem, tags(alike.words(order))) for order in alike.orders]
    data_at(folder).write_text(json.dumps(units, ensure_ascii=False), encoding="utf-8")
    for name, tag in TAGS.items():
        template_at(folder, name).write_bytes(alike.template(tag))
    started = {
        name: subprocess.Popen(
            command_of(name, folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        for name in names
        if is_installed(name)
    }
    yield started
    for process in started.values():
        process.communicate()


def measure(
    found: dict[str, Engine], rounds: int, folder: Path, *, asks: int = 1, between: Callable[[], None] | None = None
) -> dict[str, list[float]]:
    """The seconds for one plan, each engine in turn; the first rounds warm up and do not count.

    In a round each is asked so many times, and ``between`` is done at the end of one that counts.
    """
    times: dict[str, list[float]] = {name: [] for name in found}
    for number in range(WARMING + rounds):
        for name, engine in found.items():
            times[name].append(fmean(asked(engine, folder / name) for _ in range(asks)))
        if between is not None and number >= WARMING:
            between()
    return {name: taken[WARMING:] for name, taken in times.items()}


def same_texts(names: Iterable[str], folder: Path) -> bool:
    """Whether these engines wrote the same text as plandocs for each unit; says so where one did not."""
    is_same = True
    for name in names:
        for own in sorted((folder / "printing").glob("*.docx")):
            is_same &= texts((folder / name / own.name).read_bytes()) == texts(own.read_bytes())
        if not is_same:
            print(f"{name} wrote other texts than plandocs")
    return is_same


def template_at(folder: Path, name: str) -> Path:
    """Where the template of an engine lies."""
    return folder / f"{name}-template.docx"


def data_at(folder: Path) -> Path:
    """Where the names of the units lie."""
    return folder / "units.json"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=IN_PYTHON)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    sys.exit(serve(options.name, options.folder))
