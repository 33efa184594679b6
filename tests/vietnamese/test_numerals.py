from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.numerals import (
    format_count,
    format_decimal,
    format_money,
    format_padded,
    format_percent,
    parse_count,
    parse_decimal,
    parse_money,
    parse_percent,
    round_half_up,
)
from plandocs.vietnamese.unreadable import Flaw, Unreadable

READERS = {"count": parse_count, "decimal": parse_decimal, "percent": parse_percent, "money": parse_money}
decimals = st.decimals(0, 10**12, allow_nan=False, places=4)


@pytest.mark.parametrize(
    ("written", "number"), [("1.299", 1299), ("1299", 1299), ("07", 7), ("0", 0), (" 4.000.000 ", 4_000_000)]
)
def test_parse_count(written: str, number: int) -> None:
    assert parse_count(written) == number


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("11,8", "11.8"),
        ("1.299,5", "1299.5"),
        ("0,06", "0.06"),
        ("1.299", "1299"),
        ("1,299", "1.299"),
        ("7", "7"),
    ],
)
def test_parse_decimal(written: str, number: str) -> None:
    assert parse_decimal(written) == Decimal(number)


@pytest.mark.parametrize(
    ("written", "number"), [("11,8%", "11.8"), ("100 %", "100"), ("150%", "150"), ("0,06%", "0.06")]
)
def test_parse_percent(written: str, number: str) -> None:
    assert parse_percent(written) == Decimal(number)


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("4.000.000 đồng", 4_000_000),
        ("4.000.000", 4_000_000),
        ("2 triệu đồng", 2_000_000),
        ("1,5 tỷ đồng", 1_500_000_000),
        ("1.500 triệu  đồng", 1_500_000_000),
        ("500 nghìn", 500_000),
        ("200.000đ", 200_000),
    ],
)
def test_parse_money(written: str, amount: int) -> None:
    assert parse_money(written) == amount


@pytest.mark.parametrize(
    ("reader", "written", "flaw", "readings"),
    [
        ("count", "1 299", Flaw.NOT_A_NUMBER, ()),
        ("count", "12.99.9", Flaw.NOT_A_NUMBER, ()),
        ("count", "", Flaw.NOT_A_NUMBER, ()),
        ("count", "9" * 5000, Flaw.NOT_A_NUMBER, ()),
        ("count", "-", Flaw.NOT_A_NUMBER, ()),
        ("count", "một", Flaw.NOT_A_NUMBER, ()),
        ("count", "٣", Flaw.NOT_A_NUMBER, ()),
        ("count", "-3", Flaw.NEGATIVE, ()),
        ("count", "−1.299", Flaw.NEGATIVE, ()),
        ("count", "1,299", Flaw.AMBIGUOUS_NUMBER, ("1.299",)),
        ("count", "1,5", Flaw.NOT_WHOLE, ()),
        ("count", "1.29", Flaw.NOT_WHOLE, ("1.290",)),
        ("count", "1.5", Flaw.NOT_WHOLE, ("1.500",)),
        ("count", "0.123", Flaw.NOT_WHOLE, ()),
        ("decimal", "11.8", Flaw.AMBIGUOUS_NUMBER, ("11,8", "11.800")),
        ("decimal", "0.06", Flaw.AMBIGUOUS_NUMBER, ("0,06",)),
        ("decimal", "1,299.5", Flaw.AMBIGUOUS_NUMBER, ("1.299,5",)),
        ("decimal", "-1,5", Flaw.NEGATIVE, ()),
        ("decimal", "1,2,3", Flaw.NOT_A_NUMBER, ()),
        ("percent", "100", Flaw.NOT_A_PERCENT, ()),
        ("percent", "%", Flaw.NOT_A_PERCENT, ()),
        ("percent", "5% năm", Flaw.NOT_A_PERCENT, ()),
        ("percent", "11.8%", Flaw.AMBIGUOUS_NUMBER, ("11,8%",)),
        ("percent", "1.299%", Flaw.AMBIGUOUS_NUMBER, ("1,299%", "1299%")),
        ("percent", "-5%", Flaw.NEGATIVE, ()),
        ("money", "4,000,000 đồng", Flaw.AMBIGUOUS_NUMBER, ("4.000.000 đồng",)),
        ("money", "1.5 tỷ đồng", Flaw.AMBIGUOUS_NUMBER, ("1.500.000.000 đồng", "1.500.000.000.000 đồng")),
        ("money", "1,299 tỷ", Flaw.AMBIGUOUS_NUMBER, ("1.299.000.000.000 đồng", "1.299.000.000 đồng")),
        ("money", "1,5 đồng", Flaw.NOT_WHOLE, ()),
        ("money", "-5 đồng", Flaw.NEGATIVE, ()),
        ("money", "5 lớp", Flaw.NOT_MONEY, ()),
        ("money", "đồng", Flaw.NOT_MONEY, ()),
    ],
)
def test_what_cannot_be_read(reader: str, written: str, flaw: Flaw, readings: tuple[str, ...]) -> None:
    with pytest.raises(Unreadable) as raised:
        READERS[reader](written)
    assert (raised.value.flaw, raised.value.found, raised.value.readings) == (flaw, written, readings)
    for reading in readings:
        READERS[reader](reading)


