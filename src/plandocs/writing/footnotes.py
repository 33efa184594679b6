"""The footnotes of a document (chú thích cuối trang) as a part of their own; Word gives them their numbers."""

from __future__ import annotations

from plandocs.document.blocks import Role
from plandocs.document.inlines import Footnote, pieces
from plandocs.writing.paragraphs import of_role
from plandocs.writing.runs import note_number, run, runs
from plandocs.writing.setting import Setting


def footnotes(setting: Setting) -> str:
    """The part with the notes met so far, in order."""
    frame, met = setting.frame.notes, setting.notes.met
    notes = "".join(_note(setting, frame.first + position, note) for position, note in enumerate(met))
    return frame.before + notes + frame.after


def _note(setting: Setting, number: int, note: Footnote) -> str:
    if any(isinstance(piece, Footnote) for piece in pieces(note.content)):
        raise ValueError("a footnote inside a footnote")
    content = note_number(setting, "<w:footnoteRef/>") + run(" ") + runs(setting, note.content)
    return f'<w:footnote w:id="{number}">{of_role(setting, Role.FOOTNOTE_TEXT, content)}</w:footnote>'
