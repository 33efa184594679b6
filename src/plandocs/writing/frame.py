"""A frame (khung): everything of a Word file that does not depend on the document, ready to be filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plandocs.document.blocks import Role
from plandocs.writing.faces import Face
from plandocs.writing.package import Part
from plandocs.writing.slots import Skeleton
from plandocs.writing.spaces import Space

FOOTNOTE_REFERENCE = "footnote_reference"
"""The character style of a footnote's number."""
TABLE_GRID = "table_grid"
"""The table style of a table of the text."""


@dataclass(frozen=True, slots=True)
class NotesPart:
    """The footnotes part (phần chú thích) around the notes of a document, and the first number that is free in it."""

    before: str
    after: str
    first: int


@dataclass(frozen=True, slots=True)
class Frame:
    """A Word file without its document (khung).

    ``styles`` leads from a role, or from one of the two names above, to the id of the style in ``styles.xml``;
    ``faces`` tells the type in which each role is set, ``spaces`` how far apart; ``width`` is the width of the text in
    twips.
    """

    parts: tuple[Part, ...]
    styles: Mapping[str, str]
    faces: Mapping[Role, Face]
    spaces: Mapping[Role, Space]
    skeleton: Skeleton
    notes: NotesPart
    width: int
    document_name: str = "word/document.xml"
    notes_name: str = "word/footnotes.xml"
