"""The values of a template's parameters (giá trị tham số), read by the grammar of their kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import PydanticCustomError

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.expressions import CalendarYear
from plandocs.sources.fact import validate
from plandocs.sources.located import Entry, Text
from plandocs.sources.scalars import flaw_told, is_id, read_switch
from plandocs.spec.parameters import Parameter, ParameterType
from plandocs.spec.plan import Plan
from plandocs.vietnamese.dates import parse_date
from plandocs.vietnamese.numerals import parse_count, parse_decimal, parse_money, parse_percent
from plandocs.vietnamese.periods import parse_period
from plandocs.vietnamese.text import collapse_spaces
from plandocs.vietnamese.unreadable import Flaw, Unreadable

_SIGN = re.compile(r"[\\*^{}\t\n\r]")
"""What would be read as markup, or break a line."""
_OF_TEXTS = frozenset(("unit", "value", "deadline", "cite", "ref", "annex"))
"""Names that expressions know besides the facts of a plan."""
_A_YEAR = re.compile(r"[1-9]\d{3}")


def declared(written: Entry, problems: Problems) -> dict[str, Parameter]:
    """The parameters that a template declares, by name (tham số); flawed ones are noted and left out."""
    found = {}
    for name, value in written.items():
        place = written.key_places[name]
        if not is_id(name):
            problems.add("PD106", place, found=name)
        elif name in Plan.model_fields or name in _OF_TEXTS:
            problems.add("PD061", place, name=name)
        elif (parameter := _declaration(name, value, written, problems)) is not None:
            found[name] = parameter
    return found


def _declaration(name: str, value: Any, written: Entry, problems: Problems) -> Parameter | None:
    if isinstance(value, Text) and value.is_blank:  # a name alone: a text that must be given
        value = Entry(written.key_places[name])
    parameter = validate(Parameter, value, problems)
    if parameter is None:
        return None
    if parameter.type is ParameterType.CHOICE and not parameter.choices:
        problems.add("PD064", written.key_places[name])
        return None
    for text in (parameter.default, parameter.example):
        if text is not None:
            read_value(name, parameter, text, problems)
    return parameter


def read_value(name: str, parameter: Parameter, text: Text, problems: Problems) -> Any:
    """The value that a text spells for a parameter (giá trị), or None with a problem noted."""
    if is_unfit(name, text, problems):
        return None
    try:
        if parameter.type is ParameterType.CHOICE:
            return _choice(parameter, text)
        return _READ[parameter.type](collapse_spaces(text).strip())
    except Unreadable as error:
        code, values = flaw_told(error)
        problems.add(code, text.place, **values)
    except PydanticCustomError as error:
        told: Any = error.context or {}
        problems.add(told["code"], text.place, **told["values"])
    except _NoChoice:
        problems.add("PD104", text.place, found=text, choices=", ".join(parameter.choices))
    return None


def is_unfit(name: str, text: Text, problems: Problems) -> bool:
    """Whether a value has signs that would be more than words; they are noted (PD059)."""
    sign = _SIGN.search(text.strip())
    if sign is not None:
        problems.add("PD059", text.place, name=name, sign=repr(sign[0]).strip("'")[:2])
    return sign is not None


class _NoChoice(ValueError):  # noqa: N818 - the name says what is wrong
    """A value that is none of the choices."""


def _choice(parameter: Parameter, text: str) -> str:
    wanted = collapse_spaces(text).strip().casefold()
    for choice in parameter.choices:
        if choice.casefold() == wanted:
            return str(choice)
    raise _NoChoice


def _year(text: str) -> CalendarYear:
    if not _A_YEAR.fullmatch(text):
        raise Unreadable(Flaw.NOT_A_DATE, text)
    return CalendarYear(text)


_READ: Mapping[ParameterType, Callable[[str], Any]] = {
    ParameterType.TEXT: str,
    ParameterType.COUNT: parse_count,
    ParameterType.DECIMAL: parse_decimal,
    ParameterType.PERCENT: parse_percent,
    ParameterType.MONEY: parse_money,
    ParameterType.DATE: parse_date,
    ParameterType.YEAR: _year,
    ParameterType.PERIOD: parse_period,
    ParameterType.SWITCH: read_switch,
}
