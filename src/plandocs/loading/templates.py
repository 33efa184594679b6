"""A spec that is made from others (bản kế thừa, mẫu): opened once, and filled for as many units as there are."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.chains import with_bases
from plandocs.loading.filling import UNIT, Filling, Given
from plandocs.loading.impossible_values import check_asked_values
from plandocs.loading.inputs import KEYS, Inputs
from plandocs.loading.parameters import declared, is_unfit, read_value
from plandocs.loading.template_uses import check_uses, uses_unit
from plandocs.loading.units import unit_of
from plandocs.loading.variants import chosen
from plandocs.sources.located import Entry, Located, Text
from plandocs.spec.parameters import Parameter
from plandocs.spec.units import UnitFacts
from plandocs.vietnamese.dates import parse_date
from plandocs.vietnamese.periods import parse_period
from plandocs.vietnamese.similarity import suggestion
from plandocs.vietnamese.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class Template:
    """A spec with its bases merged in (mẫu đã mở): what is filled, what it asks for, and what it gives itself."""

    tree: Entry
    parameters: Mapping[str, Parameter]
    values: Mapping[str, Text]
    unit: Located | None
    place: Place
    """Where values may be given: the spec's key for them, or its first line."""
    is_of_a_unit: bool
    """Whether the unit is spoken of anywhere."""

    @property
    def lacks_values(self) -> bool:
        """Whether no plan can be made of it without more being given (còn thiếu giá trị)."""
        needed = (name for name, one in self.parameters.items() if one.required and one.default is None)
        return (self.is_of_a_unit and self.unit is None) or any(name not in self.values for name in needed)


def resolved(spec: Entry, inputs: Inputs | None, problems: Problems) -> Entry | None:
    """The whole spec, merged with its bases and filled (bản đặc tả đầy đủ); None where something is wanting."""
    inputs = inputs or Inputs()
    template = opened(spec, inputs, problems)
    return filled(template, inputs, problems) if template is not None else None


def opened(spec: Entry, inputs: Inputs, problems: Problems) -> Template | None:
    """A spec with its bases and its parameters (mẫu đã mở); None if a base cannot be had.

    Noted are flawed declarations and parameters of the spec itself that are used nowhere.
    """
    whole = with_bases(spec, inputs.find_base, problems)
    if whole is None:
        return None
    tree = Entry(whole.place)
    tree.update({key: value for key, value in whole.items() if key not in KEYS})
    tree.key_places = whole.key_places
    parameters = declared(_mapping(whole, "parameters", problems), problems)
    check_uses(tree, parameters, spec.place.file, problems)
    check_asked_values(tree, parameters, problems)
    given = _mapping(whole, "values", problems)
    values = {name: value for name, value in given.items() if isinstance(value, Text) and not value.is_blank}
    for value in given.values():
        if not isinstance(value, Text):
            problems.add("PD103", value.place, found="list" if isinstance(value, list) else "mapping", expected="text")
    place = whole.key_places.get("values", whole.key_places.get("extends", whole.place))
    return Template(tree, parameters, values, whole.get(UNIT), place, uses_unit(tree, parameters))


def filled(template: Template, inputs: Inputs, problems: Problems) -> Entry | None:
    """A template filled with its own values and those given (bản đã điền); the template stays as it is.

    None where values are missing, which are told all at once (PD056), or cannot be read.
    """
    own = Problems()
    unit = unit_of(template.unit, inputs, latest_date(template.tree), own)
    given, missing = _given(template, inputs, unit, own)
    if template.is_of_a_unit and unit is None and not own.has_errors:
        missing.append(UNIT)
    filling = Filling(given, Problems() if missing else own)  # with values missing, only to find what else is
    tree = None if own.has_errors else chosen(template.tree, filling)
    missing += sorted(filling.missing)
    if missing:
        place = inputs.unit.place if inputs.unit is not None else template.place
        if inputs.facts is None:
            own.add("PD056", place, names=", ".join(missing))
        else:
            own.add("PD056", _place_of(inputs.facts, place), names=", ".join(missing), advice="column-of-units")
    problems.extend(own)
    return tree if isinstance(tree, Entry) and not missing else None


def _place_of(facts: Mapping[str, Text], place: Place) -> Place:
    """Where a unit is listed, as far as that is known."""
    return next((text.place for text in facts.values() if text.place.file), place)


def latest_date(tree: Entry) -> datetime.date | None:
    """The last day on which a plan that is not typed yet may be dated (ngày muộn nhất); None where nobody can tell."""
    date, period = tree.get("date"), tree.get("period")
    try:
        latest = parse_date(date).latest() if isinstance(date, Text) else None
        if latest is None and isinstance(period, Text):
            latest = datetime.date(parse_period(period).end, 12, 31)
    except Unreadable:
        return None
    return latest


def _given(template: Template, inputs: Inputs, unit: UnitFacts | None, problems: Problems) -> tuple[Given, list[str]]:
    """The values of a template's parameters, and the names of those that must be given and are not."""
    row = {name: text for name, text in inputs.row.items() if name in template.parameters and text.strip()}
    texts = {**_facts(template, unit), **template.values, **row, **inputs.values}
    for name, text in texts.items():
        if name not in template.parameters:
            problems.add("PD057", text.place, name=name, **suggestion(name, template.parameters))
    values: dict[str, Any] = {}
    places: dict[str, Place] = {}
    missing: list[str] = []
    for name, parameter in template.parameters.items():
        written = texts.get(name)
        given = written if written is not None and written.strip() else parameter.default
        values[name] = read_value(name, parameter, given, problems) if given is not None else None
        if given is not None:
            places[name] = given.place
        elif parameter.required:
            missing.append(name)
    if unit is not None:
        values[UNIT] = unit
        for name in UnitFacts.model_fields:
            text = getattr(unit, name)
            if isinstance(text, Text):
                is_unfit(f"{UNIT}.{name}", text, problems)
            if text is not None:
                places[f"{UNIT}.{name}"] = unit.where(name)
    return Given(values, places), missing


def _facts(template: Template, unit: UnitFacts | None) -> dict[str, Text]:
    """What is known of the unit itself under a parameter's name."""
    known = {}
    for name in UnitFacts.model_fields if unit is not None else ():
        text = getattr(unit, name)
        if text is not None and unit is not None:
            known[name] = Text(str(text), unit.where(name))
    return {name: text for name, text in known.items() if name in template.parameters}


def _mapping(spec: Entry, key: str, problems: Problems) -> Entry:
    """What stands under a key, as a mapping; empty where there is nothing."""
    value = spec.get(key)
    if isinstance(value, Entry):
        return value
    if value is not None and not (isinstance(value, Text) and value.is_blank):
        problems.add("PD103", value.place, found="text" if isinstance(value, Text) else "list", expected="mapping")
    return Entry(spec.place)
