"""Each door takes its seeds, what once broke it, and some hundred changed inputs, the same ones in every run."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fuzz.doors import DOORS
from tests.fuzz.mutating import mutated
from tests.fuzz.seeds import seeds

REGRESSIONS = sorted((Path(__file__).parent / "regressions").glob("*/*"))
ROUNDS = {"spec": 12, "yaml": 60, "look": 25, "form": 40, "sheets": 60}


@pytest.mark.parametrize("name", DOORS)
def test_the_door_takes_its_seeds(name):
    for seed in seeds()[name]:
        DOORS[name](seed)


@pytest.mark.parametrize("path", REGRESSIONS, ids=lambda path: f"{path.parent.name}: {path.name}")
def test_what_once_broke_a_door_does_so_no_more(path):
    DOORS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", DOORS)
def test_the_door_takes_changed_inputs(name):
    chance = random.Random(name)  # noqa: S311 - no secret, the same in every run
    own = seeds()[name]
    for _ in range(ROUNDS.get(name, 300)):
        DOORS[name](mutated(chance.choice(own), chance, own))
