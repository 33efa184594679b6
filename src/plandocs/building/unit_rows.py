"""A table with a row for each unit (bảng đơn vị): its columns are what templates may ask for."""

from __future__ import annotations

from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.located import Text

Row = dict[str, Text]
"""The cells of a row by the heads of their columns; each stands at its own address."""


def unit_rows(path: Path, problems: Problems) -> list[Row] | None:
    """The rows of a table below its first row, which names the columns (các dòng); None if it cannot be read.

    A file that is not there is noted (PD001), and so is one that the machine refuses (PD906). Empty rows are left out.
    """
    from plandocs.loading.sheet_cells import cell_text
    from plandocs.sources.sheets.workbook import read_workbook

    try:
        workbook = read_workbook(path, str(path), problems)
    except FileNotFoundError:
        problems.add("PD001", Place(str(path)), file=path)
        return None
    except OSError as error:
        problems.add("PD906", Place(str(path)), file=path, problem=error.strerror or error)
        return None
    sheet = next((one for one in workbook.sheets if not one.is_hidden), None) if workbook is not None else None
    if sheet is None:
        return None
    heads = [str(sheet.value(0, column) or "").strip() for column in range(sheet.width)]
    rows = []
    for number in range(1, len(sheet.rows)):
        row = {
            head: cell_text(sheet, number, column, problems, is_prose=False)
            for column, head in enumerate(heads)
            if head
        }
        if any(row.values()):
            rows.append(row)
    return rows
