"""Standard input and output as they are found (luồng chuẩn): of any code page, closed, full, or with no reader."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TextIO, cast

import click

from plandocs.cli.words import word

if TYPE_CHECKING:
    from plandocs.diagnostics.language import Language

_PLAIN = str.maketrans(
    {"đ": "d", "Đ": "D", "–": "-", "—": "-", "‑": "-", "…": "...", "·": "-", "•": "-"}
    | {"“": '"', "”": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "→": "->", "×": "x", "\u00a0": " "}
)
"""What stands for a letter or sign that a code page lacks, where taking its marks away is not enough."""
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


def prepare_streams() -> None:
    """Makes standard output and error take any text (chuẩn bị luồng).

    What goes to a file or to another program is UTF-8, unless ``PYTHONIOENCODING`` names something else; so is a screen
    of which nobody has said what it shows (locale C). A console of a code page without Vietnamese letters gets them
    without their marks: "khong tim thay tep", not "kh?ng t?m th?y t?p".
    """
    _fill_gaps()
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        is_poor = not stream.isatty() or codecs.lookup(stream.encoding).name == "ascii"
        if is_poor and not os.environ.get("PYTHONIOENCODING"):
            reconfigure(encoding="utf-8")
        handler = f"plandocs-{name}"
        codecs.register_error(handler, _made_for(stream.encoding))
        reconfigure(errors=handler)


def _fill_gaps() -> None:
    """Descriptors 0 to 2 that were closed lead nowhere, lest a file that is opened next be taken for a stream."""
    with contextlib.suppress(OSError):
        while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:  # noqa: PLR2004 - standard error
            pass
        os.close(descriptor)


def _made_for(encoding: str) -> Callable[[UnicodeError], tuple[str, int]]:
    """What puts something readable in the place of characters that ``encoding`` lacks."""

    def replaced(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        lacking = error.object[error.start : error.end]
        return "".join(_nearest(character, encoding) for character in lacking), error.end

    return replaced


def _nearest(character: str, encoding: str) -> str:
    """What is most like a character: with its tone beside it (as cp1258 writes), without marks, else "?"."""
    import unicodedata

    parts = unicodedata.normalize("NFD", character)
    tone = "".join(part for part in parts if part in _TONES)
    rest = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    bare = "".join(part for part in parts if not unicodedata.combining(part)).translate(_PLAIN)
    for near in (rest + tone, rest, bare):
        try:
            near.encode(encoding)
        except UnicodeError:
            continue
        return near
    return "?"


def all_of_stdin(lang: Language) -> bytes:
    """All that standard input holds (đầu vào chuẩn), but no more than tells that it is too much for a spec.

    A person at a terminal is told that it is waited for.
    """
    stream = sys.stdin
    if stream is None:
        raise click.UsageError(word("stdin_closed", lang))
    if stream.isatty():
        click.echo(word("stdin_waiting", lang), err=True)
    from plandocs.sources.reading import LARGEST

    return stream.buffer.read(LARGEST + 1)


def silence(stream: TextIO | None) -> None:
    """What is still to be written to a stream that failed goes nowhere (bỏ phần còn lại), or Python fails on it too."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, cast("TextIO", stream).fileno())
        os.close(descriptor)


def is_pipe_closed(error: OSError) -> bool:
    """Whether whoever read the output went away, as POSIX says it or as Windows does (EINVAL)."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)
