"""A spec looked at for problems only (kiểm tra): a template without values is tried out with samples."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.building.build import built_of, spec_at, with_bases_of
from plandocs.building.choosing import told_of
from plandocs.building.workshop import Workshop
from plandocs.diagnostics.diagnostic import Diagnostic, Problems, Severity
from plandocs.loading.load import is_made_from_others, plan_from, typed_plan
from plandocs.spec.parameters import ParameterType

if TYPE_CHECKING:  # most specs are whole by themselves
    from plandocs.checking.choice import Asked
    from plandocs.loading.inputs import Inputs
    from plandocs.loading.templates import Template
    from plandocs.spec.plan import Plan


_NO_FILE = ("PD561", "PD049")
"""A file, or all files of a folder, that are not there."""


def examine(
    spec: Path,
    problems: Problems,
    *,
    name: str | None = None,
    data: bytes | None = None,
    inputs: Inputs | None = None,
    asked: Asked | None = None,
) -> None:
    """Every problem of a spec (mọi vấn đề), as ``build`` finds them.

    A spec that declares parameters, names no unit and gets no value is a template: its variants are made from samples,
    and what is only true of samples is not told. A template between two levels may give some values itself.
    """
    shown, own, workshop = name or str(spec), Problems(), Workshop.of(spec, asked)
    is_whole = _examine(spec, own, shown, data, inputs, workshop)
    problems.extend(told_of(own, workshop, name=shown, data=data, note_unused=is_whole))


def _examine(
    spec: Path, problems: Problems, shown: str, data: bytes | None, inputs: Inputs | None, workshop: Workshop
) -> bool:
    """Notes every problem found in a spec; whether all rules could look."""
    written = spec_at(spec, problems, name=shown, data=data)
    if written is None:
        return False
    if inputs is None and not is_made_from_others(written):
        return _is_built(plan_from(written, problems), spec, shown, None, workshop, problems)
    given = with_bases_of(spec, shown, inputs)
    if "parameters" in written and not given.has_values and "unit" not in written:
        from plandocs.loading.templates import opened

        template = opened(written, given, problems)
        if template is None or problems.has_errors:
            return False
        if "values" not in written or template.lacks_values:
            return try_out(template, spec, given, problems, name=shown, workshop=workshop)
    return _is_built(plan_from(written, problems, given), spec, shown, given, workshop, problems)


def _is_built(
    plan: Plan | None, spec: Path, shown: str, given: Inputs | None, workshop: Workshop, problems: Problems
) -> bool:
    """Whether a document could be made of a plan, so that every rule looked at it."""
    if plan is None:
        return False
    return built_of(plan, spec, problems, name=shown, inputs=given, workshop=workshop) is not None


def try_out(
    template: Template, spec: Path, given: Inputs, problems: Problems, *, name: str, workshop: Workshop
) -> bool:
    """Notes every problem of an opened template (thử mẫu), made from samples for each of its variants.

    Whether each of them became a document.
    """
    from plandocs.loading.samples import samples
    from plandocs.loading.templates import filled

    is_whole = True
    for sample in samples(template, given):
        own = Problems()
        whole = filled(template, sample, own)
        plan = typed_plan(whole, own) if whole is not None else None
        is_whole = _is_built(plan, spec, name, sample, workshop, own) and is_whole
        problems.extend(_told_of_samples(problem, template) for problem in own if not _is_of_sample(problem))
    return is_whole


def _told_of_samples(problem: Diagnostic, template: Template) -> Diagnostic:
    """A problem as the author of a template needs it: an error in a value that was made up asks for an example."""
    sources = [one.place for one in problem.related if one.role == "filled_from"]
    made_up = [
        name
        for name, one in template.parameters.items()
        if one.written_at in sources and one.type is ParameterType.TEXT and one.example is None and one.default is None
    ]
    if problem.severity is Severity.ERROR and made_up:
        return replace(problem, values=(*problem.values, ("advice", "give-example"), ("parameter", made_up[0])))
    return problem


def _is_of_sample(problem: Diagnostic) -> bool:
    """Whether a problem says something of the sample alone: what is blank, or a file named by its values."""
    is_named_by_sample = any(one.role == "filled_from" for one in problem.related)
    return problem.severity is Severity.INFO or (problem.code in _NO_FILE and is_named_by_sample)
