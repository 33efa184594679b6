from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.moments import Moment
from plandocs.vietnamese.periods import Period
from plandocs.vietnamese.times import (
    Time,
    TimeKind,
    format_time,
    format_time_short,
    is_within,
    parse_time,
    shift_years,
    years_of,
)
from plandocs.vietnamese.unreadable import Flaw, Unreadable

# written | in prose | in a table | first day | last day
CASES = """
6/2024 | tháng 6 năm 2024 | 6/2024 | 2024-06-01 | 2024-06-30
tháng 6/2024 | tháng 6 năm 2024 | 6/2024 | 2024-06-01 | 2024-06-30
tháng 6 năm 2024 | tháng 6 năm 2024 | 6/2024 | 2024-06-01 | 2024-06-30
tháng 7/2028 | tháng 7 năm 2028 | 7/2028 | 2028-07-01 | 2028-07-31
tháng 6, 7/2024 | tháng 6, 7 năm 2024 | Tháng 6, 7/2024 | 2024-06-01 | 2024-07-31
quý III/2024 | quý III năm 2024 | Quý III/2024 | 2024-07-01 | 2024-09-30
quý 3/2024 | quý III năm 2024 | Quý III/2024 | 2024-07-01 | 2024-09-30
quý III năm 2024 | quý III năm 2024 | Quý III/2024 | 2024-07-01 | 2024-09-30
trong quý III năm 2024 | trong quý III năm 2024 | Quý III/2024 | 2024-07-01 | 2024-09-30
quý III, IV/2024 | quý III, IV năm 2024 | Quý III, IV/2024 | 2024-07-01 | 2024-12-31
quý III, IV năm 2024 | quý III, IV năm 2024 | Quý III, IV/2024 | 2024-07-01 | 2024-12-31
quý III và quý IV năm 2024 | quý III, IV năm 2024 | Quý III, IV/2024 | 2024-07-01 | 2024-12-31
quý IV/2024, quý I/2025 | quý IV năm 2024, quý I năm 2025 | Quý IV/2024, quý I/2025 | 2024-10-01 | 2025-03-31
năm 2025 | năm 2025 | Năm 2025 | 2025-01-01 | 2025-12-31
2025 | năm 2025 | Năm 2025 | 2025-01-01 | 2025-12-31
trong năm 2025 | trong năm 2025 | Năm 2025 | 2025-01-01 | 2025-12-31
trong năm 2024 và năm 2025 | trong năm 2024 và năm 2025 | Năm 2024, 2025 | 2024-01-01 | 2025-12-31
2024 - 2025 | giai đoạn 2024 - 2025 | 2024 - 2025 | 2024-01-01 | 2025-12-31
giai đoạn 2026 – 2028 | giai đoạn 2026 - 2028 | 2026 - 2028 | 2026-01-01 | 2028-12-31
hết 2028 | hết năm 2028 | Hết năm 2028 | | 2028-12-31
hết năm 2028 | hết năm 2028 | Hết năm 2028 | | 2028-12-31
đến hết năm 2028 | đến hết năm 2028 | Hết năm 2028 | | 2028-12-31
đến năm 2030 | đến năm 2030 | Đến năm 2030 | | 2030-12-31
cuối năm 2026 | cuối năm 2026 | Cuối năm 2026 | 2026-10-01 | 2026-12-31
đầu năm 2026 | đầu năm 2026 | Đầu năm 2026 | 2026-01-01 | 2026-03-31
đầu quý II/2026 | đầu quý II năm 2026 | Đầu quý II/2026 | 2026-04-01 | 2026-04-30
cuối quý II/2026 | cuối quý II năm 2026 | Cuối quý II/2026 | 2026-06-01 | 2026-06-30
cuối tháng 6/2026 | cuối tháng 6 năm 2026 | Cuối tháng 6/2026 | 2026-06-21 | 2026-06-30
trước 30/9/2026 | trước ngày 30 tháng 9 năm 2026 | Trước 30/9/2026 | | 2026-09-29
trước ngày 30/9/2026 | trước ngày 30 tháng 9 năm 2026 | Trước 30/9/2026 | | 2026-09-29
trước tháng 3/2026 | trước tháng 3 năm 2026 | Trước tháng 3/2026 | | 2026-02-28
trước tháng 01 năm 2026 | trước tháng 01 năm 2026 | Trước tháng 01/2026 | | 2025-12-31
ngày 12/6/2024 | ngày 12 tháng 6 năm 2024 | 12/6/2024 | 2024-06-12 | 2024-06-12
từ 6/2026 đến 8/2026 | từ tháng 6 đến tháng 8 năm 2026 | 6/2026 - 8/2026 | 2026-06-01 | 2026-08-31
từ 11/2026 đến 02/2027 | từ tháng 11 năm 2026 đến tháng 02 năm 2027 | 11/2026 - 02/2027 | 2026-11-01 | 2027-02-28
từ ngày 07/9/2026 đến ngày 11/9/2026 | từ ngày 07 tháng 9 đến ngày 11 tháng 9 năm 2026 | 07/9/2026 - 11/9/2026 | 2026-09-07 | 2026-09-11
từ ngày 07 đến ngày 11/9/2026 | từ ngày 07 tháng 9 đến ngày 11 tháng 9 năm 2026 | 07/9/2026 - 11/9/2026 | 2026-09-07 | 2026-09-11
hằng năm | hằng năm | Hằng năm | |
hàng năm | hằng năm | Hằng năm | |
Hằng quý | hằng quý | Hằng quý | |
hằng tháng | hằng tháng | Hằng tháng | |
Thường xuyên | thường xuyên | Thường xuyên | |
trước 15/11 hằng năm | trước ngày 15 tháng 11 hằng năm | Trước 15/11 hằng năm | |
trước ngày 15 tháng 11 hàng năm | trước ngày 15 tháng 11 hằng năm | Trước 15/11 hằng năm | |
quý IV hằng năm | quý IV hằng năm | Quý IV hằng năm | |
tháng 02 hằng năm | tháng 02 hằng năm | Tháng 02 hằng năm | |
"""  # noqa: E501 - one row, one line
ROWS = [[cell.strip() for cell in line.split("|")] for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("written", "prose", "table", "start", "end"), ROWS)
def test_times_of_plans(written: str, prose: str, table: str, start: str, end: str) -> None:
    time = parse_time(written)
    assert (format_time(time), format_time_short(time)) == (prose, table)
    assert [day.isoformat() if day else "" for day in (time.start, time.end)] == [start, end]
    assert time.recurring is (end == "")


