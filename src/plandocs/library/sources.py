"""What a program gives as a spec (đầu vào): a path, bytes or a mapping, made into a path and what it holds."""

from __future__ import annotations

import datetime
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from plandocs.building.project import MARKER
from plandocs.diagnostics.diagnostic import Severity
from plandocs.diagnostics.place import Place
from plandocs.library.errors import MachineError, UsageError
from plandocs.sources.located import Entry, Items, Located, Text
from plandocs.sources.yaml_tree import DEEPEST
from plandocs.sources.yaml_writing import yaml_text
from plandocs.vietnamese.text import nfc

if TYPE_CHECKING:
    from plandocs.checking.choice import Asked
    from plandocs.loading.inputs import Inputs

Folder: TypeAlias = str | os.PathLike[str]
"""The path of a folder."""
Source: TypeAlias = str | os.PathLike[str] | bytes | Mapping[str, object]
"""A spec: the path of a file, the bytes of one, or what one would hold."""

_NAME = "ke-hoach.yaml"
"""How messages call a spec that has no file."""


@dataclass(frozen=True, slots=True)
class Given:
    """A spec that is given (đầu vào): where it stands, how messages call it, what it holds if it is no file."""

    path: Path
    name: str
    data: bytes | None = None


@contextmanager
def given(spec: Source, *, name: str | None, folder: Folder | None) -> Iterator[Given]:
    """A spec made ready to be read (chuẩn bị đầu vào); raises UsageError for what is none.

    Paths in a spec without a file of its own are taken from ``folder``, to whose project it belongs. Without one it
    belongs to an empty folder, so that it can name no file but the templates that travel with plandocs.
    """
    if isinstance(spec, str | os.PathLike):
        if folder is not None:
            raise UsageError("folder= goes with the content of a spec; a file has its own")
        yield Given(Path(spec), name or str(spec))
        return
    data, called = _content(spec), name or _NAME
    if folder is not None:
        yield Given(Path(folder) / Path(called).name, called, data)
        return
    with empty_folder() as closed:
        yield Given(closed / Path(called).name, called, data)


@contextmanager
def empty_folder() -> Iterator[Path]:
    """An empty folder that is a project by itself (thư mục trống), so that nothing above it is one.

    It goes when it is left. Raises MachineError.
    """
    try:
        home = tempfile.TemporaryDirectory(prefix="plandocs-", ignore_cleanup_errors=True)
    except OSError as error:
        raise MachineError(*error.args) from error
    with home as folder:
        (Path(folder) / MARKER).touch()
        yield Path(folder)


def inputs_given(values: Mapping[str, object] | None, unit: str | None) -> Inputs | None:
    """The values for a template, or None where there are none (giá trị cho mẫu); raises UsageError."""
    if not values and unit is None:
        return None
    from plandocs.building.inputs import inputs_of
    from plandocs.diagnostics.diagnostic import Problems

    said = inputs_of((), None, unit, Problems())
    texts = {name: Text(written_as(value), Place(f"values[{name}]")) for name, value in (values or {}).items()}
    return replace(said, values=texts) if said is not None else None


def asked_given(select: Sequence[str], ignore: Sequence[str], severity: Mapping[str, str] | None) -> Asked:
    """What is asked of the rules (yêu cầu về quy tắc); raises UsageError for a rule or a severity that there is not."""
    from plandocs.checking.choice import Asked
    from plandocs.checking.selectors import is_choosable
    from plandocs.diagnostics.diagnostic import Problems

    levels = severity or {}
    for name in (*select, *ignore, *levels):
        if not is_choosable(name, Place(""), Problems()):
            raise UsageError(f"there is no rule {name!r}, or it always holds")
    for level in levels.values():
        if level not in list(Severity):
            raise UsageError(f"{level!r} is no severity: {', '.join(Severity)}")
    return Asked(tuple(select), tuple(ignore), {name: Severity(level) for name, level in levels.items()})


def _content(spec: object) -> bytes:
    if isinstance(spec, bytes | bytearray | memoryview):
        return bytes(spec)
    if isinstance(spec, Mapping):
        return yaml_text(_located(spec, set())).encode("utf-8")
    raise UsageError(f"a spec is a path, bytes or a mapping, not {type(spec).__name__}")


def _located(value: object, above: set[int]) -> Located:
    """A value as if it had been read; ``above`` are the collections that hold it, for none may hold itself."""
    place = Place("")
    if isinstance(value, Mapping | list | tuple) and id(value) in above:
        raise UsageError("a spec cannot hold itself")
    if len(above) > DEEPEST:
        raise UsageError(f"nested deeper than {DEEPEST} levels")
    inside = above | {id(value)}
    if isinstance(value, Mapping):
        entry = Entry(place)
        for key, inner in value.items():
            entry[nfc(str(key))] = _located(inner, inside)
        return entry
    if isinstance(value, list | tuple):
        items = Items(place)
        items.extend(_located(inner, inside) for inner in value)
        return items
    return Text("", place) if value is None else Text(written_as(value), place, style='"' if value == "" else "")


def written_as(value: object) -> str:
    """A value of Python as an author writes it (cách viết): 15/6/2026, 12,5, yes; raises UsageError."""
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float | Decimal) and Decimal(value).is_finite():
        return f"{Decimal(str(value)):f}".replace(".", ",")
    if isinstance(value, datetime.date):
        return f"{value.day}/{value.month}/{value.year}"
    raise UsageError(f"no value of a spec: {type(value).__name__}")
