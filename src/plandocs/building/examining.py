"""A spec looked at for problems only (kiểm tra): a template without values is tried out with samples."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.building.build import built_of, spec_at, with_bases_of
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.loading.load import is_made_from_others, plan_from, typed_plan
from plandocs.sources.located import Entry

if TYPE_CHECKING:  # most specs are whole by themselves
    from plandocs.loading.inputs import Inputs


def examine(
    spec: Path,
    problems: Problems,
    *,
    name: str | None = None,
    data: bytes | None = None,
    inputs: Inputs | None = None,
) -> None:
    """Every problem of a spec (mọi vấn đề), as ``build`` finds them.

    A spec that declares parameters and gets no value at all is a template: its variants are made from samples, and what
    is only true of samples is not told.
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
    if "parameters" in written and not given.has_values and written.keys().isdisjoint(("values", "unit")):
        _try_out(written, spec, shown, given, problems)
        return
    plan = plan_from(written, problems, given)
    if plan is not None:
        built_of(plan, spec, problems, name=shown, inputs=given)


def _try_out(written: Entry, spec: Path, shown: str, given: Inputs, problems: Problems) -> None:
    from plandocs.loading.samples import samples
    from plandocs.loading.templates import filled, opened

    template = opened(written, given, problems)
    for sample in samples(template, given) if template is not None and not problems.has_errors else ():
        own = Problems()
        whole = filled(template, sample, own) if template is not None else None
        plan = typed_plan(whole, own) if whole is not None else None
        if plan is not None:
            built_of(plan, spec, own, name=shown, inputs=sample)
        problems.extend(problem for problem in own if problem.severity is not Severity.INFO)