@pytest.mark.parametrize(
    ("written", "flaw", "readings"),
    [
        ("theo kế hoạch của cấp trên", Flaw.NOT_A_TIME, ()),
        ("", Flaw.NOT_A_TIME, ()),
        ("quý V/2024", Flaw.NOT_A_TIME, ()),
        ("quý III", Flaw.NOT_A_TIME, ()),
        ("tháng 6", Flaw.NOT_A_TIME, ()),
        ("hằng năm 2026", Flaw.NOT_A_TIME, ()),
        ("ngày … tháng 4 năm 2026", Flaw.NOT_A_TIME, ()),
        ("cuối 30/9/2026", Flaw.NOT_A_TIME, ()),
        ("12/6/2024, 13/6/2024", Flaw.NOT_A_TIME, ()),
        ("03/04", Flaw.AMBIGUOUS_TIME, ("ngày 03 tháng 4 hằng năm", "tháng 3 năm 2004")),
        ("30/9", Flaw.AMBIGUOUS_TIME, ("ngày 30 tháng 9 hằng năm",)),
        ("trước 15/11", Flaw.AMBIGUOUS_TIME, ("trước ngày 15 tháng 11 hằng năm",)),
        ("trước 05/4/24", Flaw.AMBIGUOUS_TIME, ("trước 05/4/2024", "trước 05/4/1924")),
        ("31/02/2026", Flaw.IMPOSSIBLE_DATE, ()),
        ("trước 31/11 hằng năm", Flaw.IMPOSSIBLE_DATE, ()),
        ("13/2026", Flaw.IMPOSSIBLE_DATE, ()),
        ("2028 - 2026", Flaw.REVERSED_PERIOD, ("2026 - 2028",)),
        ("từ 8/2026 đến 6/2026", Flaw.REVERSED_PERIOD, ()),
        ("quý IV, III/2024", Flaw.REVERSED_PERIOD, ()),
        ("quý III, III/2024", Flaw.REVERSED_PERIOD, ()),
    ],
)
def test_what_cannot_be_read(written: str, flaw: Flaw, readings: tuple[str, ...]) -> None:
    with pytest.raises(Unreadable) as raised:
        parse_time(written)
    assert (raised.value.flaw, raised.value.found, raised.value.readings) == (flaw, written, readings)
    for reading in readings:
        parse_time(reading)


@pytest.mark.parametrize(
    ("written", "years"),
    [
        ("quý IV/2024, quý I/2025", [2024, 2025]),
        ("giai đoạn 2026 - 2028", [2026, 2027, 2028]),
        ("đến hết năm 2028", [2028]),
        ("trước tháng 01/2026", [2025]),
    ],
)
def test_years_of(written: str, years: list[int]) -> None:
    assert list(years_of(parse_time(written)) or ()) == years


def test_recurring_times_have_no_years_and_lie_in_every_period() -> None:
    assert years_of(parse_time("hằng năm")) is None
    assert is_within(parse_time("hằng năm"), Period(2026, 2031))


