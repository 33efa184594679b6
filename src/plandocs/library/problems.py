"""A problem as programs see it (vấn đề): read-only, told in either language, people's numbers hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from plandocs.diagnostics.diagnostic import Diagnostic, Problems, Severity
from plandocs.diagnostics.gathering import gathered
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.screen import one_line


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem (vấn đề): its code and place, and its words in Vietnamese and English.

    ``line`` and ``column`` count from 1; both are None where the whole file is meant. ``file`` is the name by which the
    call named the spec, or ``list.xlsx!Sheet1!C17`` for a cell.
    """

    code: str
    """``PD`` and three digits; a code keeps its meaning for ever."""
    name: str
    """What the code is called: ``file-not-found``."""
    severity: Severity
    file: str
    line: int | None
    column: int | None
    path: str
    """The keys that lead to the place: ``tasks[2].lead``; empty where there are none."""
    _found: Diagnostic = field(repr=False, compare=False)

    def message(self, lang: Language = "vi") -> str:
        """What is wrong, on one line (lời báo)."""
        from plandocs.diagnostics.telling import message

        return message(self._found, lang)

    def hint(self, lang: Language = "vi") -> str:
        """What to do about it, on one line; empty where there is nothing to say (gợi ý)."""
        from plandocs.diagnostics.telling import hint

        return hint(self._found, lang)

    def as_dict(self, lang: Language = "vi") -> dict[str, Any]:
        """The fields of ``plandocs check --format json`` (dạng JSON)."""
        from plandocs.diagnostics.json_report import fields_of

        return fields_of(self._found, lang)

    def __str__(self) -> str:
        """``file:line:column: error[PD203]: message``, in Vietnamese."""
        place = one_line(str(self._found.place))
        return f"{place}: {self.severity.value}[{self.code}]: {self.message()}".removeprefix(": ")


@dataclass(frozen=True, slots=True)
class Report:
    """What was found wrong (báo cáo), in the order of files, lines and columns."""

    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether there is no error: warnings and notes do not stop a document."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)

    @property
    def clean(self) -> bool:
        """Whether there is neither an error nor a warning."""
        return all(problem.severity is Severity.INFO for problem in self.problems)

    def as_json(self, lang: Language = "vi") -> str:
        """What ``plandocs check --format json`` prints."""
        from plandocs.diagnostics.json_report import render_json

        return render_json(self._found(), lang)

    def as_sarif(self, lang: Language = "vi") -> str:
        """What ``plandocs check --format sarif`` prints: SARIF 2.1.0."""
        from plandocs.checking.explaining import about
        from plandocs.diagnostics.sarif_report import render_sarif

        return render_sarif(list(self._found()), lang, about=about)

    def _found(self) -> Iterator[Diagnostic]:
        return (problem._found for problem in self.problems)


def told(problems: Problems) -> tuple[Problem, ...]:
    """Gathered problems as programs see them, in order (vấn đề cho chương trình)."""
    return tuple(map(_problem, gathered(problems.in_order())))


def told_in_turn(problems: Iterable[Diagnostic]) -> tuple[Problem, ...]:
    """The same in the order given."""
    return tuple(map(_problem, problems))


def _problem(found: Diagnostic) -> Problem:
    from plandocs.diagnostics.catalogue import CATALOGUE
    from plandocs.diagnostics.masking import mask

    place = found.place
    return Problem(
        found.code,
        CATALOGUE[found.code].name,
        found.severity,
        one_line(place.file),
        place.line or None,
        (place.column or None) if place.line else None,
        one_line(mask(place.key_path)),
        found,
    )
