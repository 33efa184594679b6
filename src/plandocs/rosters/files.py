"""The files of a list (tệp danh sách), as the spec names them: below the project's root, found, and opened."""

from __future__ import annotations

from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.sheets.sheet import Workbook
from plandocs.sources.sheets.workbook import read_workbook, workbook_files
from plandocs.spec.rosters import RosterFact


def open_files(fact: RosterFact, folder: Path, root: Path, problems: Problems) -> list[Workbook]:
    """The workbooks of a list, in order; what cannot be found or read is noted (PD001, PD906, PD907).

    Paths count from ``folder``, where the spec stands, and must lie below ``root`` once links are followed.
    """
    found: dict[Path, tuple[str, Place]] = {}
    for position, name in enumerate(fact.files):
        place = fact.where("files", position)
        for path in _named(str(name), folder, root, place, problems):
            found.setdefault(path.resolve(), (_shown(path, folder), place))
    opened = (_open(path, shown, place, problems) for path, (shown, place) in found.items())
    return [workbook for workbook in opened if workbook is not None]


def _named(name: str, folder: Path, root: Path, place: Place, problems: Problems) -> list[Path]:
    """The files that a name stands for, those of a folder each."""
    try:
        path = folder / name
        if not path.resolve().is_relative_to(root.resolve()):
            problems.add("PD907", place, path=name)
            return []
        if not path.exists():
            problems.add("PD001", place, file=name)
            return []
        inside = [one for one in workbook_files(path) if one.resolve().is_relative_to(root.resolve())]
    except (OSError, ValueError) as error:
        problems.add("PD906", place, file=name, problem=getattr(error, "strerror", None) or error)
        return []
    if not inside:
        problems.add("PD001", place, file=name)
    return inside


def _shown(path: Path, folder: Path) -> str:
    """A file as messages call it: from the spec's folder, with slashes on every machine."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def _open(path: Path, shown: str, place: Place, problems: Problems) -> Workbook | None:
    try:
        return read_workbook(path, shown, problems)
    except OSError as error:
        problems.add("PD906", place, file=shown, problem=error.strerror or error)
        return None
