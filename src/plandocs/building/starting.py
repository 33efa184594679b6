"""A new spec (bản đặc tả mới): from a template of its kind, or last year's carried over; checked in either case."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from plandocs.building.build import build, spec_at, with_bases_of
from plandocs.building.project import project_of
from plandocs.building.templates import shipped_templates, template_folders
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.carrying_over import carry_over
from plandocs.registers.shelf import Shelf
from plandocs.sources.located import Text
from plandocs.sources.plain_file import read_plain
from plandocs.sources.reading import LARGEST, read_text
from plandocs.spec.plan import Form, Kind, Plan
from plandocs.vietnamese.dates import short_date
from plandocs.vietnamese.text import nfc

_DIGITS = 5
"""Digits of a unit's code, from which zeros in front may be left out."""

_MARK = re.compile(r"<year(?P<by>[+-]\d)?>")
"""How a template names the plan's year, ``<year>``, and the ones around it, ``<year-1>``: no YAML value begins so."""


_COMMENT = re.compile(r"(?<!\S)#[^\n]*")


class NoTemplate(LookupError):  # noqa: N818 - the name says what is wrong
    """No template of this kind and form; ``known`` are those there are."""

    def __init__(self, known: tuple[tuple[Kind, Form], ...]) -> None:
        """Nothing but ``known`` can be started from."""
        super().__init__(known)
        self.known = known


def new_from_template(path: Path, kind: Kind, form: Form, year: int, problems: Problems) -> bytes | None:
    """What a new spec at ``path`` holds (bản đặc tả theo mẫu), or None; raises NoTemplate."""
    found = dict(_templates(path))
    if (kind, form) not in found:
        raise NoTemplate(tuple(found))
    template = found[kind, form]
    text = read_text(template, str(template), problems)
    if text is None:
        return None
    data = _MARK.sub(lambda mark: str(year + int(mark["by"] or 0)), text).encode()
    build(path, problems, name=str(path), data=data)
    return data


def is_template(path: Path) -> bool:
    """Whether a file declares parameters (tệp là mẫu): a spec of it is filled in, not carried over."""
    from plandocs.loading.reading_specs import read_spec

    spec = read_spec(path, str(path), Problems())
    return spec is not None and "parameters" in spec


def template_named(named: Path, path: Path) -> Path:
    """The file that ``--from`` names (tìm mẫu): as a path, else among the templates of a spec at ``path``."""
    if named.exists():
        return named
    from plandocs.building.bases import base_path

    written = Text(str(named), Place(str(path)))
    return base_path(written, path, Problems()) or named


def new_of_template(path: Path, template: Path, unit: str | None, year: int | None, problems: Problems) -> bytes | None:
    """What a unit's own spec at ``path`` holds that extends ``template`` (bản của đơn vị theo mẫu), or None."""
    from plandocs.loading.asking import asking_spec
    from plandocs.loading.templates import opened

    written = spec_at(template, problems, name=str(template))
    if written is None or not _is_known(unit, path, problems):
        return None
    found = opened(written, with_bases_of(template, str(template), None), problems)
    if found is None or problems.has_errors:
        return None
    return asking_spec(found, _called(template, path), unit, year).encode()


def _is_known(unit: str | None, path: Path, problems: Problems) -> bool:
    """Whether the register has a unit of this code, on whatever day; noted if not (PD410)."""
    if unit is None:
        return True
    units = Shelf(project_of(path).registers, problems).units()
    if units.rows_of(unit.zfill(_DIGITS) if unit.isdigit() else unit):
        return True
    problems.add("PD410", Place(f"--unit {unit}"), number=unit, date=short_date(units.last_known))
    return False


def _called(template: Path, path: Path) -> str:
    """How a spec at ``path`` names its template: by name if it is one of the package's, else by its path."""
    shipped = shipped_templates() / "plans"
    if template.resolve().parent == shipped.resolve():
        return template.stem
    return Path(os.path.relpath(template.resolve(), path.resolve().parent)).as_posix()


def new_from_last(path: Path, last: Path, year: int, problems: Problems) -> bytes | None:
    """What a new spec at ``path`` holds when ``last`` is carried over (chép kế hoạch năm trước), or None.

    Nothing is carried over from a spec with errors; its warnings are not told again. Raises SameYear.
    """
    own = Problems()
    built = build(last, own)
    if built is None or own.has_errors:
        problems.extend(own)
        return None
    told = _help_lines(last, built.plan)
    data = carry_over(read_plain(last, LARGEST), built.plan, year, str(path), problems, help_lines=told)
    build(path, problems, name=str(path), data=data)
    return data


def _help_lines(last: Path, plan: Plan) -> frozenset[str]:
    """The comments that the template of a plan of its kind brought along, as they read in its year."""
    template = dict(_templates(last)).get((plan.kind, plan.form))
    text = nfc(template.read_text(encoding="utf-8")) if template is not None else ""
    text = _MARK.sub(lambda mark: str(plan.period.start + int(mark["by"] or 0)), text)
    return frozenset(found[0].strip() for found in _COMMENT.finditer(text))


def templates_for(path: Path) -> tuple[tuple[Kind, Form], ...]:
    """The kinds and forms that a new spec at ``path`` may be of (các loại có mẫu)."""
    return tuple(kind for kind, _ in _templates(path))


def _templates(path: Path) -> Iterator[tuple[tuple[Kind, Form], Path]]:
    """The templates that a new spec at ``path`` may start from, as ``plans/ke_hoach-state.yaml`` names them."""
    folders = template_folders(project_of(path))
    for kind in Kind:
        for form in Form:
            name = Path("plans", f"{kind.value}-{form.value}.yaml")
            first = next((folder / name for folder in folders if (folder / name).is_file()), None)
            if first is not None:
                yield (kind, form), first
