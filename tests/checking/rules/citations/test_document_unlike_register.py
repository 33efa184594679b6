import pytest

from plandocs.checking.rules.citations.document_unlike_register import RULE
from tests.checking.rules.citations.cited import reference, references, told_of, typed


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({"date": "29/6/2025"}, ["PD323 29/6/2025"]),
        ({"date": "2025"}, []),
        ({"issuer": "Thủ tướng Chính phủ"}, ["PD323 Thủ tướng Chính phủ"]),
        ({"issuer": "Hội nghị"}, []),
        ({}, []),
    ],
)
def test_a_reference_is_compared_with_its_row(keys, told):
    entry = reference("a", number="171/2025/NĐ-CP", **keys)
    assert told_of(RULE, *references(entry, bases="a"), "status: issued", "status: draft") == told


def test_prose_is_compared_too():
    text = "Theo Quyết định số 700/QĐ-TTg ngày 21/4/2026 của Thủ tướng Chính phủ"
    assert told_of(RULE, *typed(text)) == ["PD323 21/4/2026"]


def test_a_number_of_another_year_is_another_document():
    assert told_of(RULE, *typed("Theo Quyết định số 700/QĐ-TTg ngày 05/5/2011 của Thủ tướng Chính phủ")) == []


def test_rows_that_are_remembered_say_nothing():
    entry = reference("a", type="Thông tư", number="06/2023/TT-BTC", issuer="Bộ Nội vụ", date="30/01/2023")
    assert told_of(RULE, *references(entry, bases="a")) == []
