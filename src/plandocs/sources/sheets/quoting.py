"""The records of a delimited text (dòng dữ liệu): cells may be quoted, and quoted ones may hold line ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.sources.sheets.limits import MEGABYTE, MOST_TEXT
from plandocs.sources.sheets.refusal import Refusal

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_LONGEST = MEGABYTE
"""Characters of a record."""


def records(text: str, delimiter: str) -> Iterator[list[str]]:
    """The cells of each record, blank lines as empty records; a quote inside quotes is written twice.

    Raises ``Refusal`` at a quote that is never closed, or followed by more text: either would swallow cells.
    """
    import csv

    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    number = 0
    while True:
        begins = reader.line_num + 1
        lines.length = 0
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _refusal(error, begins, number) from error
        number += 1
        yield record


class _Lines:
    """The lines of a text, one by one (từng dòng): a copy of it in StringIO would have four bytes for each letter.

    ``length`` counts the characters since it was last set to 0; there is an end to them.
    """

    def __init__(self, text: str) -> None:
        self.length = 0
        self._found = _LINE.finditer(text)

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._found).group()
        self.length += len(line)
        if self.length > _LONGEST:
            raise Refusal("PD046", limit=MOST_TEXT)
        return line


def _refusal(error: Exception, line: int, number: int) -> Refusal:
    """What is wrong with the record that begins at ``line`` of the file and is the row ``number`` of the sheet."""
    where = f"A{number + 1}"
    if "end of data" in str(error):
        return Refusal("PD040", where, line=line)
    if "limit" in str(error):
        return Refusal("PD046", where, limit=MOST_TEXT)
    return Refusal("PD041", where, line=line)
