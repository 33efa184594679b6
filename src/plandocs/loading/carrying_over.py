"""Last year's plan into a new year (chép sang năm mới): the years that plandocs understands move, the rest stays.

The text is edited scalar by scalar: comments, order, layout, line ends and all other words stay to the letter.
What the model types as a time or a period moves; what may speak of last year and is not moved is listed.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.spans import Span, scalar_spans
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import is_id
from plandocs.spec.attached import AttachedTo, Proposal
from plandocs.spec.plan import Plan, Status
from plandocs.vietnamese.dates import PartialDate
from plandocs.vietnamese.encodings import decode
from plandocs.vietnamese.periods import Period, parse_period
from plandocs.vietnamese.quantities import Quantity
from plandocs.vietnamese.text import nfc
from plandocs.vietnamese.times import Time, parse_time, shift_years
from plandocs.vietnamese.unreadable import Unreadable

_YEAR = re.compile(r"(?<!\d)[1-9]\d{3}(?!\d)")
_LEAP_DAY = re.compile(r"(?<!\d)29(?= ?[-/.] ?0?2 ?[-/.]| tháng 0?2(?!\d))|(?<=-02-)29(?!\d)", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\r|\n")
_COMMENT = re.compile(r"(?<!\S)#[^\n]*")
_NAME_BEFORE = re.compile(r"[A-Za-z0-9_-]*\Z")
_OF_THE_OLD_ONE = ("number", "draft_mark")
"""Keys whose values the new plan begins without."""
_NAME_AFTER = re.compile(r"[A-Za-z0-9_-]*")

At = tuple[int, int]
"""Line and column by which a value and its span know each other."""


class SameYear(ValueError):  # noqa: N818 - the name says what is wrong
    """The new year is the old plan's own."""


@dataclass(slots=True)
class _Intent:
    """What is meant for the values of the old plan, by their places."""

    moves: dict[At, Callable[[Span, str], str | None]] = field(default_factory=dict)
    keys: dict[At, Callable[[Span, str], str | None]] = field(default_factory=dict)
    """Keys that are years themselves."""
    listed: set[At] = field(default_factory=set)
    """Dates that are told whatever their year."""
    figures: set[At] = field(default_factory=set)
    """Counts, shares and sums: four figures are no year there."""


def carry_over(
    data: bytes, plan: Plan, year: int, file: str, problems: Problems, *, help_lines: Collection[str] = ()
) -> bytes:
    """What the new year's file holds (tệp của năm mới); ``plan`` is the one that ``data`` spells.

    ``file`` is the new file's name; each of its places that may still speak of the old plan's years is noted
    (PD703), but not the comments among ``help_lines``, which are the template's own. Raises SameYear.
    """
    if year == plan.period.start:
        raise SameYear(year)
    raw = decode(data).text
    text = nfc(_LINE_END.sub("\n", raw))
    spans = scalar_spans(text)
    intent = _intent(plan, year - plan.period.start)
    moved: dict[int, str] = {}
    stuck: set[int] = set()
    for number, span in enumerate(spans):
        move = (intent.keys if span.is_key else intent.moves).get((span.line, span.column))
        if move is None:
            continue
        written = move(span, text)
        if written is None:
            stuck.add(number)
        else:
            moved[number] = written
    new = _edited(text, {spans[number]: written for number, written in moved.items()})
    left = _Left(plan, year - plan.period.start, file, problems)
    for number, (old, span) in enumerate(zip(spans, scalar_spans(new), strict=True)):
        at = (old.line, old.column)
        if not (old.is_key or number in moved or at in intent.figures):
            left.scalar(span, new, always=at in intent.listed, stuck=number in stuck)
    left.comments(new, help_lines)
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    return mark + _as_laid_out(raw, text, new).encode()


