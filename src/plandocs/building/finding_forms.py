"""Where forms stand (nơi để biểu mẫu): a file that is named, the project's own forms, those that come with plandocs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plandocs.building.project import project_of
from plandocs.building.templates import template_folders
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.vietnamese.similarity import suggestion

FORMS = "forms"
"""The folder of templates that holds forms."""


def find_form(named: str, spec: Path, problems: Problems) -> Path | None:
    """The form that a file name or a bare name means (tìm biểu mẫu); PD822 when there is none.

    A bare name is looked for among the project's own forms, then among those that travel with plandocs.
    """
    typed = Path(named)
    if typed.is_file():
        return typed
    shelf = {path.stem: path for path in _forms(spec)}
    found = shelf.get(typed.stem) if typed.parent == Path() and typed.suffix in ("", ".docx") else None
    if found is None:
        problems.add("PD822", Place(named), form=named, **suggestion(typed.stem, sorted(shelf)))
    return found


def _forms(spec: Path) -> Iterator[Path]:
    """The forms there are, the project's own last, as they come first where names are equal."""
    for folder in reversed(template_folders(project_of(spec))):
        yield from sorted((folder / FORMS).glob("[!~.]*.docx"))
