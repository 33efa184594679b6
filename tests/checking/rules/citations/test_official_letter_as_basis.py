import pytest

from plandocs.checking.rules.citations.official_letter_as_basis import RULE
from tests.checking.rules.citations.cited import reference, references, told_of, typed

LETTER = reference("cv", type="Công văn", number="12/SNV-CCVC", issuer="Sở Nội vụ")


@pytest.mark.parametrize(("where", "told"), [("bases", ["PD316 cv"]), ("follows", [])])
def test_a_letter_is_no_basis(where, told):
    assert told_of(RULE, *references(LETTER, **{where: "cv"})) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Căn cứ Kế hoạch số 5/KH-UBND và Công văn số 12/SNV-CCVC", ["PD316 Công văn"]),
        ("Căn cứ Kế hoạch số 5/KH-UBND; Thực hiện Công văn số 12/SNV-CCVC", []),
        ("Thực hiện Công văn số 12/SNV-CCVC", []),
        ("Báo cáo theo Công văn số 12/SNV-CCVC", []),
        ("Hằng năm, căn cứ nhiệm vụ được giao tại Công văn số 12/SNV-CCVC", []),
    ],
)
def test_typed_lines_are_looked_at(text, told):
    assert told_of(RULE, *typed(text)) == told
