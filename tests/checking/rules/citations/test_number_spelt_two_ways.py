import pytest

from plandocs.checking.rules.citations.number_spelt_two_ways import RULE
from tests.checking.rules.citations.cited import told_of, typed


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("Kế hoạch số 05/KH-UBND", "Kế hoạch số 5/KH-UBND", ["PD306 5/KH-UBND"]),
        ("Nghị quyết số 05-NQ/ĐTN", "Nghị quyết số 05/NQ-ĐTN", ["PD306 05/NQ-ĐTN"]),
        ("Kế hoạch số 05/KH-UBND", "Kế hoạch số 05/KH-UBND", []),
        ("Kế hoạch số 05/KH-UBND", "Kế hoạch số 05/KHUBND", []),
        ("Kế hoạch số 05/KH-UBND", "Kế hoạch số 06/KH-UBND", []),
    ],
)
def test_a_number_is_spelt_one_way(first, second, told):
    assert told_of(RULE, *typed(f"Theo {first}", f"Theo {second}")) == told
