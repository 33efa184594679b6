"""A table with a row for each unit (bảng đơn vị): its columns are what templates may ask for."""

from __future__ import annotations

from pathlib import Path

from plandocs.building.project import project_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.located import Text

Row = dict[str, Text]
"""The cells of a row by the heads of their columns; each stands at its own address."""


def unit_rows(path: Path, problems: Problems) -> list[Row] | None:
    """The rows of a table below its head (các dòng), without empty cells; None if it cannot be read.

    A file that is not there is noted (PD001), and so is one that the machine refuses (PD906). Which unit a row means is
    not looked into here: only one of them is wanted.
    """
    from plandocs.loading.sheet_cells import cell_text
    from plandocs.loading.unit_columns import unit_columns
    from plandocs.registers.shelf import Shelf
    from plandocs.sources.sheets.workbook import read_workbook

    try:
        workbook = read_workbook(path, str(path), problems)
    except FileNotFoundError:
        problems.add("PD001", Place(str(path)), file=path)
        return None
    except OSError as error:
        problems.add("PD906", Place(str(path)), file=path, problem=error.strerror or error)
        return None
    headings = Shelf(project_of(path).registers, problems).unit_headings()
    found = unit_columns(workbook, None, headings, problems) if workbook is not None else None
    if found is None:
        return None
    columns = {**found.values, **found.unit}
    rows = []
    for number in range(found.first, len(found.sheet.rows)):
        texts = {head: cell_text(found.sheet, number, at, problems, is_prose=False) for head, at in columns.items()}
        if any(texts.values()):
            rows.append({head: text for head, text in texts.items() if text})
    return rows
