"""The template of a batch (mẫu của lô): opened once, and looked through as ``check`` does before any unit is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from plandocs.batch.asked import Asked
from plandocs.batch.hashes import hash_of_file
from plandocs.building.build import spec_at, with_bases_of
from plandocs.building.choosing import told_of
from plandocs.building.examining import try_out
from plandocs.building.templates import shipped_templates
from plandocs.building.workshop import Workshop
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.place import Place
from plandocs.loading.inputs import Inputs
from plandocs.loading.templates import Template, opened
from plandocs.sources.located import Text
from plandocs.vietnamese.similarity import suggestion


@dataclass(frozen=True, slots=True)
class OpenedTemplate:
    """A template with what it is made of (mẫu đã mở): its files, its own and its bases', and its workshop."""

    template: Template
    workshop: Workshop
    hashes: Mapping[str, str]
    """The hashes of its files by their names, each taken before the file was read."""

    @property
    def files(self) -> tuple[Path, ...]:
        """Its files, and those of its bases."""
        return tuple(map(Path, self.hashes))

    def has(self, name: str) -> bool:
        """Whether a parameter is called so."""
        return name in self.template.parameters


def open_template(asked: Asked, problems: Problems) -> OpenedTemplate | None:
    """The template with its bases (mẫu), or None, with the reason noted.

    Every problem that it has of itself is told here, and it is not opened when there are errors; so is a value that it
    has no parameter for (PD057), and a template that would make the same plan for every unit (PD842).
    """
    path, name, own = asked.template, str(asked.template), Problems()
    workshop = Workshop.of(_at_home(path))
    hashes = {path.as_posix(): hash_of_file(path)}
    written = spec_at(path, own, name=name)
    inputs = replace(_noting_bases(with_bases_of(path, name, Inputs()), hashes), values=asked.values)
    template = opened(written, inputs, own) if written is not None else None
    if template is not None and not own.has_errors:
        _check_values(template, inputs, own)
        if not template.parameters and not template.is_of_a_unit:
            own.add("PD842", Place(name))
    if template is not None and not own.has_errors:
        _check_plans(template, path, inputs, workshop, own)
    problems.extend(own)
    if template is None or own.has_errors:
        return None
    return OpenedTemplate(template, workshop, hashes)


def _check_plans(template: Template, path: Path, inputs: Inputs, workshop: Workshop, problems: Problems) -> None:
    """Notes what is wrong with the plans of sample units; what is not an error is told with the units themselves."""
    tried, name = Problems(), str(path)
    try_out(template, path, inputs, tried, name=name, workshop=workshop)
    told = told_of(tried, workshop, name=name)
    problems.extend(problem for problem in told if problem.severity is Severity.ERROR)


def _noting_bases(inputs: Inputs, hashes: dict[str, str]) -> Inputs:
    """The same inputs, by which each base that is found is noted in ``hashes``, before it is read."""
    find = inputs.find_base

    def found(written: Text, problems: Problems) -> Path | None:
        path = find(written, problems) if find is not None else None
        if path is not None:
            hashes.setdefault(path.as_posix(), hash_of_file(path))
        return path

    return replace(inputs, find_base=found)


def _check_values(template: Template, inputs: Inputs, problems: Problems) -> None:
    for name, text in inputs.values.items():
        if name not in template.parameters:
            problems.add("PD057", text.place, name=name, **suggestion(name, template.parameters))


def _at_home(path: Path) -> Path:
    """A template, or where one of the package's is at home: it belongs to the project that the command is run in."""
    is_shipped = path.resolve().is_relative_to(shipped_templates().resolve())
    return Path(path.name) if is_shipped else path
