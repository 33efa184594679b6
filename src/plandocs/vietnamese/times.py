"""When something is done (thời gian thực hiện): "quý III, IV năm 2024", "trước 15/11 hằng năm"."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby, pairwise

from plandocs.vietnamese.dates import pad_month
from plandocs.vietnamese.letters import roman
from plandocs.vietnamese.moments import (
    Grain,
    Moment,
    moment_in_prose,
    moment_in_table,
    named_in_table,
    read_moment,
    read_yearless,
)
from plandocs.vietnamese.periods import Period, parse_period
from plandocs.vietnamese.text import capitalise_first, collapse_spaces, nfc
from plandocs.vietnamese.unreadable import Flaw, Unreadable


class TimeKind(StrEnum):
    """The ways a plan says when (loại thời gian)."""

    DATE = "date"
    MONTHS = "months"
    QUARTERS = "quarters"
    YEARS = "years"
    PERIOD = "period"
    RANGE = "range"
    START_OF = "start-of"
    END_OF = "end-of"
    BEFORE = "before"
    BY_END_OF = "by-end-of"
    UNTIL = "until"
    YEARLY = "yearly"
    YEARLY_IN = "yearly-in"
    YEARLY_BEFORE = "yearly-before"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    REGULARLY = "regularly"


_RHYTHMS = {
    "hằng năm": TimeKind.YEARLY,
    "hằng quý": TimeKind.QUARTERLY,
    "hằng tháng": TimeKind.MONTHLY,
    "thường xuyên": TimeKind.REGULARLY,
}
_RHYTHM_WORDS = {kind: word for word, kind in _RHYTHMS.items()}
_YEARLY_KINDS = (TimeKind.YEARLY_IN, TimeKind.YEARLY_BEFORE)
_LISTS = {
    Grain.DAY: TimeKind.DATE,
    Grain.MONTH: TimeKind.MONTHS,
    Grain.QUARTER: TimeKind.QUARTERS,
    Grain.YEAR: TimeKind.YEARS,
}
_BOUNDS = {
    "trước": TimeKind.BEFORE,
    "hết": TimeKind.BY_END_OF,
    "đến": TimeKind.UNTIL,
    "cuối": TimeKind.END_OF,
    "đầu": TimeKind.START_OF,
}
_BOUND_WORDS = {kind: word for word, kind in _BOUNDS.items()}
_PARTS_OF = (TimeKind.START_OF, TimeKind.END_OF)
_OPEN_BEFORE = (TimeKind.BEFORE, TimeKind.BY_END_OF, TimeKind.UNTIL)

_EVERY = r"\bhàng (?=năm|quý|tháng)"
_DASHES = r"[–—−]"
_BOUND = r"(?P<lead>đến )?(?P<word>hết) (?P<when>.+)|(?P<other>trước|đến|cuối|đầu) (?P<then>.+)"
_RANGES = (r"từ (.+) đến (.+)", r"(.+?) - (.+)", r"([0-9]+(?:/[0-9]+)+) ?- ?([0-9]+(?:/[0-9]+)+)")
_TWO_YEARS = r"\b[1-9][0-9]{3}\b.*\b[1-9][0-9]{3}\b"
_BARE_DAY = r"ngày (?P<day>[0-9]{1,2})"
_LIST_COMMA = r" ?, ?| và "
_UNIT_WORD = r"(tháng|quý|năm) "


@dataclass(frozen=True, slots=True)
class Time:
    """When something is done (thời gian thực hiện): a kind, the moments it names, a preposition.

    `lead` is "trong" or "đến" where the author wrote it before "năm 2025" or "hết năm 2028"; else empty.
    Times sort by their first day, then their last; recurring ones come last.
    """

    kind: TimeKind
    moments: tuple[Moment, ...] = ()
    lead: str = ""

    @property
    def recurring(self) -> bool:
        """Whether it comes back and names no year (định kỳ)."""
        return self.kind in _RHYTHM_WORDS or self.kind in _YEARLY_KINDS

    @property
    def start(self) -> date | None:
        """Earliest day it can mean; None if recurring or open towards the past ("trước", "hết", "đến")."""
        if self.recurring or self.kind in _OPEN_BEFORE:
            return None
        return _start_of_end(self.moments[0]) if self.kind is TimeKind.END_OF else self.moments[0].first_day()

    @property
    def end(self) -> date | None:
        """Latest day it can mean; for "trước" the day before; None if recurring."""
        if self.recurring:
            return None
        if self.kind is TimeKind.BEFORE:
            return self.moments[0].first_day() - timedelta(days=1)
        return _end_of_start(self.moments[0]) if self.kind is TimeKind.START_OF else self.moments[-1].last_day()

    def __lt__(self, other: "Time") -> bool:
        """Whether it comes first in a list in order of time."""
        return _order(self) < _order(other)


def parse_time(written: str) -> Time:
    """Time of a text (đọc thời gian), in the ways plans write it.

    "hàng năm" is read as "hằng năm", "quý 3/2024" as "quý III/2024", "từ 2026 đến 2028" as a period.
    Raises Unreadable: AMBIGUOUS_TIME for "03/04" and two-digit years; IMPOSSIBLE_DATE; REVERSED_PERIOD, also
    for a list out of order; NOT_A_TIME for anything else.
    """
    text = _tidy(written)
    try:
        time = _read(text)
    except Unreadable as problem:
        raise _about_whole(problem, written, text) from None
    if time is None:
        raise Unreadable(Flaw.NOT_A_TIME, written)
    return time


def format_time(time: Time) -> str:
    """Time in prose, no capital at the start: "quý III, IV năm 2024", "trước ngày 15 tháng 11 hằng năm"."""
    return f"{time.lead} {_in_prose(time)}".strip()


def format_time_short(time: Time) -> str:
    """Time for a table cell, with a capital: "Quý III, IV/2024", "Trước 15/11 hằng năm"; without `lead`."""
    return capitalise_first(_in_table(time))


def years_of(time: Time) -> range | None:
    """Years that a time touches; of a deadline ("trước", "hết") the year it falls in; None if recurring."""
    if time.end is None:
        return None
    return range((time.start or time.end).year, time.end.year + 1)


def is_within(time: Time, period: Period) -> bool:
    """Whether every year of a time lies in a period (trong giai đoạn); a recurring time always does."""
    return all(year in period for year in years_of(time) or ())


def shift_years(time: Time, years: int) -> Time:
    """Give the same time some years later, or earlier (dời năm); 29/02 becomes 28/02 if it must.

    Times without a year stay. Raises ValueError if a year would leave the calendar.
    """
    moved = (m if m.year is None else m.in_year(m.year + years) for m in time.moments)
    return replace(time, moments=tuple(moved))


def _tidy(written: str) -> str:
    return re.sub(_EVERY, "hằng ", re.sub(_DASHES, "-", collapse_spaces(nfc(written)).lower()))


def _read(text: str) -> Time | None:
    if text in _RHYTHMS:
        return Time(_RHYTHMS[text])
    if text.endswith(" hằng năm"):
        return _read_yearly(text.removesuffix(" hằng năm"))
    return _read_period(text) or _read_range(text) or _read_bound(text) or _read_list(text)


def _read_yearly(text: str) -> Time | None:
    is_deadline = text.startswith("trước ")
    lead, body = ("", text.removeprefix("trước ")) if is_deadline else _without_lead(text)
    moment = read_yearless(body)
    if moment is None:
        return None
    return Time(TimeKind.YEARLY_BEFORE if is_deadline else TimeKind.YEARLY_IN, (moment,), lead)


def _read_period(text: str) -> Time | None:
    lead, body = _without_lead(text)
    if not re.search(_TWO_YEARS, body):
        return None
    try:
        period = parse_period(body)
    except Unreadable as problem:
        if problem.flaw is Flaw.NOT_A_PERIOD:
            return None
        raise
    return Time(TimeKind.PERIOD, (Moment(period.start), Moment(period.end)), lead)


def _read_range(text: str) -> Time | None:
    match = next(filter(None, (re.fullmatch(shape, text) for shape in _RANGES)), None)
    if match is None:
        return None
    last = read_moment(match[2])
    first = _first_of_range(match[1], last) if last else None
    if first is None or last is None:
        return None
    if first.first_day() > last.last_day():
        raise Unreadable(Flaw.REVERSED_PERIOD, text)
    return Time(TimeKind.RANGE, (first, last))


def _first_of_range(text: str, last: Moment) -> Moment | None:
    """Read the first moment, which may leave its year, or its month and year, to the last one."""
    bare = re.fullmatch(_BARE_DAY, text)
    if bare:
        return Moment(last.year, None, last.month, int(bare["day"])) if last.day else None
    yearless = read_yearless(text)
    return _dated(yearless, last.year) if yearless else read_moment(text)


def _read_bound(text: str) -> Time | None:
    match = re.fullmatch(_BOUND, text)
    if match is None:
        return None
    kind = _BOUNDS[match["word"] or match["other"]]
    moment = read_moment(match["when"] or match["then"])
    if moment is None or (kind in _PARTS_OF and moment.grain is Grain.DAY):
        return None
    return Time(kind, (moment,), (match["lead"] or "").strip())


def _read_list(text: str) -> Time | None:
    lead, body = _without_lead(text)
    moments = _read_moments(re.split(_LIST_COMMA, body.removeprefix("các ")))
    if not moments or len({moment.grain for moment in moments}) > 1:
        return None
    if len(moments) > 1 and moments[0].grain is Grain.DAY:
        return None
    if any(second.first_day() <= first.first_day() for first, second in pairwise(moments)):
        raise Unreadable(Flaw.REVERSED_PERIOD, text)
    return Time(_LISTS[moments[0].grain], tuple(moments), lead)


def _read_moments(items: list[str]) -> list[Moment]:
    """Read items of which one may take its word from the left, its year from the right; [] if unreadable."""
    moments: list[Moment] = []
    for item in reversed(_with_unit_words(items)):
        moment = _dated(read_yearless(item), moments[0].year) if moments and read_yearless(item) else read_moment(item)
        if moment is None:
            return []
        moments.insert(0, moment)
    return moments


def _with_unit_words(items: list[str]) -> list[str]:
    word, named = "", []
    for item in items:
        own = re.match(_UNIT_WORD, item)
        word = own[0] if own else word
        named.append(item if own else word + item)
    return named


def _dated(moment: Moment | None, year: int | None) -> Moment | None:
    return replace(moment, year=year) if moment else None


def _without_lead(text: str) -> tuple[str, str]:
    return ("trong", text.removeprefix("trong ")) if text.startswith("trong ") else ("", text)


def _about_whole(problem: Unreadable, written: str, text: str) -> Unreadable:
    """Tell the same flaw of the whole text: its readings are kept only where they can be read."""
    flaw = Flaw.AMBIGUOUS_TIME if problem.flaw is Flaw.AMBIGUOUS_DATE else problem.flaw
    readings = (text.replace(problem.found, reading) for reading in problem.readings)
    return Unreadable(flaw, written, tuple(reading for reading in readings if _is_readable(reading)))


def _is_readable(text: str) -> bool:
    try:
        return _read(text) is not None
    except Unreadable:
        return False


def _start_of_end(moment: Moment) -> date:
    """Give the first day of an end.

    Of a year that is its last quarter, of a quarter its last month, of a month its days from 21.
    """
    last = moment.last_day()
    if moment.grain is Grain.MONTH:
        return last.replace(day=21)
    return last.replace(month=last.month - (2 if moment.grain is Grain.YEAR else 0), day=1)


def _end_of_start(moment: Moment) -> date:
    """Give the last day of a start.

    Of a year that is its first quarter, of a quarter its first month, of a month its days to 10.
    """
    first = moment.first_day()
    if moment.grain is Grain.MONTH:
        return first.replace(day=10)
    return (
        Moment(first.year, 1).last_day()
        if moment.grain is Grain.YEAR
        else Moment(first.year, None, first.month).last_day()
    )


def _order(time: Time) -> tuple[date, date, str]:
    end = time.end or date.max
    return (time.start or end, end, format_time(time))


def _in_prose(time: Time) -> str:
    if time.kind in _RHYTHM_WORDS:
        return _RHYTHM_WORDS[time.kind]
    if time.kind in _YEARLY_KINDS:
        return f"{_yearly_word(time)}{moment_in_prose(time.moments[0])} hằng năm"
    if time.kind in _BOUND_WORDS:
        return f"{_BOUND_WORDS[time.kind]} {moment_in_prose(time.moments[0])}"
    if time.kind is TimeKind.PERIOD:
        return f"giai đoạn {time.moments[0].year} - {time.moments[1].year}"
    return _range_in_prose(time) if time.kind is TimeKind.RANGE else _list_in_prose(time)


def _in_table(time: Time) -> str:
    if time.kind in _RHYTHM_WORDS:
        return _RHYTHM_WORDS[time.kind]
    if time.kind in _YEARLY_KINDS:
        return f"{_yearly_word(time)}{moment_in_table(time.moments[0])} hằng năm"
    if time.kind in _BOUND_WORDS:
        return f"{_BOUND_WORDS[time.kind]} {named_in_table(time.moments[0])}"
    if time.kind in (TimeKind.PERIOD, TimeKind.RANGE):
        return " - ".join(moment_in_table(moment) for moment in time.moments)
    return _list_in_table(time)


def _yearly_word(time: Time) -> str:
    return "trước " if time.kind is TimeKind.YEARLY_BEFORE else ""


def _range_in_prose(time: Time) -> str:
    first, last = time.moments
    shares_year = first.year == last.year and Grain.YEAR not in (first.grain, last.grain)
    start = replace(first, year=None) if shares_year else first
    return f"từ {moment_in_prose(start)} đến {moment_in_prose(last)}"


def _list_in_prose(time: Time) -> str:
    if time.kind in (TimeKind.MONTHS, TimeKind.QUARTERS):
        return _by_year(time, " năm ")
    *others, last = (moment_in_prose(moment) for moment in time.moments)
    return f"{', '.join(others)} và {last}" if others else last


def _list_in_table(time: Time) -> str:
    if time.kind is TimeKind.QUARTERS or (time.kind is TimeKind.MONTHS and len(time.moments) > 1):
        return _by_year(time, "/")
    word = "năm " if time.kind is TimeKind.YEARS else ""
    return word + ", ".join(moment_in_table(moment) for moment in time.moments)


def _by_year(time: Time, separator: str) -> str:
    """Give the word once for each year, the year after its last moment: "quý IV/2024, quý I, II/2025"."""
    word = "tháng" if time.kind is TimeKind.MONTHS else "quý"
    years = groupby(time.moments, key=lambda moment: moment.year)
    return ", ".join(f"{word} {', '.join(map(_number, group))}{separator}{year}" for year, group in years)


def _number(moment: Moment) -> str:
    return roman(moment.quarter) if moment.quarter else pad_month(moment.month or 0)
