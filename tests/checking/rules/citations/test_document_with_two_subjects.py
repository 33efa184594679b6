import pytest

from plandocs.checking.rules.citations.document_with_two_subjects import RULE
from tests.checking.rules.citations.cited import told_of, typed

FIRST = "Theo Kế hoạch số 5/KH-UBND ngày 05/5/2026 của UBND tỉnh về đào tạo kỹ năng số cho công chức"


@pytest.mark.parametrize(
    ("second", "told"),
    [
        ("ngày 05/5/2026 của UBND tỉnh về phòng, chống thiên tai", ["PD328 về phòng, chống thiên tai"]),
        ("ngày 05/5/2026 của UBND tỉnh về việc đào tạo kỹ năng số", []),
        ("ngày 05/5/2026 của UBND tỉnh về đào tạo", []),
        ("ngày 05/5/2026 của UBND tỉnh quy định về đào tạo kỹ năng", []),
        ("ngày 05/5/2026 của UBND tỉnh, các đơn vị báo cáo", []),
        ("ngày 06/5/2026 của UBND tỉnh về phòng, chống thiên tai", []),
        ("về phòng, chống thiên tai", []),
    ],
)
def test_one_document_has_one_subject(second, told):
    assert told_of(RULE, *typed(FIRST, f"Theo Kế hoạch số 5/KH-UBND {second}")) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [("quy định về đào tạo, bồi dưỡng công chức xã", 0), ("về chế độ nghỉ phép hằng năm", 1)],
)
def test_prose_is_compared_with_the_reference(words, told):
    text = f"Theo Nghị định số 171/2025/NĐ-CP ngày 30/6/2025 của Chính phủ {words}"
    assert len(told_of(RULE, *typed(text))) == told
