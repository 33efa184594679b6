"""A template tried out without a unit (thử mẫu): with a sample for each parameter, once for each variant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice

from plandocs.diagnostics.place import Place
from plandocs.loading.inputs import Inputs
from plandocs.loading.templates import Template
from plandocs.sources.located import Entry, Text
from plandocs.spec.parameters import Parameter, ParameterType
from plandocs.spec.units import UnitType

_SAMPLES: Mapping[ParameterType, str] = {
    ParameterType.TEXT: "Mẫu",
    ParameterType.COUNT: "12",
    ParameterType.DECIMAL: "1,5",
    ParameterType.PERCENT: "50%",
    ParameterType.MONEY: "1.000.000",
    ParameterType.DATE: "2026",
    ParameterType.YEAR: "2026",
    ParameterType.PERIOD: "2026 - 2030",
    ParameterType.SWITCH: "có",
}
"""A value of each kind, for a parameter without an example."""
_UNIT = {"code": "00001", "name": "Mẫu", "province_code": "01", "province": "Tỉnh Mẫu"}


_MOST = 40
"""Variants that are tried out; each is a whole plan."""


def samples(template: Template, inputs: Inputs) -> Iterator[Inputs]:
    """Values with which each variant of a template is made at least once (các bộ giá trị mẫu).

    All types of unit come by, then each choice of each parameter, and both sides of a switch; what the template or
    ``inputs`` give themselves stays.
    """
    return islice(_every(template, inputs), _MOST)


def _every(template: Template, inputs: Inputs) -> Iterator[Inputs]:
    place = template.place
    fixed = {**template.values, **inputs.values}
    open_ = {name: one for name, one in template.parameters.items() if name not in fixed}
    first = {**inputs.values, **{name: Text(_sample(one), one.written_at) for name, one in open_.items()}}
    kinds = tuple(UnitType) if template.is_of_a_unit else (UnitType.COMMUNE,)
    for kind in kinds:
        yield replace(inputs, values=first, unit=_unit(kind, place), units=None)
    unit = _unit(kinds[0], place)
    for name, parameter in open_.items():
        for other in _choices(parameter)[1:]:
            yield replace(inputs, values={**first, name: Text(other, parameter.written_at)}, unit=unit, units=None)


def _sample(parameter: Parameter) -> str:
    if parameter.example is not None or parameter.default is not None:
        return str(parameter.example if parameter.example is not None else parameter.default)
    choices = _choices(parameter)
    return choices[0] if choices else _SAMPLES[parameter.type]


def _choices(parameter: Parameter) -> tuple[str, ...]:
    if parameter.type is ParameterType.SWITCH:
        return ("có", "không")
    return tuple(map(str, parameter.choices)) if parameter.type is ParameterType.CHOICE else ()


def _unit(kind: UnitType, place: Place) -> Entry:
    entry = Entry(place)
    entry.update({name: Text(value, place) for name, value in {**_UNIT, "type": kind.value}.items()})
    entry.key_places = dict.fromkeys(entry, place)
    return entry
