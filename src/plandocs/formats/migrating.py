"""A file rewritten in today's way (chuyển tệp): comments, order and quotes stay, and every other byte."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plandocs.diagnostics.diagnostic import Edit, Problems
from plandocs.diagnostics.place import Place
from plandocs.formats.changes import Change
from plandocs.formats.reading import is_newer, number_change, old_ways
from plandocs.formats.step import Kind
from plandocs.sources.located import Entry, Items, Located
from plandocs.sources.mending import mended
from plandocs.sources.reading import text_of
from plandocs.sources.yaml_tree import read_yaml


@dataclass(frozen=True, slots=True)
class Migrated:
    """What came of rewriting a file (kết quả chuyển): its bytes, how many changes were made, what is in their way."""

    data: bytes
    count: int
    problems: Problems


def migrated(data: bytes, file: str, kind: Kind) -> Migrated:
    """A file in today's way of writing (tệp đã chuyển); unchanged, with the reason noted, where that cannot be done.

    That is: it cannot be read (its own problems), is of a newer format (PD108), says something whose place is not sure,
    or would not be read as what it says (PD083). A file that says nothing in an earlier way stays byte for byte.
    """
    problems, current, count = Problems(), data, 0
    root = _read(data, file, problems)
    if root is None:
        return Migrated(data, 0, problems)
    if is_newer(root, problems):
        return Migrated(data, 0, problems)
    wanted = root
    for change in _one_by_one(wanted, data, file, kind):
        change.make()
    while (edits := _edits(current, file, kind, problems)) and not problems.has_errors:
        after, made = mended(current, edits)
        if not made or after == current:
            break
        current, count = after, count + made
    if not problems.has_errors and current != data:
        read = _read(current, file, problems)
        if read is None or _plain(read) != _plain(wanted):
            problems.add("PD083", Place(file), file=file)
    return Migrated(data, 0, problems) if problems.has_errors else Migrated(current, count, problems)


def _read(data: bytes, file: str, problems: Problems) -> Entry | None:
    text = text_of(data, file, problems)
    root = read_yaml(text, file, problems) if text is not None else None
    if root is not None and not isinstance(root, Entry):
        problems.add("PD103", root.place, found="list" if isinstance(root, Items) else "text", expected="mapping")
    return root if isinstance(root, Entry) and not problems.has_errors else None


def _one_by_one(root: Entry, data: bytes, file: str, kind: Kind) -> Iterator[Change]:
    """Every change that a file needs; each is to be made before the next is asked for."""
    text = text_of(data, file, Problems()) or ""
    for way in old_ways(root, text, kind):
        yield from way.changes
    number = number_change(root, kind)
    if number is not None:
        yield number


def _edits(data: bytes, file: str, kind: Kind, problems: Problems) -> tuple[Edit, ...]:
    """The edits of the first step that a file needs; what cannot be edited is noted."""
    text = text_of(data, file, problems) or ""
    root = _read(data, file, problems)
    if root is None:
        return ()
    lines = text.split("\n")
    for way in old_ways(root, text, kind):
        edits = way.edits(lines)
        if not edits:
            unsure = next(change for change in way.changes if not change.edits(lines))
            problems.add("PD083", unsure.place, file=file)
        return edits
    number = number_change(root, kind)
    return number.edits(lines) if number is not None else ()


def _plain(value: Located) -> Any:
    """Values without their places."""
    if isinstance(value, Entry):
        return [(key, _plain(inner)) for key, inner in value.items()]
    return [_plain(inner) for inner in value] if isinstance(value, Items) else str(value)
