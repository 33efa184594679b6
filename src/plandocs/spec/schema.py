"""The JSON schema of a spec (lược đồ), by which an editor completes and explains in Vietnamese."""

from __future__ import annotations

from typing import Any

from plandocs.spec.plan import FORMAT, Plan

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def spec_schema() -> dict[str, Any]:
    """The schema as an editor's YAML 1.2 reader sees values: 1.299 is a number there, text here."""
    schema = Plan.model_json_schema(by_alias=True)
    return {
        "$schema": DIALECT,
        "title": "Bản đặc tả kế hoạch plandocs",
        "description": f"Định dạng phiên bản {FORMAT}.",
        **{name: value for name, value in schema.items() if name not in ("title", "description")},
    }
