"""A text file of a table into a workbook (đọc tệp CSV): every value stays text, "001" and "1.290" too."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.cell_text import CellTexts
from plandocs.sources.sheets.delimiters import declared_delimiter, found_delimiter
from plandocs.sources.sheets.grid import Grid
from plandocs.sources.sheets.limits import LAST_ROW, MOST_CELLS, Budget
from plandocs.sources.sheets.notes import note_soiled
from plandocs.sources.sheets.quoting import records
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.sheet import Sheet, Value, Workbook
from plandocs.sources.sheets.text_file import text_of


def read_delimited(data: bytes, file: str, problems: Problems, *, old_fonts: bool = False) -> Workbook:
    """The one sheet of a .csv, .tsv or .txt file, nameless; ``file`` is how messages call it.

    With ``old_fonts`` letters of TCVN3 and VNI come as the Latin letters and signs in their places.

    Raises ``Refusal`` for other encodings, unclosed quotes and files beyond the limits.
    """
    text = text_of(data, file, problems, old_fonts=old_fonts)
    if not text.strip():
        raise Refusal("PD043")
    delimiter, text = declared_delimiter(text)
    texts, grid = CellTexts(), Grid("", Budget())
    for number, record in enumerate(records(text, delimiter or found_delimiter(text))):
        if number >= LAST_ROW:
            raise Refusal("PD032", limit=MOST_CELLS)
        grid.add(number, _row(record, texts))
    sheet = Sheet(file, "", grid.rows)
    if texts.found_soiled:
        note_soiled(sheet, problems, old_fonts=old_fonts)
    return Workbook(file, (sheet,))


def _row(record: list[str], texts: CellTexts) -> list[Value]:
    row: list[Value] = [texts.read(raw) or None for raw in record]
    while row and row[-1] is None:
        row.pop()
    return row
