"""What is asked of a batch (việc cần làm): one job for all units, one order for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plandocs.building.files import Wanted
from plandocs.building.workshop import Workshop
from plandocs.diagnostics.diagnostic import Diagnostic, Severity
from plandocs.diagnostics.place import Place
from plandocs.loading.templates import Template
from plandocs.sources.located import Text


@dataclass(frozen=True, slots=True)
class Job:
    """What is the same for every unit (công việc chung): the opened template, and what is made of it.

    It can be sent to other processes and machines: what is needed of the template and the registers is in it.
    """

    spec: Path
    template: Template
    wanted: Wanted
    values: Mapping[str, Text] = field(default_factory=dict)
    """Values for parameters that the command gives."""
    workshop: Workshop = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Order:
    """The plan of one unit (đơn đặt): what is known of the unit, and how its files are called.

    ``facts`` and ``values`` are those of a ``UnitRow``; ``stem`` is what the names of its files begin with.
    """

    code: str
    facts: Mapping[str, Text]
    values: Mapping[str, Text]
    stem: str
    place: Place


@dataclass(frozen=True, slots=True)
class Made:
    """What came of an order (kết quả): its files by name, none of them when it has errors."""

    files: Mapping[str, bytes]
    problems: tuple[Diagnostic, ...] = ()
    sources: tuple[Path, ...] = ()
    """The spreadsheets that the plan is made from, and folders of such."""
    for_pdf: Mapping[str, bytes] = field(default_factory=dict)
    """What LibreOffice is given in place of some of the files."""

    @property
    def has_errors(self) -> bool:
        """Whether a problem kept the files from being made."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)
