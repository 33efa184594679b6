"""Phrases filled with facts, several things in one phrase, and what ids name."""

from __future__ import annotations

import pytest

from plandocs.composing.context import facts_of, joined, separator_for
from plandocs.composing.draft import made, words
from plandocs.diagnostics.place import Place
from tests.composing.making import composed, context_of, texts

HERE = Place("plan.yaml", 1, 1)


def said(*parts, separator=""):
    return words(joined([made(part, HERE) for part in parts], HERE, separator))


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a và b"),
        (["a", "b", "c"], "a, b và c"),
        (["a, b", "c"], "a, b; c"),
        (["a", "b, c", "d"], "a; b, c; d"),
        (["a", "", "b"], "a và b"),
    ],
)
def test_several_things_in_one_phrase(parts, expected):
    assert said(*parts) == expected


def test_a_given_separator_stands_everywhere():
    assert said("a", "b", "c", separator="; ") == "a; b; c"


def test_long_names_are_parted_by_semicolons_when_there_are_three():
    assert [separator_for("x" * count) for count in (0, 1, 2, 3)] == ["", "", "", "; "]


@pytest.mark.parametrize(
    ("phrase", "slots", "expected"),
    [
        ("{a} và {b}", {"a": "một", "b": "hai"}, "một và hai"),
        ("{a}[ của {b}]", {"a": "một", "b": None}, "một"),
        ("{a}[ của {b}]", {"a": "một", "b": ""}, "một"),
        ("{a}[ của {b}]", {"a": "một", "b": "hai"}, "một của hai"),
        ("[{a}, ][{b} ]hết", {"a": None, "b": "hai"}, "hai hết"),
        ("{a}[ ({b}[, {c}])]", {"a": "một", "b": "hai", "c": None}, "một (hai)"),
        ("{a}[ ({b}[, {c}])]", {"a": "một", "b": None, "c": None}, "một"),
        ("{a} [sic", {"a": "một"}, "một [sic"),
        ("{a}", {"a": "{b} [c]"}, "{b} [c]"),  # a value is no phrase
    ],
)
def test_a_phrase_is_filled(phrase, slots, expected):
    context = context_of()
    context.wording = context.wording.replaced({"mau": (phrase, HERE)})
    pieces = context.fill("mau", HERE, **slots)
    assert words(pieces) == expected
    assert all(piece.origin.place == HERE for piece in pieces)
    assert list(context.problems) == []


@pytest.mark.parametrize(
    ("wording", "line"),
    [
        (
            "closing.verb: đề nghị",
            "Ủy ban nhân dân xã Hà Bắc đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.",
        ),
        ('closing.request: "Yêu cầu {addressees} thực hiện."', "Yêu cầu các cơ quan, đơn vị thực hiện./."),
        ('closing.request: "Thực hiện **nghiêm**."', "Thực hiện **nghiêm**./."),
    ],
)
def test_a_plan_may_replace_a_phrase(wording, line):
    made_ = composed(f"closing: {{}}\nwording:\n  {wording}\n")
    assert texts(made_.document.closing) == [f"Trên đây là Kế hoạch bồi dưỡng cán bộ, công chức. {line}"]
    assert made_.told == []


@pytest.mark.parametrize(
    ("wording", "code", "where", "near"),
    [
        ("closing.very: đề nghị", "PD810", "closing.very", "closing.verb"),
        ("khong_co: a", "PD810", "khong_co", ""),
        ('opening: "{isuer} ban hành:"', "PD811", '"{isuer} ban hành:"', ""),
    ],
)
def test_a_phrase_or_slot_that_is_not_there(wording, code, where, near):
    made_ = composed(f"wording:\n  {wording}\n")
    assert made_.told == [(code, where)]
    assert made_.problems[0].value("near") == near


def test_what_an_unknown_slot_is_told_with():
    [problem] = composed('wording:\n  opening: "{isuer} ban hành:"\n').problems
    assert (problem.value("name"), problem.value("slot")) == ("opening", "isuer")
    assert "issuer" in problem.value("known")


def test_bodies_by_id_and_in_words():
    context = context_of("bodies: {snv: Sở Nội vụ, cac: Các phòng}")
    assert words(context.body_names(["snv", "cac", "Công an xã"], HERE)) == "Sở Nội vụ, Các phòng và Công an xã"
    assert words(context.bodies_within(["cac", "snv"], HERE)) == "các phòng và Sở Nội vụ"
    assert list(context.problems) == []
    assert words(context.body_names(["snv", "svn"], HERE)) == "Sở Nội vụ"
    assert [(one.code, one.value("near")) for one in context.problems] == [("PD401", "snv")]


def test_what_expressions_may_name():
    facts = facts_of(context_of().plan)
    assert {"title", "period", "audiences", "bodies", "targets"} <= set(facts)
    assert not {"outline", "wording", "plandocs"} & set(facts)
