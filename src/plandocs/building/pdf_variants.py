"""What LibreOffice is given in place of a Word file (bản để xuất PDF): one whose long tables are parted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from plandocs.building.build import Built, docx_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing.long_tables import has_long_table
from plandocs.writing.pdf import lays_out_as_measured


def pdf_variants(written: Mapping[Path, Built], look: Path | None) -> dict[Path, bytes]:
    """The variants of those Word files that have a long table, by their names.

    Where pages end is computed; on a machine whose font is wider than Times New Roman, tables stay whole.
    """
    long = {file: built for file, built in written.items() if has_long_table(built.document)}
    if not long or not lays_out_as_measured():
        return {}
    made = {file: docx_of(built, look, Problems(), for_pdf=True) for file, built in long.items()}
    return {file: docx for file, docx in made.items() if docx is not None}
