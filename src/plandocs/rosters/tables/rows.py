"""What a row below the heads is (loại hàng): a person, a group, a total, a signature, or nobody knows what."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from plandocs.rosters.guide import Guide
from plandocs.rosters.tables.table import Table
from plandocs.vietnamese.folding import folded

_LIST_MARK = re.compile(
    r"(?P<mark>[IVXL]{1,6}|[A-HĐ]|[0-9]{1,2}(?:\.[0-9]{1,2})*|[a-hđ](?=[).]))\s*[.)/:-]?\s+(?P<words>\D.*)"
)
_GROUP_MARK = re.compile(r"[IVXL]{1,6}[.)]?|[A-HĐ][.)]?|[0-9]{1,2}(?:\.[0-9]{1,2})+\.?")
_COUNTED = re.compile(r"\s*[(:]\s*[0-9]+[^()]*\)?$")
_STOPS = " :.;"
_NUMBER = re.compile(r"[0-9]{1,6}[.)]?")
_WIDE = 3
"""Over how many columns a text must be merged to be a heading of rows rather than somebody's cell."""


class Kind(Enum):
    """What a row is (loại hàng)."""

    BLANK = auto()
    PERSON = auto()
    CONTINUED = auto()
    """More of the person above, whose name is merged over both rows."""
    GROUP = auto()
    TOTAL = auto()
    FOOTER = auto()
    HEADS = auto()
    UNKNOWN = auto()


@dataclass(slots=True, frozen=True)
class Group:
    """A row that names the unit or bloc of the rows below (hàng nhóm)."""

    words: str
    mark: str
    """"I", "A", "1" or nothing: marks of one kind are on one level."""


class Row:
    """A row of a table (hàng), looked at once; ``cells`` are those that it holds itself, by column."""

    def __init__(self, table: Table, row: int, guide: Guide) -> None:
        self.table = table
        self.row = row
        self._guide = guide
        self.cells: Mapping[int, str] = {
            column: text for column, text in table.grid.cells(row).items() if column not in table.left_out
        }

    def text(self, column: int) -> str:
        """What a cell shows."""
        return self.table.grid.text(self.row, column)

    def own(self, key: str) -> str:
        """What the cell of a column holds itself; empty where the table lacks the column."""
        column = self.table.columns.get(key)
        return self.cells.get(column, "") if column is not None else ""

    @cached_property
    def filled(self) -> dict[int, str]:
        """The cells that say something: neither "-" nor "không"."""
        return {column: text for column, text in self.cells.items() if not self._guide.is_empty_like(text)}

    @cached_property
    def name(self) -> str:
        """The name as the row has it, its parts joined."""
        return " ".join(filter(None, (self.own("name"), self.own("family"), self.own("given"))))

    @cached_property
    def is_numbered(self) -> bool:
        """Whether the row has a number as people have."""
        return _NUMBER.fullmatch(self.own("number")) is not None

    @cached_property
    def beyond_name(self) -> list[str]:
        """What the row holds beside number and name."""
        named = {self.table.columns.get(key) for key in ("number", "name", "family", "given")}
        return [text for column, text in self.filled.items() if column not in named]

    @cached_property
    def first(self) -> str:
        """The first text that is no number."""
        return next((text for text in self.cells.values() if not _NUMBER.fullmatch(text)), "")

    @property
    def repeats_heads(self) -> bool:
        """Whether every cell repeats a line of the head above it (tiêu đề lặp lại)."""
        return all(folded(text) in self.table.lines.get(column, ()) for column, text in self.cells.items())

    @property
    def is_merged_wide(self) -> bool:
        """Whether the first text is merged over several columns."""
        column = next(iter(self.cells))
        area = self.table.grid.area(self.row, column)
        return area is not None and area.right - area.left + 1 >= _WIDE

    @property
    def continues_name(self) -> bool:
        """Whether the cell of the name is merged with that of the row above."""
        column = self.table.columns.get("name", self.table.columns.get("family"))
        area = self.table.grid.area(self.row, column) if column is not None else None
        return area is not None and area.top < self.row

    def group(self) -> Group:
        """The words of a group row and its mark; how many people it counts is left out: "Phòng Kinh tế (12 người)"."""
        group = self._marked()
        return Group(_COUNTED.sub("", group.words.rstrip(_STOPS)).rstrip(_STOPS), group.mark)

    def _marked(self) -> Group:
        texts = [text for text in self.cells.values() if not re.fullmatch(r"[0-9., ]+", text)]
        if len(texts) > 1 and _GROUP_MARK.fullmatch(texts[0]):
            return Group(texts[1], texts[0].rstrip(".)"))
        words = texts[0] if texts else self.first
        found = _LIST_MARK.fullmatch(words)
        if found:
            return Group(found["words"], found["mark"])
        return Group(words, self.own("number").rstrip(".)"))


def kind_of(row: Row, guide: Guide, *, below_end: bool) -> Kind:
    """What a row is; ``below_end`` says that signatures have begun above it."""
    if not row.filled or (row.is_numbered and len(row.filled) == 1):
        return Kind.BLANK
    if row.repeats_heads:
        return Kind.HEADS
    if not row.is_numbered and (guide.is_total(row.name) or guide.is_total(row.first)):
        return Kind.TOTAL
    is_person_below = row.name and (row.is_numbered or len(row.beyond_name) > 1)
    if (not row.is_numbered and _is_footer(row, guide)) or (below_end and not is_person_below):
        return Kind.FOOTER
    return Kind.GROUP if _is_group(row, guide) else _person_or_not(row)


def _is_footer(row: Row, guide: Guide) -> bool:
    """Words of an ending; a post in capitals is one only where no name stands."""
    asked = (row.name,) if row.name else tuple(row.cells.values())
    return any(guide.is_footer(text) for text in asked)


def _is_group(row: Row, guide: Guide) -> bool:
    """A name alone, or beside counts, which a mark or its own words show to be that of a unit or a bloc."""
    if any(not re.fullmatch(r"[0-9., ]+", text) for text in row.beyond_name) and row.name:
        return False
    marked = _GROUP_MARK.fullmatch(row.own("number")) is not None or _LIST_MARK.fullmatch(row.first) is not None
    alone = len(row.cells) == 1
    if row.name and not alone:
        return marked or guide.is_group(row.name)
    return alone and not row.is_numbered and (marked or guide.is_group(row.first) or row.is_merged_wide)


def _person_or_not(row: Row) -> Kind:
    if row.name:
        has_more = row.is_numbered or bool(row.beyond_name) or "number" not in row.table.columns
        return Kind.PERSON if has_more else Kind.UNKNOWN
    if row.continues_name:
        return Kind.CONTINUED
    return Kind.PERSON if row.is_numbered else Kind.UNKNOWN
