"""Sections side by side with one heading."""

import pytest

from plandocs.checking.rules.structure.heading_twice import RULE
from tests.checking.rules.structure.outlines import told_of


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("Hình thức", "Thời gian", []),
        ("Hình thức", "Hình thức", ["PD587 4"]),
        ("Văn hóa", "VĂN HOÁ", ["PD587 4"]),
        ("Giai đoạn {{ phases.dau }}", "Giai đoạn {{ phases.cuoi }}", []),
    ],
)
def test_sisters(first, second, wanted):
    outline = f"""
  - heading: Nội dung
    sections:
      - {{heading: "{first}", content: Trực tiếp}}
      - {{heading: "{second}", content: Một ngày}}
"""
    assert told_of(RULE, outline) == wanted


def test_the_same_heading_in_two_sections():
    outline = """
  - heading: Giai đoạn đầu
    sections: [{heading: Mục tiêu, content: Một}, {heading: Nội dung, content: Hai}]
  - heading: Giai đoạn cuối
    sections: [{heading: Mục tiêu, content: Ba}, {heading: Nội dung, content: Bốn}]
"""
    assert told_of(RULE, outline) == []
