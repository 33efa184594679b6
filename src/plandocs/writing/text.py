"""The text of a document (nội dung): legal bases, opening, body, closing, attachments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plandocs.document.blocks import Paragraph
from plandocs.document.document import Document
from plandocs.writing.blocks import blocks
from plandocs.writing.paragraphs import written
from plandocs.writing.setting import Setting


def text(setting: Setting, document: Document) -> Iterator[str]:
    """All five parts of the text in order."""
    for part in (bases, opening, body, closing, attachments):
        yield from part(setting, document)


def bases(setting: Setting, document: Document) -> Iterator[str]:
    """The legal bases (căn cứ)."""
    return _paragraphs(setting, document.bases)


def opening(setting: Setting, document: Document) -> Iterator[str]:
    """What leads to the body (câu mở đầu)."""
    return _paragraphs(setting, document.opening)


def body(setting: Setting, document: Document) -> Iterator[str]:
    """The body (thân văn bản)."""
    return blocks(setting, document.body)


def closing(setting: Setting, document: Document) -> Iterator[str]:
    """What ends the text (lời kết)."""
    return _paragraphs(setting, document.closing)


def attachments(setting: Setting, document: Document) -> Iterator[str]:
    """What is said of documents that go with this one (văn bản đính kèm)."""
    return _paragraphs(setting, document.attachments)


def _paragraphs(setting: Setting, nodes: Iterable[Paragraph]) -> Iterator[str]:
    return (written(setting, node) for node in nodes)
