"""Annexes as sections of their own (phụ lục): pages that count from 1, upright or landscape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from plandocs.document.document import Annex, Document, Orientation
from plandocs.writing.blocks import blocks
from plandocs.writing.pages import own_pages, page_width, section_height, text_height
from plandocs.writing.paragraphs import written
from plandocs.writing.rules import rule_under
from plandocs.writing.setting import Setting

_SECTION = "<w:sectPr"
_BODY, _END_OF_BODY = "<w:body>", "</w:body>"
_CLOSINGS = ("</w:p>", "<w:p/>", "</w:tbl>", "</w:sdt>")
"""How what stands in a body above its section's properties ends."""
_LINE = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
"""An empty paragraph that takes no room."""


def with_annexes(setting: Setting, document: Document, main: Iterator[str]) -> Iterator[str]:
    """The main part with the annexes behind it; the section of the main text ends before the first."""
    if not document.annexes:
        yield from main
        return
    end = setting.frame.skeleton.segments[-1]
    before, section, after = _parted(end)
    for piece in main:
        yield before if piece is end else piece
    yield _section_end(section)
    yield from _sections(setting, document.annexes, section)
    yield after


def annexes_alone(setting: Setting, annexes: tuple[Annex, ...]) -> Iterator[str]:
    """The main part of a file that holds annexes and nothing else."""
    skeleton = setting.frame.skeleton
    head, _, _ = skeleton.segments[0].partition(_BODY)
    _, section, after = _parted(skeleton.segments[-1])
    yield head + _BODY
    yield from _sections(setting, annexes, section)
    yield after


def _parted(end: str) -> tuple[str, str, str]:
    """What stands before the last section's properties, these, and what stands behind them.

    They are the last child of the body; where a look has none, they say nothing.
    """
    content, body, after = end.rpartition(_END_OF_BODY)
    above = max((content.rfind(closing) + len(closing) for closing in _CLOSINGS if closing in content), default=0)
    start = content.find(_SECTION, above)
    before, section = (content[:start], content[start:].strip()) if start >= 0 else (content, f"{_SECTION}/>")
    return before, section, body + after


def _sections(setting: Setting, annexes: tuple[Annex, ...], section: str) -> Iterator[str]:
    """The annexes one after another; each but the last ends its section itself."""
    page = setting.profile.page
    for annex, following in pairwise((*annexes, None)):
        if annex is not None:
            own = own_pages(section, page, annex.orientation)
            yield from _annex(_on_pages(setting, annex.orientation, own), annex)
            yield _section_end(own) if following is not None else f"<w:p><w:pPr>{_LINE}</w:pPr></w:p>{own}"


def _on_pages(setting: Setting, orientation: Orientation, section: str) -> Setting:
    page = setting.profile.page
    width = setting.frame.width if orientation is Orientation.PORTRAIT else page_width(page, orientation)
    return replace(setting, width=width, height=section_height(section) or text_height(page, orientation))


def _section_end(section: str) -> str:
    return f"<w:p><w:pPr>{_LINE}{section}</w:pPr></w:p>"


def _annex(setting: Setting, annex: Annex) -> Iterator[str]:
    """Number, title, "(Kèm theo …)", the rule under them, and the content (NĐ30, Phụ lục I, 1.III.1)."""
    yield from (written(setting, paragraph) for paragraph in annex.head)
    lines = annex.attached or (annex.title,)
    yield rule_under(setting, lines, setting.profile.rules.attached)
    if setting.for_pdf:
        from plandocs.writing.long_tables import new_pages_of

        setting = replace(setting, new_pages=new_pages_of(setting, annex))
    yield from blocks(setting, annex.blocks)
