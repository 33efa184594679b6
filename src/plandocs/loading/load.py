"""A spec file into a plan (đọc kế hoạch)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.links import check_links
from plandocs.loading.reading_specs import read_spec, spec_of
from plandocs.sources.fact import validate
from plandocs.sources.located import Entry
from plandocs.sources.reading import text_of
from plandocs.spec.plan import Plan

if TYPE_CHECKING:  # most specs are whole by themselves
    from plandocs.loading.inputs import Inputs

_MADE_FROM_OTHERS = frozenset(("extends", "parameters", "values", "unit"))
"""Keys by which a spec is known to be made from others, or to be a template."""


def load_plan(path: Path, problems: Problems, *, name: str | None = None, inputs: Inputs | None = None) -> Plan | None:
    """The plan that a file holds (kế hoạch), or None; what is wrong is in ``problems``.

    ``name`` is how messages call the file; ``inputs`` are what its template, if it is one, is filled with. A missing or
    unreadable file is a problem too (PD001, PD166, PD906).
    """
    spec = read_spec(path, name or str(path), problems)
    return plan_from(spec, problems, inputs) if spec is not None else None


def load_bytes(data: bytes, name: str, problems: Problems, *, inputs: Inputs | None = None) -> Plan | None:
    """The plan that bytes spell, as ``load_plan``; ``name`` is how messages call them."""
    spec = spec_from(data, name, problems)
    return plan_from(spec, problems, inputs) if spec is not None else None


def spec_from(data: bytes, name: str, problems: Problems) -> Entry | None:
    """What the bytes of a spec spell, not typed yet (nội dung bản đặc tả)."""
    text = text_of(data, name, problems)
    return spec_of(text, name, problems) if text is not None else None


def plan_of(text: str, file: str, problems: Problems) -> Plan | None:
    """The plan that a text spells, as ``load_plan``."""
    spec = spec_of(text, file, problems)
    return plan_from(spec, problems) if spec is not None else None


def plan_from(spec: Entry, problems: Problems, inputs: Inputs | None = None) -> Plan | None:
    """The plan that the values of a spec spell, as ``load_plan``."""
    if is_made_from_others(spec) or (inputs is not None and inputs.has_values):
        from plandocs.loading.templates import resolved

        whole = resolved(spec, inputs, problems)
        if whole is None:
            return None
        spec = whole
    return typed_plan(spec, problems)


def is_made_from_others(spec: Entry) -> bool:
    """Whether a spec extends another, or is a template, or fills one in (bản kế thừa hoặc mẫu)."""
    return not _MADE_FROM_OTHERS.isdisjoint(spec)


def typed_plan(spec: Entry, problems: Problems) -> Plan | None:
    """The plan that a whole spec spells, with its links looked at (kế hoạch)."""
    plan = validate(Plan, spec, problems)
    if plan is not None:
        check_links(plan, problems)
    return plan
