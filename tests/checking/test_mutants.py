"""Faults seeded into clean specs are found: a small sample here, all of them by ``make mutants``."""

from __future__ import annotations

from itertools import islice

import pytest

from plandocs.diagnostics.catalogue import CATALOGUE
from tests.checking.mutants import FAMILIES, all_kinds
from tests.checking.mutants.__main__ import table
from tests.checking.mutants.sites import read
from tests.checking.mutants.trial import CLEAN, Outcome, outcomes

KINDS = all_kinds()
FEWEST_KINDS = 30
IN_A_SAMPLE = 0.9
"""Of a sample in which a kind that is hard to find weighs as much as the others."""


def sample() -> list[Outcome]:
    """One mutant of each kind, from the first spec in which the fault can stand."""
    found = (islice((one for spec in CLEAN for one in outcomes(spec, kind, 1)), 1) for kind in KINDS)
    return [outcome for one in found for outcome in one]


def test_there_are_kinds_enough_and_each_has_a_name_of_its_own():
    assert len(KINDS) >= FEWEST_KINDS
    assert len(KINDS) == sum(len(family.KINDS) for family in FAMILIES)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_kind_names_a_code_of_the_catalogue(kind):
    assert kind.codes <= CATALOGUE.keys()


def test_mutants_are_the_same_every_time_and_differ_in_few_lines():
    spec = CLEAN[0]
    text = spec.read_text(encoding="utf-8")
    for kind in (KINDS["part of a whole mistyped"], KINDS["word typed twice"], KINDS["document of the future"]):
        made = kind.mutants(text, spec.stem, 3)
        assert made == kind.mutants(text, spec.stem, 3)
        for mutant in made:
            old, new = text.split("\n"), mutant.text.split("\n")
            assert 0 < sum(one != other for one, other in zip(old, new, strict=True)) <= 2


def test_the_reader_of_sites_knows_where_values_stand():
    spec = read("a:\n  - {b: mười hai, c: 'ba'}\n  - >-\n    một {{ hai }} ba\n")
    assert [(one.where, spec.raw(one)) for one in spec.sites if one.value][:2] == [
        ("a.0.b", "mười hai"),
        ("a.0.c", "'ba'"),
    ]
    folded = spec.scalars(r"a\.1")[0]
    assert [words for *_, words in spec.found_in(folded, r"\b\w+\b")] == ["một", "ba"]
    assert spec.line(next(spec.found_in(folded, "ba"))[0]) == 4


@pytest.mark.slow
def test_the_checker_finds_the_faults_of_a_sample():
    tried = sample()
    assert len(tried) >= FEWEST_KINDS
    missed = [one for one in tried if not one.found]
    assert len(missed) <= (1 - IN_A_SAMPLE) * len(tried), "\n".join(table(list(KINDS), tried))
