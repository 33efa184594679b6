from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.quantities import Comparator, Quantity, figure, format_quantity, parse_quantity
from plandocs.vietnamese.unreadable import Flaw, Unreadable

EXACT, AT_LEAST, AT_MOST = Comparator.EXACT, Comparator.AT_LEAST, Comparator.AT_MOST
ABOVE, BELOW, BETWEEN, ABOUT = Comparator.ABOVE, Comparator.BELOW, Comparator.BETWEEN, Comparator.ABOUT


@pytest.mark.parametrize(
    ("written", "comparator", "shown"),
    [
        ("100%", EXACT, "100%"),
        ("11,8 %", EXACT, "11,8%"),
        ("≥ 50%", AT_LEAST, "50%"),
        (">= 50%", AT_LEAST, "50%"),
        ("tối thiểu 50%", AT_LEAST, "50%"),
        ("Ít nhất 03 lớp", AT_LEAST, "03 lớp"),
        ("từ 95% trở lên", AT_LEAST, "95%"),
        ("từ 3 lớp trở lên", AT_LEAST, "03 lớp"),
        ("≤ 10%", AT_MOST, "10%"),
        ("không quá 10%", AT_MOST, "10%"),
        ("tối đa 10 lớp", AT_MOST, "10 lớp"),
        ("trên 95%", ABOVE, "95%"),
        ("dưới 10%", BELOW, "10%"),
        ("khoảng 95 học viên", ABOUT, "95 học viên"),
        ("28 - 32 lớp", BETWEEN, "từ 28 đến 32 lớp"),
        ("từ 28 đến 32 lớp", BETWEEN, "từ 28 đến 32 lớp"),
        ("từ 28 lớp đến 32 lớp", BETWEEN, "từ 28 đến 32 lớp"),
        ("2 - 5 ngày", BETWEEN, "từ 02 đến 05 ngày"),
        ("60-70 người/lớp", BETWEEN, "từ 60 đến 70 người/lớp"),
        ("50 - 60%", BETWEEN, "từ 50% đến 60%"),
        ("3 tháng", EXACT, "03 tháng"),
        ("02 tuần", EXACT, "02 tuần"),
        ("1.299 học viên", EXACT, "1.299 học viên"),
        ("1,5 ngày", EXACT, "1,5 ngày"),
        ("2 triệu đồng", EXACT, "2 triệu đồng"),
        ("7", EXACT, "7"),
    ],
)
def test_parse_quantity(written: str, comparator: Comparator, shown: str) -> None:
    quantity = parse_quantity(written)
    assert (quantity.comparator, figure(quantity)) == (comparator, shown)


def test_the_parts_of_a_quantity() -> None:
    assert parse_quantity("từ 28 đến 32 lớp") == Quantity(BETWEEN, Decimal(28), Decimal(32), "lớp")
    assert parse_quantity("≥ 50%") == Quantity(AT_LEAST, Decimal(50), is_percent=True)


@pytest.mark.parametrize(
    ("written", "flaw", "readings"),
    [
        ("11.8%", Flaw.AMBIGUOUS_NUMBER, ("11,8%",)),
        ("ít nhất 1,299 người", Flaw.AMBIGUOUS_NUMBER, ("ít nhất 1.299 người",)),
        ("1.5 ngày", Flaw.AMBIGUOUS_NUMBER, ("1,5 ngày", "1.500 ngày")),
        ("11.8 - 12%", Flaw.AMBIGUOUS_NUMBER, ("11,8 - 12%",)),
        ("10.5 - 11.5%", Flaw.AMBIGUOUS_NUMBER, ()),
        ("từ 03 đến 05 lớp trở lên", Flaw.NOT_A_QUANTITY, ()),
        ("-5%", Flaw.NEGATIVE, ()),
        ("32 - 28 lớp", Flaw.NOT_A_QUANTITY, ()),
        ("50% - 60 lớp", Flaw.NOT_A_QUANTITY, ()),
        ("từ 2 lớp đến 5 ngày", Flaw.NOT_A_QUANTITY, ()),
        ("50% học viên", Flaw.NOT_A_QUANTITY, ()),
        ("12 tháng 6 năm 2024", Flaw.NOT_A_QUANTITY, ()),
        ("1.2.3 lớp", Flaw.NOT_A_QUANTITY, ()),
        ("nhiều lớp", Flaw.NOT_A_QUANTITY, ()),
        ("", Flaw.NOT_A_QUANTITY, ()),
    ],
)
def test_what_cannot_be_read(written: str, flaw: Flaw, readings: tuple[str, ...]) -> None:
    with pytest.raises(Unreadable) as raised:
        parse_quantity(written)
    assert (raised.value.flaw, raised.value.found, raised.value.readings) == (flaw, written, readings)
    for reading in readings:
        parse_quantity(reading)


@pytest.mark.parametrize(
    ("written", "formatted"),
    [
        ("≥ 50%", "từ 50% trở lên"),
        (">= 3 lớp", "ít nhất 03 lớp"),
        ("tối đa 10%", "không quá 10%"),
        ("> 95%", "trên 95%"),
        ("<10%", "dưới 10%"),
        ("~95 học viên", "khoảng 95 học viên"),
    ],
)
def test_format_quantity(written: str, formatted: str) -> None:
    assert format_quantity(parse_quantity(written)) == formatted


@pytest.mark.parametrize(
    "parts",
    [
        (EXACT, Decimal(-1)),
        (BETWEEN, Decimal(1)),
        (EXACT, Decimal(1), Decimal(2)),
        (BETWEEN, Decimal(2), Decimal(1)),
        (EXACT, Decimal(1), None, "lớp", True),
    ],
)
def test_a_senseless_quantity_cannot_be_built(parts: tuple[Any, ...]) -> None:
    with pytest.raises(Unreadable):
        Quantity(*parts)


units = st.sampled_from(["", "lớp", "học viên", "người/lớp", "ngày", "triệu đồng"])
counts = st.integers(0, 10**9).map(Decimal)
percents = st.decimals(0, 1000, places=2, allow_nan=False)
single = st.sampled_from([comparator for comparator in Comparator if comparator is not BETWEEN])
quantities = st.one_of(
    st.builds(lambda c, low, unit: Quantity(c, low, None, unit), single, counts, units),
    st.builds(lambda c, low: Quantity(c, low, is_percent=True), single, percents),
    st.builds(lambda low, more, unit: Quantity(BETWEEN, low, low + more, unit), counts, counts, units),
    st.builds(lambda low, more: Quantity(BETWEEN, low, low + more, is_percent=True), percents, percents),
)


@given(quantities)
def test_quantities_can_be_read_back(quantity: Quantity) -> None:
    assert parse_quantity(format_quantity(quantity)) == quantity