@pytest.mark.parametrize(
    ("number", "figure"),
    [(0, "0"), (999, "999"), (1299, "1.299"), (4_000_000, "4.000.000"), (-1299, "-1.299")],
)
def test_format_count(number: int, figure: str) -> None:
    assert format_count(number) == figure


@pytest.mark.parametrize(("number", "figure"), [(0, "0"), (1, "01"), (9, "09"), (10, "10"), (1299, "1.299")])
def test_only_counts_below_ten_are_padded(number: int, figure: str) -> None:
    assert format_padded(number) == figure


@pytest.mark.parametrize(
    ("number", "places", "figure"),
    [
        ("11.8", None, "11,8"),
        ("11.80", None, "11,8"),
        ("1299.5", None, "1.299,5"),
        ("1E+3", None, "1.000"),
        ("0.125", 2, "0,13"),
        ("2", 1, "2,0"),
        ("-0.5", None, "-0,5"),
        ("-1299.5", 0, "-1.300"),
    ],
)
def test_format_decimal(number: str, places: int | None, figure: str) -> None:
    assert format_decimal(Decimal(number), places) == figure


@pytest.mark.parametrize(
    ("number", "places", "figure"),
    [("11.8", None, "11,8%"), ("100", None, "100%"), ("33.333", 1, "33,3%"), ("1299", None, "1299%")],
)
def test_format_percent(number: str, places: int | None, figure: str) -> None:
    assert format_percent(Decimal(number), places) == figure


@pytest.mark.parametrize(
    ("number", "places", "rounded"),
    [
        ("0.5", 0, "1"),
        ("1.5", 0, "2"),
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("0.125", 2, "0.13"),
        ("9.99", 1, "10.0"),
    ],
)
def test_a_half_goes_away_from_zero(number: str, places: int, rounded: str) -> None:
    assert round_half_up(Decimal(number), places) == Decimal(rounded)


def test_infinity_is_not_rounded() -> None:
    with pytest.raises(ValueError, match="cannot round"):
        round_half_up(Decimal("Infinity"), 2)


def test_format_money() -> None:
    assert format_money(4_000_000) == "4.000.000 đồng"


@given(st.integers(0, 10**28))
def test_counts_and_money_can_be_read_back(number: int) -> None:
    assert parse_count(format_count(number)) == number
    assert parse_count(format_padded(number)) == number


@given(st.integers(0, 10**15))
def test_money_can_be_read_back(amount: int) -> None:
    assert parse_money(format_money(amount)) == amount


@given(decimals)
def test_decimals_and_percentages_can_be_read_back(number: Decimal) -> None:
    assert parse_decimal(format_decimal(number)) == number
    assert parse_percent(format_percent(number)) == number


@given(st.text(alphabet="0123456789.,-% đồngtriệ", max_size=12))
def test_readers_either_read_or_say_why(written: str) -> None:
    for reader in READERS.values():
        try:
            reader(written)
        except Unreadable as problem:
            assert problem.found == written  # noqa: PT017
