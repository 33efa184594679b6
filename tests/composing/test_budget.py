"""The budget in words; money in figures and in letters."""

from __future__ import annotations

import pytest

from tests.composing.making import TWO, under

BODIES = "bodies: {vhxh: Phòng Văn hóa - Xã hội, kt: Phòng Kinh tế}\n"


def budget(yaml):
    return under("{kind: budget}", f"{TWO.lstrip()}{BODIES}budget: {{{yaml}}}\n")


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("sources: ngân sách xã", "Kinh phí thực hiện Kế hoạch do ngân sách xã bảo đảm."),
        (
            "sources: [ngân sách xã, nguồn hợp pháp khác]",
            "Kinh phí thực hiện Kế hoạch do ngân sách xã và nguồn hợp pháp khác bảo đảm.",
        ),
        (
            "rules: luat",
            (
                "Việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí thực hiện theo Luật Cán bộ, công chức và"
                " các quy định hiện hành."
            ),
        ),
        ("total: 36.000.000 đồng", "Tổng kinh phí dự kiến: 36.000.000 đồng (Bằng chữ: Ba mươi sáu triệu đồng)."),
        ("total: '1,5 tỷ đồng'", "Tổng kinh phí dự kiến: 1.500.000.000 đồng (Bằng chữ: Một tỷ năm trăm triệu đồng)."),
        (
            "estimate: {by: vhxh, to: kt, approver: cấp có thẩm quyền, time: hằng năm}",
            (
                "Hằng năm, Phòng Văn hóa - Xã hội lập dự toán kinh phí thực hiện nhiệm vụ được giao, gửi Phòng Kinh"
                " tế thẩm định, tổng hợp, trình cấp có thẩm quyền quyết định."
            ),
        ),
        (
            "estimate: {by: [vhxh, kt]}",
            "Phòng Văn hóa - Xã hội và Phòng Kinh tế lập dự toán kinh phí thực hiện nhiệm vụ được giao.",
        ),
        ("statements: tiết kiệm chi", "Tiết kiệm chi."),
    ],
)
def test_each_part(yaml, expected):
    assert budget(yaml) == [expected]


def test_points_on_money_are_whole_sentences():
    lines = budget("total: 1.000.000 đồng, sources: ngân sách xã, rules: nd171, statements: [tiết kiệm, hiệu quả]")
    assert [line.split()[0] for line in lines] == ["1.", "2.", "3.", "4.", "5."]
    assert all(line.endswith(".") and not line.endswith("..") for line in lines)
