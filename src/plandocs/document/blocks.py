"""What a document's body is made of (thành phần thân văn bản)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from plandocs.document.inlines import Inline
from plandocs.document.origin import UNKNOWN, Origin


class Role(StrEnum):
    """What a paragraph is for (vai trò); a look has one Word style for each."""

    # letterhead
    PARENT_NAME = "parent_name"
    ISSUER_NAME = "issuer_name"
    NUMBER = "number"
    DRAFT_MARK = "draft_mark"
    STAR = "star"
    NATIONAL_NAME = "national_name"
    MOTTO = "motto"
    PLACE_DATE = "place_date"
    # title
    DOCUMENT_TYPE = "document_type"
    SUBJECT = "subject"
    SUBJECT_MARK = "subject_mark"
    ATTACHED_LINE = "attached_line"
    RULE = "rule"
    # text
    LEGAL_BASIS = "legal_basis"
    OPENING = "opening"
    BODY = "body"
    AUTHORITY = "authority"
    DECIDES = "decides"
    PART_LABEL = "part_label"
    PART_TITLE = "part_title"
    HEADING_1 = "heading_1"
    HEADING_2 = "heading_2"
    HEADING_3 = "heading_3"
    HEADING_4 = "heading_4"
    HEADING_5 = "heading_5"
    UNNUMBERED_HEADING = "unnumbered_heading"
    ITEM = "item"
    CLOSING = "closing"
    ATTACHMENT_NOTE = "attachment_note"
    TABLE_HEAD = "table_head"
    TABLE_TEXT = "table_text"
    TABLE_CENTRED = "table_centred"
    FOOTNOTE_TEXT = "footnote_text"
    # end
    RECIPIENTS_LABEL = "recipients_label"
    RECIPIENT = "recipient"
    SIGNING_AUTHORITY = "signing_authority"
    SIGNING_POSITION = "signing_position"
    SIGNER_NAME = "signer_name"
    PAGE_NUMBER = "page_number"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph (đoạn văn), with the mark that stands before its words."""

    role: Role
    content: tuple[Inline, ...]
    mark: str = ""
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class ListItem:
    """A point of a list (ý), with what stands below it; ``level`` counts as headings do, from 1."""

    mark: str
    level: int
    content: tuple[Inline, ...]
    children: tuple[Block, ...] = ()
    id: str = ""
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (mục) and what stands under it.

    ``level`` is 0 for a part and for an introduction, which has no mark, 1 for "I.", 2 for "1.", 3 for "a)" …; a
    run-in heading shares its line with ``tail``.
    """

    level: int
    mark: str
    heading: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    id: str = ""
    numbered: bool = True
    run_in: bool = False
    tail: tuple[Inline, ...] = ()
    origin: Origin = UNKNOWN


class Alignment(StrEnum):
    """How the text of a table column stands (căn lề)."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table (ô)."""

    content: tuple[Inline, ...]
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table (cột): its head, its share of the width in percent, its alignment."""

    head: tuple[Inline, ...]
    share: int
    alignment: Alignment = Alignment.LEFT


class RowKind(StrEnum):
    """What a row of a table is (loại dòng)."""

    NORMAL = "normal"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table (dòng): one cell for each column; groups and totals are set in bold."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.NORMAL


@dataclass(frozen=True, slots=True)
class Table:
    """A table (bảng); every row has one cell for each column."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    origin: Origin = UNKNOWN


Block = Paragraph | ListItem | Section | Table
