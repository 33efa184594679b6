"""The whole journey from Document to Word file (ghi tệp Word)."""

from __future__ import annotations

from plandocs.document.document import Document
from plandocs.registers.profile import Profile
from plandocs.writing.filling import filled
from plandocs.writing.footnotes import footnotes
from plandocs.writing.frame import Frame
from plandocs.writing.keeping import kept_with_next
from plandocs.writing.package import Part, packed
from plandocs.writing.properties import core
from plandocs.writing.setting import Notes, Setting


def write_docx(document: Document, frame: Frame, profile: Profile) -> bytes:
    """The bytes of the Word file; the same document, frame and profile always give the same bytes."""
    notes = Notes(frame.notes.first)
    setting = Setting(frame, profile, notes, frame.width, kept_with_next(document, frame))
    main = filled(setting, document, frame.skeleton)
    return packed(
        [
            *frame.parts,
            Part(frame.document_name, main.encode()),
            Part(frame.notes_name, footnotes(setting).encode()),
            core(document.properties),
        ]
    )
