"""Faults that drafters make, seeded into clean specs (lỗi gieo thử), to see whether the checker finds each."""

from __future__ import annotations

from functools import cache

from tests.checking.mutants import bodies, citations, drafts, numbers, prose_figures, structure, words
from tests.checking.mutants.kind import Kind

FAMILIES = (numbers, prose_figures, citations, bodies, structure, words, drafts)


@cache
def all_kinds() -> dict[str, Kind]:
    """Every kind of fault by its name."""
    return {kind.name: kind for family in FAMILIES for kind in family.KINDS}
