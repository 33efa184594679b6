"""Files that are sent along with a plan (tệp đính kèm): each must be there, and belong to the project."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from plandocs.building.project import Project
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.annexes import Attachment


def attached_files(
    attachments: Iterable[Attachment], spec: Path, project: Project, problems: Problems
) -> tuple[Path, ...]:
    """The files that attachments name, beside the spec; those that cannot be sent are noted (PD907, PD912, PD913).

    A path is taken from the spec's folder. After links are resolved it must lie under the project's root; of what lies
    outside, nothing is told.
    """
    found = (_found(one, spec, project, problems) for one in attachments if one.file is not None)
    return tuple(path for path in found if path is not None)


def _found(attachment: Attachment, spec: Path, project: Project, problems: Problems) -> Path | None:
    place, path = attachment.where("file"), spec.parent / str(attachment.file)
    try:
        is_inside = path.resolve().is_relative_to(project.root.resolve())
        is_file, is_folder = is_inside and path.is_file(), is_inside and path.is_dir()
    except (OSError, RuntimeError, ValueError):  # a name that no file can have, links in a circle
        is_inside, is_file, is_folder = True, False, False
    if is_file:
        return path
    code = "PD913" if is_folder else "PD912" if is_inside else "PD907"
    problems.add(code, place, path=attachment.file)
    return None
