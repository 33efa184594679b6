"""Shares: rounded half up, exact whatever the size, and together the whole but for rounding."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.spec.breakdowns import share_of
from plandocs.vietnamese.numerals import format_percent

COUNTS = st.integers(0, 10**40)
BASES = st.integers(1, 10**40)
PLACES = st.integers(0, 3)


@pytest.mark.parametrize(
    ("count", "base", "places", "written"),
    [
        (1018, 8624, 1, "11,8%"),
        (5, 8624, 1, "0,1%"),
        (5, 8624, 2, "0,06%"),
        (25, 8624, 2, "0,29%"),
        (7430, 8624, 1, "86,2%"),
        (1, 8, 0, "13%"),
        (1, 8, 1, "12,5%"),
        (1, 8, 2, "12,50%"),
        (1, 200, 0, "1%"),
        (1, 2000, 1, "0,1%"),
        (0, 7, 1, "0,0%"),
        (7, 7, 1, "100,0%"),
        (9, 3, 0, "300%"),
    ],
)
def test_a_share_is_rounded_half_up(count, base, places, written):
    share = share_of(count, base, places)
    assert share is not None
    assert format_percent(share, places) == written


def test_there_is_no_share_of_nothing():
    assert share_of(5, 0, 1) is None


@given(COUNTS, BASES, PLACES)
def test_a_share_is_within_half_a_unit_and_a_half_goes_up(count, base, places):
    share = share_of(count, base, places)
    assert share is not None
    assert share.as_tuple().exponent == -places
    exact, unit = Fraction(100 * count, base), Fraction(1, 10**places)
    assert -unit / 2 < Fraction(share) - exact <= unit / 2 or Fraction(share) == exact


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=12), PLACES)
def test_shares_of_all_parts_make_the_whole_but_for_rounding(counts, places):
    base = sum(counts)
    shares = [share_of(count, base, places) for count in counts]
    if base == 0:
        assert set(shares) == {None}
        return
    added = sum((share for share in shares if share is not None), Decimal(0))
    assert abs(added - 100) <= Decimal(len(counts)) / 2 / 10**places


@given(COUNTS, BASES, PLACES)
def test_more_people_are_no_smaller_share(count, base, places):
    smaller, larger = share_of(count, base, places), share_of(count + 1, base, places)
    assert smaller is not None
    assert larger is not None
    assert smaller <= larger
