"""What a project asks for in its ``plandocs.toml`` (thiết lập của dự án): which rules are told, and how gravely."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plandocs.building.project import MARKER, Project, has_marker
from plandocs.checking.choice import Asked
from plandocs.checking.selectors import is_choosable
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.place import Place
from plandocs.sources.plain_file import read_plain
from plandocs.sources.reading import LARGEST
from plandocs.vietnamese.similarity import suggestion
from plandocs.vietnamese.text import nfc

_CHECK = "check"
_SEVERITY = "severity"
_LISTS = ("select", "ignore")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a project (thiết lập); without a file they ask for nothing."""

    check: Asked = field(default_factory=Asked)


def settings_of(project: Project, problems: Problems) -> Settings:
    """The settings of a project (thiết lập); flaws are noted, and what is flawed asks for nothing.

    A file that is no TOML (PD815), unknown settings (PD850), values of the wrong kind (PD851), rules that there are not
    or that always hold (PD852, PD853).
    """
    marker = project.root / MARKER
    text = _text_of(marker, problems) if has_marker(project.root) else ""
    if not text.strip():
        return Settings()
    import tomllib

    try:
        written = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # numbers without end and lists in lists are no TOMLDecodeError
        found = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(found[1]), int(found[2])) if found else (0, 0)
        problems.add("PD815", Place(str(marker), line, column), file=MARKER)
        return Settings()
    return Settings(_Reading(str(marker), text.split("\n"), problems).check(written))


def _text_of(marker: Path, problems: Problems) -> str:
    try:
        data = read_plain(marker, LARGEST)
        if len(data) <= LARGEST:
            return nfc(data.decode("utf-8-sig"))
        problems.add("PD815", Place(str(marker)), file=MARKER)
    except UnicodeDecodeError:
        problems.add("PD815", Place(str(marker)), file=MARKER)
    except OSError as error:
        problems.add("PD906", Place(str(marker)), file=marker, problem=error.strerror or error)
    return ""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file of settings that is being read."""

    file: str
    lines: list[str]
    problems: Problems

    def check(self, written: Mapping[str, Any]) -> Asked:
        """What is asked of the rules."""
        self.note_unknown(written, (_CHECK,), "")
        table = self.table(written, _CHECK, _CHECK, f"[{_CHECK}]")
        self.note_unknown(table, (*_LISTS, _SEVERITY), f"{_CHECK}.")
        select, ignore = (self.selectors(table, key) for key in _LISTS)
        return Asked(select, ignore, self.severities(table))

    def table(self, written: Mapping[str, Any], key: str, name: str, example: str) -> Mapping[str, Any]:
        """A table of settings; empty where there is none."""
        value = written.get(key, {})
        if isinstance(value, Mapping):
            return value
        self.problems.add("PD851", self.place(key), key=name, example=example)
        return {}

    def selectors(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        """The rules that a list names."""
        value = table.get(key, [])
        names = value if isinstance(value, list) else [value]
        if any(not isinstance(name, str) for name in names):
            example = f'{key} = ["PD206", "numbers"]'
            self.problems.add("PD851", self.place(key), key=f"{_CHECK}.{key}", example=example)
            return ()
        return tuple(name for name in names if is_choosable(name, self.place(key, name), self.problems))

    def severities(self, table: Mapping[str, Any]) -> dict[str, Severity]:
        """How gravely rules are told."""
        asked, example = {}, f'[{_CHECK}.{_SEVERITY}] PD206 = "info"'
        for name, severity in self.table(table, _SEVERITY, f"{_CHECK}.{_SEVERITY}", example).items():
            if severity not in list(Severity):
                known = f"{_CHECK}.{_SEVERITY}.{name}"
                self.problems.add("PD851", self.place(name), key=known, example=example)
            elif is_choosable(name, self.place(name), self.problems):
                asked[name] = Severity(severity)
        return asked

    def note_unknown(self, table: Mapping[str, Any], known: tuple[str, ...], inside: str) -> None:
        """Notes keys that are no settings."""
        for key in table:
            if key not in known:
                self.problems.add("PD850", self.place(key), key=f"{inside}{key}", **suggestion(key, known))

    def place(self, key: str, value: str = "") -> Place:
        """Where a key, or a value behind it, stands; the parser does not tell, so its words are looked for."""
        head = rf"\s*(?:\[[\w.\s]*|(?:[\w.]+\.)?)[\"']?(?P<it>{re.escape(key)})\b"
        first = next((number for number, line in enumerate(self.lines) if re.match(head, line)), None)
        if first is None:
            return Place(self.file)
        wanted = rf"[\"'](?P<it>{re.escape(value)})[\"']" if value else head
        for number, line in enumerate(self.lines[first:], start=first + 1):
            if found := re.search(wanted, line):
                return Place(self.file, number, found.start("it") + 1, found.end("it") - found.start("it"))
        return Place(self.file, first + 1)
