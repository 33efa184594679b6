"""The JSON schema of a spec (lược đồ), by which an editor completes and explains in Vietnamese."""

import json
import re
from typing import Any

from plandocs.formats.reading import FORMAT
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import ID_PATTERN
from plandocs.spec.parameters import Parameter
from plandocs.spec.plan import Plan
from plandocs.spec.units import Unit
from plandocs.vietnamese.text import capitalise_first

_TERM = re.compile(r"\(([^();]+)")
_BY_ID = (
    "references",
    "bodies",
    "audiences",
    "phases",
    "annexes",
    "statistics",
    "frames",
    "schedules",
    "estimates",
    "quotas",
    "rosters",
)
"""Keys whose entries are called by id."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def spec_schema() -> dict[str, Any]:
    """The schema as an editor's YAML 1.2 reader sees values: 1.299 is a number there, text here."""
    schema = Plan.model_json_schema(by_alias=True)
    for entry in schema["$defs"].values():
        _tell_in_vietnamese(entry)
    for name in _BY_ID:
        schema["properties"][name]["propertyNames"] = {"pattern": ID_PATTERN}
    return {
        "$schema": DIALECT,
        "title": "Bản đặc tả kế hoạch plandocs",
        "description": f"Định dạng phiên bản {FORMAT}.",
        **{name: value for name, value in schema.items() if name not in ("title", "description")},
    }


_FROM_OTHERS = "FromOthers"
_OF_MAKING = {
    "extends": {
        "title": "Bản gốc",
        "description": "Tệp của bản gốc, hoặc tên một mẫu; bản này chỉ ghi chỗ khác.",
        "type": "string",
    },
    "parameters": {
        "title": "Tham số của mẫu",
        "description": "Mẫu hỏi gì ở từng đơn vị; dùng bằng {{ tên }} trong mọi giá trị.",
        "type": "object",
        "additionalProperties": {"anyOf": [{"$ref": "#/$defs/Parameter"}, {"type": "null"}, {"type": "object"}]},
    },
    "values": {"title": "Giá trị cho mẫu", "description": "Giá trị của từng tham số.", "type": ["object", "null"]},
    "unit": {
        "title": "Đơn vị",
        "description": "Mã đơn vị, hoặc các cột của đơn vị.",
        "anyOf": [{"type": ["string", "integer"]}, {"$ref": "#/$defs/Unit"}],
    },
    "remove": {"title": "Bỏ khóa của bản gốc", "description": "Tên các khóa.", "type": ["string", "array"]},
}
"""Keys of specs that are made from others, and of templates."""


def published_schema() -> dict[str, Any]:
    """The schema that editors get (lược đồ): a spec by itself in full, one made from others by its keys.

    What a spec changes in its base is no whole entry, and an expression may stand for any value of a template.
    """
    whole = spec_schema()
    named = {key: _about(described) for key, described in whole["properties"].items()}
    entries = {model.__name__: _entry_schema(model) for model in (Parameter, Unit)}
    made = {"type": "object", "properties": {**named, **_OF_MAKING}, "additionalProperties": False}
    plan = {key: value for key, value in whole.items() if key not in ("$schema", "title", "description", "$defs")}
    return {
        **{key: whole[key] for key in ("$schema", "title", "description")},
        "if": {"anyOf": [{"required": [key]} for key in ("extends", "parameters", "values", "unit")]},
        "then": {"$ref": f"#/$defs/{_FROM_OTHERS}"},
        "else": {"$ref": "#/$defs/Plan"},
        "$defs": {**whole["$defs"], **entries, "Plan": plan, _FROM_OTHERS: made},
    }


def _about(described: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in described.items() if name in ("title", "description")}


def _entry_schema(model: type[Fact]) -> dict[str, Any]:
    """The schema of an entry that no plan holds, with its choices written out."""
    schema = model.model_json_schema(by_alias=True)
    choices = schema.pop("$defs", {})
    _tell_in_vietnamese(schema)
    text = json.dumps(schema)
    for name, choice in choices.items():
        text = text.replace(f'{{"$ref": "#/$defs/{name}"}}', json.dumps({"enum": choice.get("enum", [])}))
    written: dict[str, Any] = json.loads(text)
    return written


def _tell_in_vietnamese(entry: dict[str, Any]) -> None:
    """An entry is called by the Vietnamese term of its docstring, in brackets there, and lists its keys or choices."""
    for described in (entry, *entry.get("anyOf", ())):
        of_a_class = "properties" in described or "enum" in described
        term = _TERM.search(described.pop("description", "")) if of_a_class else None
        if term:
            described["title"] = capitalise_first(term[1].strip())
        if of_a_class:
            described["description"] = _contents(described)


def _contents(described: dict[str, Any]) -> str:
    """What an entry holds, in a line: the keys that it must have and those that it may have, or its choices."""
    if "enum" in described:
        return f"Chọn một: {', '.join(map(str, described['enum']))}."
    needed = [name for name in described["properties"] if name in described.get("required", ())]
    others = [name for name in described["properties"] if name not in needed]
    told = [f"Bắt buộc: {', '.join(needed)}."] if needed else []
    return " ".join([*told, *([f"Tùy chọn: {', '.join(others)}."] if others else [])])
