"""The kinds of single values that an author's file may hold (kiểu giá trị), each read by one grammar.

A scalar reaches these types as it was written; what could be read two ways is refused with its readings.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from plandocs.sources.fact import refusal
from plandocs.sources.located import Entry, Items, ProseText, Text
from plandocs.vietnamese.dates import PartialDate, parse_date
from plandocs.vietnamese.numerals import parse_count, parse_decimal, parse_money, parse_percent
from plandocs.vietnamese.periods import Period, parse_period
from plandocs.vietnamese.quantities import Quantity, parse_quantity
from plandocs.vietnamese.times import Time, parse_time
from plandocs.vietnamese.unreadable import Flaw, Unreadable

_CODES = {
    Flaw.NOT_A_NUMBER: "PD110",
    Flaw.AMBIGUOUS_NUMBER: "PD111",
    Flaw.NOT_WHOLE: "PD112",
    Flaw.NEGATIVE: "PD113",
    Flaw.NOT_A_PERCENT: "PD114",
    Flaw.NOT_A_DATE: "PD115",
    Flaw.IMPOSSIBLE_DATE: "PD116",
    Flaw.AMBIGUOUS_DATE: "PD118",
    Flaw.NOT_A_TIME: "PD119",
    Flaw.AMBIGUOUS_TIME: "PD120",
    Flaw.NOT_A_PERIOD: "PD121",
    Flaw.REVERSED_PERIOD: "PD122",
    Flaw.NOT_A_QUANTITY: "PD123",
    Flaw.NOT_MONEY: "PD124",
}
"""The code by which each flaw of a value is told."""


def flaw_told(error: Unreadable) -> tuple[str, dict[str, Any]]:
    """The code of a value that cannot be read, and what its message names (mã lỗi của giá trị)."""
    return _CODES[error.flaw], {"found": error.found, "readings": ", ".join(error.readings)}


@dataclass(frozen=True)
class Grammar:
    """How one kind of value is read from text, and how an editor's schema describes it.

    ``read`` raises ``Unreadable``; ``types`` are the JSON types that an editor's YAML reader may see, ``pattern``
    restricts the text among them.
    """

    read: Callable[[str], Any]
    types: tuple[str, ...] = ("string",)
    pattern: str = ""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Reads a located text; a value that is typed already passes."""
        return core_schema.no_info_plain_validator_function(self._take)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The kind of value as an editor sees it."""
        described: JsonSchemaValue = {"type": list(self.types) if len(self.types) > 1 else self.types[0]}
        return described | ({"pattern": self.pattern} if self.pattern else {})

    def _take(self, value: Any) -> Any:
        if isinstance(value, Entry | Items):
            raise refusal("PD103", found="list" if isinstance(value, Items) else "mapping", expected="text")
        if not isinstance(value, str):
            return value
        if isinstance(value, Text) and value.is_blank:
            raise refusal("PD109")
        try:
            return self.read(value)
        except Unreadable as error:
            code, values = flaw_told(error)
            raise refusal(code, **values) from None


ID_PATTERN = r"^[a-z][a-z0-9_]*$"
"""An id has no hyphen, so that expressions can name it: ``bodies.phong_kinh_te``."""


def _read_id(text: str) -> str:
    if not re.fullmatch(ID_PATTERN, text):
        raise refusal("PD106", found=text)
    return text


def _read_filled(text: str) -> str:
    if not text.strip():
        raise refusal("PD109")
    return text


def _read_prose(text: str) -> str:
    filled = _read_filled(text)
    if not isinstance(filled, Text):
        return filled
    return ProseText(filled, filled.place, style=filled.style, lines=filled.lines, filled=filled.filled)


def _read_plain(text: str) -> str:
    if "{{" in text:
        raise refusal("PD155", found=text)
    return _read_filled(text)


def _read_ordinal(text: str) -> int:
    number = parse_count(text)
    if number < 1:
        raise refusal("PD131", found=text)
    return number


_SWITCH = {"true": True, "yes": True, "có": True, "on": True, "false": False, "no": False, "không": False, "off": False}


def read_switch(text: str) -> bool:
    """Yes or no in either language (có, không)."""
    if text.strip().lower() not in _SWITCH:
        raise refusal("PD126", found=text)
    return _SWITCH[text.strip().lower()]


_SWITCH_PATTERN = "^(" + "|".join((*_SWITCH, *map(str.capitalize, _SWITCH))) + ")$"
_DATE_PATTERN = (
    r"^\s*(?:[Nn]gày |[Tt]háng |[Nn]ăm )?[0-9]{1,2}[^A-Za-z]*[0-9]{4}\s*$|^\s*(?:[Nn]ăm )?[0-9]{4}\s*$|^[0-9]{4}-|tháng"
)
"""What an editor lets pass as a date; the grammar itself tells 31/02."""
_PERIOD_PATTERN = r"[0-9]{4}\s*$"
_READABLE = ("string", "number", "boolean")

Id = Annotated[str, Grammar(_read_id, pattern=ID_PATTERN)]
Prose = Annotated[Text, Grammar(_read_prose, _READABLE)]
"""Text of a document (câu văn), with emphasis, footnotes and expressions."""
Plain = Annotated[Text, Grammar(_read_plain, _READABLE)]
"""A name or label (tên gọi): printed as it stands, without expressions."""
Name = Annotated[str, Grammar(_read_filled, _READABLE)]
"""The name of an entry in a mapping (tên mục): any text."""
Count = Annotated[int, Grammar(parse_count, ("integer", "number", "string"), r"^\d{1,3}(\.\d{3})*$|^\d+$")]
Ordinal = Annotated[int, Grammar(_read_ordinal, ("integer", "string"), r"^0*[1-9][0-9.]*$")]
"""A number in a row that begins at 1 (số thứ tự)."""
Percent = Annotated[Decimal, Grammar(parse_percent, pattern=r"^\d+(,\d+)? ?%$")]
Money = Annotated[int, Grammar(parse_money, ("integer", "number", "string"), r"[0-9]")]
Date = Annotated[PartialDate, Grammar(parse_date, ("string", "integer", "number"), _DATE_PATTERN)]
PeriodOfYears = Annotated[Period, Grammar(parse_period, ("string", "integer"), _PERIOD_PATTERN)]
When = Annotated[Time, Grammar(parse_time, ("string", "integer", "number"), r"[0-9]|[Hh][ằà]ng |[Tt]hường xuyên")]
Amount = Annotated[Quantity, Grammar(parse_quantity, ("string", "integer", "number"), r"[0-9]")]
Switch = Annotated[bool, Grammar(read_switch, ("boolean", "string"), _SWITCH_PATTERN)]
Measure = Annotated[Decimal, Grammar(parse_decimal, ("integer", "string"), r"^[0-9.]+(,[0-9]+)?$")]
"""A length or size in the unit that its key names (số đo); the decimal mark is a comma."""


def _as_items(value: Any) -> Any:
    """A single value as a list of one."""
    if isinstance(value, Text | Entry):
        items = Items(value.place)
        items.append(value)
        return items
    return value


class _OneOrMore(BeforeValidator):
    """A list that may be written as its single member, also as an editor sees it."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The list, or one of what it holds."""
        listed = handler(schema)
        return {"anyOf": [listed["items"], listed]} if "items" in listed else listed


OneOrMore = _OneOrMore(_as_items)
"""Marks a list that may be written as its single member."""

Ids = Annotated[tuple[Id, ...], OneOrMore]


def key(
    title: str,
    description: str = "",
    *examples: object,
    default: Any = ...,
    alias: str | None = None,
    least: int | None = None,
) -> Any:
    """A key of an entry with the Vietnamese help that an editor shows; without a default it must be given.

    ``least`` is how many members its list must have.
    """
    shown = list(examples) or None
    return Field(default, title=title, description=description or None, examples=shown, alias=alias, min_length=least)


def is_id(text: str) -> bool:
    """Whether a text has the form of an id and so is meant as one."""
    return re.fullmatch(ID_PATTERN, text) is not None
