"""The sums over the class tree, and what may be written in it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.spec.class_tally import tally
from tests.composing.making import context_of
from tests.loading.sample import edited, problems_of, unmarked

counts = st.integers(1, 3000)
groups = st.fixed_dictionaries(
    {
        "classes": st.integers(1, 40),
        "shares": st.lists(st.fixed_dictionaries({"count": counts}), min_size=1, max_size=3),
    }
)
rounds = st.fixed_dictionaries({"groups": st.lists(groups, min_size=1, max_size=3)})
regions = st.fixed_dictionaries(
    {"name": st.just("Khu vực"), "rounds": st.lists(rounds, max_size=3)}, optional={"units": st.integers(0, 99)}
)
years = st.fixed_dictionaries({"time": st.just("2027"), "regions": st.lists(regions, max_size=3)})
trees = st.fixed_dictionaries({"years": st.lists(years, max_size=3)})

BELOW = ("years", "regions", "rounds", "groups")


def summed(training):
    found = context_of(f"training: {training if isinstance(training, str) else json.dumps(training)}\n").plan.training
    assert found is not None
    return tally(found)


def leaves(node):
    """Class groups below a node of plain dictionaries, found without the program's help."""
    if "shares" in node:
        return [node]
    return [leaf for name in BELOW for part in node.get(name, []) for leaf in leaves(part)]


def agree(sums, node):
    assert sums.classes == sum(leaf["classes"] for leaf in leaves(node))
    assert sums.learners == sum(share["count"] for leaf in leaves(node) for share in leaf["shares"])
    below: list[object] = next((node[name] for name in BELOW if name in node), [])
    assert len(sums.parts) == len(below)
    for part, plain in zip(sums.parts, below, strict=True):
        agree(part, plain)


@settings(max_examples=60, deadline=None)
@given(trees)
def test_every_total_is_the_sum_of_the_leaves(tree):
    agree(summed(tree), tree)


@settings(max_examples=60, deadline=None)
@given(trees)
def test_units_are_added_where_all_are_known(tree):
    for year, plain in zip(summed(tree).parts, tree["years"], strict=True):
        units = [region.get("units") for region in plain["regions"]]
        assert year.units == (None if not units or None in units else sum(units))


def group(text):
    (found,) = summed(f"{{years: {{time: 2027, regions: {{name: A, {text}}}}}}}").groups()
    return found


@given(st.integers(1, 5000), st.integers(1, 200))
@settings(max_examples=60, deadline=None)
def test_proposed_classes_keep_the_limit_and_are_even(learners, most):
    found = group(f"rounds: {{groups: {{classes: auto, limits: {{most: {most}}}, shares: {{count: {learners}}}}}}}")
    least, largest = found.sizes
    assert largest <= most
    assert largest - least <= 1
    assert found.classes == 1 or -(-learners // (found.classes - 1)) > most


@pytest.mark.parametrize(
    ("limits", "learners", "classes"),
    [
        ("limits: {most: 100}, ", 507, 6),
        ("limits: {most: 100}, ", 500, 5),
        ("limits: {least: 50}, ", 149, 2),
        ("limits: {least: 50}, ", 20, 1),
        ("limits: {least: 50, most: 100}, ", 101, 2),
        ("limits: {most: 0}, ", 101, 0),
        ("", 101, 0),
    ],
)
def test_auto(limits, learners, classes):
    assert group(f"rounds: {{groups: {{classes: auto, {limits}shares: {{count: {learners}}}}}}}").classes == classes


def test_a_hall_limits_too():
    assert group("capacity: 50, rounds: {groups: {classes: auto, shares: {count: 101}}}").classes == 3
    assert group("capacity: 50, rounds: {groups: {classes: 1, shares: {count: 101}}}").classes == 1


def test_a_group_of_its_own_limits_does_not_take_the_common_ones():
    tree = (
        "{limits: {most: 10}, years: {time: 2027, regions: {name: A, rounds: {groups:"
        " [{classes: auto, shares: {count: 20}}, {classes: auto, limits: {most: 20}, shares: {count: 20}}]}}}}"
    )
    assert [one.classes for one in summed(tree).groups()] == [2, 1]


def test_no_classes_have_no_size():
    assert group("rounds: {groups: {classes: 0, shares: {count: 20}}}").sizes == (0, 0)


GROUP = "{classes: 1, shares: {count: 5}}"
WRONG = {
    "negative": (GROUP.replace("5", "«-5»"), "PD113"),
    "fraction": (GROUP.replace("5", "«'1,5'»"), "PD112"),
    "English decimals": (GROUP.replace("5", "«1.5»"), "PD112"),
    "English thousands": (GROUP.replace("5", "«'1,299'»"), "PD111"),
    "words": (GROUP.replace("5", "«năm»"), "PD110"),
    "classes in words": (GROUP.replace("1", "«tùy»"), "PD110"),
    "half a class": (GROUP.replace("1", "«'1,5'»"), "PD112"),
    "minus one class": (GROUP.replace("1", "«-1»"), "PD113"),
    "no audience": ("{classes: 1, shares: «[»]}", "PD109"),
    "no count": ("{classes: 1, shares: «{»who: A}}", "PD102"),
    "no classes": ("«{»shares: {count: 5}}", "PD102"),
    "an audience that is not there": ("{classes: 1, shares: {audience: «cbc», count: 5}}", "PD127"),
    "an audience twice": ("{classes: 1, shares: {audience: cbcc, who: «A», count: 5}}", "PD128"),
    "a misspelt key": ("{classes: 1, «share»: {count: 5}, shares: {count: 5}}", "PD101"),
    "a limit in words": ("{classes: 1, limits: {most: «nhiều»}, shares: {count: 5}}", "PD110"),
    "a stated total in words": ("{classes: 1, stated: {learners: «nhiều»}, shares: {count: 5}}", "PD110"),
}


def judged(training):
    text = edited("outline:\n", f"training: {training}\noutline:\n")
    said = [one for one in problems_of(unmarked(text).text) if one.code != "PD507"]
    return [one.code for one in said], [(one.place.line, one.place.column) for one in said], unmarked(text).marks


@pytest.mark.parametrize(("group", "code"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_in_a_class_group_is_told_at_its_place(group, code):
    years = f"{{time: 2027, regions: {{name: A, rounds: {{groups: {group}}}}}}}"
    codes, places, marks = judged(f"{{years: {years}}}")
    assert codes == [code]
    assert places == [(line, column) for line, column, _ in marks]


@pytest.mark.parametrize(
    ("training", "code"),
    [
        ("{rounding: «0», capacity: {classes: 2, size: 3}}", "PD227"),
        ("{rounding: «-5», capacity: {classes: 2, size: 3}}", "PD113"),
        ("{size_style: «exact», capacity: {classes: 2, size: 3}}", "PD104"),
        ("{capacity: {classes: «nhiều», size: 3}}", "PD123"),
        ("{capacity: {classes: 2, size: 3, theory: «30»}}", "PD114"),
        ("{capacity: «{»classes: 2}}", "PD102"),
        ("{years: {time: «sau này», text: A}}", "PD119"),
        ("{years: {time: 2027, regions: {name: A, rounds: {groups: «[»]}}}}", "PD109"),
        ("{years: {time: 2027, regions: «{»rounds: {groups: {classes: 1, shares: {count: 5}}}}}}", "PD102"),
    ],
)
def test_what_is_wrong_elsewhere_is_told_at_its_place(training, code):
    codes, places, marks = judged(training)
    assert codes == [code]
    assert places == [(line, column) for line, column, _ in marks]
