"""A file of an earlier way of writing, read as one of today (đọc cách viết cũ): what is old in it is told and changed.

The values keep the places of the author's own text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.formats.changes import Begun, Change, Edits, Rewritten
from plandocs.formats.step import Kind, Step
from plandocs.sources.located import Entry, Text

FORMAT = 1
"""The version of the format that this program reads and writes; it changes when the same words mean something else."""
NUMBER = "plandocs"
"""The key under which a spec says its format."""

_LONGEST = 9
"""Digits of a version that are read: Python refuses to turn thousands of them into a number."""
_ALL_MADE_FROM = "extends"
_OF_A_SPEC = frozenset(
    (
        "issuer",
        "title",
        "date",
        "period",
        "references",
        "bodies",
        "tasks",
        "targets",
        "outline",
        "signature",
        "parameters",
    )
)
_FEWEST = 2
"""Keys of a spec by which one is known that says no format; other YAML files may have one by chance."""
_OLD_NUMBER = re.compile(rf"\b{NUMBER}[\"']?[ \t]*:[ \t]*[\"']?0+[\"']?[ \t]*(?:$|[#,}}])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class OldWay:
    """What is written in an earlier way in a file (chỗ viết theo cách cũ), and how it is said today."""

    step: Step
    changes: tuple[Change, ...]

    @property
    def places(self) -> list[Place]:
        """Where it is told: at the keys; where no key changes, at the values."""
        keys = [change.place for change in self.changes if not isinstance(change, Rewritten)]
        return keys or [change.place for change in self.changes]

    def edits(self, lines: Sequence[str]) -> Edits:
        """The edits that say it in today's way; none where one of them is not sure."""
        each = [change.edits(lines) for change in self.changes]
        return tuple(edit for edits in each for edit in edits) if all(each) else ()


def brought_up(root: Entry, text: str, kind: Kind, problems: Problems) -> Entry:
    """The values of a file as they are said today (nội dung theo cách viết hiện nay), which are changed themselves.

    ``text`` is what they were read of. What is old is noted with the edits that mend it: the format as a whole (PD080),
    else each way of writing (PD081).
    """
    older = kind is Kind.SPEC and _OLD_NUMBER.search(text) is not None and format_of(root) == 0
    if not older and not _may_be_old(text, kind):
        return root
    lines = text.split("\n")
    if older:
        _bring_up_format(root, lines, problems)
    for way in old_ways(root, text, kind, older_than=0):
        edits, step = way.edits(lines), way.step
        for place in way.places:
            problems.add_mended("PD081", place, edits, old=step.old, new=step.new, since=step.since, gone=step.gone_in)
        for change in way.changes:
            change.make()
    return root


def is_newer(root: Entry, problems: Problems) -> bool:
    """Whether a spec is of a format that this program does not know yet (định dạng mới hơn), which is noted (PD108)."""
    found = format_of(root)
    if found is None or found <= FORMAT:
        return False
    problems.add("PD108", root[NUMBER].place, found=found, known=FORMAT)
    return True


def old_ways(root: Entry, text: str, kind: Kind, *, older_than: int | None = None) -> Iterator[OldWay]:
    """What a file says in earlier ways, step by step (các cách viết cũ trong tệp).

    Each is to be changed before the next is asked for. ``older_than`` leaves out steps that belong to formats above it.
    """
    from plandocs.formats.registry import registered

    for _, step in registered():
        is_wanted = step.kind is kind and (older_than is None or step.format <= older_than)
        if is_wanted and re.search(step.marker, text, re.MULTILINE):
            changes = tuple(step.find(root))
            if changes:
                yield OldWay(step, changes)


def number_change(root: Entry, kind: Kind) -> Change | None:
    """What gives a spec the number of today's format (ghi số phiên bản); None where it has it, or needs none."""
    written = root.get(NUMBER)
    if kind is not Kind.SPEC:
        return None
    if written is None:
        is_one = len(_OF_A_SPEC & root.keys()) >= _FEWEST and _ALL_MADE_FROM not in root
        return Begun(root, NUMBER, str(FORMAT)) if is_one else None
    if isinstance(written, Text) and format_of(root) == 0 and str(FORMAT) != written:
        return Rewritten(root, NUMBER, ((0, len(written), str(FORMAT)),))
    return None


def format_of(root: Entry) -> int | None:
    """The format that a spec says it has (phiên bản định dạng); None where it says none that can be read."""
    written = root.get(NUMBER)
    if not (isinstance(written, Text) and written.isascii() and written.isdigit()):
        return None
    return int(written.lstrip("0")[:_LONGEST] or "0")


def _bring_up_format(root: Entry, lines: Sequence[str], problems: Problems) -> None:
    """Changes all that an older format said otherwise, and notes it once, at the number."""
    written = root[NUMBER]
    edits, sure = list[Edits](), True
    for way in old_ways(root, "\n".join(lines), Kind.SPEC):
        if way.step.format:
            edits.append(way.edits(lines))
            sure = sure and bool(edits[-1])
            for change in way.changes:
                change.make()
    number = number_change(root, Kind.SPEC)
    if number is not None:
        edits.append(number.edits(lines))
        number.make()
    together = tuple(edit for each in edits for edit in each) if sure else ()
    problems.add_mended("PD080", written.place, together, found=written, known=FORMAT)


def _may_be_old(text: str, kind: Kind) -> bool:
    """Whether anything in a text looks like an earlier way; most files are of today, and not looked through."""
    return _any_marker(kind).search(text) is not None


@cache
def _any_marker(kind: Kind) -> re.Pattern[str]:
    from plandocs.formats.registry import registered

    markers = [step.marker for _, step in registered() if step.kind is kind and not step.format]
    return re.compile("|".join(f"(?:{marker})" for marker in markers) or "(?!)", re.MULTILINE)
