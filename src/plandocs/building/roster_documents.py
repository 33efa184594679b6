"""A list of people, from the files that offices send to documents of its own (lập danh sách)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from plandocs.building.build import choose_profile, with_bases_of
from plandocs.building.project import Project
from plandocs.building.roster_files import Senders, Watch, named_files
from plandocs.building.rosters import roster_files
from plandocs.building.workshop import Workshop
from plandocs.composing.context import Context, facts_of
from plandocs.composing.people_columns import shown_columns
from plandocs.composing.roster_document import compose_roster
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.document import Document
from plandocs.loading.load import load_plan, plan_of
from plandocs.registers.profile import Profile
from plandocs.rosters.gathered import Gathered
from plandocs.rosters.guide import guide_of
from plandocs.rosters.loading import class_lists, load_roster
from plandocs.rosters.roster import Roster
from plandocs.rosters.sent import Sent
from plandocs.sources.sheets.workbook import workbook_of
from plandocs.spec.outline import RosterBlock, RosterLayout
from plandocs.spec.plan import Plan
from plandocs.spec.rosters import RosterFact
from plandocs.vietnamese.similarity import suggestion

_BARE = """\
plandocs: 1
issuer: {name: plandocs, abbreviation: X, place: X}
date: 2026
title: X
period: 2026
signature: {position: X}
"""
"""A plan that prints nothing: what a list without a plan is composed in."""
_ID = "roster"

ALONE = (RosterLayout.LIST,)
"""What is made of a list that belongs to no plan."""
SEATED = (RosterLayout.SUMMARY, RosterLayout.CLASSES, RosterLayout.LEFT_OUT)
"""What is made of a list whose people go to a plan's classes."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of a list (yêu cầu): its files or the spec that names them, and what to make.

    ``options`` are keys of a spec's roster; ``show`` names columns besides the usual ones.
    """

    files: tuple[Path, ...] = ()
    spec: Path | None = None
    roster: str | None = None
    options: Mapping[str, object] | None = None
    layouts: tuple[RosterLayout, ...] = ()
    show: tuple[str, ...] = ()
    title: str | None = None
    senders: Senders = field(default_factory=dict)
    """Of whom the people of ``files`` are whose rows do not say so."""
    held: Mapping[str, bytes] = field(default_factory=dict)
    """Files of the list that are no files of the machine, by the names that messages call them."""
    home: Path | None = None
    """The folder whose project a list belongs to that has neither a spec nor a file of its own."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A list as a document (danh sách đã lập), with what was read."""

    document: Document
    profile: Profile
    workshop: Workshop
    roster: Roster
    files: tuple[Path, ...]
    """The files that were read."""


def lay_out_roster(asked: Asked, problems: Problems, watch: Watch = iter) -> Laid | None:
    """The documents of a list of people (danh sách), or None; what is wrong is in ``problems``."""
    here = asked.spec or next(iter(asked.files), (asked.home or Path()) / _ID)
    workshop = Workshop.of(here)
    project, shelf = workshop.project, workshop.shelf(problems)
    plan = _plan(asked, problems)
    fact = _fact(asked, plan, problems) if plan is not None else None
    profile = choose_profile(plan, shelf) if plan is not None else None
    if plan is None or fact is None or profile is None:
        return None
    owner = plan if asked.spec is not None else None
    files, sent = _files(asked, fact, project, problems, watch)
    guide = guide_of(shelf)
    roster = load_roster(sent, fact, guide, problems, plan=owner)
    lists = class_lists(roster, fact, plan, guide, problems) if owner is not None and roster.persons else None
    wording = shelf.wording(str(profile.wording))
    context = Context(
        plan, profile, wording, problems, facts_of(plan), shelf.table_form, {_ID: Gathered(roster, lists)}
    )
    layouts = asked.layouts or (SEATED if lists is not None else ALONE)
    blocks = [_block(layout, asked.show, roster, context) for layout in layouts]
    return Laid(compose_roster(context, blocks, asked.title), profile, workshop, roster, tuple(files))


def roster_docx(laid: Laid, problems: Problems) -> bytes | None:
    """The Word file of a list (tệp Word): all its layouts, each on pages of its own; None when the look has errors."""
    from plandocs.writing.docx import write_annexes

    frame = laid.workshop.frame(laid.profile, laid.document.sizes, None, problems)
    return write_annexes(laid.document, frame, laid.profile) if frame is not None else None


def _plan(asked: Asked, problems: Problems) -> Plan | None:
    """The plan that the list belongs to, or one that prints nothing."""
    if asked.spec is not None:
        return load_plan(asked.spec, problems, inputs=with_bases_of(asked.spec, str(asked.spec), None))
    bare = plan_of(_BARE, "", Problems())
    return bare.model_copy(update={"period": replace(bare.period, end=_LAST)}) if bare is not None else None


_LAST = datetime.date.max.year - 1


def _fact(asked: Asked, plan: Plan, problems: Problems) -> RosterFact | None:
    """How the list is to be read: as the spec says, with what the command changes of it."""
    named = (*map(str, asked.files), *asked.held)
    own = {"files": [{"file": file} for file in named], **(asked.options or {})}
    if asked.spec is None:
        return RosterFact.model_validate(own)
    known = plan.rosters
    name = asked.roster or (next(iter(known)) if len(known) == 1 else "")
    if name in known:
        changes = RosterFact.model_validate({"files": [{"file": "-"}], **(asked.options or {})})
        return known[name].model_copy(update={key: getattr(changes, key) for key in asked.options or {}})
    if not known and not named:
        problems.add("PD916", Place(str(asked.spec)), spec=asked.spec)
        return None
    if known:
        problems.add("PD127", Place(str(asked.spec)), id=name or "?", list="rosters", **suggestion(name, known))
        return None
    return RosterFact.model_validate(own)


def _files(
    asked: Asked, fact: RosterFact, project: Project, problems: Problems, watch: Watch
) -> tuple[list[Path], list[Sent]]:
    """The files of the list and what they hold: those that the command names, else those of the spec."""
    old_fonts = fact.legacy is not None
    if not asked.files and not asked.held and asked.spec is not None:
        return [], list(roster_files(fact, asked.spec, project, problems))
    files, sent = named_files(asked.files, asked.senders, problems, watch, old_fonts=old_fonts)
    held = (workbook_of(data, name, problems, old_fonts=old_fonts) for name, data in asked.held.items())
    return files, [*sent, *(Sent(workbook) for workbook in held if workbook is not None)]


def _block(layout: RosterLayout, show: tuple[str, ...], roster: Roster, context: Context) -> RosterBlock:
    fact: dict[str, object] = {"kind": "roster", "of": _ID, "layout": layout.value}
    if show and layout in (RosterLayout.LIST, RosterLayout.CLASSES):
        fact["table"] = {"columns": shown_columns(roster, show, context)}
    return RosterBlock.model_validate(fact)
