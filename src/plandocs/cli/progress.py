"""How far a long command has come (tiến độ): one line on a terminal, rewritten as it goes on, gone at the end.

Nothing of it reaches a file, a log or another program.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from plandocs.cli.manner import MANNER, is_terminal
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.screen import width
from plandocs.vietnamese.numerals import format_count

_OFTEN = 0.1
"""Seconds between two looks of the line; more often nobody can read."""
_SURE_AFTER = 2.0
"""Seconds after which a rate says something."""
_MINUTE = 60

Watch = Callable[[int], None]
"""Told how many more are done."""


@contextmanager
def progress(label: str, total: int, lang: Language) -> Iterator[Watch]:
    """Shows how many of ``total`` are done, how fast, and how long the others take (thanh tiến độ)."""
    if not is_watched():
        yield lambda _more: None
        return
    line = _Line(label, total, lang)
    try:
        yield line.count
    finally:
        line.clear()


def is_watched() -> bool:
    """Whether somebody looks at standard error and wants to see a line move there."""
    is_plain = MANNER.quiet or MANNER.verbose or os.environ.get("TERM") == "dumb"
    return not is_plain and is_terminal(sys.stderr)


class _Line:
    """The line, and what is counted."""

    def __init__(self, label: str, total: int, lang: Language) -> None:
        self.label, self.total, self.lang = label, total, lang
        self.done, self.shown = 0, 0
        self.began = self.looked = time.monotonic()
        self.show()

    def count(self, more: int) -> None:
        """Takes that more are done."""
        self.done += more
        if time.monotonic() - self.looked >= _OFTEN or self.done == self.total:
            self.show()

    def show(self) -> None:
        """Writes the line over the one before, as far as the screen is wide."""
        self.looked = time.monotonic()
        text = self.text(self.looked - self.began)
        room = shutil.get_terminal_size().columns - 1
        while width(text) > room:
            text = text[:-1]
        self.put(f"\r{text}{' ' * (self.shown - width(text))}")
        self.shown = width(text)

    def clear(self) -> None:
        """Leaves the screen as it was."""
        self.put(f"\r{' ' * self.shown}\r")

    def text(self, seconds: float) -> str:
        """What the line says after some seconds."""
        if not self.total:
            return self.label
        told = f"{self.label}: {format_count(self.done)}/{format_count(self.total)}"
        if not self.done or seconds < _SURE_AFTER:
            return told
        rate = self.done / seconds
        left = word("progress.left", self.lang).format(
            rate=f"{rate:.1f}".replace(".", ","), time=_told(round((self.total - self.done) / rate))
        )
        return f"{told} ({left})"

    def put(self, text: str) -> None:
        """Writes to the terminal, of which nothing depends."""
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            self.shown = 0


def _told(seconds: int) -> str:
    """A time as a clock would show it: 1:05."""
    return f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"
