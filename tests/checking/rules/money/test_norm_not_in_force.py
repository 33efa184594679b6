import pytest

from plandocs.checking.rules.money.norm_not_in_force import RULE
from plandocs.diagnostics.telling import hint, message
from tests.checking.rules.money.costs import line, problems_with, told_of

NORM = "estimates.a.lines[0].norm"


@pytest.mark.parametrize(
    ("keys", "date", "wanted"),
    [
        ("norm: giang_vien", "15/6/2026", []),
        ("norm: tro_giang, rate: 5", "27/10/2025", [f"PD282 {NORM}"]),
        ("norm: tro_giang, rate: 5", "10/2025", []),
        ("norm: giang_vien_cap_bo_truong", "15/6/2026", [f"PD282 {NORM}"]),
        ("norm: giang_vienn", "15/6/2026", [f"PD283 {NORM}"]),
        ("rate: 5", "15/6/2026", []),
    ],
)
def test_norms_that_are_not_there(keys, date, wanted):
    assert told_of(RULE, line(keys), "date: 15/6/2026", f"date: {date}") == wanted


def test_the_nearest_is_told():
    (problem,) = problems_with(RULE, line("norm: giang_vien_cap_bo_truong, rate: 5"))
    assert message(problem, "en") == "norm giang_vien_cap_bo_truong is not in force on 15/06/2026"
    assert "Thông tư số 139/2010/TT-BTC, from 2010 to 29/3/2018" in hint(problem, "en")
    (unknown,) = problems_with(RULE, line("norm: giang_vienn, rate: 5"))
    assert message(unknown, "en") == "there is no norm giang_vienn"
    assert hint(unknown, "en").startswith("did you mean giang_vien?")
