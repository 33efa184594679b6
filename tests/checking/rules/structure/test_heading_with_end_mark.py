"""Headings that end with a mark."""

import pytest

from plandocs.checking.rules.structure.heading_with_end_mark import RULE, find
from tests.loading.sample import told


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("Nội dung", ""),
        ("Nội dung.", "."),
        ("Nội dung:", ":"),
        ("Nội dung; ", ";"),
        ("Kinh phí, cơ sở vật chất, v.v.", ""),
        ("Nội dung…", ""),
        ("Nội dung...", ""),
        ("Giai đoạn 2026. Nội dung", ""),
    ],
)
def test_the_end_of_a_heading(heading, wanted):
    assert "".join(heading[one.start] for one in find(heading)) == wanted


def test_sections_and_bodies_with_duties():
    assert told(RULE, "  - heading: Liên hệ\n", "  - heading: Liên hệ.\n") == ["PD585 outline[4].heading"]
    body = "  - body: vhxh\n"
    assert told(RULE, body, f"{body}    heading: Phòng Văn hóa;\n") == ["PD585 responsibilities[0].heading"]
