"""Values into YAML: what is read from the text are the same values, and a person can read it too."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.located import Entry, Items, Located, Text
from plandocs.sources.reading import FORBIDDEN
from plandocs.sources.yaml_tree import read_yaml
from plandocs.sources.yaml_writing import yaml_text

HERE = Place("a.yaml", 3, 1)
LETTERS = st.characters(exclude_categories=("Cs", "Co", "Cn", "Cc", "Zl", "Zp"), include_characters="\n").filter(
    lambda letter: not FORBIDDEN.search(letter)
)
SIGNS = st.text(st.sampled_from("ab: #-'\"{}[]|>&*!%@`,?~\n"), max_size=12)
WORDS = st.one_of(st.text(LETTERS, max_size=20), SIGNS, st.lists(st.text("ab", min_size=1), max_size=60).map(" ".join))
TREES = st.recursive(
    st.tuples(WORDS, st.sampled_from(["", '"', "|", ">"])),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(WORDS.filter(lambda key: key != "<<"), inner, max_size=3)
    ),
    max_leaves=12,
)


def located(value: Any) -> Located:
    if isinstance(value, tuple):
        return Text(value[0], HERE, style=value[1])
    if isinstance(value, list):
        items = Items(HERE)
        items.extend(map(located, value))
        return items
    entry = Entry(HERE)
    entry.update({key: located(inner) for key, inner in value.items()})
    return entry


def essence(value: Located) -> Any:
    """What a plan reads of a value: its text, whether it is given, and whether its lines are kept."""
    if isinstance(value, Text):
        return "" if value.is_blank else (str(value), value.keeps_lines and "\n" in value)
    if isinstance(value, Items):
        return [essence(inner) for inner in value]
    return {str(key): essence(inner) for key, inner in value.items()}


@given(st.dictionaries(st.sampled_from(["a", "b c", "xã", "1: 2", ""]), TREES, min_size=1, max_size=3), st.booleans())
def test_what_is_written_reads_as_the_same_values(tree: Any, origins: bool) -> None:
    value = located(tree)
    text = yaml_text(value, origins=origins)
    problems = Problems()
    again = read_yaml(text, "b.yaml", problems)
    assert again is not None, (text, list(problems))
    assert essence(again) == essence(value), text


@pytest.mark.parametrize("text", ["\n", "\n\n", " \n", "\n \n", "  \n x \n\n", "a \nb", "\n\na\n", " a\n b"])
def test_a_block_of_blanks_stays_one(text: str) -> None:
    value = located({"a": [(text, "|")], "b": (text, "|"), "c": ("x", "|")})
    again = read_yaml(yaml_text(value), "b.yaml", Problems())
    assert again is not None
    assert essence(again) == essence(value)


def test_it_reads_well() -> None:
    problems = Problems()
    yaml = dedent("""\
        a: Sở Nội vụ
        b:
          - id: mot
            so: 1.299
          - "# không phải chú thích"
        c: |
          dòng một
          dòng hai
        d:
        """)
    value = read_yaml(yaml, "a.yaml", problems)
    assert value is not None
    assert yaml_text(value) == yaml


def test_origins_are_comments() -> None:
    place = Place("mau.yaml", 7, 3, filled_from=(Place("--set x"), Place("b.yaml", 2, 1)))
    entry = Entry(HERE)
    entry["a"] = Text("x", place)
    assert yaml_text(entry, origins=True) == "a: x # mau.yaml:7 (--set x, b.yaml:2)\n"
