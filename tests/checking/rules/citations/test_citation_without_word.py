import pytest

from plandocs.checking.rules.citations.citation_without_word import RULE
from tests.checking.rules.citations.cited import mended, told_of, typed


@pytest.mark.parametrize(
    ("text", "told", "new"),
    [
        ("Nghị định 30/2020/NĐ-CP", ["PD325 30/2020/NĐ-CP"], ["số 30/2020/NĐ-CP"]),
        ("Nghị định số 30/2020/NĐ-CP", [], []),
        ("Nghị định 30/2020/NĐCP", [], []),
        ("Đề án 06", [], []),
        ("Kế hoạch 05 lớp", [], []),
    ],
)
def test_the_word_stands_between_type_and_number(text, told, new):
    assert told_of(RULE, *typed(f"Theo {text}")) == told
    assert mended(RULE, *typed(f"Theo {text}")) == new


def test_the_party_leaves_it_out():
    party = "form: state", "form: party", "abbreviation: UBND", "abbreviation: ĐU"
    assert told_of(RULE, *party, *typed("Theo Nghị quyết 12-NQ/ĐU")) == []
