import pytest

from plandocs.checking.rules.citations.comma_before_date_unlike_form import RULE
from tests.checking.rules.citations.cited import mended, told_of, typed

PARTY = ("form: state", "form: party", "abbreviation: UBND", "abbreviation: ĐU")
WITH = "Theo Nghị quyết số 5-NQ/TU, ngày 05/5/2026 của Tỉnh ủy"
WITHOUT = "Theo Nghị quyết số 5-NQ/TU ngày 05/5/2026 của Tỉnh ủy"


@pytest.mark.parametrize(
    ("form", "text", "new"),
    [((), WITH, [" ngày "]), ((), WITHOUT, []), (PARTY, WITH, []), (PARTY, WITHOUT, [", ngày "])],
)
def test_the_form_says_whether_a_comma_stands_there(form, text, new):
    assert told_of(RULE, *form, *typed(text)) == ["PD329 5-NQ/TU"] * len(new)
    assert mended(RULE, *form, *typed(text)) == new


def test_a_bare_mention_has_none():
    assert told_of(RULE, *typed("Theo Nghị quyết số 5-NQ/TU, các đơn vị báo cáo")) == []
