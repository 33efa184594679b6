import pytest

from plandocs.checking.rules.citations.law_cited_with_number import RULE
from tests.checking.rules.citations.cited import mended, told_of, typed


@pytest.mark.parametrize(
    ("text", "told", "new"),
    [
        ("Luật Cán bộ, công chức số 80/2025/QH15 ngày 24/6/2025", ["PD315  số 80/2025/QH15"], [""]),
        ("Luật Viên chức số 58/2010/QH12, được sửa đổi", ["PD315 số 58/2010/QH12"], []),
        ("Luật số 52/2019/QH14", ["PD315 số 52/2019/QH14"], []),
        ("Luật Cán bộ, công chức ngày 24/6/2025", [], []),
        ("Luật Cán bộ, công chức năm 2025", [], []),
        ("Nghị quyết số 202/2025/QH15", [], []),
        ("tên “Luật Viên chức số 58/2010/QH12”", [], []),
    ],
)
def test_laws_are_cited_by_name(text, told, new):
    assert told_of(RULE, *typed(f"Theo {text}")) == told
    assert mended(RULE, *typed(f"Theo {text}")) == new


def test_the_party_has_its_own_ways():
    party = "form: state", "form: party", "abbreviation: UBND", "abbreviation: ĐU"
    assert told_of(RULE, *party, *typed("Theo Luật số 52/2019/QH14")) == []
