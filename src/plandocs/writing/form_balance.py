"""Blocks that close what they open (khối trọn vẹn): a loop that begins in one cell and ends in another breaks the file.

A block may hold "end of paragraph, new paragraph"; repeated or left out, the file stays whole. So what counts is
which elements a block ends that were open before it, and which it leaves open: both must be the same, and none of
them larger than a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plandocs.writing.form_blocks import Block, Choice, Loop, Words
from plandocs.writing.form_tags import Tag

_ELEMENT = re.compile(r"<(?P<end>/?)(?P<name>[\w:.-]+)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*?(?P<empty>/?)>")
_WITHIN_PARAGRAPHS = {"w:t", "w:r", "w:p"}

Edges = tuple[tuple[str, ...], tuple[str, ...]]
"""The elements that a stretch of XML ends, from the inside out, and those it leaves open, from the outside in."""


def crossing(blocks: Sequence[Block]) -> Iterator[Tag]:
    """The tags of loops and choices that would break the file (khối cắt ngang)."""
    for block in blocks:
        if isinstance(block, Loop):
            yield from crossing((*block.body, *block.otherwise))
            if not (_is_whole(edges(block.body)) and _is_whole(edges(block.otherwise))):
                yield block.tag
        elif isinstance(block, Choice):
            for branch in block.branches:
                yield from crossing(branch.body)
            if not all(_is_whole(edges(branch.body)) for branch in block.branches):
                yield block.branches[0].tag


def edges(blocks: Sequence[Block]) -> Edges:
    """What the words of some blocks end and leave open; loops and choices between them are taken as whole."""
    ended: list[str] = []
    opened: list[str] = []
    for block in blocks:
        for element in _ELEMENT.finditer(block.xml) if isinstance(block, Words) else ():
            if element["empty"]:
                continue
            if not element["end"]:
                opened.append(element["name"])
            elif opened and opened[-1] == element["name"]:
                opened.pop()
            else:
                ended.append(element["name"])
    return tuple(ended), tuple(opened)


def _is_whole(found: Edges) -> bool:
    ended, opened = found
    return ended == opened[::-1] and not {*ended} - _WITHIN_PARAGRAPHS
