import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.periods import Period, describe_period, format_period, parse_period
from plandocs.vietnamese.unreadable import Flaw, Unreadable

periods = st.tuples(st.integers(1000, 9999), st.integers(1000, 9999)).map(lambda pair: Period(min(pair), max(pair)))


@pytest.mark.parametrize(
    "written",
    [
        "2026 - 2031",
        "2026-2031",
        "2026 – 2031",
        "từ 2026 đến 2031",
        "Từ năm 2026 đến năm 2031",
        "từ 2026 - 2031",
        "giai đoạn 2026 - 2031",
    ],
)
def test_parse_period(written: str) -> None:
    assert parse_period(written) == Period(2026, 2031)


@pytest.mark.parametrize("written", ["2027", "năm 2027", "Năm  2027"])
def test_one_year_is_a_period(written: str) -> None:
    assert parse_period(written) == Period(2027, 2027)


@pytest.mark.parametrize(
    ("written", "flaw", "readings"),
    [
        ("2031 - 2026", Flaw.REVERSED_PERIOD, ("2026 - 2031",)),
        ("2026-31", Flaw.NOT_A_PERIOD, ("2026 - 2031",)),
        ("giai đoạn 2027", Flaw.NOT_A_PERIOD, ()),
        ("26 - 31", Flaw.NOT_A_PERIOD, ()),
        ("nhiều năm", Flaw.NOT_A_PERIOD, ()),
    ],
)
def test_what_cannot_be_read(written: str, flaw: Flaw, readings: tuple[str, ...]) -> None:
    with pytest.raises(Unreadable) as raised:
        parse_period(written)
    assert (raised.value.flaw, raised.value.found, raised.value.readings) == (flaw, written, readings)


def test_a_period_knows_its_years() -> None:
    period = Period(2026, 2028)
    assert list(period.years) == [2026, 2027, 2028]
    assert 2026 in period
    assert 2028 in period
    assert 2029 not in period


def test_a_period_cannot_be_built_backwards() -> None:
    with pytest.raises(Unreadable):
        Period(2031, 2026)


@pytest.mark.parametrize(
    ("period", "bare", "described"),
    [(Period(2026, 2031), "2026 - 2031", "giai đoạn 2026 - 2031"), (Period(2027, 2027), "2027", "năm 2027")],
)
def test_format(period: Period, bare: str, described: str) -> None:
    assert format_period(period) == bare
    assert describe_period(period) == described


@given(periods)
def test_periods_can_be_read_back(period: Period) -> None:
    assert parse_period(format_period(period)) == period
    assert parse_period(describe_period(period)) == period
