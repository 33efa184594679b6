"""Spans of whole years (giai đoạn)."""

import re
from dataclasses import dataclass

from plandocs.vietnamese.text import collapse_spaces, nfc
from plandocs.vietnamese.unreadable import Flaw, Unreadable

_YEAR = r"[1-9][0-9]{3}"
_DASH = r" ?[-–—−] ?"
_SHAPES = (
    rf"(?:(?:giai đoạn|thời kỳ) )?(?P<start>{_YEAR}){_DASH}(?P<end>{_YEAR})",
    rf"(?:giai đoạn )?từ (?:năm )?(?P<start>{_YEAR})(?: đến (?:năm )?|{_DASH})(?P<end>{_YEAR})",
    rf"(?:năm )?(?P<start>(?P<end>{_YEAR}))",
)
_CUT_YEAR = rf"(?P<start>{_YEAR}){_DASH}(?P<end>[0-9]{{2}})"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Whole years from `start` to `end`, both counted (giai đoạn).

    Raises Unreadable (REVERSED_PERIOD) when built with the end before the start.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse an end before the start."""
        if self.end < self.start:
            raise Unreadable(Flaw.REVERSED_PERIOD, f"{self.start} - {self.end}", (f"{self.end} - {self.start}",))

    @property
    def years(self) -> range:
        """Every year of the period, in order."""
        return range(self.start, self.end + 1)

    def __contains__(self, year: object) -> bool:
        """Whether a year lies in the period."""
        return year in self.years


def parse_period(written: str) -> Period:
    """Period of a text (đọc giai đoạn): "2026 - 2031", "từ 2026 đến 2031", "giai đoạn …", "năm 2027".

    Raises Unreadable: REVERSED_PERIOD, with the turned one as reading; NOT_A_PERIOD, with a reading for
    "2026-31".
    """
    text = collapse_spaces(nfc(written))
    match = next(filter(None, (re.fullmatch(shape, text, re.IGNORECASE) for shape in _SHAPES)), None)
    if match is None:
        raise Unreadable(Flaw.NOT_A_PERIOD, written, _with_century(text))
    start, end = int(match["start"]), int(match["end"])
    if end < start:
        raise Unreadable(Flaw.REVERSED_PERIOD, written, (f"{end} - {start}",))
    return Period(start, end)


def format_period(period: Period) -> str:
    """Bare years of a period (giai đoạn): "2026 - 2031", or "2027" for one year."""
    return str(period.start) if period.start == period.end else f"{period.start} - {period.end}"


def describe_period(period: Period) -> str:
    """Period with its word: "giai đoạn 2026 - 2031", or "năm 2027" for one year."""
    word = "năm" if period.start == period.end else "giai đoạn"
    return f"{word} {format_period(period)}"


def _with_century(text: str) -> tuple[str, ...]:
    cut = re.fullmatch(_CUT_YEAR, text)
    if cut is None:
        return ()
    start, end = int(cut["start"]), int(cut["start"][:2] + cut["end"])
    return (f"{start} - {end}",) if start <= end else ()
