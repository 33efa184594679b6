"""The space that the paragraphs of a role take (khoảng cách của một vai trò): above, below, and from line to line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from plandocs.writing.faces import Face
from plandocs.writing.lengths import twips_of_points

SINGLE = 240
"""Single line spacing, where lines are a multiple of it."""
_SINGLE_HEIGHT = 1.15
"""The height of a line of Times New Roman beside its size, at single spacing."""


class LineRule(StrEnum):
    """What the distance of lines means (quy tắc khoảng cách dòng), by Word's names."""

    MULTIPLE = "auto"
    EXACT = "exact"
    AT_LEAST = "atLeast"


@dataclass(frozen=True, slots=True)
class Space:
    """Twips above and below a paragraph, and the distance of its lines (khoảng cách).

    ``lines`` are twips, or by ``LineRule.MULTIPLE`` a multiple of what ``SINGLE`` stands for.
    """

    above: int = 0
    below: int = 0
    lines: int = SINGLE
    rule: LineRule = LineRule.MULTIPLE

    @property
    def attributes(self) -> str:
        """The attributes of ``w:spacing`` that say so."""
        return f'w:before="{self.above}" w:after="{self.below}" w:line="{self.lines}" w:lineRule="{self.rule}"'

    def line(self, face: Face) -> int:
        """The height of a line in a face, in twips."""
        single = round(twips_of_points(face.size) * _SINGLE_HEIGHT)
        if self.rule is LineRule.MULTIPLE:
            return single * self.lines // SINGLE
        return self.lines if self.rule is LineRule.EXACT else max(self.lines, single)

    def height(self, face: Face, lines: int) -> int:
        """The height of a paragraph of so many lines in a face, in twips."""
        return self.above + lines * self.line(face) + self.below
