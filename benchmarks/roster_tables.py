"""A roster written to Word: 10,000 rows of 8 columns, by plandocs and by others, in one run.

Each engine is a process that writes the same texts into a table of the same styles, again and again in turn, after
rounds that are not counted; imports and the making of the rows stand outside the clock. The ratios of processor time
are what to compare. Then plandocs alone: how its time grows from 1,000 to 100,000 rows, and how much memory it takes
above the rows. Nothing here fails on time.

docxtpl and python-docx are there, as plandocs stands on them. carbone is no dependency of anything; to measure it,

    npm install --no-save --prefix benchmarks/node carbone@3.8.2

An engine that is not installed is left out, and named.

Usage: python benchmarks/roster_tables.py [--rounds 7] [--rows 10000]
"""

from __future__ import annotations

import argparse
import datetime
import gc
import io
import json
import math
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from plandocs.document.blocks import Paragraph, Role
from plandocs.document.document import Annex, Document, Orientation, Properties, TitleBlock
from plandocs.document.inlines import Run
from plandocs.document.tables import Alignment, Cell, Column, Listed, Row, RowKind, Table
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import Shelf
from plandocs.writing.docx import write_docx
from plandocs.writing.profile_frame import frame_from_profile

Rows = list[tuple[str, ...]]
Writer = Callable[[Path], object]
"""Writes the roster to a file."""
Engine = subprocess.Popen[str]
"""A process that writes the roster to each file it is told of, and tells the seconds of processor time it took."""

PEERS = {"docxtpl": 1 / 12, "python-docx": 1 / 20, "carbone": 1 / 1.5}
"""What plandocs may take at most of the time of each."""
GROWTH = (1_000, 10_000, 100_000)
WARMING = 2
MOST_GROWTH = 1.05
MOST_MEMORY = 64
CARBONE = Path(__file__).parent / "node" / "node_modules" / "carbone"
HEAD = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị", "Số điện thoại", "Ghi chú")
CENTRED = (0, 2, 3, 6)
POSTS = ("Chuyên viên", "Phó Trưởng phòng", "Người hoạt động không chuyên trách", "Trưởng thôn")
UNITS = ("Ủy ban nhân dân xã Hà Bắc", "Trung tâm Phục vụ hành chính công", "Văn phòng Đảng ủy", "Trạm Y tế xã")
SERVER = """
const carbone = require(process.argv[1]), fs = require("fs"), [template, data] = process.argv.slice(2);
const rows = JSON.parse(fs.readFileSync(data, "utf8"));
require("readline").createInterface({ input: process.stdin }).on("line", (target) => {
  if (global.gc) global.gc();
  const before = process.cpuUsage();
  carbone.render(template, { rows }, (error, made) => {
    if (error) throw error;
    fs.writeFileSync(target, made);
    const used = process.cpuUsage(before);
    console.log((used.user + used.system) / 1e6);
  });
});
"""


def main() -> int:
    """Measure and print."""
    options = read_options()
    if options.serve:
        return serve(options.serve, options.rows, options.folder)
    if options.peak:
        print(peak(options.rows, is_traced=options.peak == "traced"))
        return 0
    with tempfile.TemporaryDirectory(prefix="plandocs-bench-") as folder, engines(options.rows, Path(folder)) as found:
        times = measure(found, options.rounds, Path(folder))
        if not same_texts(Path(folder), found):
            return 1
    print_peers(times, options.rows)
    print_growth()
    print_memory()
    return 0


