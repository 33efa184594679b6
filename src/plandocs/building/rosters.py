"""The lists of people that a plan names (danh sách của kế hoạch): found, read, and seated in the plan's classes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath
from typing import TYPE_CHECKING

from plandocs.building.enclosures import enclosed_path, read_enclosed
from plandocs.building.project import Project
from plandocs.building.templates import lies_within
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from plandocs.spec.plan import Plan

if TYPE_CHECKING:  # most plans have no lists
    from plandocs.rosters.gathered import Gathered
    from plandocs.rosters.sent import Sent
    from plandocs.spec.rosters import RosterFact


def with_rosters(
    plan: Plan, spec: Path, project: Project, shelf: Shelf, problems: Problems, *, name: str | None = None
) -> tuple[Plan, dict[str, Gathered]]:
    """The plan's lists by their ids, and the plan with the counts that it takes from them (danh sách)."""
    if not plan.rosters:
        return plan, {}
    from plandocs.rosters.gathered import Gathered
    from plandocs.rosters.guide import guide_of
    from plandocs.rosters.loading import class_lists, load_roster, with_counts
    from plandocs.spec.rosters import Counts

    guide, gathered = guide_of(shelf), {}
    for id_, fact in plan.rosters.items():
        files = list(roster_files(fact, spec, project, problems, name=name))
        roster = load_roster(files, fact, guide, problems, plan=plan)
        lists = class_lists(roster, fact, plan, guide, problems) if roster.persons else None
        if lists is not None and fact.counts is Counts.FROM_ROSTER:
            plan = with_counts(plan, lists)
        gathered[str(id_)] = Gathered(roster, lists)
    return plan, gathered


def roster_files(
    fact: RosterFact, spec: Path, project: Project, problems: Problems, *, name: str | None = None
) -> Iterator[Sent]:
    """The files of a list, those of a folder each (tệp của danh sách); what cannot be had is noted.

    ``name`` is how messages call the spec.
    """
    from plandocs.rosters.sent import Sender, Sent
    from plandocs.sources.sheets.workbook import workbook_files

    beside = Path(name or spec).parent
    for entry in fact.files:
        written = entry.file
        path = enclosed_path(written, spec, project, problems)
        files = workbook_files(path) if path is not None else []
        if path is not None and not files:
            problems.add("PD049", written.place, folder=written)
        for file in files:
            if not lies_within(file, project):
                problems.add("PD907", written.place, path=f"{written.rstrip('/')}/{file.name}")
                continue
            named = written if file == path else f"{written.rstrip('/')}/{file.name}"
            shown, is_old = normpath((beside / named).as_posix()), fact.legacy is not None
            workbook = read_enclosed(file, written, shown, problems, old_fonts=is_old)
            if workbook is not None:
                yield Sent(workbook, Sender(entry.commune or "", entry.unit or ""))
