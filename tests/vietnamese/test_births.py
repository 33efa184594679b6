import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.births import PLAUSIBLE_YEARS, Birth, BirthNote, read_birth, swapped_column
from plandocs.vietnamese.dates import PartialDate, format_long, format_short
from plandocs.vietnamese.unreadable import Flaw

days = st.dates(datetime.date(1940, 1, 1), datetime.date(2012, 12, 31))
SHORT, SERIAL = BirthNote.TWO_DIGIT_YEAR, BirthNote.SERIAL
YEAR_ONLY, IMPLAUSIBLE = BirthNote.PERHAPS_YEAR_ONLY, BirthNote.IMPLAUSIBLE_YEAR


@pytest.mark.parametrize(
    "value",
    [
        "05/4/1980",
        "5/4/1980",
        "05/04/1980",
        "5.4.1980",
        "05-04-1980",
        "05/4/ 1980",
        "05 / 4/1980",
        "05.4-1980",
        "5,4,1980",
        "05 04 1980",
        "'05/4/1980",
        "’05/4/1980",
        " 05/4/1980\u00a0",
        "ngày 5 tháng 4 năm 1980",
        "05 tháng 4 năm 1980",
        "Sinh ngày 05 Tháng 4 Năm 1980",
        "Ngày 05/4/1980",
        "Sinh ngày 5/4/1980",
        "SN: 5/4/1980",
        "1980-04-05",
        "1980-04-05 00:00:00",
        "1980-04-05T00:00:00",
        "05/04/1980 0:00",
        "5/4/1980 12:00:00 AM",
        datetime.date(1980, 4, 5),
        datetime.datetime(1980, 4, 5, 13, 30),  # noqa: DTZ001 - a cell has no zone
    ],
)
def test_one_day_in_many_habits(value):
    assert read_birth(value) == Birth(PartialDate(1980, 4, 5))


@pytest.mark.parametrize(
    ("value", "date", "notes"),
    [
        ("05-04-80", (1980, 4, 5), (SHORT,)),
        ("5/4/80", (1980, 4, 5), (SHORT,)),
        ("5/4/40", (1940, 4, 5), (SHORT,)),
        ("5/4/05", (2005, 4, 5), (SHORT,)),
        ("1/1/80", (1980, 1, 1), (SHORT, YEAR_ONLY)),
        ("01/01/1980", (1980, 1, 1), (YEAR_ONLY,)),
        (datetime.date(1980, 1, 1), (1980, 1, 1), (YEAR_ONLY,)),
        ("4/1980", (1980, 4, None), ()),
        ("tháng 4/1980", (1980, 4, None), ()),
        ("1980", (1980, None, None), ()),
        ("'1980", (1980, None, None), ()),
        ("sinh năm 1980", (1980, None, None), ()),
        ("SN 1980", (1980, None, None), ()),
        (1980, (1980, None, None), ()),
        (1980.0, (1980, None, None), ()),
        (1940, (1940, None, None), ()),
        (2012, (2012, None, None), ()),
        (29316, (1980, 4, 5), (SERIAL,)),
        (29316.0, (1980, 4, 5), (SERIAL,)),
        ("29316", (1980, 4, 5), (SERIAL,)),
        (29316.75, (1980, 4, 5), (SERIAL,)),
        (10000, (1927, 5, 18), (SERIAL, IMPLAUSIBLE)),
        (45000, (2023, 3, 15), (SERIAL, IMPLAUSIBLE)),
        ("5/4/1908", (1908, 4, 5), (IMPLAUSIBLE,)),
        ("1939", (1939, None, None), (IMPLAUSIBLE,)),
    ],
)
def test_what_is_said_of_a_date(value, date, notes):
    assert read_birth(value) == Birth(PartialDate(*date), notes)


