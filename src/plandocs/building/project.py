"""The project that a spec belongs to (dự án): its root, and the folders of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

MARKER = "plandocs.toml"
"""The file that marks a project's root."""


@dataclass(frozen=True, slots=True)
class Project:
    """A project (dự án): ``root`` is the nearest folder with a ``plandocs.toml``, else the spec's own folder."""

    root: Path

    @property
    def registers(self) -> tuple[Path, ...]:
        """The project's own registers, before the package's."""
        folder = self.root / "registers"
        return (folder,) if folder.is_dir() else ()

    def look(self, profile: str) -> Path | None:
        """The project's own look for a profile, if it has one: ``templates/looks/PROFILE.docx``."""
        path = self.root / "templates" / "looks" / f"{profile}.docx"
        return path if path.is_file() else None


def check_project(project: Project, problems: Problems) -> None:
    """Notes a ``plandocs.toml`` that is no TOML (PD815); what it holds is not asked yet, so it may be empty."""
    marker = project.root / MARKER
    if not marker.is_file():
        return
    import tomllib

    try:
        tomllib.loads(marker.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(found[1]), int(found[2])) if found else (0, 0)
        problems.add("PD815", Place(str(marker), line, column), file=MARKER)
    except OSError as error:
        problems.add("PD906", Place(str(marker)), file=marker, problem=error.strerror or error)


def project_of(spec: Path) -> Project:
    """The project that a spec file belongs to."""
    folder = spec.resolve().parent
    for candidate in (folder, *folder.parents):
        if (candidate / MARKER).is_file():
            return Project(candidate)
    return Project(folder)
