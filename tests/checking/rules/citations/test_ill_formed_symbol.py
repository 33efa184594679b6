import pytest

from plandocs.checking.rules.citations.ill_formed_symbol import RULE
from tests.checking.rules.citations.cited import mended, reference, references, told_of, typed


@pytest.mark.parametrize(
    ("typed_so", "right"),
    [
        ("Kế hoạch số 216/KHUBND", "216/KH-UBND"),
        ("Quyết định số 700QĐ-TTg", "700/QĐ-TTg"),
        ("Quyết định số 700/qđ-ttg", "700/QĐ-TTg"),
        ("Quyết định số 700/QD-TTg", "700/QĐ-TTg"),
        ("Quyết định số 700/QĐ - TTg", "700/QĐ-TTg"),
        ("Quyết định số 700/TTg-QĐ", "700/QĐ-TTg"),
        ("Kế hoạch số 117-KH/UBND", "117/KH-UBND"),
        ("Kế hoạch số 117 /KH–UBND", "117/KH-UBND"),
        ("Thông tư số 100/2025TT-BTC", "100/2025/TT-BTC"),
        ("Nghị quyết số 05/NQ-TU", "05-NQ/TU"),
        ("Công văn số 4143-BNV/CCVC", "4143/BNV-CCVC"),
    ],
)
def test_an_ill_formed_number_is_told_with_its_right_form(typed_so, right):
    number = typed_so.split(" số ")[1]
    assert told_of(RULE, *typed(f"Theo {typed_so} của cấp trên")) == [f"PD308 {number}"]
    assert mended(RULE, *typed(f"Theo {typed_so} của cấp trên")) == [right]


@pytest.mark.parametrize(
    "right",
    [
        "Quyết định số 700/QĐ-TTg",
        "Nghị định số 171/2025/NĐ-CP",
        "Nghị quyết số 57-NQ/TW",
        "Nghị quyết số 202/2025/QH15",
        "Công văn số 4143/BNV-CCVC",
        "Hướng dẫn số 12-HD/BTC",
        "Kế hoạch số 12/KH-PVHXH",
        "Kế hoạch số 12-KHX/YZ",
        "Kế hoạch số 5 lớp, ngày 12/6",
        "Đề án số 05-ĐA/TU¹",
    ],
)
def test_right_and_unknown_numbers_are_let_pass(right):
    assert told_of(RULE, *typed(f"Theo {right}")) == []


def test_a_reference_is_told_and_mended():
    edits = references(reference("a", number="171/2025/NĐCP"), bases="a")
    assert told_of(RULE, *edits) == ["PD308 171/2025/NĐCP"]
    assert mended(RULE, *edits) == ["171/2025/NĐ-CP"]
