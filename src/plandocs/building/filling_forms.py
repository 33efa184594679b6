"""An office's form filled from a plan (điền biểu mẫu): once, or for each unit, class or person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from plandocs.building.build import Built
from plandocs.building.finding_forms import FORMS
from plandocs.building.form_names import file_names
from plandocs.building.templates import shipped_templates
from plandocs.composing.answers import Answers
from plandocs.composing.listed_people import Listed, listed_people
from plandocs.composing.paper import Paper
from plandocs.composing.planned_classes import PlannedClass, planned_classes
from plandocs.composing.receiving_units import ReceivingUnit, receiving_units
from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.reading import FORBIDDEN
from plandocs.spec.plan import Form as PlanForm
from plandocs.vietnamese.text import nfc
from plandocs.writing.form import Form, check_form, fill_form, open_form


class Each(StrEnum):
    """For what a form is filled again and again (điền cho từng …)."""

    UNIT = "unit"
    CLASS = "class"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Item:
    """What one file is filled for (đối tượng của một tệp), with the names that its tags may use."""

    name: str
    names: Mapping[str, Any]


# filling


def filled_forms(
    form_path: Path, spec: Path, built: Built, each: Each | None, extras: Mapping[str, str], problems: Problems
) -> dict[str, bytes]:
    """The files of a form by name (các tệp đã điền); none when anything is wrong, all of which is noted."""
    own = Problems()
    form = open_form(form_path, own)
    if built.plan.form is not PlanForm.STATE and form_path.parent == shipped_templates() / FORMS:
        own.add("PD841", Place(str(form_path)), form=form_path.stem)
    people = listed_people(built.context)
    _check_extras(extras, built, own)
    items = _items(built, each, people, own)
    if form is not None and not own.has_errors:
        names = file_names(form_path, spec, [item.name for item in items] if each else [])
        files = _filled(form, built, items, extras, own, has_people=bool(people))
        if not own.has_errors:
            problems.extend(own)
            return dict(zip(names, files, strict=True))
    problems.extend(_each_once(own))
    return {}


def _each_once(problems: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The problems, with only the first tag that wants ``--each class`` or another: all are mended together."""
    told: set[str] = set()
    for problem in problems:
        name = problem.value("name") if problem.code == "PD835" else ""
        if name not in told:
            yield problem
        told |= {name} if name else set()


def _filled(
    form: Form, built: Built, items: Sequence[Item], extras: Mapping[str, str], problems: Problems, *, has_people: bool
) -> list[bytes]:
    read: set[str] = set()
    faulty = check_form(form, _answers(built, items[0], extras, read), problems)
    files: list[bytes] = []
    told = [Problems() for _ in items]
    properties, profile = built.document.properties, built.profile
    for item, own in zip(items, told, strict=True):
        answers = _answers(built, item, extras, read)
        file = fill_form(form, answers, properties, profile, own, faulty)
        files += [file] if file is not None else []
    _tell_once(items, told, problems)
    for name in sorted(extras.keys() - read):
        problems.add("PD839", Place("--set"), name=name)
    if "people" in read and not has_people:
        problems.add("PD838", form.place)
    return files


def _answers(built: Built, item: Item, extras: Mapping[str, str], read: set[str]) -> Answers:
    bare = Answers.of(built.context, built.numbering, read)
    return bare.naming({"document": Paper(bare), **item.names, **extras})


def _tell_once(items: Sequence[Item], told: Sequence[Problems], problems: Problems) -> None:
    """Notes the problems of all files: one that every file has is told once, any other with the items that have it."""
    having: dict[Diagnostic, list[str]] = {}
    for item, found in zip(items, told, strict=True):
        for problem in found:
            having.setdefault(problem, []).append(item.name)
    for problem, names in having.items():
        values: dict[str, Any] = dict(problem.values)
        if len(names) < len(items) and "where" in values:
            more = f" (+{len(names) - _SHOWN})" if len(names) > _SHOWN else ""
            values["where"] += f", {'; '.join(names[:_SHOWN])}{more}"
        problems.add(problem.code, problem.place, **values)


_SHOWN = 3
"""Items that a problem names when only some have it."""


# what a form is filled for


def _items(built: Built, each: Each | None, people: Sequence[Listed], problems: Problems) -> list[Item]:
    answers = Answers.of(built.context, built.numbering)
    units, classes = receiving_units(answers, people), planned_classes(answers, people)
    lists: dict[str, Any] = {"people": _plain(people), "units": units, "classes": classes}
    if each is None:
        return [Item("", lists)]
    items = [*_items_of(each, people, units, classes)]
    if not items:
        problems.add("PD837" if each is Each.PERSON else "PD836", Place("--each"), each=each.value)
    return [Item(item.name, {**lists, **item.names}) for item in items]


def _items_of(
    each: Each, people: Sequence[Listed], units: Sequence[ReceivingUnit], classes: Sequence[PlannedClass]
) -> Iterator[Item]:
    if each is Each.PERSON:
        for position, person in enumerate(people, start=1):
            number = person.get("number") or str(position)
            yield Item(f"{number} {person.get('name', '')}", {"person": dict(person)})
    elif each is Each.UNIT:
        for unit in units:
            yield Item(unit.name, {"unit": unit, "people": _plain(unit.people)})
    else:
        several = len({one.year for one in classes}) > 1
        for one in classes:
            name = f"{one.year} {one.name}" if several and one.year else one.name
            yield Item(name, {"class": one, "people": _plain(one.people)})


def _plain(people: Sequence[Listed]) -> list[dict[str, str]]:
    return [dict(person) for person in people]


# values of one's own


def _check_extras(extras: Mapping[str, str], built: Built, problems: Problems) -> None:
    taken = {*built.context.facts, "plan", "document", "people", "units", "classes", "loop", *Each}
    for name in extras:
        if name in taken or not (name.isidentifier() and name.isascii()):
            problems.add("PD840", Place("--set"), name=name)
    note_forbidden(extras, problems)


def note_forbidden(values: Mapping[str, str], problems: Problems) -> None:
    """Notes values of ``--set`` with characters that no file of an author may hold either (PD016)."""
    for name, value in values.items():
        if bad := FORBIDDEN.search(value):
            problems.add("PD016", Place(f"--set {name}"), character=f"U+{ord(bad[0]):04X}")


class BadValue(ValueError):  # noqa: N818 - the name says what is wrong
    """A value that cannot be read: without ``=``, or of a name that has one already."""


def extra_values(written: Sequence[str]) -> dict[str, str]:
    """The values of ``--set K=V``, by name; raises BadValue."""
    values: dict[str, str] = {}
    for each in written:
        name, sign, value = each.partition("=")
        if not sign or name.strip() in values:
            raise BadValue(each)
        values[name.strip()] = nfc(value).replace("\r\n", "\n")
    return values
