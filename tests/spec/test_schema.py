"""The JSON schema by which an editor completes and explains a spec: valid, in Vietnamese, and without false errors."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
import yaml
from jsonschema import Draft202012Validator

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.fact import Fact, validate
from plandocs.sources.yaml_tree import read_yaml
from plandocs.spec.plan import Plan
from plandocs.spec.schema import published_schema, spec_schema
from tests.loading.sample import edited

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.yaml"))
SCHEMA = spec_schema()
EXPLICIT = ("    content: Các cơ quan kịp thời", "    content:\n      kind: text\n      text: Các cơ quan kịp thời")
EDITOR = Draft202012Validator(published_schema())

# what an editor's reader makes of a plain scalar: the core schema of YAML 1.2
_CORE = (
    (r"null|Null|NULL|~|", lambda _: None),
    (r"true|True|TRUE", lambda _: True),
    (r"false|False|FALSE", lambda _: False),
    (r"[-+]?[0-9]+", int),
    (r"0o[0-7]+", lambda text: int(text, 0)),
    (r"0x[0-9a-fA-F]+", lambda text: int(text, 0)),
    (r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", float),
)


def as_an_editor_reads(text: str) -> Any:
    return _value(yaml.compose(text, Loader=yaml.BaseLoader))


def _value(node: yaml.Node | None) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _value(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(value) for value in node.value]
    assert isinstance(node, yaml.ScalarNode)
    if node.style is None:
        for pattern, read in _CORE:
            if re.fullmatch(pattern, node.value):
                return read(node.value)
    return node.value


def models(of: Any = Plan, seen: set[type[Fact]] | None = None) -> Iterator[type[Fact]]:
    """Every kind of entry that a plan may hold."""
    seen = set() if seen is None else seen
    if isinstance(of, type) and issubclass(of, Fact) and of not in seen:
        seen.add(of)
        yield of
        for hint in get_type_hints(of, include_extras=True).values():
            yield from models(hint, seen)
    for inner in get_args(of):
        yield from models(inner, seen)


KEYS = {f"{model.__name__}.{name}": (model, name) for model in models() for name in model.model_fields}
EXAMPLES = {
    f"{key}: {example}": (model, name, example)
    for key, (model, name) in KEYS.items()
    for example in model.model_fields[name].examples or ()
}


def property_of(model: type[Fact], name: str) -> dict[str, Any]:
    described = SCHEMA if model is Plan else SCHEMA["$defs"][model.__name__]
    whole = next(one for one in described.get("anyOf", [described]) if "properties" in one)
    found: dict[str, Any] = whole["properties"][model.model_fields[name].alias or name]
    return found


def errors(spec: str) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in EDITOR.iter_errors(as_an_editor_reads(spec))]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


def test_every_kind_of_entry_is_looked_at() -> None:
    assert {"Plan", "Target", "Statement", "TasksBlock", "Item", "ShortForm"} <= {model.__name__ for model in models()}
    assert len(KEYS) > 150
    assert len(EXAMPLES) > 50


@pytest.mark.parametrize(("model", "name"), KEYS.values(), ids=KEYS)
def test_a_key_is_explained_in_vietnamese(model: type[Fact], name: str) -> None:
    title = model.model_fields[name].title
    assert title
    assert title[0].isupper()
    assert title.casefold() != name.replace("_", " ")
    assert property_of(model, name)["title"] == title


@pytest.mark.parametrize(("model", "name", "example"), EXAMPLES.values(), ids=EXAMPLES)
def test_an_example_is_what_it_explains(model: type[Fact], name: str, example: object) -> None:
    hint = get_type_hints(model, include_extras=True)[name]
    one = type("One", (Fact,), {"__annotations__": {"a": hint}, "__module__": __name__})
    problems = Problems()
    value = read_yaml(f"a: {json.dumps(example, ensure_ascii=False)}\n", "a.yaml", problems)
    assert value is not None
    assert validate(one, value, problems) is not None, list(problems)
    beside = {key: definition for key, definition in SCHEMA.items() if key == "$defs"}
    Draft202012Validator(property_of(model, name) | beside).validate(example)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_a_right_spec_shows_no_error_in_an_editor(path: Path) -> None:
    assert errors(path.read_text(encoding="utf-8")) == []


def test_there_are_specs_to_look_at() -> None:
    assert len(SPECS) >= 4
    assert errors(edited(*EXPLICIT)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    count: 64\n", "    count: 1.299\n"),
        ("    count: 64\n", "    count: 064\n"),
        ("    count: 64\n", "    count: 1.234.567\n"),
        ("date: 15/6/2026", "date: 2026"),
        ("date: 15/6/2026", "date: 6/2026"),
        ("date: 15/6/2026", "date: 2026-06-15"),
        ("date: 15/6/2026", "date: ngày … tháng 6 năm 2026"),
        ("period: 2026 - 2028", "period: 2027"),
        ("period: 2026 - 2028", "period: từ 2026 đến 2028"),
        pytest.param("form: state\n", "form: state\nsizes: 13\n"),
        pytest.param(EXPLICIT[1], EXPLICIT[0]),
        ("form: state\n", "form: state\ndraft_mark: 2\n"),
        ("form: state\n", "form: state\ndraft_mark: yes\n"),
        ("    time: quý III/2026", "    time: 2026"),
        ("    time: quý III/2026", "    time: hằng năm"),
        ("    time: quý III/2026", "    time: thường xuyên"),
        ("    value: 100%", "    value: 97"),
        ("    value: 100%", "    value: ít nhất 50%"),
        ("  total: 36.000.000 đồng", "  total: 36.000.000"),
        ("  total: 36.000.000 đồng", "  total: 1,5 tỷ đồng"),
        ("bases: nd171", "bases: [nd171]"),
        ("bases: nd171", "bases: [{cite: [nd171]}]"),
        ("heading: Liên hệ", "heading: 2026"),
        ("  name: Nguyễn Văn A", "  name:"),
    ],
)
def test_what_plandocs_reads_shows_no_error_in_an_editor(old: str, new: str) -> None:
    spec = edited(*EXPLICIT).replace(old, new)
    assert new in spec
    problems = Problems()
    value = read_yaml(spec, "a.yaml", problems)
    assert value is not None
    assert validate(Plan, value, problems) is not None, list(problems)
    assert errors(spec) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Bồi", "titel: Bồi"),
        ("kind: ke_hoach", "kind: kehoach"),
        ("    count: 64\n", "    count: nhiều\n"),
        ("    content: {kind: targets}", "    content: {kind: taks}"),
        ("signature:\n", "signature: x\nsignatures:\n"),
    ],
)
def test_a_wrong_spec_shows_an_error_in_an_editor(old: str, new: str) -> None:
    assert errors(edited(*EXPLICIT, old, new))


def test_every_top_level_key_and_every_entry_is_explained() -> None:
    assert [name for name, key in SCHEMA["properties"].items() if not key.get("description")] == []
    for name, entry in SCHEMA["$defs"].items():
        whole = next((one for one in entry.get("anyOf", ()) if "properties" in one), entry)
        if "properties" in whole or "enum" in whole:
            assert re.match("Chọn một: |Bắt buộc: |Tùy chọn: ", whole["description"]), name


def test_no_example_names_a_level_that_is_abolished() -> None:
    examples = json.dumps(SCHEMA, ensure_ascii=False)
    assert re.findall(r"cấp huyện|\bhuyện\b|thị xã|thị trấn", examples) == []
