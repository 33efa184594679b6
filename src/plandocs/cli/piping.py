"""Standard input and output as the files of a command (dấu - thay tên tệp): one file in, one file out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from plandocs.cli.speaking import refuse_terminal, say_made, show_bytes
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language

DASH = Path("-")
"""Stands for standard input where a file is read, for standard output where one is written."""


@contextmanager
def folder_for(output: Path, lang: Language) -> Iterator[Path]:
    """The folder to write to (thư mục ghi): the one that is named; for ``-`` one that is gone at the end."""
    if output != DASH:
        yield output
        return
    refuse_terminal(lang)
    from plandocs.writing.passing_folders import scratch_folder

    with scratch_folder() as folder:
        yield folder


def as_piped(problems: Problems, folder: Path, output: Path) -> Problems:
    """The problems, those of the folder that stands in for standard output told of ``-``."""
    if output != DASH:
        return problems
    told = Problems()
    for one in problems:
        is_inside = one.place.file.startswith(str(folder))
        told.extend((replace(one, place=replace(one.place, file=str(DASH))) if is_inside else one,))
    return told


def hand_over(made: Iterable[Path], output: Path, lang: Language, *, kinds: Iterable[str] = ()) -> None:
    """Says which files were written; for ``-`` puts the one that was asked for on standard output.

    ``kinds`` are those that were asked for, as a Word file is made for a PDF as well.
    """
    files = list(made)
    if output != DASH:
        for file in files:
            say_made(file, lang)
        return
    endings = {f".{kind}" for kind in kinds}
    wanted = [file for file in files if not endings or file.suffix in endings]
    if len(wanted) > 1:
        names = ", ".join(file.name for file in wanted)
        raise click.BadParameter(word("one_file_to_stdout", lang).format(files=names), param_hint="-o")
    for file in wanted:
        show_bytes(file.read_bytes())
