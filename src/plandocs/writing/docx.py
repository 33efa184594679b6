"""The whole journey from Document to Word file (ghi tệp Word)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plandocs.document.document import Annex, Document
from plandocs.registers.profile import Profile
from plandocs.writing.annexes import annexes_alone, with_annexes
from plandocs.writing.comments import first_comment, with_comments
from plandocs.writing.filling import filled
from plandocs.writing.footnotes import footnotes
from plandocs.writing.frame import Frame
from plandocs.writing.keeping import kept_with_next
from plandocs.writing.package import DeflatedPart, Part, deflated, packed
from plandocs.writing.pages import text_height
from plandocs.writing.properties import core
from plandocs.writing.setting import Comments, Notes, Setting

_PIECE = 1 << 16
"""Characters that are compressed in one go."""


def write_docx(document: Document, frame: Frame, profile: Profile, *, for_pdf: bool = False) -> bytes:
    """The bytes of the Word file; the same document, frame and profile always give the same bytes.

    One ``for_pdf`` is only for LibreOffice to make a PDF of: its long tables are parted where pages end.
    """
    setting = replace(setting_for(document, frame, profile), for_pdf=for_pdf)
    main = with_annexes(setting, document, filled(setting, document, frame.skeleton))
    return _whole(setting, main, document)


def write_annex(document: Document, annex: Annex, frame: Frame, profile: Profile, *, for_pdf: bool = False) -> bytes:
    """The bytes of a Word file that holds one annex of a document, and nothing else (phụ lục thành tệp riêng)."""
    setting = replace(setting_for(document, frame, profile), for_pdf=for_pdf)
    return _whole(setting, annexes_alone(setting, (annex,)), document)


def write_annexes(document: Document, frame: Frame, profile: Profile, *, for_pdf: bool = False) -> bytes:
    """The bytes of a Word file that holds the annexes of a document alone (chỉ các phụ lục)."""
    setting = replace(setting_for(document, frame, profile), for_pdf=for_pdf)
    return _whole(setting, annexes_alone(setting, document.annexes), document)


def setting_for(document: Document, frame: Frame, profile: Profile) -> Setting:
    """What goes down with a document while it is written."""
    kept = kept_with_next(document, frame)
    notes, comments = Notes(frame.notes.first), Comments(first_comment(frame.parts))
    return Setting(frame, profile, notes, frame.width, text_height(profile.page), kept, comments=comments)


def _whole(setting: Setting, main: Iterator[str], document: Document) -> bytes:
    """The package; the notes are known only when the main part has been written."""
    frame = setting.frame
    text = DeflatedPart(frame.document_name, deflated(_in_pieces(main)))
    notes = Part(frame.notes_name, footnotes(setting).encode())
    return packed([*with_comments(frame.parts, setting), text, notes, core(document.properties)])


def _in_pieces(text: Iterator[str]) -> Iterator[bytes]:
    """Text as bytes, in pieces that are worth a call of the compressor."""
    waiting: list[str] = []
    length = 0
    for piece in text:
        waiting.append(piece)
        length += len(piece)
        if length >= _PIECE:
            yield "".join(waiting).encode()
            waiting, length = [], 0
    yield "".join(waiting).encode()
