"""What units returned, from files and folders to the result (đối chiếu): forms and units' own specs, in one order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from plandocs.building.build import Built, with_bases_of
from plandocs.building.enclosures import enclosures
from plandocs.building.outputs import note_unwritten
from plandocs.building.project import project_of
from plandocs.building.quota_forms import form_words
from plandocs.composing.registrations import compose_registrations
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.document import Document
from plandocs.loading.completing import completed
from plandocs.loading.load import load_plan
from plandocs.loading.returned_forms import returned_forms
from plandocs.loading.returned_specs import returned_spec
from plandocs.registers.rates import Rates
from plandocs.registers.shelf import Shelf
from plandocs.returns.exporting import as_csv, as_json
from plandocs.returns.reconciled import Reconciled
from plandocs.returns.reconciling import reconcile
from plandocs.returns.returned import Returned
from plandocs.sources.sheets.workbook import read_workbook, workbook_files

_SPECS = (".yaml", ".yml")
ENDING = "-dang-ky"
"""Stands behind the name of the spec in those of the summaries."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What came back, compared (kết quả), with the files that were read and the folders that hold them."""

    result: Reconciled
    files: tuple[Path, ...]


def reconciled(built: Built, spec: Path, quota_id: str, named: Iterable[Path], problems: Problems) -> Answers | None:
    """The result of all files and folders that are named (đối chiếu); what is wrong with any of them is noted.

    The spec itself, where it lies among them, is no answer.
    """
    shelf = Shelf(built.project.registers, problems)
    words = form_words(shelf)
    if words is None:
        return None
    habits = shelf.roster_habits()
    named = list(named)
    files = [file for file in dict.fromkeys(_found(named, problems)) if not _is_same(file, spec)]
    returns: list[Returned] = []
    for file in files:
        if file.suffix.lower() in _SPECS:
            returns += _of_spec(file, built, quota_id, problems)
            continue
        try:
            workbook = read_workbook(file, str(file), problems)
        except OSError as error:
            problems.add("PD906", Place(str(file)), file=file, problem=error.strerror or error)
            continue
        returns += returned_forms(workbook, words, habits, problems) if workbook is not None else []
    before = [str(word) for word in words.before_units]
    return Answers(reconcile(built.plan, quota_id, returns, before, problems), (*named, *files))


def summaries(
    built: Built, result: Reconciled, stem: str, kinds: Iterable[str], problems: Problems
) -> dict[str, bytes]:
    """The summaries of a result by their file names (bảng tổng hợp); none where the look has errors."""
    wanted = set(kinds)
    files: dict[str, bytes] = {}
    if "csv" in wanted:
        files[f"{stem}.csv"] = as_csv(result, built.plan)
    if "json" in wanted:
        files[f"{stem}.json"] = as_json(result, built.plan)
    if wanted & {"docx", "xlsx"} and result.units:
        files |= _annexes(built, compose_registrations(result, built.context), stem, wanted, problems)
    return files


def _annexes(built: Built, document: Document, stem: str, kinds: set[str], problems: Problems) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    if "docx" in kinds:
        from plandocs.writing.docx import write_annexes

        frame = built.workshop.frame(built.profile, document.sizes, None, problems)
        files |= {f"{stem}.docx": write_annexes(document, frame, built.profile)} if frame is not None else {}
    if "xlsx" in kinds:
        from plandocs.writing.xlsx import write_xlsx

        name = f"{stem}.xlsx"
        try:
            files[name] = write_xlsx(document, document.annexes, built.profile)
        except OSError as error:
            note_unwritten(Path(name), error, problems)
    return files


def _found(named: Iterable[Path], problems: Problems) -> Iterator[Path]:
    """The files that are named, and those of folders and of folders in them; what is not there is noted (PD001)."""
    for path in named:
        if not path.exists():
            problems.add("PD001", Place(str(path)), file=path)
        elif path.is_dir():
            for folder, below, _ in os.walk(path):
                below.sort()
                yield from _in_folder(Path(folder), problems)
        else:
            yield path


def _in_folder(folder: Path, problems: Problems) -> Iterator[Path]:
    try:
        yield from workbook_files(folder)
        yield from sorted(one for one in folder.iterdir() if one.suffix.lower() in _SPECS and one.is_file())
    except OSError as error:
        problems.add("PD906", Place(str(folder)), file=folder, problem=error.strerror or error)


def _of_spec(file: Path, built: Built, quota_id: str, problems: Problems) -> list[Returned]:
    """What a unit's own spec answers; its figures may stand in a file beside it."""
    own = load_plan(file, problems, inputs=with_bases_of(file, str(file), None))
    if own is None:
        return []
    project = project_of(file)
    workbooks = enclosures(own, file, project, problems)
    own = completed(own, workbooks, Rates(), Shelf(project.registers, problems), problems)
    returned = returned_spec(own, built.plan, quota_id, problems)
    return [returned] if returned is not None else []


def _is_same(file: Path, spec: Path) -> bool:
    try:
        return file.samefile(spec)
    except OSError:
        return False
