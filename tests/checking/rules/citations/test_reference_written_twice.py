import pytest

from plandocs.checking.rules.citations.reference_written_twice import RULE
from tests.checking.rules.citations.cited import reference, references, told_of

FIRST = reference("a", number="5/2025/NĐ-CP")


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (reference("b", number="05/2025/NĐ-CP"), ["PD307 b"]),
        (reference("b", number="5/2025/NĐ-CP", date="01/7/2025"), []),
        (reference("b", number="6/2025/NĐ-CP"), []),
        (reference("b", number="5/2025/NĐ-CP", issuer="Bộ Nội vụ"), []),
    ],
)
def test_a_document_has_one_entry(second, told):
    assert told_of(RULE, *references(FIRST, second, bases="[a, b]")) == told


def test_laws_are_told_apart_by_name_and_date():
    laws = [
        reference(name, type="Luật", issuer="", subject="Viên chức", date=date)
        for name, date in (("a", "15/11/2010"), ("b", "10/12/2025"), ("c", "10/12/2025"))
    ]
    assert told_of(RULE, *references(*laws, bases="[a, b, c]")) == ["PD307 c"]


def test_unnumbered_documents_may_be_many():
    entries = [reference(name, type="Kế hoạch", number="/KH-UBND") for name in ("a", "b")]
    assert told_of(RULE, *references(*entries, follows="[a, b]")) == []
