"""One spec into a checked document, and into the bytes of a Word file (dựng tài liệu)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.building.attached_files import attached_files
from plandocs.building.choosing import told_of
from plandocs.building.enclosures import enclosures, source_files
from plandocs.building.project import Project, project_of
from plandocs.building.rosters import with_rosters
from plandocs.building.workshop import Workshop
from plandocs.checking.check import check_plan
from plandocs.checking.subject import Subject
from plandocs.composing.compose import compose_documents
from plandocs.composing.context import Context
from plandocs.composing.numbering import Numbering
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.steps import note_step
from plandocs.document.blocks import Role
from plandocs.document.document import Document
from plandocs.loading.completing import completed
from plandocs.loading.load import is_made_from_others, plan_from, spec_from
from plandocs.loading.reading_specs import read_spec
from plandocs.registers.profile import Profile
from plandocs.registers.rates import Rates
from plandocs.registers.shelf import Shelf
from plandocs.sources.located import Entry, Text
from plandocs.spec.outline import DefaultOutline, Section
from plandocs.spec.plan import Plan
from plandocs.vietnamese.similarity import suggestion

if TYPE_CHECKING:
    from plandocs.checking.choice import Asked
    from plandocs.loading.inputs import Inputs
    from plandocs.registers.units import Units
    from plandocs.writing.frame import Frame

STDIN = "-"
"""The name by which a command names its standard input."""


@dataclass(frozen=True, slots=True)
class Built:
    """A plan with the document made from it and the form it takes (kết quả dựng).

    ``context`` and ``numbering`` serve forms that are filled from the same facts.
    """

    plan: Plan
    document: Document
    profile: Profile
    workshop: Workshop
    context: Context = field(compare=False, repr=False)
    numbering: Numbering = field(compare=False, repr=False)
    decision: Document | None = None
    """The decision with which the plan goes, where it is made from the same spec."""
    attached: tuple[Path, ...] = ()
    """The files that are sent along."""
    sources: tuple[Path, ...] = ()
    """The spreadsheets that it is made from, and folders of such."""

    @property
    def project(self) -> Project:
        """The project that the plan belongs to."""
        return self.workshop.project

    @property
    def each(self) -> tuple[Built, ...]:
        """The plan and its decision as two builds of one document each, which are written one by one."""
        alone = replace(self, decision=None)
        return (alone,) if self.decision is None else (alone, replace(alone, document=self.decision))


def build(
    spec: Path,
    problems: Problems,
    *,
    name: str | None = None,
    data: bytes | None = None,
    inputs: Inputs | None = None,
    asked: Asked | None = None,
) -> Built | None:
    """The checked document of a spec (tài liệu đã kiểm tra), or None; problems are gathered.

    ``name`` is how messages call the file; ``data``, when given, is what it holds (standard input); ``inputs`` are the
    values for a template; ``asked`` is what a command asks of the rules.
    """
    shown, own, workshop = name or str(spec), Problems(), Workshop.of(spec, asked)
    built = _built(spec, own, shown, data, inputs, workshop)
    problems.extend(told_of(own, workshop, name=shown, data=data))
    return built


def _built(
    spec: Path, problems: Problems, shown: str, data: bytes | None, inputs: Inputs | None, workshop: Workshop
) -> Built | None:
    written = spec_at(spec, problems, name=shown, data=data)
    if written is None:
        return None
    if inputs is not None or is_made_from_others(written):
        inputs = with_bases_of(spec, shown, inputs)
    plan = plan_from(written, problems, inputs)
    if plan is None:
        return None
    return built_of(plan, spec, problems, name=shown, inputs=inputs, workshop=workshop)


def spec_at(spec: Path, problems: Problems, *, name: str, data: bytes | None = None) -> Entry | None:
    """What a spec file or ``data`` holds, not typed yet (nội dung bản đặc tả); None with the reason noted."""
    return read_spec(spec, name, problems) if data is None else spec_from(data, name, problems)


def with_bases_of(spec: Path, name: str, inputs: Inputs | None) -> Inputs:
    """The values for a spec together with what finds its bases and its unit (đầu vào)."""
    from plandocs.loading.inputs import Inputs

    def find(written: Text, problems: Problems) -> Path | None:
        from plandocs.building.bases import base_finder

        return base_finder(spec, name=name)(written, problems)

    def units() -> Units:
        return Shelf(project_of(spec).registers).units()

    return replace(inputs or Inputs(), find_base=find, units=units)


def built_of(
    plan: Plan,
    spec: Path,
    problems: Problems,
    *,
    name: str,
    inputs: Inputs | None = None,
    workshop: Workshop | None = None,
) -> Built | None:
    """The checked document of a plan that has been read (tài liệu đã kiểm tra), with every problem found.

    Plans of one project may share a ``workshop``. ``told_of`` says which of the problems are told.
    """
    workshop = workshop or Workshop.of(spec)
    project = workshop.project
    choice = workshop.choice(problems)
    attached = attached_files(plan.attachments, spec, project, problems)
    shelf = workshop.shelf(problems)
    profile = choose_profile(plan, shelf)
    if profile is None:
        return None
    _note_choices(name, project, profile)
    sources = (*source_files(plan, spec), *(inputs.files if inputs is not None else ()))
    rates = shelf.rates() if plan.estimates else Rates()
    plan = completed(plan, enclosures(plan, spec, project, problems, name=name), rates, shelf, problems)
    plan, rosters = with_rosters(plan, spec, project, shelf, problems, name=name)
    outline = () if plan.outline else _default_outline(plan, shelf)
    wording = shelf.wording(str(profile.wording))
    composed = compose_documents(plan, profile, wording, outline, shelf.table_form, problems, rosters)
    subject = Subject(plan, composed.document, profile, rates, shelf, composed.decision)
    check_plan(subject, problems, is_wanted=choice.is_told)
    return Built(
        plan,
        composed.document,
        profile,
        workshop,
        composed.context,
        composed.numbering,
        composed.decision,
        attached,
        sources,
    )


def _note_choices(name: str, project: Project, profile: Profile) -> None:
    note_step("project", file=name, root=project.root)
    for folder in project.registers:
        note_step("registers", folder=folder)
    note_step("profile", file=name, profile=profile.id)


def _default_outline(plan: Plan, shelf: Shelf) -> tuple[Section, ...]:
    default = shelf.typed("outlines", plan.kind.value, DefaultOutline)
    return default.sections if default is not None else ()


def choose_profile(plan: Plan, shelf: Shelf) -> Profile | None:
    """The profile that the plan names, or the one in force on its latest possible date (hồ sơ thể thức)."""
    if plan.profile is not None:
        profile = shelf.profile(plan.profile)
        if profile is None and shelf.find("profiles", plan.profile) is None:
            known = suggestion(plan.profile, shelf.names("profiles"))
            shelf.problems.add("PD808", plan.where("profile"), id=plan.profile, **known)
    else:
        date = plan.latest_date
        profile = shelf.profile_for(plan.form.value, date)
        if profile is None:
            shelf.problems.add("PD809", plan.where("date"), form=plan.form.value, date=date.strftime("%d/%m/%Y"))
    return profile if profile is not None and _is_complete(profile, shelf.problems) else None


def _is_complete(profile: Profile, problems: Problems) -> bool:
    """Whether a profile says how every kind of paragraph looks (kiểu chữ của mọi vai trò)."""
    lacking = [role.value for role in Role if role.value not in profile.roles]
    if lacking:
        problems.add("PD812", profile.key_place("roles"), id=profile.id, roles=", ".join(lacking))
    return not lacking


def frame_of(built: Built, look: Path | None, problems: Problems) -> Frame | None:
    """What a Word file of a built plan is filled into (khung); None when the look has errors.

    The look is the given one, else the project's own, else what the profile says.
    """
    sizes = built.document.sizes
    drawn = look or built.project.look(built.document.profile)
    if drawn is not None and built.plan.sizes is not None:
        problems.add("PD813", built.plan.where("sizes"), sizes=sizes, look=drawn)
    return built.workshop.frame(built.profile, sizes, look, problems)


def docx_of(built: Built, look: Path | None, problems: Problems) -> bytes | None:
    """The Word file of a built plan (tệp Word), annexes included; None when the look has errors."""
    from plandocs.writing.docx import write_docx

    frame = frame_of(built, look, problems)
    return write_docx(built.document, frame, built.profile) if frame is not None else None
