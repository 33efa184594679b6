"""The people of a plan's lists, as forms print them."""

from __future__ import annotations

from pathlib import Path

from plandocs.building.build import build
from plandocs.composing.listed_people import KEYS, listed_people
from plandocs.diagnostics.diagnostic import Problems
from tests.composing.making import context_of

SPEC = Path(__file__).parents[2] / "specs" / "ke-hoach-mo-lop-2027.yaml"


def test_a_plan_without_lists_has_no_people():
    assert listed_people(context_of()) == ()


def test_people_are_numbered_and_told_with_their_class():
    built = build(SPEC, Problems())
    assert built is not None
    people = listed_people(built.context)
    [gathered] = built.context.rosters.values()
    assert len(people) == len(gathered.people) > 0
    assert [person["number"] for person in people] == [str(number) for number in range(1, len(people) + 1)]
    assert [person["name"] for person in people] == [person.name for person in gathered.people]
    assert {frozenset(person) for person in people} == {frozenset(KEYS)}
    assert gathered.lists is not None
    first = gathered.lists.classes[0]
    seated = sorted((one for one in people if one["class"] == "Lớp số 01"), key=lambda one: int(one["seat"]))
    assert [one["name"] for one in seated] == [person.name for person in first.persons]
    assert {one["year"] for one in seated} == {"2027"}


def test_what_no_paper_needs_is_not_offered():
    assert not {"citizen", "phone"} & set(KEYS)
