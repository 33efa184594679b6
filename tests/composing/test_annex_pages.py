"""Upright or landscape, and what is said where the words of a table have no room."""

from __future__ import annotations

import pytest

from plandocs.document.document import Orientation
from tests.composing.making import composed, outlined

TABLE = "{kind: tasks, layout: table}"
ADDRESS = "vi-du.gov.vn/" + "x" * 200


def tasks(content):
    return f'bodies: {{snv: Sở Nội vụ}}\ntasks: [{{content: "{content}", lead: snv, time: năm 2027}}]\n'


def annexed(content, orientation="auto"):
    annexes = f"annexes: {{pl: {{title: Danh mục, orientation: {orientation}, content: {TABLE}}}}}\n"
    return composed(tasks(content) + annexes + "closing: \"Xem {{ annex('pl') }}.\"\n")


def codes(made):
    return [problem.code for problem in made.problems if problem.code == "PD541"]


@pytest.mark.parametrize(
    ("content", "orientation", "expected"),
    [
        ("Mở lớp", "auto", Orientation.PORTRAIT),
        ("Mở lớp", "landscape", Orientation.LANDSCAPE),
        ("x" * 70, "auto", Orientation.LANDSCAPE),
        ("x" * 70, "portrait", Orientation.PORTRAIT),
    ],
)
def test_an_annex_lies_as_it_says_or_as_its_words_need(content, orientation, expected):
    (annex,) = annexed(content, orientation).document.annexes
    assert annex.orientation is expected


@pytest.mark.parametrize(
    ("content", "orientation", "expected"),
    [
        ("Mở lớp", "portrait", []),
        ("x" * 70, "auto", []),
        ("x" * 70, "portrait", ["PD541"]),
        (ADDRESS, "auto", ["PD541"]),
    ],
)
def test_words_that_have_no_room_are_told(content, orientation, expected):
    assert codes(annexed(content, orientation)) == expected


def test_in_the_main_text_too():
    assert codes(outlined(TABLE, tasks("Mở lớp"))) == []
    assert codes(outlined(TABLE, tasks(ADDRESS))) == ["PD541"]
