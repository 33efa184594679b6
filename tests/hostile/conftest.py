"""What was tried, counted by kind and kept as a record where that is asked for (``make hostile``)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.hostile.case import Case
from tests.hostile.trial import Outcome
from tools.reliability import record

_KINDS = {
    "batches": "unit tables, values, quotas, returned forms",
    "expressions": "expressions and values of templates",
    "names": "names of files, links, pipes, devices, words of the line",
    "oddities": "right inputs that look odd",
    "specs_broken": "YAML",
    "spreadsheets": "spreadsheets and CSV",
    "surroundings": "environment, streams, settings, registers, remarks",
    "word_files": "looks and forms of Word",
}


@dataclass
class Tried:
    """The cases of each kind and what came of them (đã thử)."""

    by_kind: dict[str, list[tuple[Case, Outcome]]] = field(default_factory=dict)

    def add(self, kind: str, one: Case, came: Outcome) -> None:
        """Notes a case."""
        self.by_kind.setdefault(kind, []).append((one, came))

    def row(self, kind: str) -> tuple[str | int, ...]:
        """The figures of a kind: as children of one process, and as processes of their own."""
        cases, processes = self.by_kind.get(kind, []), self.by_kind.get(f"{kind} as a process", [])
        accepted = sum(one.exit == 0 for one, _ in cases)
        seconds = max((came.seconds for _, came in (*cases, *processes)), default=0)
        memory = max((came.megabytes for _, came in (*cases, *processes)), default=0)
        return (
            _KINDS[kind],
            len(cases),
            accepted,
            len(cases) - accepted,
            len(processes),
            f"{seconds:.1f} s",
            f"{memory} MB",
        )


@pytest.fixture(scope="session")
def tried() -> Iterator[Tried]:
    """What counts the cases; with one process for all tests it sees them all."""
    counted = Tried()
    yield counted
    rows = [counted.row(kind) for kind in _KINDS if kind in counted.by_kind]
    record(
        "10-inputs",
        "Hostile and untidy inputs",
        says=(
            "Every case goes through the real command line in a fresh folder, by each command that takes such an "
            "input: once in a child of a process that has loaded plandocs and notes what Python opens, starts, loads "
            "and runs, and once as the installed command. Held means: the exit code and exactly the codes that were "
            "decided before; no traceback; no process, no socket, no foreign code; nothing read beyond the project, "
            "the package and what the line names, nothing written or left beside what it names; documents whole; no "
            "control character on the screen; less than 1,024 MB; less than 10 seconds of one processor. What native "
            "libraries do without telling Python is not seen in the first way."
        ),
        command="make hostile",
        columns=("inputs", "cases", "accepted", "refused", "also as a process", "longest", "most memory"),
        rows=rows,
    )
