"""Statements into points with points below them."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import Para, Points, words
from plandocs.composing.statements import listed_or_plain, point, points, text_paragraphs
from plandocs.diagnostics.place import Place
from plandocs.sources.located import Text
from plandocs.spec.statements import Statement
from tests.composing.making import context_of, outlined, under

GOALS = """\
goals:
  purposes:
    - {id: a, text: "Một **đậm**", items: [{text: hai, items: [ba]}, bốn], marks: letters, punctuation: full_stops}
    - năm
"""


def _purposes(context: Context) -> Sequence[Statement]:
    assert context.plan.goals is not None
    return context.plan.goals.purposes


def test_points_nest_as_they_are_written():
    context = context_of(GOALS)
    first, second = (point(one, context) for one in _purposes(context))
    assert (first.id, words(first.content), words(second.content)) == ("a", "Một đậm", "năm")
    [below] = first.children
    assert isinstance(below, Points)
    assert (below.marks, below.punctuation) == ("letters", "full_stops")
    assert [words(one.content) for one in below.items] == ["hai", "bốn"]
    assert second.children == []


def test_in_the_document():
    assert under("{kind: goals, of: purposes}", GOALS) == [
        "1. Một đậm:",
        "  a) Hai:",
        "    - Ba.",
        "  b) Bốn.",
        "2. Năm.",
    ]


def test_a_point_knows_its_place():
    context = context_of(GOALS)
    place = point(_purposes(context)[1], context).origin.place
    assert (place.line, place.column, place.key_path) == (4, 7, "goals.purposes[1]")


def test_a_list_of_one_may_become_a_paragraph_unless_marks_are_asked_for():
    context = context_of()
    assert listed_or_plain(points([], context)) == []
    [listed] = listed_or_plain(points(_purposes(context_of(GOALS)), context))
    assert isinstance(listed, Points)
    assert listed.plain_if_single


def test_a_text_is_its_paragraphs():
    drafts = text_paragraphs(Text("một\n\nhai\n", Place("a", 1, 1), style="|"), context_of())
    assert [words(draft.content) for draft in drafts if isinstance(draft, Para)] == ["một", "hai"]


def test_marks_that_were_typed_are_told_at_every_depth():
    made = outlined("{kind: goals, of: purposes}", 'goals: {purposes: [{text: "a) một", items: ["- hai"]}, "ba"]}\n')
    assert made.told == [("PD601", "a)"), ("PD601", "-")]
