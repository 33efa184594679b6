import pytest

from plandocs.checking.rules.citations.document_with_two_dates import RULE
from tests.checking.rules.citations.cited import reference, references, told_of, typed

KH = "Kế hoạch số 216/KH-UBND ngày 20/10/2025 của Ủy ban nhân dân tỉnh Thanh Hóa"


@pytest.mark.parametrize(
    ("second", "told"),
    [
        ("Kế hoạch số 216/KH-UBND ngày 21/10/2025 của UBND tỉnh", ["PD304 21/10/2025"]),
        ("Kế hoạch số 216/KHUBND ngày 21 tháng 10 năm 2025 của UBND tỉnh", ["PD304 21 tháng 10 năm 2025"]),
        ("Kế hoạch số 216/KH-UBND ngày 20/10/2026 của UBND tỉnh", ["PD304 20/10/2026"]),
        ("Kế hoạch số 216/KH-UBND ngày 20/10/2025", []),
        ("Kế hoạch số 216/KH-UBND ngày 21/10/2025", []),
        ("Kế hoạch số 216/KH-UBND ngày 05/3/2026", []),
        ("Kế hoạch số 216/KH-UBND ngày 21/10/2025 của Ủy ban nhân dân xã Hà Bắc", []),
        ("Kế hoạch số 217/KH-UBND ngày 21/10/2025 của UBND tỉnh", []),
        ("Kế hoạch số 216/KH-UBND", []),
        ("lời dẫn “Kế hoạch số 216/KH-UBND ngày 21/10/2025”", []),
    ],
)
def test_mentions_of_one_document_have_one_date(second, told):
    assert told_of(RULE, *typed(f"Thực hiện {KH}", f"Theo {second}")) == told


def test_prose_is_compared_with_the_reference():
    told = told_of(RULE, *typed("Theo Nghị định số 171/2025/NĐ-CP ngày 29/6/2024 của Chính phủ"))
    assert told == ["PD304 29/6/2024"]


def test_references_are_compared_with_each_other():
    entries = (reference("a", number="5/2025/NĐ-CP"), reference("b", number="5/2025/NĐ-CP", date="29/6/2025"))
    assert told_of(RULE, *references(*entries, bases="[a, b]")) == ["PD304 29/6/2025"]


def test_a_subject_is_history():
    subject = "sửa đổi Nghị định số 5/2025/NĐ-CP ngày 01/5/2025 của Chính phủ"
    entries = (reference("a", number="5/2025/NĐ-CP"), reference("b", number="9/2025/NĐ-CP", subject=subject))
    assert told_of(RULE, *references(*entries, bases="[a, b]")) == []


def test_a_date_after_a_bare_mention_is_compared_as_well():
    dates = [f"Theo Thông tư số 9/2024/TT-BTC{date}" for date in ("", " ngày 20/10/2024", " ngày 21/10/2024")]
    assert told_of(RULE, *typed(*dates)) == ["PD304 21/10/2024"]
