from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.dates import PartialDate, format_long, format_short, pad_day, pad_month, parse_date, short_date
from plandocs.vietnamese.unreadable import Flaw, Unreadable

whole_dates = st.dates(date(1000, 1, 1)).map(lambda day: PartialDate(day.year, day.month, day.day))
months = st.builds(PartialDate, st.integers(1000, 9999), st.integers(1, 12))
years = st.builds(PartialDate, st.integers(1000, 9999))


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("12/6/2024", (2024, 6, 12)),
        ("05/4/2024", (2024, 4, 5)),
        ("05/4/ 1980", (1980, 4, 5)),
        ("12-6-2024", (2024, 6, 12)),
        ("12.6.2024", (2024, 6, 12)),
        ("29/02/2024", (2024, 2, 29)),
        ("ngày 12/6/2024", (2024, 6, 12)),
        ("ngày 12 tháng 6 năm 2024", (2024, 6, 12)),
        ("Ngày 05 tháng 01 năm 2024", (2024, 1, 5)),
        ("2024-06-12", (2024, 6, 12)),
        ("5/2026", (2026, 5, None)),
        ("tháng 5/2026", (2026, 5, None)),
        ("tháng 5 năm 2026", (2026, 5, None)),
        ("2026", (2026, None, None)),
        ("năm 2026", (2026, None, None)),
        ("ngày … tháng 4 năm 2026", (2026, 4, None)),
        ("ngày      tháng      năm 2026", (2026, None, None)),
        ("ngày ...... tháng ...... năm 2026", (2026, None, None)),
    ],
)
def test_parse_date(written: str, parts: tuple[int | None, ...]) -> None:
    assert parse_date(written) == PartialDate(*parts)


@pytest.mark.parametrize(
    ("written", "flaw", "readings"),
    [
        ("31/02/2026", Flaw.IMPOSSIBLE_DATE, ()),
        ("29/02/2023", Flaw.IMPOSSIBLE_DATE, ()),
        ("13/13/2024", Flaw.IMPOSSIBLE_DATE, ()),
        ("00/4/2024", Flaw.IMPOSSIBLE_DATE, ()),
        ("13/2026", Flaw.IMPOSSIBLE_DATE, ()),
        ("6/13/2024", Flaw.IMPOSSIBLE_DATE, ("13/6/2024",)),
        ("05/4/24", Flaw.AMBIGUOUS_DATE, ("05/4/2024", "05/4/1924")),
        ("29/02/24", Flaw.AMBIGUOUS_DATE, ("29/02/2024", "29/02/1924")),
        ("31/02/24", Flaw.IMPOSSIBLE_DATE, ()),
        ("2024-5-6", Flaw.AMBIGUOUS_DATE, ("06/5/2024", "05/6/2024")),
        ("2024/06/30", Flaw.AMBIGUOUS_DATE, ("30/6/2024",)),
        ("12/6-2024", Flaw.NOT_A_DATE, ()),
        ("12/6", Flaw.NOT_A_DATE, ()),
        ("ngày 05 tháng … năm 2026", Flaw.NOT_A_DATE, ()),
        ("12/6/02024", Flaw.NOT_A_DATE, ()),
        ("hôm nay", Flaw.NOT_A_DATE, ()),
        ("", Flaw.NOT_A_DATE, ()),
    ],
)
def test_what_cannot_be_read(written: str, flaw: Flaw, readings: tuple[str, ...]) -> None:
    with pytest.raises(Unreadable) as raised:
        parse_date(written)
    assert (raised.value.flaw, raised.value.found, raised.value.readings) == (flaw, written, readings)


@pytest.mark.parametrize("parts", [(2026, None, 5), (2026, 13, None), (2026, 2, 29), (None, 2, 30), (0, 1, 1)])
def test_an_impossible_date_cannot_be_built(parts: tuple[int | None, ...]) -> None:
    with pytest.raises(Unreadable) as raised:
        PartialDate(*parts)
    assert raised.value.flaw is Flaw.IMPOSSIBLE_DATE


@pytest.mark.parametrize(
    ("parts", "long", "short"),
    [
        ((2024, 4, 5), "ngày 05 tháng 4 năm 2024", "05/4/2024"),
        ((2025, 7, 1), "ngày 01 tháng 7 năm 2025", "01/7/2025"),
        ((2017, 1, 23), "ngày 23 tháng 01 năm 2017", "23/01/2017"),
        ((2026, 2, 10), "ngày 10 tháng 02 năm 2026", "10/02/2026"),
        ((2026, 5, None), "ngày … tháng 5 năm 2026", "5/2026"),
        ((2026, None, None), "ngày … tháng … năm 2026", "2026"),
        ((None, None, None), "ngày … tháng … năm …", ""),
    ],
)
def test_format(parts: tuple[int | None, ...], long: str, short: str) -> None:
    assert format_long(PartialDate(*parts), blank="…") == long
    assert format_short(PartialDate(*parts)) == short


def test_a_blank_is_six_spaces() -> None:
    assert format_long(PartialDate(2026)) == f"ngày {' ' * 6} tháng {' ' * 6} năm 2026"


def test_the_zero_rule_of_the_decree() -> None:
    assert [pad_day(day) for day in (1, 9, 10, 31)] == ["01", "09", "10", "31"]
    assert [pad_month(month) for month in range(1, 13)] == [
        "01",
        "02",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
    ]


@pytest.mark.parametrize(
    ("parts", "earliest", "latest"),
    [
        ((2024, 4, 5), date(2024, 4, 5), date(2024, 4, 5)),
        ((2024, 2, None), date(2024, 2, 1), date(2024, 2, 29)),
        ((2026, None, None), date(2026, 1, 1), date(2026, 12, 31)),
        ((None, 4, 5), None, None),
    ],
)
def test_the_days_it_can_be(parts: tuple[int | None, ...], earliest: date | None, latest: date | None) -> None:
    value = PartialDate(*parts)
    assert (value.earliest(), value.latest()) == (earliest, latest)


def test_whole_only_without_blanks() -> None:
    assert PartialDate(2024, 4, 5).is_whole
    assert not PartialDate(2024, 4).is_whole
    assert not PartialDate(None, 4, 5).is_whole


@given(st.one_of(whole_dates, months, years))
def test_dates_can_be_read_back(value: PartialDate) -> None:
    assert parse_date(format_long(value)) == value
    assert parse_date(format_long(value, blank="…")) == value
    assert parse_date(format_short(value)) == value


@given(whole_dates)
def test_iso_dates_are_read(value: PartialDate) -> None:
    day = value.earliest()
    assert day is not None
    assert parse_date(day.isoformat()) == value


def test_a_day_of_the_calendar_in_short():
    assert short_date(date(2026, 4, 5)) == "05/4/2026"
    assert short_date(date(2026, 2, 28)) == "28/02/2026"
