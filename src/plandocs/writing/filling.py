"""A frame filled with a document (điền khung): each slot gets its part, in the width that is there for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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
_TABLE = "<w:tbl>"
_END_OF_TABLE = "</w:tbl>"

FILLINGS: dict[Slot, Callable[[Setting, Document], str | Iterator[str]]] = {
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


def filled(setting: Setting, document: Document, skeleton: Skeleton) -> Iterator[str]:
    """The main part of a Word file (thân tệp Word), piece by piece: the skeleton with every slot filled.

    A cell of a table must end with a paragraph, also when the slot at its end stays empty or holds a table; and between
    two tables there must be one, or Word would make them one table.
    """
    last = ""
    for piece in _pieces(setting, document, skeleton):
        if piece.startswith(_TABLE) and last.endswith(_END_OF_TABLE):
            yield gap(_HAIR)
        elif piece.startswith(_END_OF_CELL) and not last.endswith(_END_OF_PARAGRAPH):
            yield _EMPTY
        yield piece
        last = piece


def _pieces(setting: Setting, document: Document, skeleton: Skeleton) -> Iterator[str]:
    """What stands between the slots, and what fills them; nothing empty."""
    first, *_ = skeleton.segments
    yield first
    for place, after in skeleton.pairs():
        content = FILLINGS[place.slot](setting.within(place.width), document)
        yield from filter(None, (content,) if isinstance(content, str) else content)
        if after:
            yield after
