"""Points side by side with marks of two kinds."""

import pytest

from plandocs.checking.rules.structure.mixed_marks import RULE
from tests.checking.rules.structure.outlines import told_of


def lists(first, second, between=""):
    return f"""
  - heading: Nội dung
    content:
      - {{kind: list, marks: {first}, items: [một, hai]}}
      {between}
      - {{kind: list, marks: {second}, items: [ba, bốn]}}
"""


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("numbers", "numbers", []),
        ("numbers", "none", []),
        ("numbers", "dashes", ["PD579 5"]),
        ("dashes", "pluses", ["PD579 5"]),
    ],
)
def test_two_lists_under_one_heading(first, second, wanted):
    assert told_of(RULE, lists(first, second)) == wanted


def test_a_paragraph_begins_anew():
    assert told_of(RULE, lists("numbers", "dashes", "- Các cơ quan chú ý mấy điểm sau")) == []


def test_points_below_a_point_are_judged_by_themselves():
    items = "[{text: một, items: [hai, ba]}, bốn]"
    outline = f"  - heading: Nội dung\n    content: {{kind: list, marks: numbers, items: {items}}}\n"
    assert told_of(RULE, outline) == []


def test_dashes_and_then_sections():
    outline = """
  - heading: Nội dung
    content: {kind: list, marks: dashes, items: [một, hai]}
    sections:
      - {heading: Đối tượng, content: Công chức}
      - {heading: Hình thức, content: Trực tiếp}
"""
    assert told_of(RULE, outline) == ["PD579 4"]
