"""The trial of the checker (thử bộ kiểm tra): every mutant of every clean spec, and whether it was found.

Found means: a problem with the kind's code stands at the line of the fault, and did not stand there before in the same
words.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from plandocs.building.examining import examine
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.telling import message
from tests.checking.mutants import all_kinds
from tests.checking.mutants.kind import Kind, Mutant

ROOT = Path(__file__).parents[3]
TEMPLATE = ROOT / "templates/plans/ke-hoach-xa-tu-tinh.yaml"
CLEAN = (*sorted((ROOT / "specs").glob("*.yaml")), TEMPLATE)
"""The specs into which faults are seeded, and the template that makes one without values."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutant."""

    kind: str
    spec: str
    line: int
    change: str
    found: bool
    told: tuple[str, ...]
    """What was told of it that was not told of the clean spec: codes with their lines."""


def outcomes(spec: Path, kind: str, most: int) -> list[Outcome]:
    """What the checker makes of at most so many mutants of one kind in one spec."""
    one = all_kinds()[kind]
    if spec == TEMPLATE and CATALOGUE[one.code].severity is Severity.INFO:
        return []  # of a template without values, info is not told
    text = spec.read_text(encoding="utf-8")
    return [_outcome(spec, one, mutant) for mutant in one.mutants(text, spec.stem, most)]


def trial(kinds: Iterable[str], most: int, specs: Iterable[Path] = CLEAN) -> list[Outcome]:
    """All outcomes, kind by kind, tried out by all processors."""
    asked = list(kinds)
    with ProcessPoolExecutor() as hands:
        waiting = [hands.submit(_of_spec, spec, asked, most) for spec in specs]
        return [outcome for one in waiting for outcome in one.result()]


def _of_spec(spec: Path, kinds: list[str], most: int) -> list[Outcome]:
    return [outcome for kind in kinds for outcome in outcomes(spec, kind, most)]


def _outcome(spec: Path, kind: Kind, mutant: Mutant) -> Outcome:
    before, told = _told_when_clean(spec), _told(spec, mutant.text)
    new = sorted({(one[0], one[1]) for one in told - before}, key=lambda one: one[::-1])
    shown = tuple(f"{name}:{line}" for name, line in new if name != "PD701")
    is_found = any((code, mutant.line) in new for code in kind.codes)
    return Outcome(kind.name, spec.name, mutant.line, mutant.change, is_found, shown)


@cache
def _told_when_clean(spec: Path) -> frozenset[tuple[str, int, str]]:
    return _told(spec, spec.read_text(encoding="utf-8"))


def _told(spec: Path, text: str) -> frozenset[tuple[str, int, str]]:
    problems = Problems()
    examine(spec, problems, name=spec.name, data=text.encode())
    return frozenset((one.code, one.place.line, message(one, "en")) for one in problems if one.place.file == spec.name)
