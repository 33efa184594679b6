import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.alignment import aligned
from plandocs.sources.located import Entry, Text
from plandocs.sources.yaml_tree import read_yaml


def text_of(yaml):
    read = read_yaml(yaml, "a.yaml", Problems())
    assert isinstance(read, Entry)
    text = read["x"]
    assert isinstance(text, Text)
    return text


@pytest.mark.parametrize(
    ("yaml", "places"),
    [
        ("x: >-\n  ab\n  c\n", [(1, 2), (1, 3), (2, 2)]),
        ("x: |\n  a\n\n  b\n", [(1, 2), (3, 2)]),
        ('x: "a\n  b"', [(0, 4), (1, 2)]),
        ('x: "a\\u0062\n  c"', [(0, 4)]),
    ],
)
def test_each_letter_has_its_place_until_escapes_hide_it(yaml, places):
    assert list(aligned(text_of(yaml)).places) == places


def test_it_is_found_once():
    text = text_of("x: >-\n  a\n  b\n")
    assert aligned(text) is aligned(text)
