"""What happens in a run, told as it happens (ghi nhận): to the log that ``--log-file`` names, and by ``--verbose``."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from plandocs.cli.manner import MANNER, language
from plandocs.cli.words import has_word, word

if TYPE_CHECKING:  # most runs have no log
    from plandocs.cli.log import Log


class _Run:
    """The run of this process: its log, where it has one, and when it began."""

    __slots__ = ("began", "log", "process", "told")

    def __init__(self) -> None:
        self.log: Log | None = None
        self.began = time.perf_counter()
        self.process = os.getpid()
        self.told = set[tuple[str, ...]]()
        """Steps that were told already: the plans of a batch take many of them again and again."""

    def seconds(self) -> float:
        return time.perf_counter() - self.began


_RUN = _Run()


class NotALog(Exception):  # noqa: N818 - it names what the file is
    """The file that is to be the log is there and holds something else."""


def begin(log: str | None, words: list[str]) -> None:
    """Begins a run, asked for by these words; raises OSError or NotALog where there can be no log."""
    _RUN.began, _RUN.process = time.perf_counter(), os.getpid()
    _RUN.told.clear()
    if log:
        from pathlib import Path

        from plandocs.cli.log import Log, about_the_run

        _RUN.log = Log.opened(Path(log))
        if _RUN.log is None:
            raise NotALog(log)
        noted("info", "begin", **about_the_run(words))


def is_logged() -> bool:
    """Whether this run has a log."""
    return _RUN.log is not None


def noted(level: str, event: str, **values: Any) -> None:
    """Appends a line to the log, if there is one (ghi nhật ký)."""
    if _RUN.log is not None and os.getpid() == _RUN.process:
        _RUN.log.write(level, event, values)


def heard(step: str, values: Mapping[str, object]) -> None:
    """Takes a step that a room tells of (nghe một bước): into the log, and onto the screen under ``--verbose``.

    The same is told once. Processes that were forked off to work for this one say nothing.
    """
    is_heard = MANNER.verbose or is_logged()
    told = (step, *map(str, values.values())) if is_heard else ()
    if not is_heard or told in _RUN.told or os.getpid() != _RUN.process:
        return
    _RUN.told.add(told)
    noted("debug", step, **values)
    if MANNER.verbose and sys.stderr is not None:
        click.echo(f"{_RUN.seconds():7.3f} s  {_in_words(step, values)}", file=sys.stderr)


def end(code: int) -> OSError | None:
    """Ends the run and its log; why the log is not whole, where it is not."""
    log, _RUN.log = _RUN.log, None
    if log is None:
        return None
    log.write("info", "end", {"code": code, "seconds": round(_RUN.seconds(), 3)})
    log.close()
    return log.failure


def _in_words(step: str, values: Mapping[str, object]) -> str:
    from plandocs.diagnostics.masking import mask
    from plandocs.diagnostics.screen import one_line

    name = f"step.{step}"
    told = {key: one_line(mask(str(value))) for key, value in values.items()}
    if has_word(name):
        return word(name, language()).format_map(told)
    return " ".join((step, *(f"{key}={value}" for key, value in told.items())))
