"""What a command says (lời ra màn hình): results, always printed, and remarks, which ``--quiet`` leaves out."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from pathlib import Path

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
    click.echo(text, nl=nl)


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
        click.echo("\n".join(map(one_line, text.split("\n"))), err=err)


def say_made(file: Path, lang: Language) -> None:
    """Says that a file was written (đã ghi tệp)."""
    with contextlib.suppress(OSError):  # somebody has taken it already
        noted("info", "wrote", file=file, bytes=file.stat().st_size)
    if not MANNER.quiet:
        click.echo(one_line(word("render.made", lang).format(file=file)))


def tell(text: str) -> None:
    """Prints problems on standard error, in colour where that is wanted (báo lỗi)."""
    click.echo(text, err=True, color=in_colour(sys.stderr))


def screen_width() -> int | None:
    """The columns of the screen that problems are told on (bề rộng màn hình); None where nobody looks."""
    return shutil.get_terminal_size().columns if is_terminal(sys.stderr) else None
