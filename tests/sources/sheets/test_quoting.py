import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.sources.sheets.quoting import records
from plandocs.sources.sheets.refusal import Refusal

CELLS = st.text(st.sampled_from('ab ,;"\n\t'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=4), st.sampled_from(",;\t"))
def test_what_is_written_is_read_back(rows, delimiter):
    stream = StringIO()
    csv.writer(stream, delimiter=delimiter).writerows(rows)
    assert list(records(stream.getvalue(), delimiter)) == rows


@pytest.mark.parametrize(
    ("text", "code", "where", "line"),
    [
        ('a,b\n"c\n1,2', "PD040", "A2", 2),
        ('a\n"b\nc"\nd,"e', "PD040", "A3", 4),
        ('a,b\n\n"c" d,e', "PD041", "A3", 3),
    ],
)
def test_a_wrong_quote_is_told_with_its_line(text, code, where, line):
    with pytest.raises(Refusal) as caught:
        list(records(text, ","))
    assert (caught.value.code, caught.value.where, caught.value.values) == (code, where, {"line": line})
