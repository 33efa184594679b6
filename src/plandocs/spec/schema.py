"""The JSON schema of a spec (lược đồ), by which an editor completes and explains in Vietnamese."""

import re
from typing import Any

from plandocs.sources.scalars import ID_PATTERN
from plandocs.spec.plan import FORMAT, Plan
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
