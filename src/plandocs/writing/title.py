"""The title (tên loại, trích yếu): the type of document, what it is about, to what it is attached, the rule below."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.document.blocks import Paragraph
from plandocs.document.document import Document
from plandocs.registers.profile import Range
from plandocs.writing.paragraphs import written
from plandocs.writing.rules import rule_under
from plandocs.writing.setting import Setting


def title(setting: Setting, document: Document) -> str:
    """Type, subject, and to what the document is attached."""
    return "".join(part(setting, document) for part in (document_type, subject, attached))


def document_type(setting: Setting, document: Document) -> str:
    """The type of document (tên loại văn bản)."""
    return written(setting, document.title.document_type)


def subject(setting: Setting, document: Document) -> str:
    """What the document is about (trích yếu); the rule or mark under it unless the attached line comes between."""
    lines = document.title.subject
    end = "" if document.title.attached else _end(setting, document, lines, setting.profile.rules.subject)
    return "".join(written(setting, line) for line in lines) + end


def attached(setting: Setting, document: Document) -> str:
    """To what the document is attached (kèm theo) and the short rule or mark under it; nothing for most documents."""
    lines = document.title.attached
    if not lines:
        return ""
    end = _end(setting, document, lines, setting.profile.rules.attached)
    return "".join(written(setting, line) for line in lines) + end


def _end(setting: Setting, document: Document, lines: Sequence[Paragraph], rule: Range | None) -> str:
    """What ends the title: the rule of one form, the mark of another."""
    mark = document.title.mark
    return rule_under(setting, lines, rule) + (written(setting, mark) if mark else "")
