"""The records of a delimited text (dòng dữ liệu): cells may be quoted, and quoted ones may hold line ends."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from plandocs.sources.sheets.limits import MOST_TEXT
from plandocs.sources.sheets.refusal import Refusal


def records(text: str, delimiter: str) -> Iterator[list[str]]:
    """The cells of each record, blank lines as empty records; a quote inside quotes is written twice.

    Raises ``Refusal`` at a quote that is never closed, or followed by more text: either would swallow cells.
    """
    import csv

    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    while True:
        before = reader.line_num
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _refusal(error, before + 1, number) from error
        number += 1
        yield record


def _refusal(error: Exception, line: int, number: int) -> Refusal:
    """What is wrong with the record that begins at ``line`` of the file and is the row ``number`` of the sheet."""
    where = f"A{number + 1}"
    if "end of data" in str(error):
        return Refusal("PD040", where, line=line)
    if "limit" in str(error):
        return Refusal("PD046", where, limit=MOST_TEXT)
    return Refusal("PD041", where, line=line)
