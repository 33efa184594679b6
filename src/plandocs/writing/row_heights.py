"""How high a row of a table becomes (chiều cao dòng), as far as must be known before Word lays it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from plandocs.document.blocks import Role
from plandocs.document.column_needs import PADDING
from plandocs.document.inlines import text_of
from plandocs.document.tables import Area, Row, Table
from plandocs.writing.faces import Face
from plandocs.writing.lengths import twips_of_millimetres
from plandocs.writing.setting import Setting
from plandocs.writing.table_cells import MARKED, Merges, cell_role

_BORDER = 10
"""A border between rows, in twips: half a point."""
_WIDEST = "—"
_SAFE = 0.9
"""The part of a page below its head that a row may take and still counts as one that fits: others count otherwise."""


class RowHeights:
    """The heights of the rows of a table, in twips, with their upper borders; ``room`` is a page's for them."""

    def __init__(self, setting: Setting, node: Table, widths: Sequence[int]) -> None:
        """Of a table whose columns have these widths."""
        self._setting, self._node, self._widths = setting, node, widths
        role = cell_role(Role.TABLE_TEXT, node)
        self._face, self._space = setting.face(role), setting.space(role)
        self._bold = replace(self._face, bold=True)
        self._least = twips_of_millimetres(node.least_height)
        self._merges = Merges(node.merged)
        self.head = self._head()
        self.room = max(setting.height - self.head - _BORDER, 0)
        self._letters = [self._never_too_many(width) for width in widths]

    def listed(self, texts: Sequence[str]) -> int:
        """The height of a row of plain words."""
        pairs = zip(texts, self._widths, strict=True)
        return self._row(max((line_count(self._face, text, width - PADDING) for text, width in pairs), default=1))

    def row(self, row: Row, number: int) -> int:
        """The height of a row of cells, the ``number``-th below the head."""
        face = self._bold if row.kind in MARKED else self._face
        return self._row(self._lines(row, number, face, self._merges))

    def is_tall(self, height: int) -> bool:
        """Whether a row of a height cannot stand on one page with the head: Word would cut off what goes below it."""
        return height > self.room * _SAFE

    def tall(self, rows: Sequence[Sequence[str]]) -> set[int]:
        """The positions of those rows of plain words that cannot stand on one page; few are measured for it."""
        found = set()
        for column, texts in enumerate(zip(*rows, strict=True)):
            if max(map(len, texts), default=0) > self._letters[column] or "\n" in "".join(texts):
                found |= {position for position, text in enumerate(texts) if self._may_be_tall(text, column)}
        return {position for position in found if self.is_tall(self.listed(rows[position]))}

    def _may_be_tall(self, text: str, column: int) -> bool:
        """Whether a text may take more than a page; of two lines in a row, the words do not fit on one."""
        if len(text) <= self._letters[column] and "\n" not in text:
            return False
        most = 2 * self._face.width(text) / max(self._widths[column] - PADDING, 1) + 1 + text.count("\n")
        return self.is_tall(self._row(ceil(most)))

    def _never_too_many(self, width: int) -> int:
        """Letters of a text without line ends that always stand on one page."""
        lines = int(self.room * _SAFE - self._row(0)) // max(self._space.line(self._face), 1)
        return int(max(lines - 2, 0) * max(width - PADDING, 0) / (2 * self._face.width(_WIDEST)))

    def _head(self) -> int:
        role = cell_role(Role.TABLE_HEAD, self._node)
        face, space, merges = self._setting.face(role), self._setting.space(role), Merges(self._node.head_merged)
        lines = [self._lines(row, number, face, merges) for number, row in enumerate(self._node.head)]
        return sum(space.height(face, count) + _BORDER for count in lines)

    def _lines(self, row: Row, number: int, face: Face, merges: Merges) -> int:
        """Lines of the longest cell; one that spans rows shares its lines among them."""
        most = 1
        for column, cell in enumerate(row.cells):
            area = merges.at(number, column)
            if area is None or (area.top, area.left) == (number, column):
                count = line_count(face, text_of(cell.content), self._width(area, column) - PADDING)
                most = max(most, ceil(count / (1 if area is None else area.bottom - area.top + 1)))
        return most

    def _width(self, area: Area | None, column: int) -> int:
        return sum(self._widths[area.left : area.right + 1]) if area is not None else self._widths[column]

    def _row(self, lines: int) -> int:
        return max(self._space.height(self._face, lines), self._least) + _BORDER


def line_count(face: Face, text: str, width: float) -> int:
    """How many lines a text takes in a cell, one at least; a word too long for a line goes on in the next."""
    if "\n" not in text and face.width(text) <= width:
        return 1
    room = max(width, 1)
    return sum(max(ceil(face.width(line) / room), 1) for line in face.lines(text, width, by_libreoffice=True))
