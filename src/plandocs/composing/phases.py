"""Phases (giai đoạn): what they are called, and the rows of a table under them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from plandocs.composing.context import Context
from plandocs.composing.draft import Pieces, made
from plandocs.composing.table_lines import Line
from plandocs.document.origin import Origin
from plandocs.spec.targets import Phase
from plandocs.vietnamese.periods import Period, format_period


class Phased(Protocol):
    """An entry that may belong to a phase."""

    @property
    def phase(self) -> str | None:
        """The id of the phase."""
        ...


Entry = TypeVar("Entry", bound=Phased)


def phase_name(phase: Phase, context: Context) -> Pieces:
    """The heading of a phase: "Giai đoạn 2026 - 2028" (tên giai đoạn)."""
    place = phase.written_at
    if phase.name is not None:
        return made(str(phase.name), place)
    period: Period = phase.period
    name = "phase.name" if period.end > period.start else "phase.year"
    return context.fill(name, place, period=format_period(period))


def phase_lines(entries: Sequence[Entry], line: Callable[[Entry, Context], Line], context: Context) -> list[Line]:
    """Entries as rows: those without a phase first, the others under the rows of their phases (các dòng)."""
    phases = context.plan.phases
    lines = [line(entry, context) for entry in entries if entry.phase not in phases]
    for name, phase in phases.items():
        below = [line(entry, context) for entry in entries if entry.phase == name]
        if below:
            lines.append(Line(Origin(phase.written_at), {"content": phase_name(phase, context)}, below=below))
    return lines


def entry_lines(
    entries: Sequence[Entry], line: Callable[[Entry, Context], Line], context: Context, phase: str | None
) -> list[Line]:
    """Entries as rows, under their phases unless all are of one that was chosen (các dòng)."""
    if phase is not None:
        return [line(entry, context) for entry in entries]
    return phase_lines(entries, line, context)
