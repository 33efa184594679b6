"""YAML texts merged and shown as plain values, with the places of those that are asked for."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.merging import merged
from plandocs.sources.located import Entry, Items, Located
from plandocs.sources.yaml_tree import read_yaml


def entry(yaml: str, file: str = "goc.yaml") -> Entry:
    problems = Problems()
    value = read_yaml(dedent(yaml), file, problems)
    assert isinstance(value, Entry), list(problems)
    return value


def over(base: str, spec: str, problems: Problems | None = None) -> Entry:
    """A spec merged over its base, without a problem unless they are asked for."""
    own = Problems()
    result = merged(entry(base), entry(spec, "con.yaml"), own if problems is None else problems)
    assert not own.found
    return result


def plain(value: Located) -> Any:
    if isinstance(value, Entry):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, Items):
        return [plain(inner) for inner in value]
    return str(value)
