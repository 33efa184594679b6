"""YAML text into located values (đọc YAML): one pass over the parser's events, without recursion.

Scalars stay text. Refused, each with its own code: tags, duplicate keys, several documents, keys that are no
plain text, merge keys, nesting and expansion beyond the limits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place, Step
from plandocs.sources.located import Entry, Items, Located, Text
from plandocs.sources.reading import FORBIDDEN, note_empty
from plandocs.sources.yaml_events import events_of, marks_of
from plandocs.vietnamese.text import nfc

DEEPEST = 64
"""Levels of nesting that a plan may have; a real one has about ten."""
_CALL_IN_BRACES = re.compile(r"\{(?P<inside>\s*(?:cite|ref|annex)\([^{}()]*\)\s*)\}?")
MOST_VALUES = 200_000
"""Values that a file may hold once its aliases are expanded."""


class _Stopped(Exception):  # noqa: N818 - an end, not an error: the problem has been noted
    """The rest of the file cannot be read."""


@dataclass(slots=True)
class _Open:
    """A mapping or sequence that is still being read."""

    value: Entry | Items
    anchor: str | None
    path: tuple[Step, ...]
    """Where it stands itself."""
    key: Text | None = None
    skip: bool = False


@dataclass(slots=True)
class _Builder:
    """Builds the located values of one file from its events."""

    file: str
    lines: list[str]
    problems: Problems
    open: list[_Open] = field(default_factory=list)
    anchors: dict[str, Located] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    root: Located | None = None
    documents: int = 0
    passing: int = 0
    """Open brackets of a bare expression that is being passed over."""

    def place(self, event: Event, length: int | None = None) -> Place:
        start, end = marks_of(event)
        if length is None:
            length = end.column - start.column if end.line == start.line else 1
        return Place(self.file, start.line + 1, start.column + 1, max(length, 1), self.path())

    def path(self) -> tuple[Step, ...]:
        if not self.open:
            return ()
        level = self.open[-1]
        if isinstance(level.value, Items):
            return (*level.path, len(level.value))
        return (*level.path, str(level.key)) if level.key is not None else level.path

    def take(self, event: Event) -> None:
        if self.passing:
            self.pass_over(event)
        elif isinstance(event, ScalarEvent):
            self.refuse_tag(event, event.tag)
            self.refuse_characters(event)
            self.add(self.text(event), event.anchor)
        elif isinstance(event, MappingStartEvent):
            self.refuse_tag(event, event.tag)
            self.start_mapping(event)
        elif isinstance(event, SequenceStartEvent):
            self.refuse_tag(event, event.tag)
            self.start(Items(self.place(event, 1)), event.anchor, event)
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            closed = self.open.pop()
            self.add(closed.value, closed.anchor)
        elif isinstance(event, AliasEvent):
            self.add_alias(event)
        elif isinstance(event, DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self.problems.add("PD004", self.place(event, 3))
                raise _Stopped

    def text(self, event: ScalarEvent) -> Text:
        """A scalar, with the lines that it stands on where there are several.

        Escapes may bring in what the file itself does not have: decomposed letters, ends of lines in other ways.
        """
        start, end = marks_of(event)
        lines = tuple(self.lines[start.line : end.line + 1]) if end.line != start.line else ()
        return Text(
            nfc(event.value.replace("\r\n", "\n").replace("\r", "\n")),
            self.place(event),
            style=event.style or "",
            lines=lines,
        )

    def start_mapping(self, event: MappingStartEvent) -> None:
        """A mapping, or an expression that YAML takes for one, which is told and passed over."""
        if self.is_bare_expression(event):
            self.problems.add("PD010", self.place(event, 2))
            self.passing = 1
        elif call := self.single_braces(event):
            self.problems.add("PD158", self.place(event, len(call[0])), found=call["inside"].strip())
            self.passing = 1
        else:
            self.start(Entry(self.place(event, 1)), event.anchor, event)

    def start(self, value: Entry | Items, anchor: str | None, event: Event) -> None:
        if len(self.open) >= DEEPEST:
            self.problems.add("PD009", self.place(event, 1), limit=DEEPEST)
            raise _Stopped
        level = self.open[-1] if self.open else None
        if level and isinstance(level.value, Entry) and level.key is None:
            self.problems.add("PD013", self.place(event, 1))
            raise _Stopped
        self.open.append(_Open(value, anchor, self.path()))

    def add(self, value: Located, anchor: str | None) -> None:
        self.note_size(value)
        if anchor:
            self.anchors[anchor] = value
        if not self.open:
            self.root = value
            return
        level = self.open[-1]
        if isinstance(level.value, Items):
            level.value.append(value)
        elif level.key is None:
            self.take_key(level, value)
        else:
            if not level.skip:
                level.value[str(level.key)] = value
            level.key, level.skip = None, False

    def take_key(self, level: _Open, key: Located) -> None:
        if not isinstance(key, Text):
            self.problems.add("PD013", key.place)
            raise _Stopped
        entry = level.value
        if not isinstance(entry, Entry):
            return
        if key == "<<":
            self.problems.add("PD014", key.place)
            level.skip = True
        elif key in entry:
            first = entry.key_places[str(key)]
            self.problems.add("PD006", key.place, key=key, line=first.line)
            level.skip = True
        else:
            entry.key_places[str(key)] = key.place
        level.key = key

    def add_alias(self, event: AliasEvent) -> None:
        value = self.anchors.get(event.anchor or "")
        if value is None:
            if any(level.anchor == event.anchor for level in self.open):  # inside the value that it names
                self.problems.add("PD008", self.place(event))
            else:
                self.problems.add("PD005", self.place(event), problem="found undefined alias")
            raise _Stopped
        self.add(value, None)

    def note_size(self, value: Located) -> None:
        """Counts the values that stand here once aliases are written out, and stops at a bomb."""
        inner = value.values() if isinstance(value, Entry) else value if isinstance(value, Items) else ()
        size = 1 + sum(self.sizes.get(id(child), 1) for child in inner)
        self.sizes[id(value)] = size
        if size > MOST_VALUES:
            self.problems.add("PD008", value.place)
            raise _Stopped

    def refuse_tag(self, event: Event, tag: str | None) -> None:
        if tag is not None:
            written = tag.replace("tag:yaml.org,2002:", "!!", 1)
            self.problems.add("PD007", self.place(event, len(written)), tag=written)

    def refuse_characters(self, event: ScalarEvent) -> None:
        r"""An escape such as ``"\x07"`` brings in what the file itself may not hold."""
        bad = FORBIDDEN.search(event.value)
        if bad:
            self.problems.add("PD016", self.place(event), character=f"U+{ord(bad.group()):04X}")

    def is_bare_expression(self, event: Event) -> bool:
        """``key: {{ name }}`` without quotes, which YAML reads as a mapping in a mapping."""
        mark, _ = marks_of(event)
        line = self.lines[mark.line] if mark.line < len(self.lines) else ""
        return line[mark.column : mark.column + 2] == "{{"

    def single_braces(self, event: Event) -> re.Match[str] | None:
        """``key: { cite('x') }``, which YAML reads as a mapping."""
        mark, _ = marks_of(event)
        return _CALL_IN_BRACES.match(self.lines[mark.line] if mark.line < len(self.lines) else "", mark.column)

    def pass_over(self, event: Event) -> None:
        """Leaves out the pieces of a bare expression; what is left reads as the text that was meant."""
        if isinstance(event, MappingStartEvent | SequenceStartEvent):
            self.passing += 1
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self.passing -= 1
            if not self.passing:
                self.add(Text("?", self.place(event, 2), style='"'), None)


def read_yaml(text: str, file: str, problems: Problems) -> Located | None:
    """The located values of one YAML document (nội dung tệp YAML).

    ``text`` is what ``file`` holds, as NFC or as written; problems are gathered in ``problems``. Returns None when
    nothing can be made of the file; a value may come back together with problems.
    """
    builder = _Builder(file, text.split("\n"), problems)
    try:
        for event in events_of(text):
            builder.take(event)
    except _Stopped:
        return None
    except yaml.MarkedYAMLError as error:
        _explain(error, builder)
        return None
    if builder.root is None or (isinstance(builder.root, Text) and builder.root.is_blank):
        note_empty(file, problems)
        return None
    return builder.root


def _explained(error: yaml.MarkedYAMLError, builder: _Builder) -> bool:
    """Whether the cause of an error is known and has been told; what finds causes is imported for an error only."""
    from plandocs.sources.yaml_faults import Faults

    return Faults(builder.file, builder.lines, builder.problems).explain(error)


def _explain(error: yaml.MarkedYAMLError, builder: _Builder) -> None:
    """Notes a syntax error with the likeliest cause."""
    mark = error.problem_mark or error.context_mark
    line_number, column = (mark.line, mark.column) if mark else (0, 0)
    if line_number >= len(builder.lines):  # the end of the file, which YAML counts as a line of its own
        line_number, column = len(builder.lines) - 1, len(builder.lines[-1])
    line = builder.lines[line_number] if line_number < len(builder.lines) else ""
    place = Place(builder.file, line_number + 1, column + 1)
    problem = error.problem or ""
    bare = line.find("{{")
    told_here = {told.code for told in builder.problems if told.place.line == place.line}
    if builder.passing or told_here & {"PD010", "PD158"}:
        return  # what is left of a bare expression, which has been told
    if bare > 0 and line[:bare].rstrip().endswith((":", "-")):
        builder.problems.add("PD010", replace(place, column=bare + 1, length=2))
    elif "\t" in line[: column + 1] and not line[: line.find("\t")].strip():
        builder.problems.add("PD011", replace(place, column=line.find("\t") + 1))
    elif _explained(error, builder):
        return
    elif "mapping values are not allowed" in problem:
        builder.problems.add("PD012", place)
    else:
        builder.problems.add("PD005", place, problem=problem or str(error))
