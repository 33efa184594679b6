"""The ledger of a batch's folder (sổ cái): a manifest of its last whole run, and a journal of the one that runs.

The journal has a line for each unit, written before the unit's files are put in place: after a kill, hashes tell which
of them were. At the end it becomes the manifest, ``plandocs-batch.json``.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, BinaryIO

from pydantic import TypeAdapter, ValidationError

from plandocs.batch.folder import replace_surely
from plandocs.batch.records import Output, Record
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.plain_file import NotPlainFile, read_plain

MANIFEST = "plandocs-batch.json"
JOURNAL = ".plandocs-batch.jsonl"
_FORMAT = 1
_LARGEST = 200_000_000
"""Bytes that are read of a ledger; that of the whole country has some ten millions."""
_TEMPLATE = "template"
_RECORD = TypeAdapter(Record)
_OUTPUTS = TypeAdapter(tuple[Output, ...])


@dataclass(slots=True)
class Ledger:
    """What is known of a folder (sổ cái): the units' records by code, and every file that earlier runs made."""

    folder: Path
    records: dict[str, Record] = field(default_factory=dict)
    files: dict[str, Output] = field(default_factory=dict)
    is_newer: bool = False
    """Whether a newer plandocs wrote it, of which this one must not spoil anything."""
    template: str = ""
    """The file name of the template that the folder's plans were made from; empty in a new folder."""
    _made: dict[str, set[str]] = field(default_factory=dict, repr=False)
    """All hashes that were ever noted of a file, by its folded name."""
    _journal: BinaryIO | None = field(default=None, repr=False)

    @classmethod
    def open(cls, folder: Path, problems: Problems) -> Ledger:
        """The ledger of a folder, empty where there is none.

        One that cannot be read is noted (PD924), and so is one of a newer plandocs (PD084), to which no plan belongs.
        """
        found = cls(folder)
        before = _read_manifest(folder / MANIFEST, problems)
        found.is_newer = _is_newer(before)
        if found.is_newer:
            return found
        for record in _records(before.get("units", ())):
            found._take(record)
        for one in _outputs(before.get("stale", ())):
            found._take_file(one)
        lines = [before, *_lines(folder / JOURNAL)]
        found.template = next((PurePath(name).name for name in map(_template, lines) if name), "")
        for record in _records(lines[1:]):
            found._take(record)
        return found

    def belongs_to(self, template: Path, problems: Problems) -> bool:
        """Whether the folder is new or this template's (PD923); two piles in one folder would write over each other."""
        if self.is_newer:
            return False
        if self.template in ("", template.name) or not self.files:
            self.template = template.name
            return True
        problems.add("PD923", Place(str(self.folder)), folder=self.folder, template=self.template)
        return False

    def _take(self, record: Record) -> None:
        self.records[record.code] = record
        for output in record.outputs:
            self._take_file(output)

    def _take_file(self, output: Output) -> None:
        self.files[output.file] = output
        self._know(output)

    def _know(self, output: Output) -> None:
        if not output.kept:
            self._made.setdefault(output.file.casefold(), set()).add(output.sha256)

    def has_made(self, file: str, sha256: str) -> bool:
        """Whether a run noted a file of this name and hash (tệp do lô tạo): before or after a kill, it may be there."""
        return sha256 in self._made.get(file.casefold(), ())

    def note(self, record: Record) -> None:
        """Writes a unit down before its files are put in place (ghi sổ); raises OSError."""
        if self._journal is None:
            self._journal = (self.folder / JOURNAL).open("ab")
            head = json.dumps({_TEMPLATE: self.template}, ensure_ascii=False)
            self._journal.write(f"\n{head}\n".encode())  # what a kill has torn off stays a line of its own
        self._journal.write(_RECORD.dump_json(record, exclude_defaults=True) + b"\n")
        self._journal.flush()
        self.records[record.code] = record
        for output in record.outputs:
            self._know(output)

    def close(self, about: Mapping[str, Any], records: Iterable[Record], stale: Iterable[Output]) -> None:
        """Makes the journal the manifest (chốt sổ): the units in order, and files that no unit has; raises OSError."""
        replace_surely(self.folder / MANIFEST, _manifest(about, records, stale))
        self.stop()
        (self.folder / JOURNAL).unlink(missing_ok=True)

    def stop(self) -> None:
        """Leaves the journal as it is (dừng); the next run goes on from it."""
        if self._journal is not None:
            with contextlib.suppress(OSError):  # the line that the disk refused has been told of
                self._journal.close()
            self._journal = None


def _manifest(about: Mapping[str, Any], records: Iterable[Record], stale: Iterable[Output]) -> Iterator[bytes]:
    """The manifest piece by piece, for it may tell of thousands of units: each of them has a line."""
    head = json.dumps({"format": _FORMAT, **about}, ensure_ascii=False, indent=1).removesuffix("\n}")
    yield f'{head},\n "units": ['.encode()
    between = b"\n"
    for record in records:
        yield between + _RECORD.dump_json(record, exclude_defaults=True)
        between = b",\n"
    yield b'\n ],\n "stale": ' + _OUTPUTS.dump_json(tuple(stale)) + b"\n}\n"


def _read_manifest(path: Path, problems: Problems) -> dict[str, Any]:
    try:
        found = json.loads(read_plain(path, _LARGEST))
    except FileNotFoundError:
        return {}
    except NotPlainFile:
        found = None
    except OSError as error:
        problems.add("PD906", Place(str(path)), file=path, problem=error.strerror or error)
        return {}
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict) and _is_newer(found):
        problems.add("PD084", Place(str(path)), file=path, version=found.get("plandocs", "?"))
        return found
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        problems.add("PD924", Place(str(path)), file=path)
        return {}
    return found


def _is_newer(manifest: Mapping[str, Any]) -> bool:
    number = manifest.get("format")
    return isinstance(number, int) and number > _FORMAT


def _template(line: Any) -> str:
    """The template that a manifest or a line of a journal names, if any."""
    name = line.get(_TEMPLATE) if isinstance(line, dict) else None
    return name if isinstance(name, str) else ""


def _lines(path: Path) -> Iterator[Any]:
    """What the lines of a journal hold; those that a kill has torn are passed over."""
    try:
        data = read_plain(path, _LARGEST)
    except OSError:
        return
    for line in data.splitlines():
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            continue


def _records(found: Any) -> Iterator[Record]:
    """The records among what was read; anything else is passed over, and its unit is made anew."""
    for one in found if isinstance(found, Iterable) else ():
        try:
            record = _RECORD.validate_python(one)
        except ValidationError:
            continue
        is_told = all(problem.code in CATALOGUE for problem in record.problems)
        if is_told and all(output.is_inside for output in record.outputs):
            yield record


def _outputs(found: Any) -> tuple[Output, ...]:
    try:
        return tuple(one for one in _OUTPUTS.validate_python(found) if one.is_inside)
    except ValidationError:
        return ()
