"""Keys that few files have (khóa ít gặp): how their entries are checked is worked out when one is met.

Pydantic prepares a whole model before it reads a value, and for a plan that is half the time that reading it takes.
"""

from __future__ import annotations

from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, TypeAdapter, ValidationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


class _Lazily:
    """Marks a type whose schema waits for its first value; flaws are told as if it had always been there."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Reads a value by the type's own schema; a default passes unread, as everywhere."""
        later = _Later(source)
        return core_schema.with_info_plain_validator_function(
            later.read, metadata={"pydantic_js_functions": [later.described]}
        )


class _Later:
    """A type and, once it has been needed, what checks it."""

    def __init__(self, source: Any) -> None:
        self._source = source
        self._adapter: TypeAdapter[Any] | None = None

    @property
    def adapter(self) -> TypeAdapter[Any]:
        """What checks values of the type."""
        if self._adapter is None:
            self._adapter = TypeAdapter(self._source)
        return self._adapter

    def read(self, value: Any, info: ValidationInfo) -> Any:
        """A value of the type; its flaws go where they would go without this."""
        return self.adapter.validate_python(value, context=info.context)

    def described(self, _schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The type as an editor sees it."""
        return handler(self.adapter.core_schema)


WHEN_MET = _Lazily()
"""Marks a key that few files have."""
