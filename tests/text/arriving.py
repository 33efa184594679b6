"""One trial of a carrier (một lượt thử): made into files as a command makes them, and what came of each text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plandocs.building.build import build, docx_of
from plandocs.diagnostics.diagnostic import Diagnostic, Problems, Severity
from plandocs.writing.xlsx import write_xlsx
from tests.text.carriers import Spot, exchanged
from tests.text.hostile import marker_in
from tests.text.showing import docx_words, folded, xlsx_words


@dataclass(frozen=True)
class Made:
    """What became of a carrier (kết quả): the words of its files, folded, or the errors that it was refused with."""

    source: str
    errors: tuple[Diagnostic, ...]
    files: tuple[bytes, ...] = ()
    words: str = ""
    """Of the Word files."""
    sheets: str = ""
    """Of the workbook."""

    def is_refused_at(self, line: int) -> bool:
        """Whether an error is told on a line of the source."""
        return any(one.place.line == line for one in self.errors)


def made(name: str, texts: Mapping[Spot, str], folder: Path) -> Made:
    """A carrier with other texts at some spots, made into files; ``folder`` holds what it is enclosed with."""
    source, problems = exchanged(name, texts), Problems()
    built = build(folder / f"{name}.yaml", problems, name=name, data=source.encode())
    errors = tuple(one for one in problems if one.severity is Severity.ERROR)
    if built is None or errors:
        return Made(source, errors)
    documents = tuple(docx_of(one, None, problems) or b"" for one in built.each)
    annexes = built.document.annexes
    workbook = write_xlsx(built.document, annexes, built.profile) if annexes else b""
    words = folded("\n".join(map(docx_words, documents)))
    files = (*documents, workbook) if workbook else documents
    return Made(source, (), files, words, folded(xlsx_words(workbook)) if workbook else "")


@dataclass
class Trial:
    """A carrier whose texts were exchanged all at once (lượt thử): refused ones are put back until the rest is made."""

    made: Made
    arrived: dict[Spot, str]
    refused: dict[Spot, str]


def tried(name: str, texts: Mapping[Spot, str], folder: Path) -> Trial:
    """Makes a carrier with new texts; those on whose lines errors are told are refused, the others are made.

    An error on the line of none of them fails: nobody would know which text is meant.
    """
    left, refused = dict(texts), dict[Spot, str]()
    while True:
        made_ = made(name, left, folder)
        if not made_.errors:
            return Trial(made_, left, refused)
        lines = made_.source.split("\n")
        told = "\n".join(lines[one.place.line - 1] for one in made_.errors)
        named = {spot: text for spot, text in left.items() if marker_in(text) in told}
        assert named, [(one.code, lines[one.place.line - 1]) for one in made_.errors]
        refused |= named
        left = {spot: text for spot, text in left.items() if spot not in named}
