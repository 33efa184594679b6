"""The title (tên loại, trích yếu): the type of document, what it is about, and the rule under that."""

from __future__ import annotations

from plandocs.document.document import Document
from plandocs.writing.paragraphs import written
from plandocs.writing.rules import rule_under
from plandocs.writing.setting import Setting


def title(setting: Setting, document: Document) -> str:
    """Type and subject."""
    return document_type(setting, document) + subject(setting, document)


def document_type(setting: Setting, document: Document) -> str:
    """The type of document (tên loại văn bản)."""
    return written(setting, document.title.document_type)


def subject(setting: Setting, document: Document) -> str:
    """What the document is about (trích yếu) and the rule under it."""
    lines = document.title.subject
    rule = rule_under(setting, lines, setting.profile.rules.subject)
    return "".join(written(setting, line) for line in lines) + rule
