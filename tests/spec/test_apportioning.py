"""A whole shared out: worked examples, and what holds for all."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from plandocs.spec.apportioning import Bound, CannotAllocate, allocate

FREE = [0, 0, 0], [None, None, None]


@pytest.mark.parametrize(
    ("total", "weights", "least", "most", "parts"),
    [
        (6, [1, 2, 3], *FREE, [1, 2, 3]),
        (10, [1, 1, 1], *FREE, [4, 3, 3]),  # equal remainders: the first
        (10, [40, 35, 25], *FREE, [4, 4, 2]),  # 4; 3,5; 2,5: of two halves, the first
        (10, [47, 33, 20], *FREE, [5, 3, 2]),  # 4,7; 3,3; 2
        (10, [90, 5, 5], [0, 1, 1], [None] * 3, [8, 1, 1]),  # the least are kept, the rest is shared
        (12, [90, 20, 10], [0] * 3, [5, None, None], [5, 5, 2]),  # 7 by 2 : 1 is 4,67 and 2,33
        (9, [100, 50, 50], [1] * 3, [2, 4, 4], [2, 4, 3]),  # 2; 3,5; 3,5
        (5, [0, 1, 1], [1, 0, 0], [None] * 3, [1, 2, 2]),  # no staff: the least and no more
        (0, [3, 4, 5], *FREE, [0, 0, 0]),
        (3, [0, 0, 0], [1, 1, 1], [None] * 3, [1, 1, 1]),
        (0, [], [], [], []),
    ],
)
def test_worked_by_hand(total, weights, least, most, parts):
    assert allocate(total, weights, least, most) == parts


@pytest.mark.parametrize(
    ("total", "weights", "least", "most", "bound", "by", "position"),
    [
        (5, [1, 1, 1], [2, 2, 2], [None] * 3, Bound.LEAST, 1, None),
        (9, [1, 1, 1], [0] * 3, [2, 2, 2], Bound.MOST, 3, None),
        (9, [1, 1, 1], [0, 4, 0], [None, 1, None], Bound.CROSSED, 3, 1),
        (9, [0, 0, 0], [1, 1, 1], [None] * 3, Bound.MOST, 6, None),
        (1, [], [], [], Bound.MOST, 1, None),
    ],
)
def test_bounds_that_nothing_can_keep(total, weights, least, most, bound, by, position):
    with pytest.raises(CannotAllocate) as told:
        allocate(total, weights, least, most)
    assert (told.value.bound, told.value.by, told.value.position) == (bound, by, position)


UNITS = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 4), st.one_of(st.none(), st.integers(0, 40))), min_size=1, max_size=30
)


@st.composite
def tasks(draw):
    """A whole, weights and bounds that some parts can keep."""
    drawn = draw(UNITS)
    weights = [weight for weight, _, _ in drawn]
    least = [low for _, low, _ in drawn]
    most = [None if more is None else low + more for _, low, more in drawn]
    room = sum(
        low if not weight else 2000 if top is None else top
        for weight, low, top in zip(weights, least, most, strict=True)
    )
    return draw(st.integers(sum(least), room)), weights, least, most


@given(tasks())
def test_the_parts_make_the_whole_within_their_bounds(task):
    total, weights, least, most = task
    parts = allocate(*task)
    assert sum(parts) == total
    assert all(low <= part for part, low in zip(parts, least, strict=True))
    assert all(top is None or part <= top for part, top in zip(parts, most, strict=True))
    assert all(part == low for part, low, weight in zip(parts, least, weights, strict=True) if not weight)


@given(tasks())
def test_more_weight_never_gets_less(task):
    _, weights, least, most = task
    rows = list(zip(weights, least, most, allocate(*task), strict=True))
    for weight, *bounds, part in rows:
        for other, *others, others_part in rows:
            if bounds == others and weight > other:
                assert part >= others_part


@given(tasks())
def test_equal_units_get_the_same_to_one(task):
    _, weights, least, most = task
    rows = list(zip(weights, least, most, strict=True))
    parts = allocate(*task)
    for row in set(rows):
        alike = [part for one, part in zip(rows, parts, strict=True) if one == row]
        assert max(alike) - min(alike) <= 1
        assert alike == sorted(alike, reverse=True)  # the first in the official order


@given(st.lists(st.integers(1, 500), min_size=1, max_size=20), st.integers(0, 5000))
def test_without_bounds_a_part_is_the_exact_one_rounded_either_way(weights, total):
    parts = allocate(total, weights, [0] * len(weights), [None] * len(weights))
    for weight, part in zip(weights, parts, strict=True):
        assert abs(Fraction(total * weight, sum(weights)) - part) < 1


@given(tasks(), st.randoms(use_true_random=False))
def test_the_order_decides_ties_alone(task, random):
    """Where no two remainders are alike, units in another order get what they got."""
    total, weights, least, most = task
    shuffled = list(range(len(weights)))
    random.shuffle(shuffled)
    parts = allocate(*task)
    again = allocate(total, *([column[place] for place in shuffled] for column in (weights, least, most)))
    moved = [parts[place] for place in shuffled]
    assert sum(again) == sum(moved)
    assert all(abs(one - other) <= 1 for one, other in zip(again, moved, strict=True))


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=12, unique=True), st.integers(1, 10**4), st.randoms())
def test_the_order_does_not_matter_without_ties(weights, total, random):
    remainders = [Fraction(total * weight, sum(weights)) % 1 for weight in weights]
    assume(len(set(remainders)) == len(remainders))
    shuffled = sorted(weights, key=lambda _: random.random())
    bounds = [0] * len(weights), [None] * len(weights)
    first = dict(zip(weights, allocate(total, weights, *bounds), strict=True))
    assert dict(zip(shuffled, allocate(total, shuffled, *bounds), strict=True)) == first
