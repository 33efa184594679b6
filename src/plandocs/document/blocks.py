"""What a document's body is made of (thành phần thân văn bản)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from plandocs.document.inlines import Inline
from plandocs.document.origin import UNKNOWN, Origin
from plandocs.document.tables import Table


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
    SMALL_TABLE_HEAD = "small_table_head"
    SMALL_TABLE_TEXT = "small_table_text"
    SMALL_TABLE_CENTRED = "small_table_centred"
    TABLE_UNIT = "table_unit"
    TABLE_NOTE = "table_note"
    FOOTNOTE_TEXT = "footnote_text"
    # annexes
    ANNEX_LABEL = "annex_label"
    ANNEX_TITLE = "annex_title"
    ANNEX_END = "annex_end"
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
    run-in heading shares its line with ``tail``; one that starts a page stands at its top.
    """

    level: int
    mark: str
    heading: tuple[Inline, ...]
    blocks: tuple[Block, ...]
    id: str = ""
    numbered: bool = True
    run_in: bool = False
    tail: tuple[Inline, ...] = ()
    starts_page: bool = False
    origin: Origin = UNKNOWN


Block = Paragraph | ListItem | Section | Table
