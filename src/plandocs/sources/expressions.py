"""Expressions over facts (biểu thức): Jinja's grammar, read by Jinja and computed here.

Only facts, filters, simple sums and comparisons are known; there is no way to reach anything else, so nothing
that an author writes is ever run as code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext
from functools import lru_cache
from typing import Any, Protocol, runtime_checkable

from plandocs.sources.fact import Fact
from plandocs.sources.plain_expressions import plain_tree
from plandocs.vietnamese.dates import PartialDate, format_long, format_short
from plandocs.vietnamese.number_words import in_words
from plandocs.vietnamese.numerals import (
    format_count,
    format_decimal,
    format_money,
    format_padded,
    format_percent,
)
from plandocs.vietnamese.periods import Period, describe_period, format_period
from plandocs.vietnamese.quantities import Quantity, figure
from plandocs.vietnamese.similarity import closest
from plandocs.vietnamese.text import capitalise_first, lower_first
from plandocs.vietnamese.times import Time, format_time

LONGEST = 400
"""Characters that an expression may have."""
_ONE_EQUALS = re.compile(r"(?<![=!<>])=(?!=)")
_REMEMBERED = 1024
"""Expressions whose trees are kept: a template is filled many times."""


class BadExpression(Exception):  # noqa: N818 - an author's mistake on its way to a diagnostic
    """An expression that cannot be computed; ``code`` and ``values`` make its diagnostic."""

    def __init__(self, code: str, **values: str) -> None:
        """Told by ``code`` of the catalogue with ``values``."""
        super().__init__(code)
        self.code = code
        self.values = values


class NotGiven(BadExpression):
    """A key that an entry may have, and this one does not."""

    def __init__(self, name: str) -> None:
        """The key called ``name`` is not there."""
        super().__init__("PD152", problem=f"{name}: chưa ghi / not given")
        self.name = name


@dataclass(frozen=True, slots=True)
class Mention:
    """A node that an expression asks for (lời gọi): ``cite('qd700')``, ``ref('duties')``, ``annex('tasks')``."""

    function: str
    arguments: tuple[str, ...]


FUNCTIONS = ("cite", "ref", "annex")
"""Functions that make nodes of the document; each takes an id, ``cite`` also a form."""

_OPENING = re.compile(r"\\.|\{\{", re.DOTALL)
EXPRESSION_END = re.compile(r"(?:[^'\"}]|'[^']*'|\"[^\"]*\"|\}(?!\}))*\}\}")
"""From after the opening braces of an expression to the end of the closing ones; braces in quotes close nothing."""


@dataclass(frozen=True, slots=True)
class Braced:
    """An expression in a text (biểu thức trong câu): where its braces begin and end, and what stands in them."""

    start: int
    end: int
    source: str


def braced_in(text: str) -> Iterator[Braced]:
    """The expressions of a text, one after another; braces behind a backslash and braces never closed are none."""
    at = 0
    while (opening := _OPENING.search(text, at)) is not None:
        at = opening.end()
        closed = EXPRESSION_END.match(text, at) if opening[0] == "{{" else None
        if closed is not None:
            yield Braced(opening.start(), closed.end(), text[at : closed.end() - 2])
            at = closed.end()


class CalendarYear(int):
    """A year (năm): a number to reckon with that is written without a dot between thousands."""


_BY_HAND: dict[type, tuple[str, ...]] = {
    Period: ("start", "end"),
    PartialDate: ("year", "month", "day"),
    Quantity: ("low", "high", "unit"),
}
"""What may be asked of values that are no entries."""


@runtime_checkable
class Answering(Protocol):
    """A value that knows what may be asked of it (giá trị tự trả lời): sums over the class tree, for one."""

    @property
    def answers(self) -> Mapping[str, Any]:
        """The values by name."""
        ...


def evaluate(source: str, facts: Mapping[str, Any], read: set[str] | None = None) -> Any:
    """The value of an expression (giá trị của biểu thức) over ``facts`` by name; raises BadExpression.

    The names that it reads are added to ``read``.
    """
    return Reader(facts, read if read is not None else set()).value(_tree(source))


@lru_cache(maxsize=_REMEMBERED)
def _tree(source: str) -> Any:
    """An expression as a tree, by Jinja's grammar where it is not plain enough to be read without."""
    plain = plain_tree(source) if len(source) <= LONGEST else None
    return plain if plain is not None else parsed(source)


