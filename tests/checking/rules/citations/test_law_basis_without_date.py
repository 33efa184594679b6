import pytest

from plandocs.checking.rules.citations.law_basis_without_date import RULE
from tests.checking.rules.citations.cited import reference, references, told_of

LAW = {"type": "Luật", "issuer": "", "subject": "Viên chức"}


@pytest.mark.parametrize(("date", "told"), [("", ["PD330 a"]), ("10/12/2025", []), ("2025", [])])
def test_a_law_among_the_bases_has_its_date(date, told):
    assert told_of(RULE, *references(reference("a", **LAW, date=date), bases="a")) == told


def test_elsewhere_its_name_is_enough():
    assert told_of(RULE, *references(reference("a", **LAW, date=""), follows="a")) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Căn cứ Luật Viên chức", ["PD330 Luật Viên chức"]),
        ("Căn cứ Luật Viên chức ngày 10/12/2025", []),
        ("Căn cứ Luật Viên chức năm 2025", []),
        ("Căn cứ Nghị định số 5/2025/NĐ-CP", []),
    ],
)
def test_typed_lines_are_looked_at(text, told):
    assert told_of(RULE, *references(bases=f"{{text: '{text}'}}")) == told
