"""What a command says (lời ra màn hình): results, always printed, and remarks, which ``--quiet`` leaves out."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from pathlib import Path
from typing import TextIO

import click

from plandocs.cli.manner import MANNER, in_colour, is_terminal
from plandocs.cli.noting import noted
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.screen import one_line


def show(text: str, *, nl: bool = True) -> None:
    """Prints a result on standard output (kết quả); raises OSError where that is closed, for then it would be lost."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), "<stdout>")
    _put(text, sys.stdout, nl=nl, colour=in_colour(sys.stdout))


def refuse_terminal(lang: Language) -> None:
    """Keeps a file that is no text from a screen (không in tệp ra màn hình); raises UsageError."""
    if is_terminal(sys.stdout):
        raise click.UsageError(word("no_file_on_terminal", lang))


def show_bytes(data: bytes) -> None:
    """Puts a file on standard output (tệp ra đầu ra chuẩn), byte for byte; raises OSError where that is closed."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), "<stdout>")
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def say(text: str, *, err: bool = False) -> None:
    """Says what was done (lời nhắn), unless ``--quiet``; the log has it in any case."""
    noted("info", "said", message=text)
    if not MANNER.quiet:
        _put("\n".join(map(one_line, text.split("\n"))), sys.stderr if err else sys.stdout)


def say_made(file: Path, lang: Language) -> None:
    """Says that a file was written (đã ghi tệp)."""
    with contextlib.suppress(OSError):  # somebody has taken it already
        noted("info", "wrote", file=file, bytes=file.stat().st_size)
    if not MANNER.quiet:
        _put(one_line(word("render.made", lang).format(file=file)), sys.stdout)


def tell(text: str) -> None:
    """Prints problems on standard error, in colour where that is wanted (báo lỗi)."""
    _put(text, sys.stderr, colour=in_colour(sys.stderr))


def _put(text: str, stream: TextIO | None, *, nl: bool = True, colour: bool | None = None) -> None:
    """Writes to a stream as it was prepared, which click, left to choose, would replace by one of its own."""
    if stream is not None:
        click.echo(text, file=stream, nl=nl, color=colour)


def screen_width() -> int | None:
    """The columns of the screen that problems are told on (bề rộng màn hình); None where nobody looks."""
    return shutil.get_terminal_size().columns if is_terminal(sys.stderr) else None