def shown(value: Any) -> str:
    """A value as Vietnamese prose writes it (viết ra)."""
    for kind, write in _WRITTEN.items():
        if isinstance(value, kind):
            return _written(write, value)
    if getattr(value, "by_unit", None):  # the name alone would be half of it
        raise BadExpression("PD152", problem="by_unit: tên khác nhau theo loại đơn vị / names differ by unit")
    named = value.answers.get("name") if isinstance(value, Answering) and not isinstance(value, Fact) else None
    if isinstance(value, Fact):
        named = getattr(value, "name", None) or getattr(value, "period", None)
    if named is not None:
        return shown(named)
    if isinstance(value, tuple | list):
        return listed(value)
    if isinstance(value, Mention):
        raise BadExpression("PD152", problem=f"{value.function}(…)")
    raise BadExpression("PD152", problem="trống / blank" if value is None else "{…}")


def _written(write: Callable[[Any], str], value: Any) -> str:
    try:
        return write(value)
    except ValueError:  # Python writes no whole number of more than some thousand figures
        raise BadExpression("PD152", problem="số quá lớn / too large a number") from None


def listed(values: Any) -> str:
    """Several things in one phrase, "và" before the last; semicolons throughout where one has a comma inside."""
    parts = [shown(value) for value in values]
    if any("," in part for part in parts):
        return "; ".join(parts)
    *before, last = parts or [""]
    return f"{', '.join(before)} và {last}" if before else last


_WRITTEN: dict[type, Callable[[Any], str]] = {
    str: str,
    bool: lambda value: "có" if value else "không",
    CalendarYear: lambda value: str(int(value)),
    int: format_count,
    Decimal: format_decimal,
    Period: format_period,
    PartialDate: format_long,
    Time: format_time,
    Quantity: figure,
}


