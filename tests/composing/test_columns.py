from hypothesis import given
from hypothesis import strategies as st

from plandocs.composing.columns import Column, widths

COLUMNS = st.lists(
    st.builds(Column, key=st.just("a"), weight=st.integers(1, 60), least=st.integers(0, 8)), min_size=1, max_size=8
)


@given(COLUMNS)
def test_columns_fill_the_width(columns):
    assert sum(widths(columns)) == 100


@given(COLUMNS)
def test_only_the_widest_may_fall_below_its_least(columns):
    widest = max(range(len(columns)), key=lambda position: columns[position].weight)
    narrow = [position for position, share in enumerate(widths(columns)) if share < columns[position].least]
    assert narrow in ([], [widest])


def test_the_widest_gives_what_a_narrow_column_needs():
    assert widths([Column("number", 2, least=8), Column("content", 60), Column("time", 38)]) == [8, 54, 38]
