import unicodedata

import pytest

from plandocs.diagnostics.diagnostic import Edit
from plandocs.diagnostics.place import Place
from plandocs.sources.mending import mended


def edit(line: int, column: int, length: int, text: str) -> Edit:
    return Edit(Place("a.yaml", line, column, length), text)


@pytest.mark.parametrize(
    ("data", "edits", "after"),
    [
        (b"ab\ncd\n", [edit(2, 1, 1, "x")], b"ab\nxd\n"),
        (b"ab\r\ncd", [edit(1, 2, 1, "")], b"a\r\ncd"),
        (b"ab\rcd\r", [edit(2, 2, 1, "xyz")], b"ab\rcxyz\r"),
        (b"\xef\xbb\xbfab\n", [edit(1, 1, 2, "x")], b"\xef\xbb\xbfx\n"),
        (b"abcd", [edit(1, 3, 1, "x"), edit(1, 1, 1, "y")], b"ybxd"),
        ("đẹp  lắm".encode(), [edit(1, 4, 2, " ")], "đẹp lắm".encode()),
    ],
)
def test_only_the_stretch_is_changed(data, edits, after):
    assert mended(data, edits) == (after, len(edits))


def test_a_line_that_is_composed_otherwise_stays_so():
    line = unicodedata.normalize("NFD", "một  hai")
    after = unicodedata.normalize("NFD", "một hai")
    assert len(line) > len("một  hai")
    assert mended(line.encode(), [edit(1, 4, 2, " ")]) == (after.encode(), 1)


@pytest.mark.parametrize(
    "edits",
    [[edit(3, 1, 1, "x")], [edit(0, 0, 1, "x")], [edit(1, 2, 9, "x")], [edit(1, 0, 1, "x")]],
)
def test_what_lies_outside_is_left(edits):
    assert mended(b"ab\ncd", edits) == (b"ab\ncd", 0)


def test_of_edits_that_overlap_the_first_is_made():
    assert mended(b"abcd", [edit(1, 2, 2, "x"), edit(1, 1, 2, "y")]) == (b"ycd", 1)
    assert mended(b"abcd", [edit(1, 1, 2, "y"), edit(1, 1, 2, "y")]) == (b"ycd", 1)
