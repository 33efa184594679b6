"""Who makes plans for many units, each a process of its own: those of ``batch_makers`` and engines in Node.

An engine makes the plans of some units in a folder that it is told of, again and again, and tells the processor time
that one plan took.

docxtemplater and carbone are no dependency of anything; to measure them,

    npm install --no-save --prefix benchmarks/node carbone@3.8.2 docxtemplater@3.71.0 pizzip@3.3.0
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import fmean

from benchmarks.batch_content import ALIKE, Alike, data_at, opened, tags, template_at, texts
from benchmarks.batch_makers import IN_PYTHON
from benchmarks.roster_tables import WARMING, Engine, asked

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


def command_of(name: str, folder: Path) -> list[str]:
    """The process that is an engine."""
    if name in IN_PYTHON:
        return [sys.executable, "-m", "benchmarks.batch_makers", name, str(folder)]
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
    try:
        yield started
    finally:
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
    own = {path.name: texts(path.read_bytes()) for path in (folder / "printing").glob("*.docx")}
    differing = [
        name for name in names if any(texts((folder / name / file).read_bytes()) != text for file, text in own.items())
    ]
    for name in differing:
        print(f"{name} wrote other texts than plandocs")
    return bool(own) and not differing
