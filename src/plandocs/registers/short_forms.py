"""Short forms of posts and units (chữ tắt), dated, and texts in which they are written out."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, OneOrMore, Plain, key
from plandocs.vietnamese.dates import PartialDate
from plandocs.vietnamese.text import collapse_spaces, nfc
from plandocs.vietnamese.tones import strip_diacritics

Words = Annotated[tuple[Plain, ...], OneOrMore]

_WORD = r"[^\W_]+"
_JOINS = r"[\s.&\u2010-\u2015-]*"
_VOWELS = frozenset("aeiouy")
_LONGEST_WORDLIKE = 3


class ShortForm(Fact):
    """A short form and what it stands for (chữ tắt), in lists made between two days."""

    short: Words = key("Chữ tắt")
    full: Plain = key("Viết đủ")
    valid_from: Date | None = key("Áp dụng từ", default=None)
    valid_to: Date | None = key("Áp dụng đến", default=None)
    source: Plain | None = key("Nguồn, nếu khác nguồn chung", default=None)


class UnitMark(Fact):
    """Letters before the name of a unit and all that they may stand for (chữ tắt trước tên đơn vị): "P. VHXH"."""

    short: Words = key("Chữ tắt")
    full: Words = key("Viết đủ, có thể nhiều nghĩa")


def in_force(begins: PartialDate | None, ends: PartialDate | None, date: datetime.date | None) -> bool:
    """Whether a dated row holds on a day (còn áp dụng); where no day is named, every row does."""
    if date is None:
        return True
    first = begins.earliest() if begins else None
    last = ends.latest() if ends else None
    return (first is None or first <= date) and (last is None or date <= last)


@dataclass(slots=True)
class ShortForms:
    """Short forms ready to be looked up (bảng chữ tắt).

    Of two rows with the same letters the one that holds on the day of the list is right, else the earlier one. A form
    that has lapsed is still read: lists lag behind.
    """

    forms: Sequence[ShortForm]
    _tables: dict[datetime.date | None, tuple[re.Pattern[str], dict[str, str]]] = field(default_factory=dict)

    def written_out(self, text: str, date: datetime.date | None = None) -> str | None:
        """Text with every short form written out (viết đủ); None when there is none in it.

        The longest form goes first; its words may be joined by spaces, dots, dashes, "&" or nothing: "PCT.UBND xã"
        gives "Phó Chủ tịch Ủy ban nhân dân xã".
        """
        if date not in self._tables:
            self._tables[date] = self._table(date)
        pattern, fulls = self._tables[date]

        def full(found: re.Match[str]) -> str:
            return fulls[_letters(found["short"])] + (" " if found["dot"] else "")

        written, count = pattern.subn(full, collapse_spaces(nfc(text)))
        return written.strip() if count else None

    def _table(self, date: datetime.date | None) -> tuple[re.Pattern[str], dict[str, str]]:
        held = [form for form in self.forms if in_force(form.valid_from, form.valid_to, date)]
        fulls: dict[str, str] = {}
        for form in (*held, *self.forms):
            for short in form.short:
                fulls.setdefault(_letters(short), form.full)
        return re.compile(_any_of([short for form in self.forms for short in form.short]) + r"(?P<dot>\.\s*)?"), fulls


def unit_readings(text: str, marks: Sequence[UnitMark]) -> tuple[str, ...]:
    """All that the name of a unit may mean (tên đơn vị viết đủ) by the letters before it; empty when it has none.

    "P. Hà Bắc" gives "Phòng Hà Bắc" and "phường Hà Bắc": a plan's own list tells which it is.
    """
    tidy = collapse_spaces(nfc(text))
    pattern = _any_of([short for mark in marks for short in mark.short])
    found = re.search(rf"{pattern}(?:\.\s*|\s+)(?=\w)", tidy)
    if not found:
        return ()
    fulls = next(mark.full for mark in marks if _letters(found["short"]) in map(_letters, mark.short))
    before, after = tidy[: found.start()], tidy[found.end() :]
    return tuple(f"{before}{full} {after}" for full in fulls)


def _any_of(shorts: Sequence[str]) -> str:
    """A pattern for each of the short forms, the longest first; it never matches when there is none."""
    patterns = [_pattern(short) for short in sorted(shorts, key=lambda short: -len(_letters(short)))]
    return rf"(?<![^\W_])(?P<short>{'|'.join(patterns) or '(?!)'})(?![^\W_])"


def _pattern(short: str) -> str:
    """A short form in any capitals; one that might be a word ("ca", "đu") in its own only."""
    words = re.findall(_WORD, nfc(short))
    joined = _JOINS.join(map(re.escape, words))
    wordlike = len(_letters(short)) <= _LONGEST_WORDLIKE and _VOWELS & set(strip_diacritics(short).casefold())
    return joined if wordlike else f"(?i:{joined})"


def _letters(short: str) -> str:
    """The letters of a short form alone, by which it is known."""
    return "".join(re.findall(_WORD, nfc(short))).casefold()
