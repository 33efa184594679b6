"""Figures of the runs that hold the promises (số liệu kiểm chứng): kept as records, shown in docs/reliability.md.

A run that tries to break plandocs counts what it tried. Asked to by ``PLANDOCS_RECORD=1``, as its ``make`` target
does, it writes the counts to ``docs/reliability/NAME.json``; ``make docs`` makes the page of all records. So no figure
of that page is typed by hand, and none is older than the run that it names.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

RECORDS = Path(__file__).parents[1] / "docs" / "reliability"
VARIABLE = "PLANDOCS_RECORD"

_PAGE = """# What holds, and how it was tried

<!-- Made by `make docs` from docs/reliability/*.json, which the runs write: run them again, leave this page alone. -->

plandocs makes six [promises](architecture.md). Each table below was written by the run that it names, with the figures
of that run; nothing was filled in by hand. What a run does not try, it does not show.
"""


@dataclass(frozen=True)
class Record:
    """What one run tried, and what came of it (biên bản kiểm chứng)."""

    name: str
    """Of the file, and the place in the page: records stand in the order of their names."""
    title: str
    says: str
    """One paragraph: what was tried, and what counts as held."""
    command: str
    """What a reader types to run it again."""
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    when: str
    """The day of the run."""
    system: str

    def shown(self) -> str:
        """The record as a section of the page."""
        lines = [f"## {self.title}", "", self.says, "", f"| {' | '.join(self.columns)} |"]
        lines.append(f"|{' --- |' * len(self.columns)}")
        lines += (f"| {' | '.join(_cell(cell) for cell in row)} |" for row in self.rows)
        lines += ["", f"Written on {self.when} by `{self.command}`; {self.system}."]
        return "\n".join(lines)


def is_recording() -> bool:
    """Whether this run is to leave its figures."""
    return os.environ.get(VARIABLE) == "1"


def record(
    name: str, title: str, *, says: str, command: str, columns: Sequence[str], rows: Iterable[Sequence[str | int]]
) -> None:
    """Keeps the figures of a run, when it is asked to (ghi số liệu); the clock and the machine are noted with them."""
    if not is_recording():
        return
    system = f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} processors"
    today = datetime.now(UTC).date().isoformat()
    figures = tuple(tuple(row) for row in rows)
    kept = Record(name, title, says, command, tuple(columns), figures, today, system)
    RECORDS.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(kept), ensure_ascii=False, indent=1)
    (RECORDS / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")


def records() -> list[Record]:
    """All records that are kept, in the order of their names."""
    return [_read(path) for path in sorted(RECORDS.glob("*.json"))]


def page() -> str:
    """The text of docs/reliability.md."""
    return "\n\n".join((_PAGE.rstrip(), *(one.shown() for one in records()))) + "\n"


def _read(path: Path) -> Record:
    found = json.loads(path.read_text(encoding="utf-8"))
    found |= {"columns": tuple(found["columns"]), "rows": tuple(map(tuple, found["rows"]))}
    return Record(**found)


def _cell(cell: str | int) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell.replace("|", r"\|")


if __name__ == "__main__":
    sys.stdout.write(page())