def _number(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise BadExpression("PD152", problem=f"{shown(value)}: không phải số / not a number")
    return Decimal(value)


def _whole(value: Any) -> int:
    number = _number(value)
    if number != int(number):
        raise BadExpression("PD152", problem=f"{format_decimal(number)}: không phải số nguyên / not whole")
    return int(number)


def _dated(write: Callable[[PartialDate], str]) -> Callable[..., str]:
    def filtered(value: Any) -> str:
        if not isinstance(value, PartialDate):
            raise BadExpression("PD152", problem=f"{shown(value)}: không phải ngày / not a date")
        return write(value)

    return filtered


def _described(value: Any) -> str:
    return describe_period(value) if isinstance(value, Period) else shown(value)


FILTERS: dict[str, Callable[..., Any]] = {
    "number": lambda value, places=None: format_decimal(_number(value), places),
    "padded": lambda value: format_padded(_whole(value)),
    "percent": lambda value, places=None: format_percent(_number(value), places),
    "money": lambda value: format_money(_whole(value)),
    "words": lambda value: in_words(_whole(value)),
    "date": _dated(format_short),
    "long_date": _dated(format_long),
    "year": lambda value: str(_whole(value)),
    "period": _described,
    "list": listed,
    "capitalise": lambda value: capitalise_first(shown(value)),
    "lower": lambda value: lower_first(shown(value)),
    "upper": lambda value: shown(value).upper(),
    "sum": lambda value: sum((_number(part) for part in value), Decimal(0)),
    "length": len,
}
"""Filters by name; numbers, dates, percentages, money and lists as Vietnamese writes them."""


@lru_cache(maxsize=_REMEMBERED)
def parsed(source: str) -> Any:
    """An expression as Jinja's grammar reads it (cây cú pháp); raises BadExpression."""
    if len(source) > LONGEST:
        raise BadExpression("PD153", what=f"> {LONGEST}")
    from jinja2 import Environment, TemplateSyntaxError
    from jinja2.parser import Parser

    try:
        parser = Parser(Environment(), source, state="variable")  # noqa: S701 - only parsed, never rendered
        node = parser.parse_expression()
        if not parser.stream.eos:
            raise BadExpression("PD150", problem=str(parser.stream.current.value), **_advice(source))
    except TemplateSyntaxError as error:
        raise BadExpression("PD150", problem=error.message or "", **_advice(source)) from None
    except (SyntaxError, ValueError):  # digits of other scripts, which Jinja takes for numbers and Python does not
        raise BadExpression("PD150", problem=source.strip()) from None
    except RecursionError:
        raise BadExpression("PD153", what="((…))") from None
    return node


def _advice(source: str) -> dict[str, str]:
    """A hint of its own for what is often meant: one sign of equality in place of two."""
    return {"advice": "two-equals"} if _ONE_EQUALS.search(source) else {}


_NOT_EVALUATED = "…"
_SIGNS = {
    "Pow": "**",
    "Mod": "%",
    "FloorDiv": "//",
    "List": "[…]",
    "Tuple": "(…)",
    "Dict": "{…}",
    "Slice": "[:]",
    "Test": "is",
}
"""How an author writes what is not allowed."""
_EXACTLY = Context(prec=60)
"""Sums are exact beyond any figure of a plan."""


class Reader:
    """Computes a parsed expression, node kind by node kind.

    Where a condition is asked for, a key that is not given counts as no.
    """

    def __init__(self, facts: Mapping[str, Any], read: set[str]) -> None:
        self.facts = facts
        self.read = read

    def value(self, node: Any) -> Any:
        """What a node of the expression is; raises BadExpression."""
        kind = type(node).__name__
        read = getattr(self, f"_read_{kind.lower()}", None)
        if read is None:
            raise BadExpression("PD153", what=_SIGNS.get(kind, kind.lower()))
        return read(node)

    def condition(self, node: Any) -> Any:
        """The value of a node that may be missing; None where it is not given."""
        try:
            return self.value(node)
        except NotGiven:
            return None

    def _read_const(self, node: Any) -> Any:
        if not isinstance(node.value, float):
            return node.value
        number = Decimal(str(node.value))
        if not number.is_finite():
            raise BadExpression("PD152", problem="1e999: không phải số / not a number")
        return number

    def _read_name(self, node: Any) -> Any:
        if node.name not in self.facts:
            raise unknown(node.name, [*self.facts, *FUNCTIONS])
        self.read.add(node.name)
        return self.facts[node.name]

    def _read_getattr(self, node: Any) -> Any:
        return part(self.value(node.node), node.attr)

    def _read_getitem(self, node: Any) -> Any:
        return part(self.value(node.node), self.value(node.arg))

    def _read_filter(self, node: Any) -> Any:
        if node.name not in FILTERS:
            raise unknown(node.name, list(FILTERS))
        arguments = [self.value(argument) for argument in node.args]
        if node.kwargs or node.dyn_args or node.dyn_kwargs or len(arguments) > 1:
            raise BadExpression("PD153", what=f"|{node.name}(…)")
        try:
            return FILTERS[node.name](self.value(node.node), *arguments)
        except (TypeError, ValueError, ArithmeticError):
            raise BadExpression("PD152", problem=f"| {node.name}") from None

    def _read_call(self, node: Any) -> Mention:
        function = getattr(node.node, "name", "")
        if function not in FUNCTIONS:
            raise BadExpression("PD153", what=f"{function or _NOT_EVALUATED}()")
        for argument in node.args:
            if type(argument).__name__ == "Name" and argument.name not in self.facts:
                raise BadExpression("PD164", id=argument.name, function=function)
        arguments = [self.value(argument) for argument in node.args]
        most = 2 if function == "cite" else 1
        if node.kwargs or not 1 <= len(arguments) <= most or not all(isinstance(a, str) for a in arguments):
            raise BadExpression("PD150", problem=f"{function}('id')")
        return Mention(function, tuple(arguments))

    def _read_add(self, node: Any) -> Any:
        return self._sum(node, lambda a, b: a + b)

    def _read_sub(self, node: Any) -> Any:
        return self._sum(node, lambda a, b: a - b)

    def _read_mul(self, node: Any) -> Any:
        return self._sum(node, lambda a, b: a * b)

    def _read_div(self, node: Any) -> Any:
        return self._sum(node, lambda a, b: a / b)

    def _read_neg(self, node: Any) -> Any:
        number = -_number(self.value(node.node))
        return int(number) if number == number.to_integral_value() and abs(number) < 10**15 else number

    def _sum(self, node: Any, compute: Callable[[Decimal, Decimal], Decimal]) -> Any:
        left, right = self.value(node.left), self.value(node.right)
        try:
            with localcontext(_EXACTLY):
                result = compute(_number(left), _number(right))
        except ArithmeticError:
            raise BadExpression("PD152", problem=f"{shown(left)} / {shown(right)}") from None
        return int(result) if result == result.to_integral_value() and abs(result) < 10**15 else result

    def _read_concat(self, node: Any) -> str:
        return "".join(shown(self.value(part_)) for part_ in node.nodes)

    def _read_condexpr(self, node: Any) -> Any:
        if self.condition(node.test):
            return self.value(node.expr1)
        return self.value(node.expr2) if node.expr2 is not None else ""

    def _read_compare(self, node: Any) -> bool:
        left = self.value(node.expr)
        for operand in node.ops:
            right = self.value(operand.expr)
            if not _compared(operand.op, left, right):
                return False
            left = right
        return True

    def _read_and(self, node: Any) -> Any:
        return self.condition(node.left) and self.value(node.right)

    def _read_or(self, node: Any) -> Any:
        return self.condition(node.left) or self.value(node.right)

    def _read_not(self, node: Any) -> bool:
        return not self.condition(node.node)


def _compared(operator: str, left: Any, right: Any) -> bool:
    tests: dict[str, Callable[[Any, Any], bool]] = {
        "eq": lambda a, b: a == b,
        "ne": lambda a, b: a != b,
        "lt": lambda a, b: a < b,
        "lteq": lambda a, b: a <= b,
        "gt": lambda a, b: a > b,
        "gteq": lambda a, b: a >= b,
        "in": lambda a, b: a in b,
        "notin": lambda a, b: a not in b,
    }
    try:
        return tests[operator](left, right)
    except TypeError:
        raise BadExpression("PD152", problem=f"{shown(left)} ? {shown(right)}") from None


def part(value: Any, name: Any) -> Any:
    """What ``value.name`` or ``value['name']`` gives: a key of an entry, an id of a list, a position."""
    if value is None:
        raise NotGiven(str(name))
    if isinstance(value, Answering):
        answers = value.answers
        if name not in answers:
            raise unknown(name, list(answers))
        return _given(name, answers[name])
    if isinstance(value, Fact):
        return _checked(value, name, type(value).model_fields)
    if isinstance(value, dict):
        named = {str(key): one for key, one in value.items()}  # a year may be asked for as years[2026]
        if str(name) not in named:
            raise unknown(name, list(named))
        return named[str(name)]
    if isinstance(value, tuple | list):
        return _member(value, name)
    for kind, names in _BY_HAND.items():
        if isinstance(value, kind):
            found = _checked(value, name, names)
            return str(found) if name in ("start", "end", "year") else found  # years have no thousands
    raise unknown(name, [])


def _checked(value: Any, name: Any, known: Any) -> Any:
    if name not in known:
        raise unknown(name, list(known))
    return _given(name, getattr(value, name))


def _given(name: Any, found: Any) -> Any:
    if found is None:
        raise NotGiven(str(name))
    return found


def _member(values: Any, name: Any) -> Any:
    if isinstance(name, int) and not isinstance(name, bool) and -len(values) <= name < len(values):
        return values[name]
    by_id = {value.id: value for value in values if getattr(value, "id", None)}
    if name not in by_id:
        raise unknown(name, list(by_id))
    return by_id[name]


def unknown(name: Any, known: list[str]) -> BadExpression:
    """The complaint about a name that nothing has, with the nearest one that exists."""
    return BadExpression("PD151", name=str(name), near=", ".join(closest(str(name), known)))
