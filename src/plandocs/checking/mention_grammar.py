"""How prose mentions a document (cách viện dẫn): "Quyết định số 700/QĐ-TTg ngày 20/4/2026 của Thủ tướng Chính phủ"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from plandocs.vietnamese.dates import PartialDate, parse_date
from plandocs.vietnamese.unreadable import Unreadable

_END = r"(?![0-9A-Za-zÀ-ỹ])"
"""Where a word ends; the sign of a footnote may follow."""
_WORD = rf"[A-Za-zĐđ]+\d{{0,2}}{_END}"
_DIGITS = r"\d{1,5}(?:\s?/\s?(?:19|20)\d{2})?"
_DAY = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}"
_NOT_OF_ISSUER = (
    r"(?:về|quy định|phê duyệt|ban hành|hướng dẫn|triển khai|sửa đổi|thực hiện"
    r"|và|nhằm|trong|trên|tại|theo|với|cho|đối với|là|được|để|đã)"
)
_ISSUER = rf"[A-ZĐÀ-Ỹ](?:(?!\s{_NOT_OF_ISSUER}\b)[^,;.:()\[\]\ufffc\n“”\"*])*"
_SIGNS = re.compile(r"\d\s?[-–/]?\s?[A-Za-zĐđ]")
"""A text without it mentions no document by number."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a text and where they begin (đoạn chữ)."""

    words: str
    start: int

    @property
    def length(self) -> int:
        """How many characters they have."""
        return len(self.words)


@dataclass(frozen=True, slots=True)
class Mention:
    """A document as prose mentions it (lời viện dẫn): what it says of date and issuer."""

    type: Stretch
    number: Stretch
    has_word: bool
    """Whether "số" stands before the number."""
    date: Stretch | None = None
    issuer: Stretch | None = None

    @property
    def day(self) -> PartialDate | None:
        """The date that it states, where it can be read."""
        return _day(f"ngày {self.date.words}") if self.date is not None else None


def mentions_in(words: str, types: tuple[str, ...], shorts: tuple[str, ...]) -> Iterator[Mention]:
    """The documents that a text mentions by type and number, in order.

    ``types`` are the names of types, ``shorts`` the known short forms, which may stand apart from their signs or be
    run into the figures ("700QĐ-TTg").
    """
    if not _SIGNS.search(words):
        return
    for found in _pattern(types, shorts).finditer(words):
        parts = {name: Stretch(found[name], found.start(name)) for name in ("type", "number", "date") if found[name]}
        issuer = found["issuer"]
        yield Mention(
            parts["type"],
            parts["number"],
            found["word"] is not None,
            parts.get("date"),
            Stretch(issuer.rstrip(), found.start("issuer")) if issuer else None,
        )


def _day(written: str | None) -> PartialDate | None:
    try:
        return parse_date(written) if written else None
    except Unreadable:
        return None


@lru_cache(maxsize=4)
def _pattern(types: tuple[str, ...], shorts: tuple[str, ...]) -> re.Pattern[str]:
    type_ = "|".join(re.escape(one) for one in sorted(types, key=len, reverse=True))
    short = "|".join(re.escape(one) for one in sorted(shorts, key=len, reverse=True))
    glued = rf"(?:{short})(?=[-–/]|\s?[-–/]\s?(?:{short})\b)"
    number = rf"{_DIGITS}(?:\s?[-–/]\s?{_WORD}|{glued})(?:[-–/]{_WORD}|\s?[-–/]\s?(?:{short}){_END})*"
    date = rf"(?:,?\s+(?:được\s+)?(?:ban hành\s+)?ngày\s+(?P<date>{_DAY}))?"
    issuer = rf"(?:,?\s+của\s+(?P<issuer>{_ISSUER}))?"
    return re.compile(rf"(?<!\w)(?P<type>{type_})\s+(?:(?P<word>[Ss]ố)(?:\s*:)?\s*)?(?P<number>{number}){date}{issuer}")


@dataclass(frozen=True, slots=True)
class NamedLaw:
    """A law as prose names it (luật được nêu tên): "Luật Viên chức số 58/2010/QH12 ngày 15/11/2010"."""

    type: str
    name: str
    words: str
    start: int
    number: str | None = None
    day: PartialDate | None = None


_DATED_LAW = re.compile(
    r"(?<!\w)(?P<type>Bộ luật|Luật|Pháp lệnh)\s+(?P<name>[A-ZĐÀ-Ỹ]\w*(?:,?\s(?!số\s|ngày\s|năm\s|Luật\s)\w+){0,9})"
    r"(?:,?\s+số\s+(?P<number>\d+/\d{4}/(?:UBTV)?QH\d+))?"
    rf"(?:,?\s+(?:ngày\s+(?P<date>{_DAY})|năm\s+(?P<year>\d{{4}})))?"
)


def named_laws_in(words: str) -> Iterator[NamedLaw]:
    """The laws that a text names together with a number or a date."""
    if "uật " not in words and "Pháp lệnh" not in words:
        return
    for found in _DATED_LAW.finditer(words):
        date = f"ngày {found['date']}" if found["date"] else found["year"]
        if found["number"] or date:
            yield NamedLaw(found["type"], found["name"], found[0], found.start(), found["number"], _day(date))
