"""Legal bases and the opening (NĐ30, Phụ lục I, 1.II.6.a)."""

from __future__ import annotations

import pytest

from plandocs.document.inlines import Citation
from tests.composing.making import TWO, composed, texts

DECREE = "Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về đào tạo, bồi dưỡng công chức"
LAW = "Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025"


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("", []),
        ("bases: luat", [f"Căn cứ {LAW}."]),
        ("bases: [luat, nd171]", [f"Căn cứ {LAW};", f"Căn cứ {DECREE}."]),
        ("bases: luat\nfollows: nd171", [f"Căn cứ {LAW};", f"Thực hiện {DECREE}."]),
        ("follows: nd171", [f"Thực hiện {DECREE}."]),
        ("bases: {text: Theo đề nghị của Trưởng phòng}", ["Theo đề nghị của Trưởng phòng."]),
        ("bases: [luat, {text: Theo đề nghị của Trưởng phòng}]", [f"Căn cứ {LAW};", "Theo đề nghị của Trưởng phòng."]),
        ("bases: {cite: [luat, nd171]}", [f"Căn cứ {LAW}; {DECREE}."]),
    ],
)
def test_bases(yaml, expected):
    assert texts(composed(TWO + yaml).document.bases) == expected


def test_a_law_has_no_number_where_it_has_a_date():
    law = "references: {a: {type: Luật, number: 80/2025/QH15, date: 24/6/2025, subject: Viên chức}}\nbases: a"
    assert texts(composed(law).document.bases) == ["Căn cứ Luật Viên chức ngày 24 tháng 6 năm 2025."]


def test_every_line_stands_for_the_document_it_names():
    lines = composed(TWO + "bases: [luat, nd171]").document.bases
    cited = [inline.reference for line in lines for inline in line.content if isinstance(inline, Citation)]
    assert cited == ["luat", "nd171"]


def test_a_line_needs_a_document_or_words():
    assert "PD129" in [code for code, _ in composed("bases:\n  - {id: a}\n").told]


def test_the_opening_of_its_own():
    assert texts(composed("opening: 'Thực hiện chỉ đạo như sau:'").document.opening) == ["Thực hiện chỉ đạo như sau:"]


def test_the_opening_that_is_made():
    assert texts(composed().document.opening) == [
        "Ủy ban nhân dân xã Hà Bắc ban hành Kế hoạch bồi dưỡng cán bộ, công chức, cụ thể như sau:"
    ]
    assert texts(composed("issuer: {short: UBND xã}\nkind: de_an").document.opening) == [
        "UBND xã ban hành Đề án bồi dưỡng cán bộ, công chức, cụ thể như sau:"
    ]
