"""Twice as many people take twice as many steps: counted, never timed."""

from collections import Counter

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.checking import check_roster
from plandocs.rosters.placing import seating
from plandocs.rosters.tables import grid
from plandocs.vietnamese import folding, names
from tests.rosters.drawing import fact_of, guide, read
from tests.rosters.people import placed, plan_with

YAML = "units: [Phòng 0, Phòng 1]\nsame_unit: spread\nshare_at_once: 10%\n"
TRAINING = """
years:
  time: 2027
  regions: {{name: Tại xã, rounds: [{round}, {round}]}}
"""
ROUND = "{groups: {classes: 2, shares: {who: CBCC, count: 1}}}"


@pytest.fixture
def steps(monkeypatch):
    """Counts how often the steps are taken that every cell, name and pair of people costs."""
    counted: Counter[str] = Counter()

    def counting(owner, name):
        real = getattr(owner, name)

        def step(*args):
            counted[name] += 1
            return real(*args)

        monkeypatch.setattr(owner, name, step)

    counting(grid, "shown")
    counting(names, "nfc")
    counting(folding, "nfc")
    counting(seating.Seating, "change_places")
    return counted


def taken(count, steps):
    rows = ["STT | Họ và tên | Năm sinh | Chức vụ | Đơn vị | Ghi chú"]
    posts = ["Trưởng phòng", "Phó Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên"]
    rows += [f"{n + 1} | Học viên {n} | 1980 | {posts[n % 4]} | Phòng {n // 40} | x" for n in range(count)]
    steps.clear()
    found = read("\n".join(rows))
    check_roster(found.roster, fact_of(YAML), guide(), Problems())
    placed(plan_with(TRAINING.format(round=ROUND)), found.roster, YAML)
    return dict(steps)


def test_steps_grow_as_the_list_does(steps):
    guide()
    small, large = taken(400, steps), taken(800, steps)
    assert small.keys() == large.keys() >= {"shown", "change_places"}
    for name, count in large.items():
        assert count < 2.5 * small[name], name
