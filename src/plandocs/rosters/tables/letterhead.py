"""Who sent a list, by the rows above its heads (phần đầu văn bản): "UBND XÃ HÀ BẮC", "Đơn vị: Phòng Kinh tế"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile, zip_longest

from plandocs.diagnostics.place import Place
from plandocs.registers.group_rows import GroupRows
from plandocs.rosters.sent import Sender
from plandocs.rosters.tables.grid import Grid
from plandocs.vietnamese.names import tidy_name

_APART = re.compile(r"\n|\t|\s{3,}")
"""What parts two texts that stand in one cell."""
_REST = re.compile(r"\s*(?:[,;(]|…|\.{2,}|_{2,}|[-–—]\s*(?:tỉnh|thành phố|huyện|quận|thị xã|tp)\b).*$", re.IGNORECASE)
"""What follows a name: "XÃ HÀ BẮC - TỈNH GIA LAI"; of a blank to be filled in, everything."""
_LABELLED = re.compile(r"(?P<label>[^:]{1,40}):\s*(?P<value>.*)")
_MOST_WORDS = 5
"""Words of a commune's own name: "Xuân Hương - Đà Lạt"."""
_OFFICE_BELOW = 2
"""How many rows below the name of a commune that of its office may stand."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands above a list of whoever sent it (phần đầu văn bản), and where."""

    sender: Sender
    place: Place


@dataclass(frozen=True, slots=True)
class _Line:
    """A text above the list, and its cell."""

    row: int
    column: int
    text: str


def find_letterhead(grid: Grid, rows: Iterable[int], known: GroupRows) -> Letterhead | None:
    """The sender whom some rows name (đơn vị gửi): by a label, else by a commune's name and that of its office below.

    None where no row names one, or where they name two communes.
    """
    lines = [line for row in rows for line in _lines(grid, row)]
    found = next(_labelled(lines, known), None) or _commune_with_office(lines, known)
    if found is None:
        return None
    sender, line = found
    return Letterhead(sender, grid.sheet.place(line.row, line.column))


def _lines(grid: Grid, row: int) -> Iterator[_Line]:
    """The texts of a row that stand apart."""
    for column in grid.cells(row):
        value = grid.sheet.value(row, column)
        for text in _APART.split(value) if isinstance(value, str) else ():
            if text.strip():
                yield _Line(row, column, " ".join(text.split()))


def _labelled(lines: list[_Line], known: GroupRows) -> Iterator[tuple[Sender, _Line]]:
    """Senders whose names stand behind a label, in the same cell or in the next one of the row."""
    for line, after in zip_longest(lines, lines[1:]):
        found = _LABELLED.fullmatch(line.text)
        if found is None or not known.is_label(found["label"]):
            continue
        beside = after.text if after is not None and after.row == line.row else ""
        name = _REST.sub("", found["value"] or beside)
        commune = commune_named(name, known) or (name if known.is_commune_label(found["label"]) else "")
        if name:
            yield Sender(commune) if commune else Sender(unit=name), line


def _commune_with_office(lines: list[_Line], known: GroupRows) -> tuple[Sender, _Line] | None:
    """The one commune that lines name, with the office whose name stands below: "UBND XÃ HÀ BẮC", "PHÒNG KINH TẾ"."""
    named = {line: commune for line in lines if (commune := commune_named(line.text, known))}
    if len(set(named.values())) != 1:
        return None
    top, commune = next(iter(named.items()))
    below = (line for line in lines[lines.index(top) + 1 :] if line.column == top.column)
    near = (line.text for line in below if line.row - top.row <= _OFFICE_BELOW)
    office = next((text for text in near if known.is_unit(text) and not known.is_commune(text)), "")
    return Sender(commune, office), top


def commune_named(text: str, known: GroupRows) -> str:
    """The commune with whose name, or an office of which, a text begins, tidied: "Xã Hà Bắc"; empty where none."""
    kind, rest = known.commune_in(_REST.sub("", text))
    words = list(takewhile(lambda word: not word[0].islower(), rest.split()))
    is_name = 0 < len(words) <= _MOST_WORDS and (words[0].isdigit() or not any(map(str.isdigit, "".join(words))))
    return f"{kind.capitalize()} {tidy_name(' '.join(words), {}).text}" if is_name else ""