def _intent(plan: Plan, years: int) -> _Intent:
    """What moves: periods, times, the date and what only an issued document has; and what does not."""
    intent = _Intent()
    kept: set[At] = set()
    for fact, key, value in _written_here(plan):
        place = fact.where(key)
        at = (place.line, place.column)
        if isinstance(value, Time | Period):
            intent.moves[at] = _mover(value, years)
        elif isinstance(value, PartialDate):
            if fact is plan or isinstance(fact, AttachedTo | Proposal):
                intent.moves[at] = _redated(value, years)
                continue
            kept.add(at)
            if key == "as_of":
                intent.listed.add(at)
        elif (fact is plan and key in _OF_THE_OLD_ONE) or (isinstance(fact, AttachedTo) and key == "number"):
            intent.moves[at] = _blanked
        elif fact is plan and key == "status" and value is not Status.DRAFT:
            intent.moves[at] = lambda span, text: _replaced(span, text, Status.DRAFT.value)
        elif isinstance(value, int | Decimal | Quantity):
            intent.figures.add(at)
    _intend_targets(plan, years, intent)
    for at in kept:  # a date that an alias shares with a value that would move
        intent.moves.pop(at, None)
    return intent


def _intend_targets(plan: Plan, years: int, intent: _Intent) -> None:
    """The years that targets plan for move; those of baselines and results have been, and the former are listed."""
    own = plan.written_at.file
    for target in plan.targets:
        for year in target.years:
            place = target.key_place("years", str(year))
            if place.file != own:
                continue
            intent.keys[place.line, place.column] = _renamed(str(year + years))
        if target.baseline is not None and target.baseline.where("year").file == own:
            place = target.baseline.where("year")
            intent.figures.discard((place.line, place.column))
            intent.listed.add((place.line, place.column))


def _renamed(words: str) -> Callable[[Span, str], str | None]:
    """How a scalar gets other words."""
    return lambda span, text: _replaced(span, text, words)


def _written_here(plan: Plan) -> Iterator[tuple[Fact, str, Any]]:
    """Every single value that stands in the plan's own file; those of its bases move when the bases do."""
    own = plan.written_at.file
    return ((fact, key, value) for fact, key, value in _written(plan) if fact.where(key).file == own)


def _written(fact: Fact) -> Iterator[tuple[Fact, str, Any]]:
    """Every single value that the author wrote below an entry, with the entry and the key that hold it."""
    for name, shape in type(fact).model_fields.items():
        if name not in fact.model_fields_set:
            continue
        value = getattr(fact, name)
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
        for one in inner:
            if isinstance(one, Fact):
                yield from _written(one)
            elif one is value:
                yield fact, shape.alias or name, one


def _mover(value: Time | Period, years: int) -> Callable[[Span, str], str | None]:
    """How a time or a period is rewritten in the author's own form, some years on."""

    def move(span: Span, text: str) -> str | None:
        source = text[span.start : span.end]
        wanted, read = _shifted(value, years)
        if wanted is None or _YEAR.findall(source) != _YEAR.findall(span.value):
            return None
        for turn in (lambda words: words, lambda words: _LEAP_DAY.sub("28", words)):
            if _reads_as(_moved_years(turn(span.value), years), read, wanted):
                return text[span.begin : span.start] + _moved_years(turn(source), years)
        return None

    return move


def _shifted(value: Time | Period, years: int) -> tuple[Time | Period | None, Callable[[str], Time | Period]]:
    """The value some years on, None beyond the calendar, and the grammar that reads its kind."""
    if isinstance(value, Period):
        return Period(value.start + years, value.end + years), parse_period
    try:
        return shift_years(value, years), parse_time
    except ValueError:
        return None, parse_time


def _reads_as(words: str, read: Callable[[str], Time | Period], wanted: Time | Period) -> bool:
    try:
        return read(words) == wanted
    except Unreadable:
        return False


def _moved_years(words: str, years: int) -> str:
    return _YEAR.sub(lambda found: str(int(found[0]) + years), words)


def _redated(date: PartialDate, years: int) -> Callable[[Span, str], str | None]:
    """How the date of issue is rewritten: the year in which the new plan is issued, day and month blank."""

    def move(span: Span, text: str) -> str | None:
        return _replaced(span, text, str(date.year + years)) if date.year is not None else span_text(span, text)

    return move


