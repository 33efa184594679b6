import pytest

from plandocs.checking.rules.citations.document_no_longer_in_force import RULE
from tests.checking.rules.citations.cited import reference, references, told_of, typed

ENTRIES = (
    reference("nd45", number="45/2025/NĐ-CP", date="28/02/2025"),
    reference("nd101", number="101/2017/NĐ-CP", date="01/9/2017"),
    reference("luat", type="Luật", issuer="", subject="Cán bộ, công chức", date="13/11/2008"),
)
DATE = "date: 15/6/2026"


@pytest.mark.parametrize(
    ("base", "date", "told"),
    [
        ("nd45", "16/6/2025", ["PD319 nd45"]),
        ("nd45", "15/6/2025", []),
        ("nd45", "6/2025", []),
        ("nd45", "7/2025", ["PD319 nd45"]),
        ("nd101", "01/7/2026", ["PD320 nd101"]),
        ("nd101", "30/6/2026", []),
        ("luat", "01/7/2025", ["PD321 luat"]),
        ("luat", "30/6/2025", []),
    ],
)
def test_a_basis_is_in_force_on_every_day_that_the_plan_may_bear(base, date, told):
    edits = (DATE, f"date: {date}", "status: issued", "status: draft")
    assert told_of(RULE, *edits, *references(*ENTRIES, bases=base)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Theo Nghị định số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ", ["PD320 45/2025/NĐ-CP"]),
        ("Theo Thông tư số 36/2018/TT-BTC", ["PD320 36/2018/TT-BTC"]),
        ("Theo Luật Cán bộ, công chức năm 2008", ["PD321 Luật Cán bộ, công chức năm 2008"]),
        ("Theo Luật Cán bộ, công chức năm 2025", []),
        ("Kế hoạch này thay thế Kế hoạch thực hiện Nghị định số 45/2025/NĐ-CP", []),
        ("Các lớp trước đây mở theo Thông tư số 36/2018/TT-BTC", []),
        ("Theo Nghị định số 171/2025/NĐ-CP", []),
        ("Theo Quyết định số 700/QĐ-TTg ngày 05/5/2011", []),
    ],
)
def test_prose_is_told_less_gravely(text, told):
    assert told_of(RULE, *typed(text)) == told


def test_a_line_of_the_bases_that_is_typed_is_a_basis():
    edits = references(*ENTRIES, bases="{text: 'Căn cứ Nghị định số 45/2025/NĐ-CP'}")
    assert told_of(RULE, *edits)[:1] == ["PD319 45/2025/NĐ-CP"]


def test_what_is_replaced_by_the_plan_may_have_ended():
    cited = typed("Kế hoạch này thay thế các lớp theo {{ cite('nd101') }}")
    assert told_of(RULE, *references(*ENTRIES[1:2]), *cited, DATE, "date: 15/8/2026") == []
