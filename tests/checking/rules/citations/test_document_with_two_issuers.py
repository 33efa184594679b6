import pytest

from plandocs.checking.rules.citations.document_with_two_issuers import RULE
from tests.checking.rules.citations.cited import told_of, typed


@pytest.mark.parametrize(
    ("issuer", "told"),
    [
        ("Ủy ban nhân dân tỉnh Nghệ An", ["PD305 Ủy ban nhân dân tỉnh Nghệ An"]),
        ("Ủy ban nhân dân xã", ["PD305 Ủy ban nhân dân xã"]),
        ("Bộ Nội vụ", ["PD305 Bộ Nội vụ"]),
        ("UBND tỉnh Thanh Hoá", []),
        ("UBND tỉnh", []),
        ("Hội nghị liên tịch", []),
    ],
)
def test_one_document_has_one_issuer(issuer, told):
    first = "Theo Kế hoạch số 216/KH-UBND ngày 20/10/2025 của Ủy ban nhân dân tỉnh Thanh Hóa"
    assert told_of(RULE, *typed(first, f"Theo Kế hoạch số 216/KH-UBND ngày 20/10/2025 của {issuer} về đào tạo")) == told


def test_of_another_day_it_is_another_document():
    first = "Theo Kế hoạch số 216/KH-UBND ngày 20/10/2025 của Ủy ban nhân dân tỉnh Thanh Hóa"
    second = "Theo Kế hoạch số 216/KH-UBND ngày 21/10/2025 của Ủy ban nhân dân tỉnh Nghệ An"
    assert told_of(RULE, *typed(first, second)) == []