def read_options() -> argparse.Namespace:
    """The words of the command line; the last three are for the processes that this one starts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--serve", choices=WRITERS, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--peak", choices=("traced", "resident"), help=argparse.SUPPRESS)
    return parser.parse_args()


# ---------------------------------------------------------------- what is written


def roster(count: int) -> Rows:
    """People who are plainly placeholders; three notes in ten hold a character of markup."""
    chance = random.Random(7)  # noqa: S311 - the same rows each time
    return [
        (
            str(number),
            f"Học viên {number:06}",
            f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/{chance.randint(1965, 2004)}",
            chance.choice(("Nam", "Nữ")),
            chance.choice(POSTS),
            chance.choice(UNITS),
            f"0900{chance.randint(0, 999_999):06}",
            f"Đơn số {chance.randint(1, 9999)} & bản sao" if chance.random() < 0.3 else "",  # noqa: PLR2004
        )
        for number in range(1, count + 1)
    ]


def document(rows: Rows) -> Document:
    """A document with an annex whose table has these rows."""
    columns = tuple(Column(0, Alignment.CENTRE if at in CENTRED else Alignment.LEFT) for at in range(len(HEAD)))
    table = Table(columns, (_row(HEAD, RowKind.HEAD),), (Listed(rows),), small=True)
    annex = Annex(
        *("people", "Phụ lục", _para(Role.ANNEX_LABEL, "Phụ lục"), _para(Role.ANNEX_TITLE, "DANH SÁCH HỌC VIÊN")),
        attached=(),
        blocks=(table,),
        orientation=Orientation.LANDSCAPE,
    )
    title = TitleBlock(_para(Role.DOCUMENT_TYPE, "KẾ HOẠCH"), (_para(Role.SUBJECT, "Bồi dưỡng cán bộ, công chức"),))
    return Document(
        profile="state-nd30-2020",
        sizes="14",
        properties=Properties("Kế hoạch", "Bồi dưỡng", "UBND xã Hà Bắc", "vi-VN", datetime.date(2026, 12, 1)),
        letterhead=None,
        title=title,
        bases=(),
        opening=(),
        body=(_para(Role.BODY, "Danh sách học viên ở Phụ lục kèm theo."),),
        closing=(),
        attachments=(),
        sign_off=None,
        annexes=(annex,),
    )


def _row(texts: tuple[str, ...], kind: RowKind = RowKind.NORMAL) -> Row:
    return Row(tuple(Cell((Run(text),)) for text in texts), kind)


def _para(role: Role, text: str) -> Paragraph:
    return Paragraph(role, (Run(text),))


def state_profile() -> Profile:
    """The form in which all is written."""
    found = Shelf().profile("state-nd30-2020")
    if found is None:
        raise LookupError("the profile that travels in the package")
    return found


def written(rows: Rows) -> bytes:
    """The Word file."""
    profile = state_profile()
    return write_docx(document(rows), frame_from_profile(profile, "14"), profile)


# ---------------------------------------------------------------- who writes it


def plandocs_writer(rows: Rows, _: Path) -> Writer:
    """Of plandocs: everything but the rows is made up front."""
    profile = state_profile()
    frame = frame_from_profile(profile, "14")
    return lambda file: file.write_bytes(write_docx(document(rows), frame, profile))


def docxtpl_writer(rows: Rows, folder: Path) -> Writer:
    """Of docxtpl: a loop over rows in a table that plandocs wrote."""
    from docxtpl import DocxTemplate

    template = folder / "docxtpl-template.docx"
    blank = ("",) * (len(HEAD) - 1)
    loop = [("{%tr for row in rows %}", *blank), tuple(f"{{{{ row[{at}] }}}}" for at in range(len(HEAD)))]
    template.write_bytes(written([*loop, ("{%tr endfor %}", *blank)]))

    def write(file: Path) -> None:
        opened = DocxTemplate(template)
        opened.render({"rows": rows}, autoescape=True)
        opened.save(file)

    return write


def python_docx_writer(rows: Rows, folder: Path) -> Writer:
    """Of python-docx: all rows are made up front, then filled by iterating over rows and over the cells of each."""
    import docx

    template = folder / "python-docx-template.docx"
    template.write_bytes(written([]))

    def write(file: Path) -> None:
        opened = docx.Document(str(template))
        table = opened.add_table(len(rows), len(HEAD), style="Table Grid")
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        opened.save(str(file))

    return write


WRITERS = {"plandocs": plandocs_writer, "docxtpl": docxtpl_writer, "python-docx": python_docx_writer}


def serve(name: str, count: int, folder: Path) -> int:
    """Write a file for each name on standard input, and tell the processor time it took, in seconds."""
    write = WRITERS[name](roster(count), folder)
    for line in sys.stdin:
        gc.collect()
        begin = time.process_time()
        write(Path(line.rstrip("\n")))
        print(time.process_time() - begin, flush=True)
    return 0


def carbone_command(count: int, folder: Path) -> list[str]:
    """The same with carbone."""
    template, data = folder / "carbone-template.docx", folder / "rows.json"
    loop = [tuple(f"{{d.rows[{at}].c{column}}}" for column in range(len(HEAD))) for at in ("i", "i+1")]
    template.write_bytes(written(loop))
    named = [{f"c{column}": text for column, text in enumerate(row)} for row in roster(count)]
    data.write_text(json.dumps(named, ensure_ascii=False), encoding="utf-8")
    return ["node", "--expose-gc", "-e", SERVER, str(CARBONE), str(template), str(data)]


@contextmanager
def engines(count: int, folder: Path, *names: str) -> Iterator[dict[str, Engine]]:
    """The engines of these names, or else plandocs and those of its peers that are installed."""
    own = [sys.executable, __file__, "--rows", str(count), "--folder", str(folder), "--serve"]
    commands = {name: [*own, name] for name in names or WRITERS}
    if names:
        pass
    elif CARBONE.is_dir() and shutil.which("node") is not None:
        commands["carbone"] = carbone_command(count, folder)
    else:
        print("carbone is not installed and left out; how to install it is said at the head of this file")
    started = {
        name: subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for name, command in commands.items()
    }
    yield started
    for process in started.values():
        process.communicate()


# ---------------------------------------------------------------- measuring


def measure(found: dict[str, Engine], rounds: int, folder: Path) -> dict[str, list[float]]:
    """Each engine once a round, in turn; the first rounds warm up and do not count."""
    times: dict[str, list[float]] = {name: [] for name in found}
    for _ in range(WARMING + rounds):
        for name, engine in found.items():
            times[name].append(asked(engine, folder / f"{name}.docx"))
    return {name: taken[WARMING:] for name, taken in times.items()}


def asked(engine: Engine, file: Path) -> float:
    """Have an engine write a file; the seconds it took."""
    if engine.stdin is None or engine.stdout is None:
        raise ValueError("an engine that nobody can speak to")
    engine.stdin.write(f"{file}\n")
    engine.stdin.flush()
    return float(engine.stdout.readline())


def same_texts(folder: Path, found: dict[str, Engine]) -> bool:
    """Whether all engines wrote the same cells; says so where one did not."""
    texts = {name: cells(folder / f"{name}.docx") for name in found}
    for name in [name for name, held in texts.items() if held != texts["plandocs"]]:
        print(f"{name} wrote other cells than plandocs")
    return all(held == texts["plandocs"] for held in texts.values())


def cells(file: Path) -> list[str]:
    """The texts of the cells of a file's last table, from its first person on."""
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
        xml = archive.read("word/document.xml").decode()
    last = xml[xml.rindex("<w:tbl>") :]
    texts = ["".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", cell)) for cell in last.split("<w:tc>")[1:]]
    return texts[texts.index("1") :]


def print_peers(times: dict[str, list[float]], rows: int) -> None:
    """Medians, and plandocs beside each peer, round by round."""
    own = times["plandocs"]
    print(f"\n{rows} rows of {len(HEAD)} columns, {len(own)} rounds   cpu ms   plandocs takes   at most")
    for name, taken in times.items():
        ratio = statistics.median(mine / theirs for mine, theirs in zip(own, taken, strict=True))
        bar = f"1/{1 / PEERS[name]:<5.3g} {'kept' if ratio <= PEERS[name] else 'MISSED'}" if name in PEERS else ""
        shown = f"1/{1 / ratio:.1f}" if name in PEERS else ""
        print(f"{name:38} {statistics.median(taken) * 1e3:9.1f} {shown:>16}   {bar}")


def print_growth() -> None:
    """How the time grows with the rows: the exponent between sizes."""
    taken: list[float] = []
    print("\nplandocs by rows       cpu ms   exponent")
    for count in GROWTH:
        with (
            tempfile.TemporaryDirectory(prefix="plandocs-bench-") as folder,
            engines(count, Path(folder), "plandocs") as found,
        ):
            taken.append(statistics.median(measure(found, 5, Path(folder))["plandocs"]))
        told = f"{math.log10(taken[-1] / taken[-2]):10.2f}" if len(taken) > 1 else ""
        print(f"{count:16,} {taken[-1] * 1e3:12.1f} {told}")
    whole = math.log(taken[-1] / taken[0]) / math.log(GROWTH[-1] / GROWTH[0])
    print(f"from first to last: {whole:.2f} (at most {MOST_GROWTH}: {'kept' if whole <= MOST_GROWTH else 'MISSED'})")


def print_memory() -> None:
    """The peak above the rows: what Python asked for, and what the process took."""
    own = [sys.executable, __file__, "--rows", str(GROWTH[-1]), "--peak"]
    traced, resident = (float(subprocess.check_output([*own, kind])) for kind in ("traced", "resident"))
    kept = "kept" if max(traced, resident) <= MOST_MEMORY else "MISSED"
    print(f"\npeak above {GROWTH[-1]:,} rows: {traced:.0f} MiB traced, {resident:.0f} MiB resident", end=" ")
    print(f"(at most {MOST_MEMORY}: {kept})")


def peak(count: int, *, is_traced: bool) -> float:
    """MiB that writing takes above what stood in memory before it."""
    profile = state_profile()
    written(roster(10))
    given, frame = document(roster(count)), frame_from_profile(profile, "14")
    before = resident_peak()
    if is_traced:
        tracemalloc.start()
    write_docx(given, frame, profile)
    if is_traced:
        return tracemalloc.get_traced_memory()[1] / 2**20
    return resident_peak() - before


def resident_peak() -> float:
    """The most that this process has had in memory, in MiB; getrusage also counts what its parent had, on Linux."""
    status = Path("/proc/self/status")
    if status.is_file():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 2**10
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    sys.exit(main())
