"""The spreadsheets that a plan's entries name (tệp số liệu kèm theo): each found within the project and read once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from posixpath import normpath
from typing import TYPE_CHECKING

from plandocs.building.project import Project
from plandocs.building.templates import lies_within
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.located import Text
from plandocs.sources.walking import facts_in
from plandocs.spec.free_tables import FreeTableBlock
from plandocs.spec.plan import Plan
from plandocs.spec.quotas import Quota

if TYPE_CHECKING:  # most plans name no spreadsheet
    from plandocs.sources.sheets.sheet import Workbook

_NAMING = (FreeTableBlock, Quota)
"""Kinds of entries whose ``file`` names a spreadsheet."""


def enclosures(
    plan: Plan, spec: Path, project: Project, problems: Problems, *, name: str | None = None
) -> dict[str, Workbook]:
    """The workbooks by the names that the plan calls them; those that cannot be had are noted and left out.

    ``name`` is how messages call the spec.
    """
    found: dict[str, Workbook] = {}
    read: dict[Path, Workbook | None] = {}
    for written in _named(plan):
        path = enclosed_path(written, spec, project, problems)
        if path is None:
            continue
        if path not in read:
            shown = normpath((written_in(written, Path(name or spec)).parent / written.replace("\\", "/")).as_posix())
            read[path] = read_enclosed(path, written, shown, problems)
        workbook = read[path]
        if workbook is not None:
            found[str(written)] = workbook
    return found


def source_files(plan: Plan, spec: Path) -> tuple[Path, ...]:
    """The spreadsheets that a plan's tables and lists name, and folders of such (tệp nguồn), there or not."""
    lists = (entry.file for roster in plan.rosters.values() for entry in roster.files)
    return beside(spec, (*_named(plan), *lists))


def beside(spec: Path, names: Iterable[str]) -> tuple[Path, ...]:
    """Files by the names that a spec calls them (tệp theo tên trong bản đặc tả)."""
    return tuple(
        (written_in(name, spec) if isinstance(name, Text) else spec).parent / name.replace("\\", "/") for name in names
    )


def _named(plan: Plan) -> Iterator[Text]:
    """The names of files in a plan, each once (tên tệp)."""
    named = (fact.file for fact in facts_in(plan) if isinstance(fact, _NAMING) and fact.file is not None)
    yield from {str(text): text for text in named}.values()


def enclosed_path(written: Text, spec: Path, project: Project, problems: Problems) -> Path | None:
    """The file or folder that a spec names, taken from the spec's own folder (đường dẫn trong bản đặc tả).

    It must lie, after resolving links, under the project's root or a template folder; else it is noted (PD907), and so
    is one that is not there (PD561).
    """
    spec = written_in(written, spec)
    try:
        path = (spec.resolve().parent / written.replace("\\", "/")).resolve()
        if not lies_within(path, project):
            problems.add("PD907", written.place, path=written)
            return None
        if not path.exists():
            problems.add("PD561", written.place, file=written)
            return None
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in circles, before Python 3.13
        problems.add("PD906", written.place, file=written, problem=getattr(error, "strerror", None) or error)
        return None
    return path


def written_in(written: Text, spec: Path) -> Path:
    """The file in which a text stands (tệp có giá trị đó): the spec, or the base that it comes from."""
    file = Path(written.place.file)
    return file if file.is_file() else spec


def read_enclosed(
    path: Path, written: Text, shown: str, problems: Problems, *, old_fonts: bool = False
) -> Workbook | None:
    """What a file holds (đọc tệp kèm theo), which messages call ``shown``; a folder or unreadable file is noted.

    ``old_fonts``: letters of TCVN3 and VNI in a text file come as Latin ones, to be converted.
    """
    if path.is_dir():
        problems.add("PD042", written.place, file=written)
        return None
    from plandocs.sources.sheets.workbook import read_workbook

    try:
        return read_workbook(path, shown, problems, old_fonts=old_fonts)
    except OSError as error:
        problems.add("PD906", written.place, file=written, problem=error.strerror or error)
        return None
