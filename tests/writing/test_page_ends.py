"""Where a long table is parted; the pages of these tests are a thousand high."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from plandocs.writing.page_ends import Lines, parting

PAGE = 1000
heights = st.lists(st.integers(10, 300), min_size=1, max_size=9).map(lambda some: (some * 600)[:600])


def pages(lines: Lines, starts: list[int], above: int, gap: int = 0) -> list[tuple[int, int]]:
    """Each page as its first row and what is taken of it, as a program fills pages."""
    found, taken = [(0, above)], above
    for row, height in lines.blocks(PAGE):
        if row in starts:
            found.append((row, taken := gap))
        elif taken + height > PAGE:
            found.append((row, taken := 0))
        taken += height
        found[-1] = (found[-1][0], taken)
    return found


def full(lines: Lines, starts: list[int], above: int) -> list[int]:
    """What is taken of the pages before which a part ends."""
    laid = pages(lines, starts, above)
    return [taken for (_, taken), (first, _) in itertools.pairwise(laid) if first in starts]


def test_a_table_without_groups_is_parted_where_a_page_ends() -> None:
    lines = Lines([45] * 500)
    starts = parting(lines, 0, PAGE).starts
    assert starts == [152, 304, 456]
    assert full(lines, starts, 0) == [900, 900, 900]


def test_what_stands_above_counts_on_the_first_page() -> None:
    lines = Lines([45] * 500)
    starts = parting(lines, 450, PAGE).starts
    assert full(lines, starts, 450) == [900, 900, 900]
    assert starts[0] % 22 == (152 - 10) % 22


def test_a_group_near_the_end_of_a_page_begins_a_part() -> None:
    lines = Lines([45] * 500, groups=frozenset(range(0, 500, 15)))
    starts = parting(lines, 0, PAGE).starts
    assert set(starts) <= lines.groups
    assert all(600 <= taken <= 915 for taken in full(lines, starts, 0))


def test_where_no_group_comes_a_page_s_end_parts_after_more_rows() -> None:
    starts = parting(Lines([45] * 700, groups=frozenset({0})), 0, PAGE).starts
    assert starts[0] == 262


def test_rows_that_are_held_begin_no_part() -> None:
    held = frozenset(row for row in range(500) if row % 2)
    starts = parting(Lines([45] * 500, held), 0, PAGE).starts
    assert starts
    assert not held & set(starts)


def test_the_end_of_a_table_is_no_part_of_its_own() -> None:
    assert parting(Lines([45] * 160), 0, PAGE).starts == []


def test_what_is_taken_of_the_last_page() -> None:
    assert parting(Lines([100] * 12), 300, PAGE).taken == 500
    assert parting(Lines([100] * 3), 300, PAGE).taken == 600
    assert parting(Lines([]), 300, PAGE).taken == 300


def test_rows_higher_than_a_page_do_no_harm() -> None:
    assert parting(Lines([2500] * 400), 0, PAGE).starts == []
    assert parting(Lines([45] * 400, frozenset(range(1, 400))), 0, PAGE).starts == []


@given(heights, st.integers(0, PAGE), st.sets(st.integers(1, 699)), st.sets(st.integers(0, 699)))
def test_no_page_is_nearly_empty_even_if_some_rows_slip(
    given_heights: list[int], above: int, held: set[int], groups: set[int]
) -> None:
    lines = Lines(given_heights, frozenset(held - groups), frozenset(groups))
    starts = parting(lines, above, PAGE).starts
    assert starts == sorted(set(starts))
    assert not lines.held & set(starts)
    for taken in full(lines, starts, above):
        assert 600 <= taken <= PAGE - 40