def test_within_a_period() -> None:
    period = Period(2026, 2031)
    assert is_within(parse_time("quý III/2026"), period)
    assert is_within(parse_time("đến hết năm 2031"), period)
    assert not is_within(parse_time("2025 - 2026"), period)


def test_order_of_time() -> None:
    ordered = ["trước tháng 3/2026", "quý II/2026", "tháng 5/2026", "năm 2027", "hằng năm"]
    times = [parse_time(written) for written in ordered]
    backwards = times[::-1]
    assert sorted(backwards) == times


@pytest.mark.parametrize(
    ("written", "years", "shifted"),
    [
        ("quý III, IV/2024", 2, "quý III, IV/2026"),
        ("29/02/2024", 1, "28/02/2025"),
        ("giai đoạn 2026 - 2028", -1, "giai đoạn 2025 - 2027"),
        ("trước 15/11 hằng năm", 3, "trước 15/11 hằng năm"),
    ],
)
def test_shift_years(written: str, years: int, shifted: str) -> None:
    assert shift_years(parse_time(written), years) == parse_time(shifted)


def test_no_year_leaves_the_calendar() -> None:
    with pytest.raises(ValueError, match="impossible-date"):
        shift_years(parse_time("năm 2026"), 9000)


years = st.integers(1000, 9999)
days = st.dates(date(1000, 1, 1)).map(lambda day: Moment(day.year, None, day.month, day.day))
months = st.builds(lambda year, month: Moment(year, None, month), years, st.integers(1, 12))
quarters = st.builds(Moment, years, st.integers(1, 4))
whole_years = years.map(Moment)
yearless = st.one_of(
    days.map(lambda day: replace(day, year=None)), st.integers(1, 12).map(lambda m: Moment(None, None, m))
)
leads = st.sampled_from(["", "trong"])


def in_order(
    moments: st.SearchStrategy[Moment], least: int = 1, most: int = 4
) -> st.SearchStrategy[tuple[Moment, ...]]:
    return st.lists(moments, min_size=least, max_size=most, unique=True).map(
        lambda found: tuple(sorted(found, key=Moment.first_day))
    )


lists = st.one_of(
    st.builds(Time, st.just(TimeKind.DATE), in_order(days, 1, 1), leads),
    st.builds(Time, st.just(TimeKind.MONTHS), in_order(months), leads),
    st.builds(Time, st.just(TimeKind.QUARTERS), in_order(quarters), leads),
    st.builds(Time, st.just(TimeKind.YEARS), in_order(whole_years), leads),
    st.builds(Time, st.just(TimeKind.PERIOD), in_order(whole_years, 2, 2), leads),
)
ranges = st.builds(
    Time, st.just(TimeKind.RANGE), st.one_of([in_order(group, 2, 2) for group in (days, months, quarters)])
)
bounds = st.one_of(
    st.builds(
        Time,
        st.sampled_from([TimeKind.BEFORE, TimeKind.BY_END_OF, TimeKind.UNTIL]),
        st.tuples(st.one_of(days, months, quarters, whole_years)),
    ),
    st.builds(
        Time,
        st.sampled_from([TimeKind.START_OF, TimeKind.END_OF]),
        st.tuples(st.one_of(months, quarters, whole_years)),
    ),
    st.builds(Time, st.just(TimeKind.BY_END_OF), st.tuples(whole_years), st.just("đến")),
)
recurring = st.one_of(
    st.sampled_from([TimeKind.YEARLY, TimeKind.QUARTERLY, TimeKind.MONTHLY, TimeKind.REGULARLY]).map(Time),
    st.builds(Time, st.just(TimeKind.YEARLY_BEFORE), st.tuples(yearless)),
    st.builds(Time, st.just(TimeKind.YEARLY_IN), st.tuples(yearless), leads),
)
times = st.one_of(lists, ranges, bounds, recurring)


@given(times)
def test_times_can_be_read_back(time: Time) -> None:
    assert parse_time(format_time(time)) == time


@given(times)
def test_table_cells_can_be_read_back_but_for_the_preposition(time: Time) -> None:
    assert parse_time(format_time_short(time)) == replace(time, lead="")


@given(st.one_of(lists, ranges, bounds))
def test_no_time_ends_before_it_starts(time: Time) -> None:
    assert time.end is not None
    assert (time.start or time.end) <= time.end


@given(st.lists(times, max_size=6))
def test_sorting_does_not_depend_on_the_order_given(found: list[Time]) -> None:
    backwards = found[::-1]
    assert sorted(backwards) == sorted(found)


@given(st.text(alphabet="0123456789/-., ngàythángquýIVnămtrướcđếnhết", max_size=20))
def test_the_reader_either_reads_or_says_why(written: str) -> None:
    try:
        parse_time(written)
    except Unreadable as problem:
        assert problem.found == written  # noqa: PT017
