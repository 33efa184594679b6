"""A long table on its way to PDF: LibreOffice with the Word file as it is, and with the one that plandocs gives it.

Each size is converted both ways in turn, and the time is what to compare: on the clock, of the processor, and the
latter as a ratio. The texts of both PDF files are read back (with pdftotext, where it is installed): every row must
stand there once and in order, the head once on each page, and no page but the last of a document may be nearly empty.
Nothing here fails on time.

Usage: python -m benchmarks.pdf_tables [--rows 1000 2000 5000] [--rounds 1] [--only parted]
"""

from __future__ import annotations

import argparse
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.roster_tables import HEAD, document, roster, state_profile
from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing import pdf
from plandocs.writing.docx import write_docx
from plandocs.writing.profile_frame import frame_from_profile

WAYS = {"whole": False, "parted": True}
"""What is converted: the Word file itself, or the one that is written for PDF."""
NEARLY_EMPTY = 0.5
"""The part of a page that its text must reach down to."""


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a table (kết quả): seconds on the clock and of the processor, pages, what is wrong with them."""

    wall: float
    cpu: float
    pages: int
    faults: tuple[str, ...]


def main() -> int:
    """Measure and print; 1 when a row is lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="+", default=[1000, 2000, 5000])
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--only", choices=WAYS)
    options = parser.parse_args()
    ways = [options.only] if options.only else list(WAYS)
    pdf._START_SECONDS = 3600  # here the clock tells how long it takes, not the limit
    print(f"{'rows':>6} {'':8} {'wall s':>8} {'cpu s':>8} {'pages':>6}   of whole")
    is_right = True
    for rows in options.rows:
        made = {way: [convert(rows, way) for _ in range(options.rounds)] for way in ways}
        wall = {way: statistics.median(one.wall for one in made[way]) for way in ways}
        cpu = {way: statistics.median(one.cpu for one in made[way]) for way in ways}
        for way in ways:
            ratio = f"{cpu[way] / cpu['whole']:10.2f}" if "whole" in ways else ""
            print(f"{rows:6} {way:8} {wall[way]:8.1f} {cpu[way]:8.1f} {made[way][0].pages:6} {ratio}", flush=True)
            for fault in made[way][0].faults:
                print(f"       {fault}")
                is_right = False
    return 0 if is_right else 1


def convert(rows: int, way: str) -> Made:
    """Write a roster, convert it, look at the pages."""
    profile = state_profile()
    docx = write_docx(document(roster(rows)), frame_from_profile(profile, "14"), profile, for_pdf=WAYS[way])
    with tempfile.TemporaryDirectory(prefix="plandocs-bench-") as folder:
        file = Path(folder) / "roster.docx"
        file.write_bytes(docx)
        begin = time.perf_counter(), spent()
        made = pdf.convert_to_pdf([file], Path(folder), Problems())
        taken = time.perf_counter() - begin[0], spent() - begin[1]
        if not made:
            return Made(*taken, 0, ("no PDF was made",))
        if shutil.which("pdftotext") is None:
            return Made(*taken, 0, ())
        return Made(*taken, *read(made[0], rows))


def spent() -> float:
    """The processor time of all programs that this one has started, in seconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def read(made: Path, rows: int) -> tuple[int, tuple[str, ...]]:
    """How many pages a PDF has, and what is wrong with them."""
    text = subprocess.check_output(["pdftotext", "-layout", str(made), "-"], text=True)
    pages = [page for page in text.split("\f") if "Học viên" in page]
    numbers = [int(number) for page in pages for number in re.findall(r"\b\d{6}\b", page)]
    faults = [] if numbers == list(range(1, rows + 1)) else ["rows are lost, doubled or out of order"]
    faults += ["a page whose head is not there once" for page in pages if page.count(HEAD[1]) != 1][:1]
    faults += [f"a page whose text ends at {end:.0%}" for end in lowest(made)[1:-1] if end < NEARLY_EMPTY]
    return len(pages), tuple(faults)


def lowest(made: Path) -> list[float]:
    """How far down the text of each page goes that has rows."""
    boxes = subprocess.check_output(["pdftotext", "-bbox", str(made), "-"], text=True)
    ends = []
    for page in boxes.split("<page ")[1:]:
        height = re.search(r'height="([\d.]+)"', page)
        if height and ">Học<" in page:
            ends.append(max(map(float, re.findall(r'yMax="([\d.]+)"', page))) / float(height[1]))
    return ends


if __name__ == "__main__":
    sys.exit(main())
