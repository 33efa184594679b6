"""Options and arguments that several commands share (tùy chọn chung)."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plandocs.building.build import STDIN
from plandocs.cli.words import word
from plandocs.diagnostics.language import Language


def lang_option(lang: Language) -> click.Option:
    """``--lang`` after the command; its value has been read from the line already."""
    return click.Option(["--lang"], type=click.Choice(["vi", "en"]), expose_value=False, help=word("lang", lang))


def specs_argument() -> click.Argument:
    """One spec or more."""
    return click.Argument(["specs"], nargs=-1, required=True, metavar="SPEC...")


def output_option(lang: Language) -> click.Option:
    """The folder that files are written to; a name like ``plan.docx`` is meant as a file, and refused."""

    def folder(_context: click.Context, _option: click.Parameter, value: Path) -> Path:
        if value.suffix.lower() in (".docx", ".pdf", ".xlsx") and not value.is_dir():
            raise click.BadParameter(word("render.not_a_folder", lang).format(name=value))
        return value

    return click.Option(
        ["-o", "--output"],
        type=click.Path(file_okay=False, path_type=Path),
        default=Path("output"),
        show_default=True,
        callback=folder,
        help=word("render.output", lang),
    )


def given_bytes(spec: str) -> bytes | None:
    """What standard input holds, when it is what the command names."""
    return sys.stdin.buffer.read() if spec == STDIN else None
