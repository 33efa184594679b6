"""What stands inside a paragraph (thành phần trong đoạn)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plandocs.document.origin import UNKNOWN, Origin

NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one emphasis (đoạn chữ)."""

    text: str
    bold: bool = False
    italic: bool = False
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class Blank:
    """A place left for a number or date (chỗ trống), ``width`` no-break spaces wide."""

    width: int
    origin: Origin = UNKNOWN

    @property
    def text(self) -> str:
        """The spaces."""
        return NBSP * self.width


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote (chú thích cuối trang); its number is given in document order, from 1."""

    number: int
    content: tuple[Inline, ...]
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class Citation:
    """A document cited (viện dẫn); ``form`` tells how fully: basis, full, short or name."""

    reference: str
    form: str
    content: tuple[Inline, ...]
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A section or annex of this document referred to (dẫn chiếu)."""

    target: str
    content: tuple[Inline, ...]
    origin: Origin = UNKNOWN


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader notes beside the text (nhận xét): one text for each of its paragraphs."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remarked:
    """Words with remarks beside them (đoạn có nhận xét)."""

    remarks: tuple[Remark, ...]
    content: tuple[Inline, ...]
    origin: Origin = UNKNOWN


Holding = Citation | CrossReference | Remarked
"""What holds other inlines."""
Inline = Run | Blank | Footnote | Holding


def pieces(content: Iterable[Inline]) -> Iterator[Run | Blank | Footnote]:
    """The runs, blanks and footnotes of a paragraph in order, those of citations included."""
    for inline in content:
        if isinstance(inline, Holding):
            yield from pieces(inline.content)
        else:
            yield inline


def text_of(content: Iterable[Inline]) -> str:
    """The words of a paragraph without its footnotes (văn bản thuần)."""
    return "".join(piece.text for piece in pieces(content) if not isinstance(piece, Footnote))
