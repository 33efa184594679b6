"""Lines that name a norm have its rate, unit and source; what they say themselves stays."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.norms import with_norms
from plandocs.registers.shelf import Shelf
from plandocs.spec.estimates import CostLine
from tests.composing.making import plan_of

RATES = Shelf().rates()


def line_of(keys: str, date: str = "15/6/2026") -> CostLine:
    yaml = (
        f"date: {date}\nestimates:\n  a:\n    groups:\n      name: A\n      lines:\n        - {{content: X, {keys}}}\n"
    )
    plan = with_norms(plan_of(yaml, Problems()), RATES)
    return plan.estimates["a"].groups[0].lines[0]


@pytest.mark.parametrize(
    ("keys", "date", "rate", "unit"),
    [
        ("norm: phu_cap_luu_tru", "15/6/2026", 300_000, "ngày"),
        ("norm: phu_cap_luu_tru", "3/5/2025", 200_000, "ngày"),
        ("norm: phu_cap_luu_tru", "2025", 300_000, "ngày"),
        ("norm: phu_cap_luu_tru, rate: 250.000, unit: người/ngày", "15/6/2026", 250_000, "người/ngày"),
        ("norm: phong_nghi_tinh", "15/6/2026", 600_000, None),
        ("norm: khong_co", "15/6/2026", None, None),
        ("norm: giang_vien, amount: 5.000", "15/6/2026", None, "buổi"),
        ("rate: 5", "15/6/2026", 5, None),
    ],
)
def test_the_rate_of_a_norm(keys, date, rate, unit):
    line = line_of(keys, date)
    assert (line.rate, line.unit) == (rate, unit)


def test_what_is_taken_stands_where_the_norm_is_named():
    line = line_of("norm: phu_cap_luu_tru, source: quy chế chi tiêu nội bộ")
    assert line.source == "quy chế chi tiêu nội bộ"
    assert line.where("rate") == line.where("norm")
    assert str(line_of("norm: phu_cap_luu_tru").source) == "Điều 6 Thông tư số 12/2025/TT-BTC"


def test_a_plan_without_estimates_stays_the_same():
    plan = plan_of("", Problems())
    assert with_norms(plan, RATES) is plan
