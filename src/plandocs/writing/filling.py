"""A frame filled with a document (điền khung): each slot gets its part, in the width that is there for it."""

from __future__ import annotations

from collections.abc import Callable

from plandocs.document.document import Document
from plandocs.writing import letterhead, sign_off, text, title
from plandocs.writing.paragraphs import gap
from plandocs.writing.setting import Setting
from plandocs.writing.slots import Skeleton, Slot

_END_OF_PARAGRAPH = ("</w:p>", "<w:p/>")
_END_OF_CELL = "</w:tc>"
_EMPTY = "<w:p/>"
_HAIR = 20
"""The least height of a paragraph that only parts, in twips."""
_TOUCHING_TABLES = "</w:tbl><w:tbl>"
_PARTED_TABLES = f"</w:tbl>{gap(_HAIR)}<w:tbl>"

FILLINGS: dict[Slot, Callable[[Setting, Document], str]] = {
    Slot.LETTERHEAD: letterhead.letterhead,
    Slot.PARENT_NAME: letterhead.parent_name,
    Slot.ISSUER_NAME: letterhead.issuer_name,
    Slot.NUMBER: letterhead.number,
    Slot.DRAFT_MARK: letterhead.draft_mark,
    Slot.NATIONAL_NAME: letterhead.national_name,
    Slot.MOTTO: letterhead.motto,
    Slot.PLACE_DATE: letterhead.place_date,
    Slot.TITLE: title.title,
    Slot.DOCUMENT_TYPE: title.document_type,
    Slot.SUBJECT: title.subject,
    Slot.ATTACHED: title.attached,
    Slot.TEXT: text.text,
    Slot.BASES: text.bases,
    Slot.OPENING: text.opening,
    Slot.BODY: text.body,
    Slot.CLOSING: text.closing,
    Slot.ATTACHMENTS: text.attachments,
    Slot.SIGN_OFF: sign_off.sign_off,
    Slot.RECIPIENTS: sign_off.recipients,
    Slot.SIGNATURE: sign_off.signature,
}
"""What each slot is filled with: the paragraphs and tables of a part."""


def filled(setting: Setting, document: Document, skeleton: Skeleton) -> str:
    """The main part of a Word file: the skeleton with every slot filled.

    A cell of a table must end with a paragraph, also when the slot at its end stays empty or holds a table; and between
    two tables there must be one, or Word would make them one table.
    """
    written = skeleton.segments[0]
    parts = [written]
    for place, after in skeleton.pairs():
        content = FILLINGS[place.slot](setting.within(place.width), document)
        written = content or written
        parts.append(content)
        if after.startswith(_END_OF_CELL) and not written.endswith(_END_OF_PARAGRAPH):
            parts.append(_EMPTY)
        parts.append(after)
        written = after or written
    return "".join(parts).replace(_TOUCHING_TABLES, _PARTED_TABLES)