def span_text(span: Span, text: str) -> str:
    """A scalar as it is written (nguyên văn), quotes and all."""
    return text[span.begin : span.end]


def _replaced(span: Span, text: str, words: str) -> str | None:
    """A scalar with other words in the same quotes; None where its own words cannot be told in the text."""
    source, own = text[span.start : span.end], span.value.strip()
    if source.count(own) != 1:
        return None
    return text[span.begin : span.start] + source.replace(own, words)


def _blanked(span: Span, text: str) -> str:
    """A scalar taken away; its lines stay."""
    return "\n" * span_text(span, text).count("\n")


def _edited(text: str, edits: dict[Span, str]) -> str:
    """The text with some scalars written otherwise; where a line ends after an emptied one, so do its spaces."""
    pieces: list[str] = []
    done = 0
    for span, written in edits.items():
        before = text[done : span.begin]
        if not written.strip() and text[span.end :].partition("\n")[0].strip() == "":
            before = before.rstrip(" ")
        pieces += (before, written)
        done = span.end
    return "".join((*pieces, text[done:]))


def _as_laid_out(raw: str, text: str, new: str) -> str:
    """The new lines with the old line ends; a line that has not changed is the author's, to the letter."""
    ends = (*_LINE_END.findall(raw), "")
    lines = zip(_LINE_END.split(raw), text.split("\n"), new.split("\n"), ends, strict=True)
    return "".join((mine if was == now else now) + end for mine, was, now, end in lines)


class _Left:
    """Tells what may still speak of the old plan's years (chỗ còn nói tới năm cũ)."""

    def __init__(self, plan: Plan, years: int, file: str, problems: Problems) -> None:
        end = plan.period.end
        self.file = file
        self.problems = problems
        self.first = plan.period.start
        self.old = {*plan.period.years, plan.date.year}
        # "lập Kế hoạch năm 2028" in a plan of 2027 spoke of the year to come, which has now come
        self.once_to_come = {*range(end + 1, end + years + 1)} - self.old

    def scalar(self, span: Span, text: str, *, always: bool, stuck: bool) -> None:
        """Notes the years in a value; ``always`` whichever they are, ``stuck`` when it should have moved."""
        noted = False
        for found in _YEAR.finditer(text, span.start, span.end):
            year = int(found[0])
            if _in_name(text, found):
                continue
            if always or stuck or year in self.old:
                self._note(text, found.start(), year, "PD703", span)
                noted = True
            elif year in self.once_to_come:
                self._note(text, found.start(), year, "PD704", span)
        if stuck and not noted:
            self._note(text, span.begin, self.first, "PD703", span)

    def comments(self, text: str, help_lines: Collection[str]) -> None:
        """Notes the years in comments, softly; what the template says of itself is no comment of the author's."""
        for start, end in _gaps(text, scalar_spans(text)):
            for comment in _COMMENT.finditer(text, start, end):
                if comment[0].strip() in help_lines:
                    continue
                for found in _YEAR.finditer(text, comment.start(), comment.end()):
                    if int(found[0]) in self.old:
                        self._note(text, found.start(), int(found[0]), "PD704")

    def _note(self, text: str, offset: int, year: int, code: str, span: Span | None = None) -> None:
        line = text.count("\n", 0, offset) + 1
        column = offset - text.rfind("\n", 0, offset)
        place = Place(self.file, line, column, len(str(year)), span.path if span else ())
        self.problems.add(code, place, year=year)


def _in_name(text: str, found: re.Match[str]) -> bool:
    """Whether a year is part of an id: ``cite('kh-2026')`` says nothing of a year."""
    before = _NAME_BEFORE.search(text, max(0, found.start() - 80), found.start())
    after = _NAME_AFTER.match(text, found.end())
    return is_id((before[0] if before else "") + found[0] + (after[0] if after else ""))


def _gaps(text: str, spans: Iterable[Span]) -> Iterator[tuple[int, int]]:
    """The stretches of a text between the words of its scalars."""
    edges = [(0, 0), *((span.start, span.end) for span in spans), (len(text), len(text))]
    for (_, end), (start, _) in pairwise(edges):
        yield end, start
