"""Audiences: name, count, parts, the day of the count, its source."""

from __future__ import annotations

import pytest

from tests.composing.making import composed, outlined, under


def audience(yaml):
    return under("{kind: audiences}", f"audiences: {{a: {yaml}}}\n")


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("công chức xã", "Công chức xã."),
        ("{name: công chức xã, count: 64}", "Công chức xã: 64 người."),
        ("{name: công chức xã, count: 5}", "Công chức xã: 05 người."),
        ("{name: công chức xã, count: 1.299}", "Công chức xã: 1.299 người."),
        ("{name: công chức xã, count: 49.644, unit: lượt người}", "Công chức xã: 49.644 lượt người."),
        (
            "{name: công chức xã, count: 64, as_of: 5/1/2026}",
            "Tính đến ngày 05 tháng 01 năm 2026, công chức xã: 64 người.",
        ),
        ("{name: công chức xã, source: Báo cáo số 5}", "Công chức xã[1: Báo cáo số 5.]."),
    ],
)
def test_one_audience(yaml, expected):
    assert audience(yaml) == [expected]


@pytest.mark.parametrize(
    ("closure", "word"), [("", "gồm"), ("closure: closed, ", "gồm"), ("closure: open, ", "trong đó")]
)
def test_parts_make_the_whole_or_lie_in_it(closure, word):
    parts = "parts: [{name: nam, count: 37}, {name: nữ, count: 9}]"
    [line] = audience(f"{{name: công chức, count: 46, breakdowns: {{{closure}{parts}}}}}")
    assert line.startswith("Công chức: 46 người")
    assert f"{word}: nam 37 người và nữ 09 người" in line
    assert ("gồm" in line) is (word == "gồm")


def test_three_parts_are_parted_by_semicolons():
    parts = "[{name: nam, count: 1}, {name: nữ, count: 2}, {name: khác, count: 3}]"
    [line] = audience(f"{{name: công chức, count: 6, breakdowns: {{parts: {parts}}}}}")
    assert "gồm: nam 01 người; nữ 02 người; khác 03 người" in line


def test_a_block_may_choose():
    made = outlined("{kind: audiences, only: [b]}", "audiences: {a: công chức, b: viên chức, c: cán bộ}\n")
    assert made.body[1:] == ["  Viên chức."]


def test_an_audience_that_a_target_names_must_be_there():
    made = composed("audiences: {cbcc: công chức}\ntargets: {value: 100%, audience: cbc, result: được học}")
    assert ("PD127", "cbc") in made.told


def test_a_breakdown_may_have_a_name_and_its_parts_notes():
    parts = "parts: [{name: nam, count: 37, note: Trừ một người}, {name: nữ, count: 9}]"
    [line] = audience(f"{{name: công chức, count: 46, breakdowns: {{name: theo giới tính, {parts}}}}}")
    assert line == "Công chức: 46 người, theo giới tính gồm: nam 37 người[1: Trừ một người] và nữ 09 người."


@pytest.mark.parametrize(
    "flawed",
    [
        "{name: công chức, count: 9, source: 'A^[b]'}",
        "{name: a, count: 9, breakdowns: {parts: {name: b, count: 9, note: 'A^[b]'}}}",
    ],
)
def test_what_stands_in_a_footnote_holds_no_other(flawed):
    assert composed(f"audiences: {{cbcc: {flawed}}}\ngoals: {{purposes: a}}").told[0] == ("PD156", "^[")
