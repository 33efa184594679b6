"""Numbers that count to one."""

import pytest

from plandocs.checking.rules.structure.list_of_one import RULE
from tests.checking.rules.structure.outlines import told_of

SECTIONS = """
  - heading: Nội dung
    sections:
      - {heading: Đối tượng, content: Công chức của xã}
  - {heading: Hình thức, content: Trực tiếp}
"""


def listed(marks, *items):
    return f"""
  - heading: Nội dung
    content: {{kind: list, marks: {marks}, items: [{", ".join(items)}]}}
  - {{heading: Hình thức, content: Trực tiếp}}
"""


def test_a_section_alone():
    assert told_of(RULE, SECTIONS) == ["PD577 3"]


def test_a_plan_of_one_section():
    assert told_of(RULE, "  - {heading: Nội dung, content: Công chức của xã}\n") == []


@pytest.mark.parametrize(
    ("marks", "items", "wanted"),
    [
        ("letters", ["một"], ["PD577 2"]),
        ("numbers", ["một"], ["PD577 2"]),
        ("letters", ["một", "hai"], []),
        ("dashes", ["một"], []),
        ("none", ["một"], []),
    ],
)
def test_points(marks, items, wanted):
    assert told_of(RULE, listed(marks, *items)) == wanted


def test_of_facts_there_are_as_many_as_there_are():
    outline = (
        "  - {heading: Nhiệm vụ, content: {kind: tasks}}\n  - {heading: Tổ chức, content: {kind: responsibilities}}\n"
    )
    assert told_of(RULE, outline) == []
