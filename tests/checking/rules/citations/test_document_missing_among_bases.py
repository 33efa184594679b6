import pytest

from plandocs.checking.rules.citations.document_missing_among_bases import RULE
from tests.checking.rules.citations.cited import reference, references, told_of, typed

ENTRIES = (reference("nd71", number="71/2020/NĐ-CP", date="30/6/2020"), reference("nd", number="5/2025/NĐ-CP"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Làm theo quy định tại {{ cite('nd71') }}", ["PD327 nd71"]),
        ("Làm theo {{ cite('nd') }}", []),
        ("Phổ biến {{ cite('nd71') }}", []),
        ("Theo Thông tư số 100/2025/TT-BTC", ["PD327 100/2025/TT-BTC"]),
        ("Theo quy định của Chính phủ tại Nghị định số 9/2020/NĐ-CP", ["PD327 9/2020/NĐ-CP"]),
        ("Theo Thông tư số 100/2025/TT-BTC, rồi theo Thông tư số 100/2025/TT-BTC", ["PD327 100/2025/TT-BTC"]),
        ("Theo Nghị định số 5/2025/NĐ-CP", []),
        ("Theo Quyết định số 700/QĐ-TTg", []),
        ("Theo Nghị quyết số 5/2025/NQ-HĐND", []),
        ("Phổ biến Thông tư số 100/2025/TT-BTC", []),
    ],
)
def test_what_prose_follows_is_a_basis(text, told):
    assert told_of(RULE, *references(*ENTRIES, bases="nd"), *typed(text)) == told


def test_a_plan_without_bases_misses_none():
    assert told_of(RULE, *references(*ENTRIES, follows="nd"), *typed("Theo Thông tư số 100/2025/TT-BTC")) == []


def test_a_typed_basis_counts():
    bases = references(*ENTRIES, bases="[nd, {text: Căn cứ Thông tư số 100/2025/TT-BTC}]")
    assert told_of(RULE, *bases, *typed("Theo Thông tư số 100/2025/TT-BTC")) == []
