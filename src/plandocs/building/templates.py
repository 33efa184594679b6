"""Where templates stand (nơi để mẫu): the project's own folder first, then the package's."""

from __future__ import annotations

from pathlib import Path

from plandocs.building.project import Project

_PACKAGE = Path(__file__).parent.parent


def shipped_templates(package: Path = _PACKAGE) -> Path:
    """The templates that travel with plandocs: in the wheel beside the rooms, in a checkout at its top."""
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent.parent / "templates"


def lies_within(path: Path, project: Project) -> bool:
    """Whether a file, links followed, lies under the project's root or a template folder (nằm trong dự án).

    Raises OSError, or before Python 3.13 RuntimeError, for links that lead in circles.
    """
    real = path.resolve()
    return any(real.is_relative_to(root.resolve()) for root in (project.root, *template_folders(project)))


def template_folders(project: Project) -> tuple[Path, ...]:
    """The folders in which templates are looked for (thư mục mẫu), in order."""
    return tuple(folder for folder in (project.root / "templates", shipped_templates()) if folder.is_dir())
