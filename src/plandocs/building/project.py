"""The project that a spec belongs to (dự án): its root, and the folders of its own."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

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


def project_of(spec: Path) -> Project:
    """The project that a spec file belongs to."""
    folder = Path(os.path.realpath(spec)).parent  # unlike Path.resolve, it takes links that lead in circles
    for candidate in (folder, *folder.parents):
        if has_marker(candidate):
            return Project(candidate)
    return Project(folder)


def has_marker(folder: Path) -> bool:
    """Whether a folder is marked as a project's root (có plandocs.toml)."""
    return os.path.isfile(folder / MARKER)  # noqa: PTH113 - unlike Path.is_file, it takes names that are too long
