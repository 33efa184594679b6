"""One harness for each door (cửa thử): bytes go in, and nothing may come out but what the door promises.

A door tells its problems, each within the file, the same ones each time; a figure that was read prints back to one that
reads the same.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from plandocs.building.project import Project
from plandocs.building.settings import settings_of
from plandocs.checking.remarks import remarks_in
from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.diagnostics.telling import hint, message
from plandocs.loading.load import spec_from
from plandocs.registers.profile import Profile
from plandocs.sources.expressions import BadExpression, Mention, evaluate, shown
from plandocs.sources.reading import text_of
from plandocs.sources.sheets.workbook import read_workbook
from plandocs.sources.yaml_writing import yaml_text
from plandocs.vietnamese.dates import format_long, parse_date
from plandocs.vietnamese.number_words import from_words, in_words
from plandocs.vietnamese.numerals import (
    format_count,
    format_decimal,
    format_money,
    format_percent,
    parse_count,
    parse_decimal,
    parse_money,
    parse_percent,
)
from plandocs.vietnamese.periods import Period, format_period, parse_period
from plandocs.vietnamese.quantities import format_quantity, parse_quantity
from plandocs.vietnamese.text import nfc
from plandocs.vietnamese.times import format_time, format_time_short, parse_time
from plandocs.vietnamese.unreadable import Unreadable
from plandocs.writing.form import open_form
from plandocs.writing.look import open_look
from tests.loading.sample import problems_of

Door = Callable[[bytes], None]

FACTS: dict[str, Any] = {
    "so": 1299,
    "ten": "Hà Bắc",
    "period": Period(2026, 2028),
    "muc": [1, 2, 3],
    "nhom": {"a": 1, "b": "x"},
}


def _told(problems: Problems, text: str | None) -> list[str]:
    """The problems in words; each stands within the file."""
    lines = None if text is None else nfc(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    for problem in problems:
        _within(problem, lines)
    return [f"{one.place} {one.code} {message(one, 'vi')} {hint(one, 'en')}" for one in problems.in_order()]


def _within(problem: Diagnostic, lines: list[str] | None) -> None:
    place = problem.place
    assert place.line >= 0
    assert place.column >= 0
    assert place.length >= 1
    if lines is not None and place.line:
        assert place.line <= len(lines), problem
        assert place.column <= len(lines[place.line - 1]) + 1, problem


def _text_of(data: bytes) -> str | None:
    with suppress(UnicodeDecodeError):
        return data.decode("utf-8-sig")
    return None


def yaml(data: bytes) -> None:
    """A spec's YAML: what was read and is written out again reads the same."""

    def once() -> tuple[Any, list[str]]:
        problems = Problems()
        found = spec_from(data, "a.yaml", problems)
        return found, _told(problems, _text_of(data))

    (found, told), (again, told_again) = once(), once()
    assert (found, told) == (again, told_again)
    if found is not None and not any(" PD" in one for one in told):
        problems = Problems()
        assert spec_from(yaml_text(found).encode(), "b.yaml", problems) == found, list(problems)


def spec(data: bytes) -> None:
    """A whole spec, through loading, composing and checking."""
    text = _text_of(data)
    for problem in problems_of(data):
        _within(problem, None if text is None else nfc(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n"))
        assert message(problem, "vi")
        assert message(problem, "en")


def expression(data: bytes) -> None:
    """An expression over facts: a value that can be shown, or what is wrong."""
    source = data.decode("utf-8", "replace")

    def once() -> str:
        try:
            value = evaluate(source, FACTS)
            return str(value) if isinstance(value, Mention) else shown(value)
        except BadExpression as error:
            return f"{error.code} {error.values}"

    assert once() == once()


_READERS: tuple[tuple[Callable[[str], Any], Callable[[Any], str]], ...] = (
    (parse_count, format_count),
    (parse_decimal, format_decimal),
    (parse_percent, format_percent),
    (parse_money, format_money),
    (parse_date, format_long),
    (parse_period, format_period),
    (parse_quantity, format_quantity),
    (parse_time, format_time),
    (parse_time, format_time_short),
    (from_words, in_words),
)


def values(data: bytes) -> None:
    """Numbers, dates, periods, quantities and times as written: what is read prints back to what reads the same."""
    written = data.decode("utf-8", "replace")
    for read, write in _READERS:
        try:
            value = read(written)
        except Unreadable as error:
            for meant in error.readings:
                read(meant)
            continue
        printed = write(value)
        assert read(printed) == value, (read.__name__, written, printed)


def sheets(data: bytes) -> None:
    """A spreadsheet of any kind."""
    with _file(data, "ds.xlsx") as path:

        def once() -> tuple[Any, list[str]]:
            problems = Problems()
            return read_workbook(path, "ds.xlsx", problems), _told(problems, None)

        assert str(once()) == str(once())


def look(data: bytes) -> None:
    """An office's own look."""
    with _file(data, "mau.docx") as path:
        problems = Problems()
        frame = open_look(path, _profile(), "14", problems)
        _told(problems, None)
        assert (frame is None) == problems.has_errors


def form(data: bytes) -> None:
    """An office's own form."""
    with _file(data, "mau.docx") as path:
        problems = Problems()
        opened = open_form(path, problems)
        _told(problems, None)
        assert (opened is None) == problems.has_errors


def settings(data: bytes) -> None:
    """A project's plandocs.toml."""
    with _file(data, "plandocs.toml") as path:
        problems = Problems()
        settings_of(Project(path.parent), problems)
        _told(problems, None if (text := _text_of(data)) is None else text)


def remarks(data: bytes) -> None:
    """The comments of a spec that let rules pass."""
    text = text_of(data, "a.yaml", Problems())
    if text is None:
        return
    problems = Problems()
    for remark in remarks_in(text, "a.yaml", problems):
        assert 1 <= remark.first <= remark.last <= text.count("\n") + 1
    _told(problems, text)


class _file:  # noqa: N801 - used as a function
    """A file that holds these bytes, in memory where the system has such a folder."""

    def __init__(self, data: bytes, name: str) -> None:
        root = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108, PTH112 - a folder in memory
        self._folder = tempfile.TemporaryDirectory(prefix="plandocs-fuzz-", dir=root)
        self._path = Path(self._folder.name, name)
        self._path.write_bytes(data)

    def __enter__(self) -> Path:
        return self._path

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


@cache
def _profile() -> Profile:
    from tests.writing.sample import profile

    return profile()


DOORS: dict[str, Door] = {
    door.__name__: door for door in (yaml, spec, expression, values, sheets, look, form, settings, remarks)
}
