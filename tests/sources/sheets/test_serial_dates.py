import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.sources.sheets.number_formats import Shows
from plandocs.sources.sheets.serial_dates import from_iso, from_serial

day, moment, time = datetime.date.fromisoformat, datetime.datetime.fromisoformat, datetime.time.fromisoformat


@pytest.mark.parametrize(
    ("serial", "shown", "told"),
    [
        (1, Shows.DATE, day("1900-01-01")),
        (59, Shows.DATE, day("1900-02-28")),
        (60, Shows.DATE, None),
        (61, Shows.DATE, day("1900-03-01")),
        (45000, Shows.DATE, day("2023-03-15")),
        (2958465, Shows.DATE, day("9999-12-31")),
        (2958466, Shows.DATE, None),
        (0, Shows.DATE, None),
        (-1, Shows.DATE, None),
        (1e300, Shows.DATE, None),
        (45000.5, Shows.DATE, moment("2023-03-15T12:00")),
        (45000, Shows.MOMENT, moment("2023-03-15T00:00")),
        (0.5, Shows.TIME, time("12:00")),
        (0, Shows.TIME, time("00:00")),
        (0.520833333333333, Shows.TIME, time("12:30")),
        (45000.5, Shows.TIME, moment("2023-03-15T12:00")),
        (44999.999999999, Shows.DATE, day("2023-03-15")),
        (60.5, Shows.MOMENT, None),
    ],
)
def test_a_number_is_the_day_that_programs_show(serial, shown, told):
    assert from_serial(serial, shown) == told


@pytest.mark.parametrize(("serial", "told"), [(0, "1904-01-01"), (60, "1904-03-01"), (44565, "2026-01-05")])
def test_some_files_count_from_1904(serial, told):
    assert from_serial(serial, Shows.DATE, is_1904=True) == day(told)


def test_1904_ends_with_9999_too():
    assert from_serial(2957003, Shows.DATE, is_1904=True) == day("9999-12-31")
    assert from_serial(2957004, Shows.DATE, is_1904=True) is None


@given(st.integers(61, 2958464), st.integers(0, 24 * 3600 - 1))
def test_moments_follow_the_calendar(days, seconds):
    expected = datetime.datetime.fromordinal(days + 693594) + datetime.timedelta(seconds=seconds)
    assert from_serial(days + seconds / 86400, Shows.MOMENT) == expected


@pytest.mark.parametrize(
    ("text", "shown", "told"),
    [
        ("2026-01-05", Shows.NUMBER, day("2026-01-05")),
        ("2026-01-05T00:00:00", Shows.DATE, day("2026-01-05")),
        ("2026-01-05T00:00:00", Shows.MOMENT, moment("2026-01-05T00:00")),
        ("2026-01-05T10:30:00.000Z", Shows.DATE, moment("2026-01-05T10:30")),
        ("10:30:00", Shows.TIME, time("10:30")),
        ("2026-13-05", Shows.DATE, None),
        ("05/01/2026", Shows.DATE, None),
        ("", Shows.DATE, None),
    ],
)
def test_days_may_be_written_out(text, shown, told):
    assert from_iso(text, shown) == told
