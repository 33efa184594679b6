"""The content of a paragraph as runs (đoạn chữ): text of one emphasis, blanks, numbers of footnotes."""

from __future__ import annotations

from collections.abc import Iterable

from plandocs.document.inlines import Blank, Footnote, Inline, Remarked, Run, pieces
from plandocs.writing.comment_marks import between_marks
from plandocs.writing.frame import FOOTNOTE_REFERENCE
from plandocs.writing.markup import RUN_ORDER, in_order, quoted, text_elements
from plandocs.writing.setting import Setting


def runs(
    setting: Setting, content: Iterable[Inline], *, bold: bool = False, italic: bool = False, again: bool = False
) -> str:
    """The runs of a paragraph; ``bold`` and ``italic`` make all of its text so.

    What stands in the document ``again`` shows the numbers of its footnotes, without the notes.
    """
    return "".join(_inline(setting, inline, bold=bold, italic=italic, again=again) for inline in content)


def _inline(setting: Setting, inline: Inline, *, bold: bool, italic: bool, again: bool) -> str:
    if isinstance(inline, Remarked):
        content = runs(setting, inline.content, bold=bold, italic=italic, again=again)
        return content if again else between_marks(setting, inline.remarks, content)
    return "".join(
        note_number(setting, f"<w:t>{piece.number}</w:t>")
        if again and isinstance(piece, Footnote)
        else _piece(setting, piece, bold=bold, italic=italic)
        for piece in pieces((inline,))
    )


def run(text: str, *, bold: bool = False, italic: bool = False) -> str:
    """A run of text; nothing for no text."""
    if not text:
        return ""
    emphasis = {"b": "", "bCs": ""} if bold else {}
    if italic:
        emphasis |= {"i": "", "iCs": ""}
    properties = f"<w:rPr>{in_order(RUN_ORDER, emphasis)}</w:rPr>" if emphasis else ""
    return f"<w:r>{properties}{text_elements(text)}</w:r>"


def note_number(setting: Setting, element: str) -> str:
    """The run that shows the number of a footnote, by the element that stands for it."""
    style = quoted(setting.frame.styles[FOOTNOTE_REFERENCE])
    return f"<w:r><w:rPr><w:rStyle w:val={style}/></w:rPr>{element}</w:r>"


def _piece(setting: Setting, piece: Run | Blank | Footnote, *, bold: bool, italic: bool) -> str:
    if isinstance(piece, Footnote):
        return note_number(setting, f'<w:footnoteReference w:id="{setting.notes.take(piece)}"/>')
    if isinstance(piece, Blank):
        return run(piece.text, bold=bold, italic=italic)
    return run(piece.text, bold=bold or piece.bold, italic=italic or piece.italic)