@pytest.mark.parametrize(
    ("value", "flaw", "readings"),
    [
        ("31/02/1980", Flaw.IMPOSSIBLE_DATE, ()),
        ("31/02/80", Flaw.IMPOSSIBLE_DATE, ()),
        ("29/02/1981", Flaw.IMPOSSIBLE_DATE, ()),
        ("4/25/1980", Flaw.IMPOSSIBLE_DATE, ("25/4/1980",)),
        ("00/00/1980", Flaw.IMPOSSIBLE_DATE, ("1980",)),
        ("00/4/1980", Flaw.IMPOSSIBLE_DATE, ()),
        ("13/1980", Flaw.IMPOSSIBLE_DATE, ()),
        ("5/4/25", Flaw.AMBIGUOUS_DATE, ("05/4/1925", "05/4/2025")),
        ("29/02/24", Flaw.AMBIGUOUS_DATE, ("29/02/1924", "29/02/2024")),
        ("", Flaw.NOT_A_DATE, ()),
        ("'", Flaw.NOT_A_DATE, ()),
        ("không rõ", Flaw.NOT_A_DATE, ()),
        ("ngày      tháng      năm", Flaw.NOT_A_DATE, ()),
        ("12/3", Flaw.NOT_A_DATE, ()),
        ("99999", Flaw.NOT_A_DATE, ()),
        (1939, Flaw.NOT_A_DATE, ()),
        (2013, Flaw.NOT_A_DATE, ()),
        (1980.5, Flaw.NOT_A_DATE, ()),
        (4.198, Flaw.NOT_A_DATE, ()),
        (9999, Flaw.NOT_A_DATE, ()),
        (45002, Flaw.NOT_A_DATE, ()),
        (5041980, Flaw.NOT_A_DATE, ()),
        (-29316, Flaw.NOT_A_DATE, ()),
        (float("nan"), Flaw.NOT_A_DATE, ()),
        (float("inf"), Flaw.NOT_A_DATE, ()),
        (True, Flaw.NOT_A_DATE, ()),
        (None, Flaw.NOT_A_DATE, ()),
        (datetime.time(5, 4), Flaw.NOT_A_DATE, ()),
        ("1" * 40_000, Flaw.NOT_A_DATE, ()),
    ],
)
def test_what_cannot_be_read(value, flaw, readings):
    assert read_birth(value) == Birth(flaw=flaw, readings=readings)


@given(days, st.sampled_from(["/", "-", "."]))
def test_every_day_is_read_in_every_habit(day, mark):
    date = PartialDate(day.year, day.month, day.day)
    serial = (day - datetime.date(1899, 12, 30)).days
    short = f"{day.day}{mark}{day.month}{mark}{day.year % 100:02}"
    for value in (f"{day.day}{mark}{day.month}{mark}{day.year}", format_short(date), format_long(date), day, serial):
        assert read_birth(value).date == date
    assert read_birth(short).date == (date if day.year % 100 not in range(13, 40) else None)


@given(st.one_of(st.text(), st.floats(), st.integers(), st.dates(), st.text(alphabet="0123456789/-. ngày")))
def test_any_value_has_a_date_or_a_flaw(value):
    birth = read_birth(value)
    assert (birth.date is None) != (birth.flaw is None)
    if birth.date is not None:
        assert birth.date.year is not None
        assert (IMPLAUSIBLE in birth.notes) == (birth.date.year not in PLAUSIBLE_YEARS)
    for reading in birth.readings:
        assert read_birth(reading).date is not None


TRUE_DATES = [datetime.date(1980, day, month) for day, month in ((4, 5), (1, 12), (9, 2), (3, 8))]
LATE_TEXTS = ["25/4/1980", "13/12/1985", "30-01-79", "22.8.1990"]


def test_a_swapped_column():
    assert swapped_column([*TRUE_DATES, *LATE_TEXTS])
    assert swapped_column([*TRUE_DATES, *LATE_TEXTS, "1980", "", None, "không rõ", datetime.date(1980, 1, 1)])


@pytest.mark.parametrize(
    "values",
    [
        [],
        TRUE_DATES,
        LATE_TEXTS,
        [*TRUE_DATES[:3], *LATE_TEXTS],
        [*TRUE_DATES, *LATE_TEXTS[:3]],
        [*TRUE_DATES, *LATE_TEXTS, datetime.date(1980, 4, 13)],
        [*TRUE_DATES, *LATE_TEXTS, "05/4/1980"],
        [*[datetime.date(1980, 1, 1)] * 9, *LATE_TEXTS],
        [*TRUE_DATES, "1980", "4/1980", "1981", "1982", "1983"],
    ],
)
def test_a_column_that_is_not_swapped_or_not_surely(values):
    assert not swapped_column(values)


@given(st.lists(days, min_size=1))
def test_what_american_settings_do_to_a_column_is_seen(written):
    cells = [
        d.replace(month=d.day, day=d.month) if d.day <= 12 else format_short(PartialDate(d.year, d.month, d.day))
        for d in written
    ]
    early = sum(day.day <= 12 and day.day != day.month for day in written)
    late = sum(day.day > 12 for day in written)
    assert swapped_column(cells) == (early >= 4 and late >= 4)
