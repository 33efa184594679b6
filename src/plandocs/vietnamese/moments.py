"""Days, months, quarters and years, each with or without its year (mốc thời gian)."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum

from plandocs.vietnamese.dates import PartialDate, format_long, format_short, pad_day, pad_month, parse_date
from plandocs.vietnamese.letters import roman
from plandocs.vietnamese.unreadable import Flaw, Unreadable

_QUARTER_MONTHS = 3
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_QUARTER = r"quý (?P<quarter>iv|i{1,3}|[1-4])(?:(?: năm | ?/ ?)(?P<year>[1-9][0-9]{3}))?"
_DAY_OF_YEAR = r"(?:ngày )?(?P<day>[0-9]{1,2}) ?/ ?(?P<month>[0-9]{1,2})"
_LONG_DAY_OF_YEAR = r"ngày (?P<day>[0-9]{1,2}) tháng (?P<month>[0-9]{1,2})"
_MONTH_OF_YEAR = r"tháng (?P<month>[0-9]{1,2})"
_BLANK = r"(?:ngày|tháng|năm)(?! [0-9])"


class Grain(IntEnum):
    """How exact a moment is (độ chính xác)."""

    DAY = 1
    MONTH = 2
    QUARTER = 3
    YEAR = 4


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, a month, a quarter or a year (mốc thời gian); without `year` it comes back every year.

    Raises Unreadable (IMPOSSIBLE_DATE) when built with a day that no calendar has, or with no part at all.
    """

    year: int | None = None
    quarter: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no calendar has."""
        PartialDate(self.year, self.month, self.day)
        has_bad_quarter = self.quarter is not None and (self.quarter not in range(1, 5) or self.month is not None)
        if has_bad_quarter or not any((self.year, self.quarter, self.month)):
            raise Unreadable(Flaw.IMPOSSIBLE_DATE, f"{self.quarter or ''}/{self.year or ''}")

    @property
    def grain(self) -> Grain:
        """The finest part that is known."""
        if self.day is not None:
            return Grain.DAY
        if self.month is not None:
            return Grain.MONTH
        return Grain.YEAR if self.quarter is None else Grain.QUARTER

    def first_day(self) -> date:
        """First day of the moment. Raises ValueError without a year."""
        if self.year is None:
            message = "a moment without a year has no first day"
            raise ValueError(message)
        month = self.month or (_first_month(self.quarter) if self.quarter else 1)
        return date(self.year, month, self.day or 1)

    def last_day(self) -> date:
        """Last day of the moment. Raises ValueError without a year."""
        first = self.first_day()
        months = {Grain.DAY: 0, Grain.MONTH: 1, Grain.QUARTER: _QUARTER_MONTHS, Grain.YEAR: 12}[self.grain]
        latest = PartialDate(first.year, first.month + months - 1).latest() if months else first
        return latest or first

    def in_year(self, year: int) -> "Moment":
        """Give the same moment of another year; 29/02 becomes 28/02 where that year has no 29/02."""
        is_leap_day = (self.month, self.day) == (2, 29)
        fits = not is_leap_day or (date(year, 3, 1) - timedelta(days=1)).day == self.day
        return replace(self, year=year) if fits else replace(self, year=year, day=28)


def read_moment(text: str) -> Moment | None:
    """Moment with a year (mốc thời gian), of tidy small letters: "quý iii/2024", "6/2024", "12/6/2024".

    None for other text. Raises Unreadable: AMBIGUOUS_TIME for "03/04"; IMPOSSIBLE_DATE; AMBIGUOUS_DATE.
    """
    quarter = re.fullmatch(_QUARTER, text)
    if quarter:
        year = quarter["year"]
        return Moment(int(year), _QUARTERS[quarter["quarter"]]) if year else None
    if re.search(_BLANK, text):
        return None
    if re.fullmatch(_DAY_OF_YEAR, text):
        raise Unreadable(Flaw.AMBIGUOUS_TIME, text, _readings_without_year(text))
    try:
        found = parse_date(text)
    except Unreadable as problem:
        if problem.flaw is Flaw.NOT_A_DATE:
            return None
        raise
    return Moment(found.year, None, found.month, found.day)


def read_yearless(text: str) -> Moment | None:
    """Moment without a year, of tidy small letters: "15/11", "ngày 15 tháng 11", "tháng 11", "quý iv".

    None for other text. Raises Unreadable (IMPOSSIBLE_DATE).
    """
    quarter = re.fullmatch(_QUARTER, text)
    if quarter and not quarter["year"]:
        return Moment(None, _QUARTERS[quarter["quarter"]])
    for shape in (_DAY_OF_YEAR, _LONG_DAY_OF_YEAR, _MONTH_OF_YEAR):
        match = re.fullmatch(shape, text)
        if match:
            found = match.groupdict()
            return _yearless(int(found["month"]), int(found["day"]) if "day" in found else None, text)
    return None


def moment_in_prose(moment: Moment) -> str:
    """Moment as a sentence writes it: "ngày 05 tháng 4 năm 2024", "quý III năm 2024", "ngày 15 tháng 11"."""
    year = "" if moment.year is None else f" năm {moment.year}"
    if moment.day is not None:
        return format_long(_as_date(moment), blank="").removesuffix(" năm ")
    return f"{_unit_in_prose(moment)}{year}".strip()


def moment_in_table(moment: Moment) -> str:
    """Moment as a table cell writes it: "05/4/2024", "6/2024", "quý III/2024", "2025", "15/11"."""
    if moment.quarter is None:
        return format_short(_as_date(moment)) if moment.year or moment.day else _unit_in_prose(moment)
    return "/".join(filter(None, (f"quý {roman(moment.quarter)}", str(moment.year or ""))))


def named_in_table(moment: Moment) -> str:
    """As `moment_in_table`, after a preposition: "tháng 3/2026", "năm 2028", "30/9/2026"."""
    word = {Grain.MONTH: "tháng ", Grain.YEAR: "năm "}.get(moment.grain, "") if moment.year else ""
    return word + moment_in_table(moment)


def _first_month(quarter: int) -> int:
    return (quarter - 1) * _QUARTER_MONTHS + 1


def _as_date(moment: Moment) -> PartialDate:
    return PartialDate(moment.year, moment.month, moment.day)


def _unit_in_prose(moment: Moment) -> str:
    if moment.quarter is not None:
        return f"quý {roman(moment.quarter)}"
    return "" if moment.month is None else f"tháng {pad_month(moment.month)}"


def _yearless(month: int, day: int | None, text: str) -> Moment:
    try:
        return Moment(None, None, month, day)
    except Unreadable as problem:
        raise Unreadable(problem.flaw, text) from None


def _readings_without_year(text: str) -> tuple[str, ...]:
    """Read a bare "03/04" both ways: it is a day of every year, or a month of a year cut to two digits."""
    one, two = (int(part) for part in text.removeprefix("ngày ").split("/"))
    readings = []
    if _is_moment(two, one):
        readings.append(f"ngày {pad_day(one)} tháng {pad_month(two)} hằng năm")
    if _is_moment(one, None) and not text.startswith("ngày"):
        readings.append(f"tháng {pad_month(one)} năm {2000 + two}")
    return tuple(readings)


def _is_moment(month: int, day: int | None) -> bool:
    try:
        Moment(None, None, month, day)
    except Unreadable:
        return False
    return True
