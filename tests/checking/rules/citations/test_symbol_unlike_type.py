import pytest

from plandocs.checking.rules.citations.symbol_unlike_type import RULE
from tests.checking.rules.citations.cited import told_of, typed


@pytest.mark.parametrize(
    ("mention", "told"),
    [
        ("Kế hoạch số 216/QĐ-UBND", ["PD309 216/QĐ-UBND"]),
        ("Quyết định số 216/KH-UBND", ["PD309 216/KH-UBND"]),
        ("Kế hoạch số 5/2020/QH14", ["PD309 5/2020/QH14"]),
        ("Công văn số 12/KH-UBND", ["PD309 12/KH-UBND"]),
        ("Quyết định số 216/QĐ-UBND", []),
        ("Quy định số 09-QĐ/TW", []),
        ("Chương trình hành động số 02-CTr/TU", []),
        ("Nghị quyết số 202/2025/QH15", []),
        ("Luật số 52/2019/QH14", []),
        ("Công văn số 4143/BNV-CCVC", []),
        ("Công văn số 12-CV/TU", []),
        ("Kế hoạch số 12/ABC-UBND", []),
    ],
)
def test_a_symbol_bears_the_short_form_of_its_type(mention, told):
    assert told_of(RULE, *typed(f"Theo {mention}")) == told
