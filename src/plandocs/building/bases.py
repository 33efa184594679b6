"""Where the base of a spec is found (tìm bản gốc): beside the spec that extends it, or among the templates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plandocs.building.project import Project, project_of
from plandocs.building.templates import lies_within, template_folders
from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.inputs import FindBase
from plandocs.sources.located import Text

_SUFFIX = ".yaml"
_PLANS = "plans"
_STDIN = "-"


def base_finder(spec: Path, *, name: str | None = None) -> FindBase:
    """What finds the bases of a spec and of its bases (tìm bản gốc); ``name`` is how messages call the spec."""
    called = name or str(spec)

    def find(written: Text, problems: Problems) -> Path | None:
        return base_path(
            written, spec if written.place.file in (called, _STDIN) else Path(written.place.file), problems
        )

    return find


def base_path(written: Text, spec: Path, problems: Problems) -> Path | None:
    """The file that ``extends`` names in ``spec`` (đường dẫn bản gốc).

    A path is taken from the spec's own folder, then from the folders of templates, where a bare name will do. It must
    lie, after resolving links, under the root of the spec's project or a template folder; else it is noted (PD907), and
    so is one that is not there (PD050).
    """
    project = project_of(spec)
    try:
        for path in _candidates(written.strip().replace("\\", "/"), spec, project):
            if path.is_file():
                return _allowed(path, written, project, problems)
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: links that lead in circles, before Python 3.13
        problems.add("PD906", written.place, file=written, problem=getattr(error, "strerror", None) or error)
        return None
    problems.add("PD050", written.place, file=written)
    return None


def _candidates(written: str, spec: Path, project: Project) -> Iterator[Path]:
    names = [written] if written.endswith((".yaml", ".yml")) else [written, written + _SUFFIX]
    folders = [spec.parent]
    for folder in template_folders(project):
        folders += (folder, folder / _PLANS)
    yield from (folder / name for folder in folders for name in names)


def _allowed(path: Path, written: Text, project: Project, problems: Problems) -> Path | None:
    """A file that may be read, called by a short way to it where there is one."""
    if lies_within(path, project):
        return _tidied(path)
    problems.add("PD907", written.place, path=written)
    return None


def _tidied(path: Path) -> Path:
    """A path without ``..`` in it, as messages show it; from where the command runs, if the path was so written."""
    import os

    return Path(os.path.relpath(path.resolve()) if not path.is_absolute() else path.resolve())
