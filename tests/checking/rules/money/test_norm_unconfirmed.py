from plandocs.checking.rules.money.norm_unconfirmed import RULE
from tests.checking.rules.money.costs import line, problems_with


def test_each_norm_known_from_others_is_told_once():
    lines = "{a: {lines: [{content: X, norm: giang_vien}, {content: Y, norm: giang_vien}, {content: Z, rate: 5}]}}"
    (problem,) = problems_with(RULE, lines)
    assert (problem.code, problem.place.key_path, problem.severity) == ("PD289", "estimates.a.lines[0].norm", "info")
    assert problem.value("source") == "Thông tư số 100/2025/TT-BTC"


def test_what_is_not_there_is_told_elsewhere():
    assert problems_with(RULE, line("norm: khong_co, rate: 5")) == []
