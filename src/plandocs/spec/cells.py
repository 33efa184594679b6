"""Cells of a table as an author writes them (ô): a list in the order of the columns, or by the ids of columns."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, GetJsonSchemaHandler, Tag
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from plandocs.sources.located import Items, Text
from plandocs.sources.scalars import Grammar, Id
from plandocs.vietnamese.numerals import parse_count

NO_VALUE = frozenset(["-", "–", "—", "…", "..."])
"""What stands in a cell of figures that has none: a dash, or dots to be filled in by hand."""


class BlankOr(Grammar):
    """A grammar that also lets an empty cell pass, and a dash for one."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """What the grammar reads, or nothing."""
        return {"anyOf": [super().__get_pydantic_json_schema__(schema, handler), {"type": "null"}, {"const": ""}]}

    def _take(self, value: Any) -> Any:
        if isinstance(value, Text) and (not value.strip() or value == "~" or value in NO_VALUE):
            return self.read("")
        return super()._take(value)


def _read_count(text: str) -> int | None:
    return parse_count(text) if text else None


class _Written(Grammar):
    """A cell as written: what it holds is read by the grammar of its column, which this room does not know."""

    def _take(self, value: Any) -> Any:
        if isinstance(value, Text) and value.is_blank:
            return Text("", value.place)
        return super()._take(value)


Cell = Annotated[Text, _Written(lambda text: text, ("string", "number", "boolean", "null"))]
"""A cell as written (ô); an empty one is an empty text."""
CountCell = Annotated[int | None, BlankOr(_read_count, ("integer", "number", "string"), r"^\d{1,3}(\.\d{3})*$|^\d+$")]
"""A whole number, or nothing (ô số đếm)."""


def _shape(value: Any) -> str:
    return "mapping" if isinstance(value, dict) else "list"


class _SingleCell(BeforeValidator):
    """Cells that may be written as the first one alone, also as an editor sees them."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """A cell, a list of cells, or cells by ids."""
        listed, named = handler(schema)["oneOf"]
        return {"anyOf": [listed["items"], listed, named]}


def _as_list(value: Any) -> Any:
    """A single cell as a row of one."""
    if isinstance(value, Text):
        items = Items(value.place)
        items.append(value)
        return items
    return value


_EitherWay = Discriminator(_shape)
_OrOne = _SingleCell(_as_list)

Cells = Annotated[
    Annotated[tuple[Cell, ...], Tag("list")] | Annotated[dict[Id, Cell], Tag("mapping")], _EitherWay, _OrOne
]
"""The cells of a row (các ô): a list in the order of the columns, or by ids."""
Counts = Annotated[
    Annotated[tuple[CountCell, ...], Tag("list")] | Annotated[dict[Id, CountCell], Tag("mapping")],
    _EitherWay,
    _OrOne,
]
"""Counts of a row (các số của dòng): a list in the order of the columns, or by ids."""
