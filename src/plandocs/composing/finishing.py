"""Changes to finished words that keep their origins (chỉnh câu chữ): capitals, spaces, ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from plandocs.composing.draft import CiteMark, Piece, RefMark
from plandocs.document.blocks import Paragraph
from plandocs.document.inlines import NBSP, Footnote, Holding, Inline, Run, pieces, text_of
from plandocs.document.origin import Origin
from plandocs.vietnamese.text import capitalise_first, no_break

_NOTE_SIGN = "\ufffc"
"""Stands for a footnote while spaces are set."""
_DOCUMENT_CODE = re.compile(r"\S*[/-]\S*\d\S*|\S*\d\S*[/-]\S*|\S*/[A-ZĐ]{2}\S*")


def emphasised(piece: Piece, mark: CiteMark | RefMark) -> Piece:
    """A piece with the emphasis of the place where it is mentioned."""
    if isinstance(piece, Run) and (mark.bold or mark.italic):
        return replace(piece, bold=piece.bold or mark.bold, italic=piece.italic or mark.italic)
    return piece


def each_run(content: tuple[Inline, ...], change: Callable[[Run], Run]) -> tuple[Inline, ...]:
    """Content with every run changed, those of citations and references included, those of footnotes not."""
    done: list[Inline] = []
    for inline in content:
        if isinstance(inline, Run):
            done.append(change(inline))
        elif isinstance(inline, Holding):
            done.append(replace(inline, content=each_run(inline.content, change)))
        else:
            done.append(inline)
    return tuple(done)


def raised(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Content that begins with a capital."""
    first = content[0] if content else None
    if isinstance(first, Run):
        return (replace(first, text=capitalise_first(first.text)), *content[1:])
    return content


def unbroken(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Content with no-break spaces where figures and their units would part, also across runs."""
    held = no_break("".join(_NOTE_SIGN if isinstance(piece, Footnote) else piece.text for piece in pieces(content)))
    if NBSP not in held:
        return content
    at = 0

    def sliced(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        nonlocal at
        done: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Holding):
                done.append(replace(inline, content=sliced(inline.content)))
                continue
            length = 1 if isinstance(inline, Footnote) else len(inline.text)
            done.append(replace(inline, text=held[at : at + length]) if isinstance(inline, Run) else inline)
            at += length
        return tuple(done)

    return sliced(content)


def in_capitals(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Content in capitals, but for the numbers and symbols of documents."""

    def raise_run(run: Run) -> Run:
        text, at = "", 0
        for code in _DOCUMENT_CODE.finditer(run.text):
            text += run.text[at : code.start()].upper() + code[0]
            at = code.end()
        return replace(run, text=text + run.text[at:].upper())

    return each_run(content, raise_run)


def ended(content: tuple[Inline, ...], end: str, origin: Origin) -> tuple[Inline, ...]:
    """Content with the end of its list in the place of what the author may have typed."""
    trimmed = list(content)
    worded = [position for position, inline in enumerate(trimmed) if not isinstance(inline, Footnote)]
    last = trimmed[worded[-1]] if worded else None
    if isinstance(last, Run):
        trimmed[worded[-1]] = replace(last, text=re.sub(r"\s*(?<!\.)[.;:,]\s*$", "", last.text.rstrip()))
    if text_of(tuple(trimmed)).endswith(("!", "?")):
        return tuple(trimmed)
    if text_of(tuple(trimmed)).endswith(("…", "...")) and end != ":":
        return tuple(trimmed) if end == "." else (*trimmed, Run(end, origin=origin))
    return (*trimmed, Run(end, origin=origin))


def with_end(paragraph: Paragraph, end: str) -> Paragraph:
    """A paragraph that begins with a capital and has an end, its own or the given one."""
    content = raised(paragraph.content)
    if not text_of(content).rstrip().endswith((".", ":", ";", "!", "?", "…")):
        content = (*content, Run(end, origin=paragraph.origin))
    return replace(paragraph, content=content)
