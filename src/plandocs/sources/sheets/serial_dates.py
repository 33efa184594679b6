"""Days as spreadsheets count them (ngày dạng số): 45000 is 15/3/2023, or four years later where 1904 begins."""

from __future__ import annotations

import datetime

from plandocs.sources.sheets.number_formats import Shows

_BEFORE_1900 = datetime.date(1899, 12, 30).toordinal()
_BEFORE_1904 = datetime.date(1904, 1, 1).toordinal()
_LEAP_DAY = 60
"""29/2/1900, which never was; the first spreadsheet programs thought so, and every later one counts on."""
_LAST = datetime.date.max.toordinal()
_THOUSANDTHS = 86_400_000
_MIDNIGHT = datetime.time()

Moment = datetime.date | datetime.datetime | datetime.time


def from_serial(serial: float, shown: Shows, *, is_1904: bool = False) -> Moment | None:
    """The day, moment or time of day that a number shows under a date format (ngày giờ), to the thousandth of a second.

    None where no calendar has that day: below the first one, 29/2/1900, after 9999.
    """
    if not 0 <= serial < _LAST:
        return None
    if shown is Shows.DATE and serial == (days := int(serial)):
        return _day(days, is_1904=is_1904)  # what nearly all are
    days, thousandths = divmod(round(serial * _THOUSANDTHS), _THOUSANDTHS)
    time = clock(thousandths)
    if shown is Shows.TIME and not days:
        return time
    day = _day(days, is_1904=is_1904)
    if day is None or (shown is Shows.DATE and not thousandths):
        return day
    return datetime.datetime.combine(day, time)


def clock(thousandths: int) -> datetime.time:
    """The time of day so many thousandths of a second after midnight (giờ trong ngày)."""
    seconds, rest = divmod(thousandths, 1000)
    return datetime.time(seconds // 3600, seconds // 60 % 60, seconds % 60, rest * 1000)


def _day(days: int, *, is_1904: bool) -> datetime.date | None:
    if is_1904:
        ordinal = _BEFORE_1904 + days
    elif days in {0, _LEAP_DAY}:
        return None
    else:
        ordinal = _BEFORE_1900 + days + (days < _LEAP_DAY)
    return datetime.date.fromordinal(ordinal) if ordinal <= _LAST else None


def from_iso(text: str, shown: Shows) -> Moment | None:
    """The day or moment written as "2026-01-05", "2026-01-05T10:30:00" or "10:30:00" (ngày ISO); None if it is none.

    Midnight is not told of a day unless the format ``shown`` has hours. A zone is dropped: spreadsheets have none.
    """
    try:
        if "T" not in text:
            return datetime.time.fromisoformat(text) if ":" in text else datetime.date.fromisoformat(text)
        moment = datetime.datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None
    only_day = moment.time() == _MIDNIGHT and shown in {Shows.DATE, Shows.NUMBER}
    return moment.date() if only_day else moment
