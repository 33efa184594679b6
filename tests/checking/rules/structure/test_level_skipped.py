"""Marks that stand below no mark of the level above."""

import pytest

from plandocs.checking.rules.structure.level_skipped import RULE
from tests.checking.rules.structure.outlines import told_of


def below(marks, inner=""):
    return f"""
  - heading: Nội dung
    sections:
      - heading: Đối tượng
        content: {{kind: list, marks: {marks}, items: [{{text: một, items: [hai, ba]{inner}}}, bốn]}}
      - {{heading: Hình thức, content: Trực tiếp}}
"""


@pytest.mark.parametrize(
    ("marks", "inner", "wanted"),
    [
        ("letters", "", []),
        ("dashes", "", []),
        ("dashes", ", marks: pluses", []),
        ("letters", ", marks: pluses", ["PD578 4"]),
    ],
)
def test_a_plus_stands_below_a_dash(marks, inner, wanted):
    assert told_of(RULE, below(marks, inner)) == wanted


def test_a_plus_right_below_a_heading():
    outline = "  - heading: Nội dung\n    content: {kind: list, marks: pluses, items: [một, hai]}\n"
    assert told_of(RULE, outline) == ["PD578 2"]


@pytest.mark.parametrize(("marks", "wanted"), [("letters", ["PD578 2"]), ("numbers", []), ("dashes", []), ("auto", [])])
def test_letters_stand_below_figures(marks, wanted):
    outline = f"  - heading: Nội dung\n    content: {{kind: list, marks: {marks}, items: [một, hai]}}\n"
    assert told_of(RULE, outline) == wanted
