"""Dates whose day or month may be blank (ngày tháng năm), written the way the decree wants them."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from plandocs.vietnamese.text import collapse_spaces, nfc
from plandocs.vietnamese.unreadable import Flaw, Unreadable

_MONTHS = 12
_LEAP_YEAR = 2000
_YEAR = r"(?P<year>[1-9][0-9]{3})"
_DAY = r"(?P<day>[0-9]{1,2})"
_MONTH = r"(?P<month>[0-9]{1,2})"
_BLANK = r"[\s.…_]*"
_SHAPES = (
    rf"(?:ngày )?{_DAY} ?(?P<mark>[-/.]) ?{_MONTH} ?(?P=mark) ?{_YEAR}",
    r"(?P<year>[1-9][0-9]{3})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})",
    rf"(?:tháng )?{_MONTH} ?[-/] ?{_YEAR}",
    rf"tháng {_MONTH} năm {_YEAR}",
    rf"(?:năm )?{_YEAR}",
    rf"ngày ?(?:{_DAY}|{_BLANK}) ?tháng ?(?:{_MONTH}|{_BLANK}) ?năm ?(?:{_YEAR}|{_BLANK})",
)
_SHORT_YEAR = rf"(?i:(?:ngày )?{_DAY} ?(?P<mark>[-/.]) ?{_MONTH} ?(?P=mark) ?(?P<year>[0-9]{{2}}))"
_YEAR_FIRST = rf"{_YEAR} ?(?P<mark>[-/.]) ?(?P<one>[0-9]{{1,2}}) ?(?P=mark) ?(?P<two>[0-9]{{1,2}})"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date (ngày tháng năm) of which day, month or year may still be blank.

    Raises Unreadable (IMPOSSIBLE_DATE) when built with a day that no calendar has, or a day without month.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no calendar has."""
        if not _is_possible(self.year, self.month, self.day):
            raise Unreadable(Flaw.IMPOSSIBLE_DATE, f"{self.day or ''}/{self.month or ''}/{self.year or ''}")

    @property
    def is_whole(self) -> bool:
        """Whether day, month and year are all known."""
        return None not in (self.year, self.month, self.day)

    def earliest(self) -> date | None:
        """First day it can be; None while the year is blank."""
        if self.year is None:
            return None
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date | None:
        """Last day it can be; None while the year is blank."""
        if self.year is None:
            return None
        month = self.month or _MONTHS
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


def parse_date(written: str) -> PartialDate:
    """Date of a text (đọc ngày tháng): day first, the year in four digits.

    Read are "05/4/2024", "12-6-2024", "12.6.2024", "5/2026", "2026", "ngày 12 tháng 6 năm 2024",
    "tháng 5 năm 2026", "2024-06-12", and long dates with blanks of spaces, dots or lines
    ("ngày … tháng 4 năm 2026"). Raises Unreadable: IMPOSSIBLE_DATE ("31/02/2026"; with a reading where day
    and month may have changed places); AMBIGUOUS_DATE for two-digit years, and for a year in front that is
    not ISO ("2024-5-6"); NOT_A_DATE for the rest.
    """
    text = collapse_spaces(nfc(written))
    for shape in _SHAPES:
        match = re.fullmatch(shape, text, re.IGNORECASE)
        if match:
            return _checked(match, written)
    readings = _ambiguous_readings(text)
    if readings is None:
        raise Unreadable(Flaw.NOT_A_DATE, written)
    flaw = Flaw.AMBIGUOUS_DATE if readings else Flaw.IMPOSSIBLE_DATE
    raise Unreadable(flaw, written, readings)


def format_long(value: PartialDate, blank: str = "      ") -> str:
    """Long date: "ngày 05 tháng 4 năm 2024", with `blank` for what is not known yet.

    Days 1 to 9 and months 1 and 2 get a leading zero (NĐ30 Phụ lục I, 1.II.4.b).
    """
    day = blank if value.day is None else pad_day(value.day)
    month = blank if value.month is None else pad_month(value.month)
    year = blank if value.year is None else str(value.year)
    return f"ngày {day} tháng {month} năm {year}"


def format_short(value: PartialDate) -> str:
    """Short date (ngày viết tắt): "05/4/2024"; blank parts are left out: "5/2026", "2026"."""
    day = "" if value.day is None else pad_day(value.day)
    month = "" if value.month is None else pad_month(value.month)
    year = "" if value.year is None else str(value.year)
    return "/".join(part for part in (day, month, year) if part)


def short_date(day: date) -> str:
    """A day of the calendar in short (ngày viết tắt): "05/4/2024"."""
    return format_short(PartialDate(day.year, day.month, day.day))


def pad_day(day: int) -> str:
    """Day in figures (ngày), 1 to 9 with a leading zero (NĐ30 Phụ lục I, 1.II.4.b)."""
    return f"{day:02}"


def pad_month(month: int) -> str:
    """Month in figures (tháng), only 1 and 2 with a leading zero (NĐ30 Phụ lục I, 1.II.4.b)."""
    return f"0{month}" if month in (1, 2) else str(month)


def _is_possible(year: int | None, month: int | None, day: int | None) -> bool:
    if year is not None and not date.min.year <= year <= date.max.year:
        return False
    if month is None:
        return day is None
    if not 1 <= month <= _MONTHS:
        return False
    return day is None or 1 <= day <= monthrange(year or _LEAP_YEAR, month)[1]


def _checked(match: re.Match[str], written: str) -> PartialDate:
    found = match.groupdict()
    year, month, day = (int(found[part]) if found.get(part) else None for part in ("year", "month", "day"))
    if _is_possible(year, month, day):
        return PartialDate(year, month, day)
    if day is not None and month is None:
        raise Unreadable(Flaw.NOT_A_DATE, written)
    raise Unreadable(Flaw.IMPOSSIBLE_DATE, written, _possible([(year, day, month)]) if day else ())


def _ambiguous_readings(text: str) -> tuple[str, ...] | None:
    """Say what an unclear date may be; empty if it can be none; None if it does not look like a date."""
    short = re.fullmatch(_SHORT_YEAR, text)
    if short:
        month, day, year = int(short["month"]), int(short["day"]), int(short["year"])
        return _possible([(2000 + year, month, day), (1900 + year, month, day)])
    turned = re.fullmatch(_YEAR_FIRST, text)
    if turned:
        year, one, two = int(turned["year"]), int(turned["one"]), int(turned["two"])
        return _possible([(year, one, two), (year, two, one)])
    return None


def _possible(dates: list[tuple[int | None, int | None, int | None]]) -> tuple[str, ...]:
    written = [format_short(PartialDate(*parts)) for parts in dates if _is_possible(*parts)]
    return tuple(dict.fromkeys(written))
