"""A spec looked at for problems only (kiểm tra): a template without values is tried out with samples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.building.build import built_of, spec_at, with_bases_of
from plandocs.building.choosing import told_of
from plandocs.building.workshop import Workshop
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.loading.load import is_made_from_others, plan_from, typed_plan
from plandocs.sources.located import Entry

if TYPE_CHECKING:  # most specs are whole by themselves
    from plandocs.checking.choice import Asked
    from plandocs.loading.inputs import Inputs


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

    A spec that declares parameters and gets no value at all is a template: its variants are made from samples, and what
    is only true of samples is not told.
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
    given = with_bases_of(spec, shown, inputs) if inputs is not None or is_made_from_others(written) else None
    if given is not None and _is_template(written, given):
        return _try_out(written, spec, shown, given, workshop, problems)
    plan = plan_from(written, problems, given)
    if plan is None:
        return False
    return built_of(plan, spec, problems, name=shown, inputs=given, workshop=workshop) is not None


def _is_template(written: Entry, given: Inputs) -> bool:
    return "parameters" in written and not given.has_values and written.keys().isdisjoint(("values", "unit"))


def _try_out(written: Entry, spec: Path, shown: str, given: Inputs, workshop: Workshop, problems: Problems) -> bool:
    from plandocs.loading.samples import samples
    from plandocs.loading.templates import filled, opened

    template, is_whole = opened(written, given, problems), True
    for sample in samples(template, given) if template is not None and not problems.has_errors else ():
        own = Problems()
        whole = filled(template, sample, own) if template is not None else None
        plan = typed_plan(whole, own) if whole is not None else None
        built = plan and built_of(plan, spec, own, name=shown, inputs=sample, workshop=workshop)
        is_whole = is_whole and built is not None
        problems.extend(problem for problem in own if problem.severity is not Severity.INFO)
    return is_whole and not problems.has_errors
