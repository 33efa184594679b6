import pytest

from plandocs.checking.rules.money import rate_above_norm
from plandocs.diagnostics.telling import message
from plandocs.registers.rates import Rate, Rates, RatesFile
from plandocs.registers.shelf import Shelf
from tests.checking.rules.money.costs import line, problems_with, told_of

RULE = rate_above_norm.RULE
RATE = "estimates.a.lines[0].rate"


@pytest.mark.parametrize(
    ("keys", "date", "wanted"),
    [
        ("norm: giang_vien", "15/6/2026", []),
        ("norm: giang_vien, rate: 4.000.000", "15/6/2026", []),
        ("norm: giang_vien, rate: 4.000.001", "15/6/2026", [f"PD280 {RATE}"]),
        ("norm: giang_vien, rate: 2.000.001", "27/10/2025", [f"PD280 {RATE}"]),
        ("norm: giang_vien, rate: 2.000.001", "28/10/2025", []),
        ("norm: giang_vien, rate: 2.000.001", "2025", []),
        ("rate: 9.000.000", "15/6/2026", []),
        ("norm: khong_co, rate: 9.000.000", "15/6/2026", []),
    ],
)
def test_a_rate_is_at_most_the_norm(keys, date, wanted):
    assert told_of(RULE, line(keys), "date: 15/6/2026", f"date: {date}") == wanted


def test_the_norm_is_told():
    (problem,) = problems_with(RULE, line("norm: phu_cap_luu_tru, rate: 350.000"))
    assert message(problem, "vi") == (
        "mức chi 350.000 đồng cao hơn mức cao nhất 300.000 đồng (Điều 6 Thông tư số 12/2025/TT-BTC)"
    )
    assert problem.severity == "warning"


def test_a_norm_that_was_read_makes_it_an_error(monkeypatch):
    def verified(self: Shelf) -> Rates:
        rows = [one.model_copy(update={"certainty": "verified"}) for one in real(self).of("giang_vien")]
        return Rates([RatesFile(source="x", rates=tuple(Rate.model_validate(one) for one in rows))])

    real = Shelf.rates
    monkeypatch.setattr(Shelf, "rates", verified)
    (problem,) = problems_with(RULE, line("norm: giang_vien, rate: 4.000.001"))
    assert (problem.code, problem.severity) == ("PD281", "error")
