"""Annexes as sections of their own (phụ lục): pages that count from 1, upright or landscape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from plandocs.document.document import Annex, Document, Orientation
from plandocs.writing.blocks import blocks
from plandocs.writing.pages import own_pages, page_width, text_height
from plandocs.writing.paragraphs import written
from plandocs.writing.rules import rule_under
from plandocs.writing.setting import Setting

_SECTION = "<w:sectPr"
_END_OF_SECTION = "</w:sectPr>"
_BODY = "<w:body>"
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
    """What stands before the last section's properties, these, and what stands behind them."""
    start = end.rindex(_SECTION)
    stop = end.find(_END_OF_SECTION, start)
    stop = stop + len(_END_OF_SECTION) if stop >= 0 else end.index("/>", start) + 2
    return end[:start], end[start:stop], end[stop:]


def _sections(setting: Setting, annexes: tuple[Annex, ...], section: str) -> Iterator[str]:
    """The annexes one after another; each but the last ends its section itself."""
    page = setting.profile.page
    for annex, following in pairwise((*annexes, None)):
        if annex is not None:
            yield from _annex(_on_pages(setting, annex.orientation), annex)
            own = own_pages(section, page, annex.orientation)
            yield _section_end(own) if following is not None else f"<w:p><w:pPr>{_LINE}</w:pPr></w:p>{own}"


def _on_pages(setting: Setting, orientation: Orientation) -> Setting:
    page = setting.profile.page
    width = setting.frame.width if orientation is Orientation.PORTRAIT else page_width(page, orientation)
    return replace(setting, width=width, height=text_height(page, orientation))


def _section_end(section: str) -> str:
    return f"<w:p><w:pPr>{_LINE}{section}</w:pPr></w:p>"


def _annex(setting: Setting, annex: Annex) -> Iterator[str]:
    """Number, title, "(Kèm theo …)", the rule under them, and the content (NĐ30, Phụ lục I, 1.III.1)."""
    yield from (written(setting, paragraph) for paragraph in annex.head)
    lines = annex.attached or (annex.title,)
    yield rule_under(setting, lines, setting.profile.rules.attached)
    yield from blocks(setting, annex.blocks)
