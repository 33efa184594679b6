"""Capitals that an author typed."""

import pytest

from plandocs.checking.rules.structure.heading_in_capitals import RULE
from tests.checking.rules.structure.outlines import told_of


@pytest.mark.parametrize(
    ("outer", "inner", "wanted"),
    [
        ("Nội dung", "Đối tượng", []),
        ("NỘI DUNG", "Đối tượng", []),
        ("Nội dung", "ĐỐI TƯỢNG", ["PD586 3"]),
        ("Nội dung", "UBND", []),
        ("Nội dung", "UBND, HĐND xã", []),
        ("Nội dung", "GIAI ĐOẠN {{ period }}", ["PD586 3"]),
    ],
)
def test_levels_that_the_form_sets_in_small_letters(outer, inner, wanted):
    outline = f"""
  - heading: {outer}
    sections:
      - {{heading: "{inner}", content: Công chức}}
      - {{heading: Hình thức, content: Trực tiếp}}
"""
    assert told_of(RULE, outline) == wanted
