"""A new spec (bản đặc tả mới): from a template of its kind, or last year's carried over; checked in either case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from plandocs.building.build import build
from plandocs.building.project import project_of
from plandocs.building.templates import template_folders
from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.carrying_over import carry_over
from plandocs.sources.reading import read_text
from plandocs.spec.plan import Form, Kind, Plan
from plandocs.vietnamese.text import nfc

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
    data = carry_over(last.read_bytes(), built.plan, year, str(path), problems, help_lines=told)
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
