"""The files of a built plan (các tệp của một kế hoạch): their names, and what they hold; all of them or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from plandocs.building.build import Built, frame_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.document import Annex, walk
from plandocs.document.tables import Table

DOCX, PDF, XLSX = "docx", "pdf", "xlsx"

DECISION = "-quyet-dinh"
"""Stands behind a plan's name in that of its decision."""
ANNEX = "-phu-luc-"
"""Stands behind a plan's name, before the number of an annex, in that of the annex's file."""

_MOST_ROWS = 1_000_000
"""Rows of a table that a sheet has room for, beside what stands around it; Excel has 1.048.576."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be made of a plan (yêu cầu tạo tệp): kinds of file, annexes in files of their own, the look."""

    kinds: tuple[str, ...] = (DOCX,)
    split_annexes: bool = False
    look: Path | None = None

    @property
    def documents(self) -> bool:
        """Whether Word files are made; PDF files are made from them."""
        return DOCX in self.kinds or PDF in self.kinds


def file_names(built: Built, stem: str, wanted: Wanted) -> list[str]:
    """The names of a plan's files (tên tệp): ``stem`` and what tells them apart; PDF files are called as Word files."""
    names: list[str] = []
    for each, name in _documents(built, stem):
        apart = list(_apart(each, name)) if wanted.split_annexes else []
        if wanted.documents:
            names += [f"{one}.{DOCX}" for one in (name, *apart)]
        if XLSX in wanted.kinds and each.document.annexes:
            names += [f"{one}.{XLSX}" for one in apart or [name]]
    return names


def files_of(built: Built, stem: str, wanted: Wanted, problems: Problems) -> dict[str, bytes]:
    """The files of a plan by name (các tệp): none when anything keeps one of them from being made."""
    own, files = Problems(), dict[str, bytes]()
    _check_annexes(built, wanted, own)
    for each, name in _documents(built, stem):
        if not own.has_errors:
            files |= _word_files(each, name, wanted, own) | _workbooks(each, name, wanted, own)
    problems.extend(own)
    return {} if own.has_errors else files


def _documents(built: Built, stem: str) -> Iterator[tuple[Built, str]]:
    """The plan and its decision, each with its name."""
    return zip(built.each, (stem, stem + DECISION), strict=False)


def _apart(built: Built, stem: str) -> dict[str, Annex]:
    """The annexes by the names of their own files; numbered as the text does, with those that are made elsewhere."""
    numbers = {id_: number for number, id_ in enumerate(built.plan.annexes, start=1)}
    return {f"{stem}{ANNEX}{numbers[annex.id]}": annex for annex in built.document.annexes}


def _check_annexes(built: Built, wanted: Wanted, problems: Problems) -> None:
    """Notes a spreadsheet that there is nothing for (PD910, PD911), and tables too long for one (PD913)."""
    if XLSX not in wanted.kinds:
        return
    annexes = [annex for each in built.each for annex in each.document.annexes]
    if not annexes:
        file = built.plan.written_at.file
        problems.add("PD911" if wanted.documents else "PD910", Place(file), file=file)
    for node in (node for annex in annexes for node in walk(annex.blocks)):
        if isinstance(node, Table) and node.height > _MOST_ROWS:
            problems.add("PD913", node.origin.place, rows=node.height, most=_MOST_ROWS)


def variants_for_pdf(built: Built, stem: str, wanted: Wanted) -> dict[str, bytes]:
    """What LibreOffice is given in place of Word files with a long table (bản để xuất PDF): its tables are parted.

    Where pages end is computed; on a machine whose font is wider than Times New Roman, tables stay whole.
    """
    from plandocs.writing.long_tables import has_long_table
    from plandocs.writing.pdf import lays_out_as_measured

    long = [(each, name) for each, name in _documents(built, stem) if has_long_table(each.document)]
    if not long or not lays_out_as_measured():
        return {}
    made: dict[str, bytes] = {}
    for each, name in long:
        made |= _word_files(each, name, wanted, Problems(), for_pdf=True)
    return made


def _word_files(
    built: Built, stem: str, wanted: Wanted, problems: Problems, *, for_pdf: bool = False
) -> dict[str, bytes]:
    frame = frame_of(built, wanted.look, problems) if wanted.documents else None
    if frame is None:
        return {}
    from plandocs.writing.docx import write_annex, write_docx

    document, profile = built.document, built.profile
    apart = _apart(built, stem) if wanted.split_annexes else {}
    main = replace(document, annexes=()) if apart else document
    alone = {
        f"{name}.{DOCX}": write_annex(document, annex, frame, profile, for_pdf=for_pdf) for name, annex in apart.items()
    }
    return {f"{stem}.{DOCX}": write_docx(main, frame, profile, for_pdf=for_pdf), **alone}


def _workbooks(built: Built, stem: str, wanted: Wanted, problems: Problems) -> dict[str, bytes]:
    document, profile = built.document, built.profile
    if XLSX not in wanted.kinds or not document.annexes:
        return {}
    from plandocs.writing.xlsx import write_xlsx

    together = {stem: document.annexes}
    apart = {name: (annex,) for name, annex in _apart(built, stem).items()}
    books = apart if wanted.split_annexes else together
    try:
        return {f"{name}.{XLSX}": write_xlsx(document, annexes, profile) for name, annexes in books.items()}
    except OSError as error:
        file = f"{stem}.{XLSX}"
        problems.add("PD902", Place(file), file=file, problem=error.strerror or error)
        return {}
