"""The quick reader of rows and the thorough one tell the same."""

import re

from hypothesis import given
from hypothesis import strategies as st

from plandocs.sources.sheets.xlsx_events import parsed_rows
from plandocs.sources.sheets.xlsx_plain import plain_rows
from plandocs.sources.sheets.xlsx_raw import NotPlain
from plandocs.sources.sheets.xlsx_strings import unescaped
from tests.sources.sheets.packages import worksheet

TEXTS = st.sampled_from(["", "1", "-2.5", "Học viên", "a &amp; b", "&lt;c&gt;", " x ", 'dấu "', "a>b"])
VALUES = st.one_of(
    st.just("/>"),
    TEXTS.map("><v>{}</v></c>".format),
    TEXTS.map("><is><t>{}</t></is></c>".format),
    TEXTS.map('><is><t xml:space="preserve">{}</t></is></c>'.format),
    st.just("><v/></c>"),
    TEXTS.map("><f>A1+{}</f><v>1</v></c>".format),
    st.just('><f t="shared" si="0"/></c>'),
    st.just("><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>"),
)
ATTRIBUTES = st.sampled_from(["", ' s="1"', ' s="12" t="s"', ' t="str"', ' t="n"', ' t="inlineStr"', ' s="1" cm="1"'])
CELLS = st.lists(st.tuples(ATTRIBUTES, VALUES), max_size=4).map(
    lambda cells: [f'<c r="{letter}{{0}}"{kind}{value}' for letter, (kind, value) in zip("ACDF", cells, strict=False)]
)
ROWS = st.lists(
    st.tuples(st.sampled_from(["", ' hidden="1"', ' ht="0"', ' spans="1:4" s="2"', ' hidden="0"']), CELLS), max_size=5
)
AROUND = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'


def told_by(read, pieces):
    """The cells with content that a reader tells, by row, as text; and what stands around the rows."""
    rows = []
    around = read(pieces, "sheet1.xml", lambda number, is_hidden, cells: rows.append((number, is_hidden, cells)))
    filled = [
        (number, is_hidden, [as_text(cell) for cell in cells if any(cell[3:])]) for number, is_hidden, cells in rows
    ]
    return [row for row in filled if row[2]], around


def as_text(cell):
    """A raw cell with formula and value as text; the attributes of a formula do not count."""
    *place, attributes, formula, value = cell
    kind = re.findall('([st])="([^"]*)"', attributes)
    return [*place, kind, bool(formula), unescaped(re.sub("<[^<>]*>", "", formula)), unescaped(value)]


@given(ROWS, st.integers(1, 400))
def test_both_readers_tell_the_same(rows, size):
    xml = "".join(
        f'<row r="{number}"{head}>{"".join(cells).replace("{0}", str(number))}</row>'
        for number, (head, cells) in enumerate(rows, start=1)
    )
    data = worksheet(xml, after=AROUND).encode()
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    thorough, around = told_by(parsed_rows, pieces)
    try:
        quick, quick_around = told_by(plain_rows, pieces)
    except NotPlain:
        assert "<r><t>" in xml  # rich text is what it leaves to the other one
        return
    assert quick == thorough
    assert quick_around == around
    assert [tag.attributes for tag in around] == [{"ref": "A1:B2"}]
