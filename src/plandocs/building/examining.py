"""A spec looked at for problems only (kiểm tra): a template without values is tried out with samples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.building.build import built_of, spec_at, with_bases_of
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.loading.load import is_made_from_others, plan_from, typed_plan

if TYPE_CHECKING:  # most specs are whole by themselves
    from plandocs.loading.inputs import Inputs
    from plandocs.loading.templates import Template


def examine(
    spec: Path,
    problems: Problems,
    *,
    name: str | None = None,
    data: bytes | None = None,
    inputs: Inputs | None = None,
) -> None:
    """Every problem of a spec (mọi vấn đề), as ``build`` finds them.

    A spec that declares parameters, names no unit and gets no value is a template: its variants are made from samples,
    and what is only true of samples is not told. A template between two levels may give some values itself.
    """
    shown = name or str(spec)
    written = spec_at(spec, problems, name=shown, data=data)
    if written is None:
        return
    if inputs is None and not is_made_from_others(written):
        plan = plan_from(written, problems)
        if plan is not None:
            built_of(plan, spec, problems, name=shown)
        return
    given = with_bases_of(spec, shown, inputs)
    if "parameters" in written and not given.has_values and "unit" not in written:
        from plandocs.loading.templates import opened

        template = opened(written, given, problems)
        if template is None or problems.has_errors:
            return
        if "values" not in written or template.lacks_values:
            try_out(template, spec, given, problems, name=shown)
            return
    plan = plan_from(written, problems, given)
    if plan is not None:
        built_of(plan, spec, problems, name=shown, inputs=given)


def try_out(template: Template, spec: Path, given: Inputs, problems: Problems, *, name: str) -> None:
    """Every problem of an opened template (thử mẫu), made from samples for each of its variants."""
    from plandocs.loading.samples import samples
    from plandocs.loading.templates import filled

    for sample in samples(template, given):
        own = Problems()
        whole = filled(template, sample, own)
        plan = typed_plan(whole, own) if whole is not None else None
        if plan is not None:
            built_of(plan, spec, own, name=name, inputs=sample)
        problems.extend(problem for problem in own if problem.severity is not Severity.INFO)
