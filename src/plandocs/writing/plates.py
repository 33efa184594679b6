"""A document set once and printed for many (bản in): only what differs is set anew, the rest lies ready.

The words of a unit are put where marks stand. What depends on how wide they are, such as the rules under them and the
widths of columns, is set by the same functions that write a document alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from plandocs.document.blocks import Block
from plandocs.document.document import Document, Properties
from plandocs.document.marks import Hole, Marks, Unplaceable, Values
from plandocs.document.stencil import Stencil, stencil_of
from plandocs.registers.profile import Profile
from plandocs.writing.annexes import with_annexes
from plandocs.writing.docx import setting_for
from plandocs.writing.filling import filled
from plandocs.writing.footnotes import footnotes
from plandocs.writing.frame import Frame
from plandocs.writing.keeping import is_short, last_of_text
from plandocs.writing.package import Part, packed
from plandocs.writing.properties import core
from plandocs.writing.setting import Node, Setting

_OPEN, _CLOSE = "\ue000", "\ue001"
_LEFT_OPEN = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


@dataclass(frozen=True, slots=True)
class Open:
    """What is set for each unit by itself (phần để ngỏ); its first and last tag are set already."""

    setting: Setting
    write: Callable[[Setting, Any], str]
    form: Stencil[Any]
    is_kept: bool
    first: str
    last: str

    def filled(self, values: Values) -> str:
        """The XML between the two tags, with the words of a unit."""
        node = self.form.filled(values)
        setting = replace(self.setting, kept=frozenset((id(node),))) if self.is_kept else self.setting
        return self.write(setting, node).removeprefix(self.first).removesuffix(self.last)


@dataclass(slots=True)
class LeftOpen:
    """What was left open while a document with marks was written (các phần để ngỏ)."""

    marks: Marks
    parts: list[Open] = field(default_factory=list)

    def left_open(self, setting: Setting, write: Callable[[Setting, Node], str], node: Node) -> str:
        """What stands for a node until its words are known; the node itself where none of them is open.

        Raises Unplaceable for one with footnotes, whose numbers follow from what stands above it.
        """
        form = stencil_of(node, self.marks)
        closed = replace(setting, later=None)
        met = len(setting.notes.met)
        written = write(closed, node)
        if form.make is None or not written:
            return written
        if len(setting.notes.met) > met:
            raise Unplaceable
        first, last = written[: written.index(">") + 1], written[written.rindex("<") :]
        self.parts.append(
            Open(replace(closed, kept=frozenset()), write, form, setting.is_kept(node), first=first, last=last)
        )
        return f"{first}{_OPEN}{len(self.parts) - 1}{_CLOSE}{last}"


@dataclass(frozen=True, slots=True)
class Mould:
    """The text of a part that is set but for the words of a unit (khuôn in)."""

    name: str
    pieces: tuple[str | Hole | Open, ...]

    def cast(self, values: Values) -> Part:
        """The part with the words of a unit."""
        text = "".join(piece if isinstance(piece, str) else piece.filled(values) for piece in self.pieces)
        return Part(self.name, text.encode())


@dataclass(frozen=True, slots=True)
class Plate:
    """A document with marks, set (bản in)."""

    ready: tuple[Part, ...]
    moulds: tuple[Mould, ...]
    properties: Stencil[Properties]
    end: Stencil[Block | None]
    frame: Frame

    def printed(self, values: Values) -> bytes | None:
        """The Word file with the words of a unit (tệp của một đơn vị), the same as if it were written alone.

        None where its words make more differ than themselves: what stays on the page of the signature.
        """
        if self.end.make is not None and self.end.node is not None:
            last = self.end.filled(values)
            if last is None or is_short(last, self.frame) != is_short(self.end.node, self.frame):
                return None
        return packed(
            [*self.ready, *(mould.cast(values) for mould in self.moulds), core(self.properties.filled(values))]
        )


def plate_of(document: Document, frame: Frame, profile: Profile, marks: Marks) -> Plate:
    """A document in which marks stand, set for many (bản in); raises Unplaceable where that cannot be done."""
    later = LeftOpen(marks)
    setting = replace(setting_for(document, frame, profile), later=later)
    main = "".join(with_annexes(setting, document, filled(setting, document, frame.skeleton)))
    notes = footnotes(replace(setting, later=None))
    if (main + notes).count(_OPEN) != len(later.parts):  # an author uses our sign himself
        raise Unplaceable
    moulds = [
        Mould(frame.document_name, tuple(_pieces(main, later))),
        Mould(frame.notes_name, tuple(_pieces(notes, later))),
    ]
    closed = [mould for mould in moulds if all(isinstance(piece, str) for piece in mould.pieces)]
    return Plate(
        (*frame.parts, *(mould.cast({}) for mould in closed)),
        tuple(mould for mould in moulds if mould not in closed),
        stencil_of(document.properties, marks),
        stencil_of(last_of_text(document), marks),
        frame,
    )


def _pieces(text: str, later: LeftOpen) -> Iterator[str | Hole | Open]:
    """A part's text parted at its marks and at what is left open."""
    at = 0
    for found in _LEFT_OPEN.finditer(text):
        yield from later.marks.parted(text[at : found.start()])
        yield later.parts[int(found[1])]
        at = found.end()
    yield from later.marks.parted(text[at:])
