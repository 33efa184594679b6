"""Dates of birth (ngày sinh) as the cells of lists hold them: texts of many habits, real dates, plain numbers."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from plandocs.vietnamese.dates import PartialDate, format_short, parse_date
from plandocs.vietnamese.text import collapse_spaces, nfc
from plandocs.vietnamese.unreadable import Flaw, Unreadable

PLAUSIBLE_YEARS = range(1940, 2013)
"""The years in which people on lists were born: a number among them is a year, two digits are those of one of them."""

_SERIALS = range(10_000, 45_001)
"""Day numbers of spreadsheets, for days of 1927 to 2023: no year is as large."""
_SERIAL_ZERO = datetime.date(1899, 12, 30)
"""Day 0 of the 1900 system, for days after its 29/02/1900, which there never was."""
_CENTURIES = (1900, 2000)

_LONGEST = 60
_WHOLE_YEAR = 4
_LEAD = r"^['’‘`]?\s*(?:sinh\s*(?=ngày|năm)|(?:sinh|s\.?n|n\.?s)\s*[:.]?\s*(?=\d))?"
_TIME_OF_DAY = r"(?:T|\s)0{1,2}:00(?::00(?:\.0+)?)?$|\s12:00(?::00)? AM$"
_NUMBERS = r"(?:ngày\s*)?([0-9]{1,2})[\s/.,\\-]+([0-9]{1,2})[\s/.,\\-]+([0-9]{4}|[0-9]{2})"
_LONG_WITHOUT_DAY = r"^[0-9]{1,2} ?(?=tháng)"
_SERIAL_TEXT = r"[0-9]{5}(?:\.0+)?"

_ENOUGH = 4
"""How many true dates and how many texts tell that a column is swapped. By chance a day of birth is at most the 12th
with 39 %, later with 61 %: four dates all so and four texts all so come about once in 300 columns."""
_MONTHS = 12


class BirthNote(StrEnum):
    """What to say about a date of birth that was read (lưu ý về ngày sinh)."""

    TWO_DIGIT_YEAR = "two-digit-year"
    """The year had two digits: 80 was read as 1980."""
    SERIAL = "serial"
    """A day number of a spreadsheet, in a cell that is not formatted as a date."""
    PERHAPS_YEAR_ONLY = "perhaps-year-only"
    """01/01: often written where only the year is known."""
    IMPLAUSIBLE_YEAR = "implausible-year"
    """A year in which nobody on a list was born."""


@dataclass(frozen=True, slots=True)
class Birth:
    """A date of birth (ngày sinh): its ``date``, whole or only month and year, with notes; or a ``flaw``.

    ``readings`` are what a flawed one may have meant, each written so that it would be read without doubt.
    """

    date: PartialDate | None = None
    notes: tuple[BirthNote, ...] = ()
    flaw: Flaw | None = None
    readings: tuple[str, ...] = ()


def read_birth(value: object) -> Birth:
    """The date of birth that a cell holds (đọc ngày sinh), the day first; never raises.

    Read are text ("05/4/1980", "5.4.1980", "05-04-80", "4/1980", "1980", "05/4/ 1980", "'05/4/1980", "ngày 5 tháng 4
    năm 1980", with or without "ngày"), real dates, and numbers: a year (1980) or a day number (29316 is 05/4/1980).
    Two digits for the year are read where just one of the years they may mean is plausible (80, 05, but not 25); else
    the flaw is AMBIGUOUS_DATE. Other flaws: IMPOSSIBLE_DATE (31/02; 4/25/1980, with its reading) and NOT_A_DATE.
    """
    if isinstance(value, datetime.date):
        return _noted(PartialDate(value.year, value.month, value.day))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return Birth(flaw=Flaw.NOT_A_DATE)
    if isinstance(value, str):
        return _from_text(value)
    return _from_number(value)


def swapped_column(values: Iterable[object]) -> bool:
    """Whether a foreign spreadsheet swapped the days and months of a column (cột đảo ngày và tháng).

    With American settings 05/4/1980 becomes the 4th of May, a true date, and 25/4/1980 stays a text. So: every true
    date has a day of at most 12, every text that is a date a later one, and there are enough of both. True dates whose
    day is their month (01/01) prove nothing. This is said of a column, never of a cell.
    """
    cells = list(values)
    true_days = [v.day for v in cells if isinstance(v, datetime.date) and v.day != v.month]
    read = (read_birth(value).date for value in cells if isinstance(value, str))
    text_days = [date.day for date in read if date is not None and date.day is not None]
    is_split = max(true_days, default=0) <= _MONTHS < min(text_days, default=0)
    return is_split and len(true_days) >= _ENOUGH and len(text_days) >= _ENOUGH


def _from_number(number: float) -> Birth:
    whole = int(number) if _SERIALS[0] <= number <= _SERIALS[-1] + 1 or number in PLAUSIBLE_YEARS else 0
    if whole in _SERIALS:
        day = _SERIAL_ZERO + datetime.timedelta(days=whole)
        return _noted(PartialDate(day.year, day.month, day.day), BirthNote.SERIAL)
    return _noted(PartialDate(whole)) if whole in PLAUSIBLE_YEARS else Birth(flaw=Flaw.NOT_A_DATE)


def _from_text(written: str) -> Birth:
    text = collapse_spaces(nfc(written[:_LONGEST]))
    if len(written) > _LONGEST:
        return Birth(flaw=Flaw.NOT_A_DATE)
    text = re.sub(_TIME_OF_DAY, "", re.sub(_LEAD, "", text, flags=re.IGNORECASE), flags=re.IGNORECASE)
    if re.fullmatch(_SERIAL_TEXT, text):
        return _from_number(float(text))
    text = re.sub(_LONG_WITHOUT_DAY, r"ngày \g<0>", text, flags=re.IGNORECASE)
    numbers = re.fullmatch(_NUMBERS, text, re.IGNORECASE)
    return _from_parts(*numbers.groups()) if numbers else _parsed(text)


def _from_parts(day: str, month: str, year: str) -> Birth:
    if len(year) != _WHOLE_YEAR:
        return _from_short_year(day, month, int(year))
    if int(day) or int(month):
        return _parsed(f"{day}/{month}/{year}")
    return Birth(flaw=Flaw.IMPOSSIBLE_DATE, readings=(year,))


def _from_short_year(day: str, month: str, year: int) -> Birth:
    """A date whose year has two digits: read if just one year that they may mean is plausible."""
    years = [century + year for century in _CENTURIES]
    births = [_parsed(f"{day}/{month}/{whole}") for whole in years]
    dates = {birth.date.year: birth.date for birth in births if birth.date is not None}
    plausible = [date for whole, date in dates.items() if whole in PLAUSIBLE_YEARS]
    if len(plausible) == 1:
        return _noted(plausible[0], BirthNote.TWO_DIGIT_YEAR)
    if not dates:
        return births[0]
    return Birth(flaw=Flaw.AMBIGUOUS_DATE, readings=tuple(map(format_short, dates.values())))


def _parsed(text: str) -> Birth:
    try:
        date = parse_date(text)
    except Unreadable as problem:
        return Birth(flaw=problem.flaw, readings=problem.readings)
    return _noted(date) if date.year is not None else Birth(flaw=Flaw.NOT_A_DATE)


def _noted(date: PartialDate, *notes: BirthNote) -> Birth:
    found = list(notes)
    if (date.day, date.month) == (1, 1):
        found.append(BirthNote.PERHAPS_YEAR_ONLY)
    if date.year not in PLAUSIBLE_YEARS:
        found.append(BirthNote.IMPLAUSIBLE_YEAR)
    return Birth(date, tuple(found))
