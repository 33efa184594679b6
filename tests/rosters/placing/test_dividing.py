"""People divided fairly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.rosters.placing.dividing import by_weight, near_equal


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (147, [97, 50], [97, 50]),
        (145, [97, 50], [96, 49]),
        (10, [1, 1, 1], [4, 3, 3]),
        (7, [0, 0], [4, 3]),
        (3, [5, 0], [3, 0]),
        (0, [2, 3], [0, 0]),
        (5, [], []),
    ],
)
def test_parts_follow_their_weights(total, weights, parts):
    assert by_weight(total, weights) == parts


@given(st.integers(0, 5000), st.lists(st.integers(0, 300), min_size=1, max_size=9))
def test_nobody_is_lost_and_nobody_is_far_from_his_share(total, weights):
    parts = by_weight(total, weights)
    assert sum(parts) == total
    whole = sum(weights)
    assert not whole or all(
        abs(part * whole - total * weight) < whole for part, weight in zip(parts, weights, strict=True)
    )


@given(st.integers(0, 5000), st.integers(1, 50))
def test_classes_differ_by_at_most_one(total, parts):
    sizes = near_equal(total, parts)
    assert (sum(sizes), len(sizes)) == (total, parts)
    assert max(sizes) - min(sizes) <= 1
