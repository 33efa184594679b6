"""A whole document (tài liệu): letterhead, title, text, end."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from plandocs.document.blocks import Block, ListItem, Paragraph, Section
from plandocs.document.origin import UNKNOWN, Origin


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of page one (phần đầu): who issues, under which state or Party, number, place and date.

    ``issuer`` holds the lines of the issuing body's name; ``parent`` those of the body above it, often none. A Party
    document has a star and no motto; one that is attached to a decision has neither number nor place and date.
    """

    parent: tuple[Paragraph, ...]
    issuer: tuple[Paragraph, ...]
    number: Paragraph | None
    draft_mark: Paragraph | None
    national_name: Paragraph
    motto: Paragraph | None
    place_date: Paragraph | None
    star: Paragraph | None = None


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """The type of document and what it is about (tên loại, trích yếu).

    ``mark`` stands under the subject where the form has no rule there; ``attached`` says to what it is attached.
    """

    document_type: Paragraph
    subject: tuple[Paragraph, ...]
    mark: Paragraph | None = None
    attached: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class SignOff:
    """What stands under the text (phần cuối): recipients on the left, signature on the right."""

    recipients_label: Paragraph
    recipients: tuple[Paragraph, ...]
    authority: tuple[Paragraph, ...]
    signer: Paragraph
    origin: Origin = UNKNOWN


class Orientation(StrEnum):
    """How the pages of an annex lie (hướng giấy)."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex (phụ lục): pages of its own, numbered from 1, which ``label`` and ``title`` head.

    ``name`` is how the text calls it; ``attached`` says to what it is attached. A list that belongs to no plan has
    neither label nor that line.
    """

    id: str
    name: str
    label: Paragraph | None
    title: Paragraph
    attached: tuple[Paragraph, ...]
    blocks: tuple[Block, ...]
    orientation: Orientation = Orientation.PORTRAIT
    origin: Origin = UNKNOWN

    @property
    def head(self) -> tuple[Paragraph, ...]:
        """What stands above the content."""
        label = () if self.label is None else (self.label,)
        return (*label, self.title, *self.attached)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself (thuộc tính tệp); dates come from the document, never from a clock."""

    title: str
    subject: str
    creator: str
    language: str
    date: datetime.date


@dataclass(frozen=True, slots=True)
class Document:
    """A finished document (tài liệu), ready to be checked and written."""

    profile: str
    sizes: str
    properties: Properties
    letterhead: Letterhead | None
    title: TitleBlock
    bases: tuple[Paragraph, ...]
    opening: tuple[Paragraph, ...]
    body: tuple[Block, ...]
    closing: tuple[Paragraph, ...]
    attachments: tuple[Paragraph, ...]
    sign_off: SignOff | None
    annexes: tuple[Annex, ...] = ()


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Every block in document order, those inside sections and items included."""
    for block in blocks:
        yield block
        if isinstance(block, Section):
            yield from walk(block.blocks)
        elif isinstance(block, ListItem):
            yield from walk(block.children)
