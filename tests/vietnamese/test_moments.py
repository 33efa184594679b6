from datetime import date

import pytest

from plandocs.vietnamese.moments import Grain, Moment, read_moment, read_yearless
from plandocs.vietnamese.unreadable import Flaw, Unreadable


@pytest.mark.parametrize(
    ("moment", "grain", "first", "last"),
    [
        (Moment(2026, None, 9, 30), Grain.DAY, date(2026, 9, 30), date(2026, 9, 30)),
        (Moment(2024, None, 2), Grain.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        (Moment(2024, 1), Grain.QUARTER, date(2024, 1, 1), date(2024, 3, 31)),
        (Moment(2024, 4), Grain.QUARTER, date(2024, 10, 1), date(2024, 12, 31)),
        (Moment(2024), Grain.YEAR, date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_the_days_of_a_moment(moment: Moment, grain: Grain, first: date, last: date) -> None:
    assert (moment.grain, moment.first_day(), moment.last_day()) == (grain, first, last)


@pytest.mark.parametrize("parts", [(), (2026, 5), (2026, 0), (2026, 1, 3), (None, None, 2, 30)])
def test_an_impossible_moment_cannot_be_built(parts: tuple[int | None, ...]) -> None:
    with pytest.raises(Unreadable) as raised:
        Moment(*parts)
    assert raised.value.flaw is Flaw.IMPOSSIBLE_DATE


def test_a_moment_without_a_year_has_no_days() -> None:
    with pytest.raises(ValueError, match="without a year"):
        Moment(None, None, 11, 15).first_day()


@pytest.mark.parametrize(("year", "day"), [(2025, 28), (2028, 29), (1900, 28), (2000, 29)])
def test_a_leap_day_in_another_year(year: int, day: int) -> None:
    assert Moment(2024, None, 2, 29).in_year(year) == Moment(year, None, 2, day)


def test_reading_with_and_without_a_year() -> None:
    assert read_moment("quý iii/2024") == Moment(2024, 3)
    assert read_moment("quý iii") is None
    assert read_moment("ngày … tháng 4 năm 2026") is None
    assert read_yearless("quý iii") == Moment(None, 3)
    assert read_yearless("ngày 15 tháng 11") == Moment(None, None, 11, 15)
    assert read_yearless("quý iii/2024") is None
