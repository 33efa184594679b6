"""Files that are sent along with a plan (tệp đính kèm): each must be there, and belong to the project."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from plandocs.building.enclosures import beside, enclosed_path
from plandocs.building.project import Project
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.annexes import Attachment


def attached_files(
    attachments: Iterable[Attachment], spec: Path, project: Project, problems: Problems
) -> tuple[Path, ...]:
    """The files that attachments name; those that cannot be sent are noted (PD907, PD561, a folder PD912)."""
    found: dict[str, Path] = {}
    for name in (one.file for one in attachments if one.file is not None):
        path = enclosed_path(name, spec, project, problems)
        if path is not None and path.is_dir():
            problems.add("PD912", name.place, path=name)
        elif path is not None:
            found[str(name)] = path
    return beside(spec, found)
