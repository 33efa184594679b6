"""Plain expressions are read without Jinja, and mean what Jinja's grammar says that they mean."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.sources.expressions import BadExpression, parsed
from plandocs.sources.plain_expressions import plain_tree

words = st.sampled_from(["period", "bodies", "vhxh", "_x", "a1", "capitalise", "true", "none", "not", "if", "is", "in"])
gaps = st.sampled_from(["", " ", "  "])
quoted = st.sampled_from(["'qd700'", '"duties"', "''", "'a\\\\b'", "'{{ }}'"])
pieces = st.one_of(
    words, gaps, quoted, st.sampled_from([".", "|", "(", ")", ",", "cite", "ref", "annex", "-", "1", "\n"])
)
sources = st.lists(pieces, max_size=9).map("".join)


def shape(node: Any) -> Any:
    """What a tree says, whoever built it."""
    kind = type(node).__name__
    if kind == "Const":
        return node.value
    if kind == "Name":
        return ("name", node.name)
    if kind == "Getattr":
        return (shape(node.node), node.attr)
    assert (list(node.kwargs), kind in ("Filter", "Call")) == ([], True)
    return (kind, shape(node.node), getattr(node, "name", ""), [shape(one) for one in node.args])


@given(sources)
def test_a_plain_expression_is_what_jinja_reads(source):
    plain = plain_tree(source)
    if plain is not None:
        assert shape(plain) == shape(parsed(source))


@pytest.mark.parametrize(
    "source",
    ["period", " bodies.vhxh ", "bodies.vhxh | capitalise", "a|b | c", "cite('qd700')", "cite( \"qd700\" , 'short' )"],
)
def test_what_plans_mostly_hold_is_plain(source):
    assert shape(plain_tree(source)) == shape(parsed(source))


@pytest.mark.parametrize(
    "source", ["true", "a.b + 1", "a | number(2)", "a[0]", "cite(qd700)", "cite('a', 'b', 'c')", "lower('a')", "a if b"]
)
def test_the_rest_is_left_to_jinja(source):
    assert plain_tree(source) is None


def test_what_is_no_expression_is_refused_as_before():
    with pytest.raises(BadExpression):
        parsed("bodies.")
    assert plain_tree("bodies.") is None


def test_jinja_is_not_loaded_for_plain_ones():
    asked = "from plandocs.sources.expressions import evaluate; evaluate('a', {'a': 1})"
    code = f"import sys; {asked}; print('jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
