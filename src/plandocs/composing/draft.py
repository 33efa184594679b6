"""The document while it is being composed (bản nháp): nothing is numbered, cited or punctuated yet.

Composers of facts make drafts in any order; ``numbering`` gives the marks, ``settling`` turns drafts into the
finished document in document order, which is the order in which a citation is first or later.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Role
from plandocs.document.inlines import Blank, Run
from plandocs.document.origin import Origin
from plandocs.document.tables import Alignment, Area, CellValue, Column, Formula, Listed, RowKind
from plandocs.spec.statements import Marks, Punctuation


@dataclass(frozen=True, slots=True)
class CiteMark:
    """A citation whose form is not known yet (chỗ viện dẫn); ``form`` is what the author asked for, or empty."""

    reference: str
    form: str
    bold: bool
    italic: bool
    origin: Origin


@dataclass(frozen=True, slots=True)
class RefMark:
    """A section or annex referred to (chỗ dẫn chiếu); ``target_kind`` is ``section`` or ``annex``."""

    target_kind: str
    target: str
    bold: bool
    italic: bool
    origin: Origin


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A footnote whose number is not known yet (chú thích)."""

    content: tuple[Piece, ...]
    origin: Origin


Piece = Run | Blank | CiteMark | RefMark | NoteMark
Pieces = tuple[Piece, ...]


@dataclass(slots=True)
class Para:
    """A paragraph without a mark (đoạn)."""

    content: Pieces
    origin: Origin
    role: Role = Role.BODY
    end: str = ""
    """The sign that is set where the words have no end of their own."""


@dataclass(slots=True)
class Point:
    """An item of a list (ý); what stands below it comes after."""

    content: Pieces
    origin: Origin
    children: list[Draft] = field(default_factory=list)
    id: str = ""
    mark: str = ""


@dataclass(slots=True)
class Points:
    """A list (danh sách ý); ``level`` counts as headings do and is found by numbering."""

    items: list[Point]
    marks: Marks = Marks.AUTO
    punctuation: Punctuation = Punctuation.AUTO
    plain_if_single: bool = False
    """Whether it becomes a plain paragraph when it has one item and no list or section stands beside it."""
    unmarked_if_deep: bool = False
    """Whether its items have no marks where the form has none left for their level."""
    level: int = 0


@dataclass(slots=True)
class Headed:
    """A heading and what stands under it (mục); an unnumbered part is an introduction."""

    heading: Pieces
    origin: Origin
    blocks: list[Draft]
    id: str = ""
    numbered: bool = True
    aside: Pieces = ()
    """Plain words between a run-in heading and what follows: the members of a group, in brackets."""
    part: bool = False
    run_in: bool = False
    starts_page: bool = False
    level: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True)
class DraftCell:
    """A cell of a table that is being composed (ô): its words, and what it is worth where that is no text."""

    content: Pieces = ()
    value: CellValue | None = None
    formula: Formula | None = None
    alignment: Alignment | None = None
    places: int | None = None


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A row of a table that is being composed (dòng)."""

    cells: list[DraftCell]
    origin: Origin
    kind: RowKind = RowKind.NORMAL


@dataclass(slots=True)
class Tabled:
    """A table (bảng): as the document's, with cells that are not finished yet."""

    columns: list[Column]
    head: list[DraftRow]
    rows: list[DraftRow | Listed]
    origin: Origin
    head_merged: list[Area] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)
    small: bool = False
    upright: int = 7
    least_height: int = 0
    ruled: bool = True


@dataclass(slots=True)
class PartList:
    """Where the parts of the document are listed (bố cục); made when all parts are known."""

    origin: Origin
    has_lead: bool
    """Whether the author wrote a lead-in."""
    marks: Marks
    punctuation: Punctuation


Draft = Para | Point | Points | Headed | Tabled | PartList


def beginning(drafts: list[Draft]) -> list[Draft]:
    """Drafts that stand right under a heading or at the top of a page: the first begins no page itself (đầu trang)."""
    if drafts and isinstance(drafts[0], Headed) and drafts[0].starts_page:
        return [replace(drafts[0], starts_page=False), *drafts[1:]]
    return drafts


def words(pieces: Pieces) -> str:
    """The words of pieces that are known already."""
    return "".join(piece.text for piece in pieces if isinstance(piece, Run | Blank))


def made(text: str, place: Place, wording: str = "") -> Pieces:
    """Words that the program makes, as pieces."""
    return (Run(text, origin=Origin(place, wording)),) if text else ()
