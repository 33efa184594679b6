"""Plans that use every field of words (bản mẫu đủ trường), and copies of them in which some texts are exchanged."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.load import plan_from
from plandocs.loading.reading_specs import read_spec
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.sources.scalars import is_id
from tests.text.fields import KEY, TextField, text_fields

FOLDER = Path(__file__).parent / "carriers"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))
Step = str | int


@dataclass(frozen=True)
class Spot:
    """A text of a carrier (chỗ có chữ): which field it fills and the keys that lead to it."""

    carrier: str
    field: TextField
    path: tuple[Step, ...]
    written: str

    @property
    def is_words(self) -> bool:
        """Whether words stand there, and not an id or a figure."""
        return not is_id(self.written) and any(map(str.isalpha, self.written))

    def __str__(self) -> str:
        """How tests call it."""
        return f"{self.carrier}:{'.'.join(map(str, self.path))}"


@cache
def spots() -> tuple[Spot, ...]:
    """Every text of every carrier that may be exchanged for another."""
    known = {(field.owner, field.name): field for field in text_fields()}
    return tuple(
        Spot(name, known[key], tuple(text.place.path), str(text))
        for name in NAMES
        for key, text in _texts(_plan(name), ("", ""))
        if key in known and text.place.path and text and "{{" not in text
    )


def _plan(name: str) -> Fact:
    problems = Problems()
    path = FOLDER / f"{name}.yaml"
    written = read_spec(path, path.name, problems)
    plan = plan_from(written, problems, None) if written is not None else None
    assert plan is not None, [(one.code, str(one.place)) for one in problems]
    return plan


def _texts(value: Any, key: tuple[str, str]) -> Iterator[tuple[tuple[str, str], Text]]:
    if isinstance(value, Fact):
        for name in type(value).model_fields:
            held = getattr(value, name)
            yield from _texts(held, (type(value).__name__, name))
            for key_ in held if isinstance(held, Mapping) else ():
                yield (type(value).__name__, f"{name}{KEY}"), Text(key_, value.where(name))
    elif isinstance(value, Text):
        yield key, value
    elif isinstance(value, Mapping):
        for below in value.values():
            yield from _texts(below, key)
    elif isinstance(value, tuple | list):
        for below in value:
            yield from _texts(below, key)


def exchanged(name: str, texts: Mapping[Spot, str]) -> str:
    """A carrier with other texts at some spots, as YAML in which each scalar has a line of its own."""
    data = json.loads(_plain(name))
    for spot, text in texts.items():
        *above, last = spot.path
        holder = data
        for step in above:
            holder = holder[step]
        if spot.field.name.endswith(KEY):
            holder[last] = {text if key == spot.written else key: value for key, value in holder[last].items()}
        else:
            holder[last] = text
    return "".join(_lines(data, "")) + "\n"


@cache
def _plain(name: str) -> str:
    """What a carrier holds, every scalar as text."""
    return json.dumps(yaml.load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506


def _lines(value: Any, indent: str) -> Iterator[str]:
    """Nested data in YAML's flow style; the lines between braces are indented."""
    if not isinstance(value, dict | list):
        yield _quoted(value)
        return
    within = f"{indent} "
    begin, end = ("{", "}") if isinstance(value, dict) else ("[", "]")
    yield begin
    for number, one in enumerate(value):
        yield f"{',' if number else ''}\n{within}"
        if isinstance(value, dict):
            yield f"? {_quoted(one)}\n{within}: " if len(one) > _LONGEST_KEY else f"{_quoted(one)}: "
        yield from _lines(value[one] if isinstance(value, dict) else one, within)
    yield f"\n{indent}{end}"


_LONGEST_KEY = 900
"""YAML looks for the colon of a simple key within 1,024 characters."""


def _quoted(text: str) -> str:
    r"""A scalar in double quotes; what lies beyond the first plane as ``\U…``, halves of pairs as ``\u…``."""
    return '"' + "".join(_escaped(letter) for letter in text) + '"'


def _escaped(letter: str) -> str:
    if letter in '"\\':
        return f"\\{letter}"
    return letter if letter.isascii() and letter.isprintable() else f"\\U{ord(letter):08x}"


def line_of(source: str, part: str) -> int:
    """The only line of an exchanged carrier on which a piece of text stands."""
    found = [number for number, line in enumerate(source.split("\n"), start=1) if part in line]
    assert len(found) == 1, (part, found)
    return found[0]
