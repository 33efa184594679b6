import pytest

from plandocs.checking.rules.citations.symbol_unlike_issuer import RULE
from tests.checking.rules.citations.cited import reference, references, told_of, typed


@pytest.mark.parametrize(
    ("mention", "told"),
    [
        ("Quy định số 145-QĐ/TU, ngày 10/5/2024 của Bộ Chính trị về chế độ", ["PD310 145-QĐ/TU"]),
        ("Quyết định số 700/QĐ-TTg ngày 20/4/2026 của Chính phủ", ["PD310 700/QĐ-TTg"]),
        ("Công văn số 12/BNV-CCVC ngày 05/5/2026 của Sở Nội vụ", ["PD310 12/BNV-CCVC"]),
        ("Nghị quyết số 202/2025/QH15 của Chính phủ", ["PD310 202/2025/QH15"]),
        ("Quy định số 145-QĐ/TW, ngày 10/5/2024 của Bộ Chính trị về chế độ", []),
        ("Quyết định số 700/QĐ-TTg ngày 20/4/2026 của Thủ tướng Chính phủ", []),
        ("Quyết định số 5/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh", []),
        ("Thông tư số 100/2025/TT-BTC của Bộ trưởng Bộ Tài chính", []),
        ("Nghị quyết số 26-NQ/TW, ngày 19/5/2018 của Hội nghị lần thứ 7", []),
        ("Thông tư liên tịch số 1/2015/TTLT-BNV-BTC của Bộ Tài chính", []),
        ("Quyết định số 5/QĐ-XYZ của Chính phủ", []),
    ],
)
def test_a_symbol_is_the_issuers(mention, told):
    assert told_of(RULE, *typed(f"Theo {mention}")) == told


def test_references_are_looked_at():
    edits = references(reference("a", number="5/2025/NĐ-CP", issuer="Thủ tướng Chính phủ"), bases="a")
    assert told_of(RULE, *edits) == ["PD310 5/2025/NĐ-CP"]
