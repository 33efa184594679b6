"""How high blocks become (chiều cao các khối), roughly: enough to know where on its page a long table begins."""

from __future__ import annotations

from plandocs.document.blocks import ListItem, Paragraph, Role, Section
from plandocs.document.inlines import Footnote, text_of
from plandocs.writing.lengths import twips_of_millimetres
from plandocs.writing.row_heights import line_count
from plandocs.writing.setting import Setting


def block_height(setting: Setting, block: Paragraph | ListItem | Section) -> int:
    """The height of a block in twips, what stands inside it left out, as if pages had no end."""
    match block:
        case Paragraph():
            return _paragraph(setting, block.role, f"{block.mark} {text_of(block.content)}".strip())
        case ListItem():
            return _paragraph(setting, Role.ITEM, f"{block.mark} {text_of(block.content)}")
        case Section():
            words = f"{block.mark} {text_of(block.heading)}{text_of(block.tail)}"
            return _paragraph(setting, Role.ITEM if block.run_in else Role.HEADING_1, words)


def note_height(setting: Setting, note: Footnote) -> int:
    """The height of a footnote at the foot of its page, with the line above it."""
    line = setting.space(Role.FOOTNOTE_TEXT).height(setting.face(Role.FOOTNOTE_TEXT), 1)
    return line + _paragraph(setting, Role.FOOTNOTE_TEXT, f"{note.number} {text_of(note.content)}")


def _paragraph(setting: Setting, role: Role, text: str) -> int:
    face, form = setting.face(role), setting.form(role)
    indent = twips_of_millimetres(setting.profile.first_line.chosen) if form.indent else 0
    return setting.space(role).height(face, line_count(face, text, setting.width - indent))
