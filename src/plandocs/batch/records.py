"""What is remembered of a unit (sổ theo dõi): its files with their hashes, what they were made from, what was told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import PurePosixPath

from plandocs.diagnostics.diagnostic import Diagnostic, Related, Severity
from plandocs.diagnostics.masking import mask
from plandocs.diagnostics.place import Place

_REMEMBERED = 1024
"""Problems of which there is one for all units that have it."""


class State(StrEnum):
    """How a unit stands (trạng thái)."""

    MADE = "made"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Output:
    """A file that was made (tệp đã ghi): its name below the batch's folder, its size and hash."""

    file: str
    size: int
    sha256: str
    made_from: str = ""
    """Of a PDF file, the hash of what LibreOffice was given."""
    kept: bool = False
    """Whether a file that no run made stays in its place; size and hash are those of what would have been written."""

    @property
    def is_inside(self) -> bool:
        """Whether its name stays below the folder, as names that a batch wrote do."""
        path = PurePosixPath(self.file)
        return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and "\\" not in self.file


@dataclass(frozen=True, slots=True)
class Record:
    """One unit (một đơn vị): what was made of it, from what (``fingerprint``, ``sources``), and its problems.

    The outputs of a unit that failed are those that it had before.
    """

    code: str
    name: str
    province: str
    state: State
    fingerprint: str = ""
    outputs: tuple[Output, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)
    """The hashes of the spreadsheets that its plan is made from, by their names."""
    problems: tuple[Diagnostic, ...] = ()

    @property
    def title(self) -> str:
        """What messages call the unit."""
        return f"{self.code} {self.name}"

    @property
    def kept(self) -> list[Output]:
        """Its files in whose places others stay (giữ lại)."""
        return [output for output in self.outputs if output.kept]

    def count(self, severity: Severity) -> int:
        """How many problems of one kind it has (số vấn đề)."""
        return sum(problem.severity is severity for problem in self.problems)


def kept(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Problems as they may lie in a file (vấn đề để lưu), people's numbers hidden.

    Where values came from is kept of errors alone: other problems are told again later, when cells may have moved. What
    would mend them is not kept.
    """
    return tuple(_kept(problem) for problem in problems)


@lru_cache(maxsize=_REMEMBERED)
def _kept(problem: Diagnostic) -> Diagnostic:
    about = f"{problem.place.key_path} {' '.join(value for _, value in problem.values)}"
    values = tuple((name, mask(value, about=about)) for name, value in problem.values)
    is_told_now = problem.severity is Severity.ERROR
    related = tuple(
        Related(_bare(one.place), mask(one.role)) for one in problem.related if is_told_now or one.role != "filled_from"
    )
    return replace(problem, place=_bare(problem.place), values=values, related=related, edits=())


def _bare(place: Place) -> Place:
    """A place without the values that it was filled from, and without people's numbers in the keys that lead to it."""
    path = tuple(mask(step, about=place.key_path) if isinstance(step, str) else step for step in place.path)
    return replace(place, filled_from=(), path=path)
