"""Announced numbers, and the points that follow."""

import pytest

from plandocs.checking.rules.structure.stated_number_of_points_differs import RULE
from tests.checking.rules.structure.outlines import told_of


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        ("Thực hiện 03 nhiệm vụ sau:", []),
        ("Thực hiện 04 nhiệm vụ sau:", ["PD582 2"]),
        ("Thực hiện 2 nhóm giải pháp:", ["PD582 2"]),
        ("Thực hiện 04 nhiệm vụ trong năm", []),
        ("Từ 04 nhiệm vụ và 02 giải pháp, tập trung vào:", []),
        ("Năm trước có 04 nhiệm vụ. Năm nay tập trung vào:", []),
        ("Tổ chức 07 lớp, cụ thể:", []),
        ("Từ 3 - 5 nhiệm vụ, gồm:", []),
    ],
)
def test_a_paragraph_and_its_list(lead, wanted):
    outline = f'  - heading: Nội dung\n    content: ["{lead}", {{kind: list, marks: dashes, items: [một, hai, ba]}}]\n'
    assert told_of(RULE, outline) == wanted


def test_a_point_and_what_stands_below_it():
    outline = (
        '  - heading: Nội dung\n    content: {kind: list, items: [{text: "Gồm 03 nội dung:", items: [một, hai]}, ba]}\n'
    )
    assert told_of(RULE, outline) == ["PD582 2"]


def test_nothing_follows():
    assert told_of(RULE, '  - heading: Nội dung\n    content: "Gồm 03 nội dung:"\n') == []
