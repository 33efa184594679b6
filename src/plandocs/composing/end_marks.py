"""The end mark (dấu kết thúc "./."): at the end of the text, wherever that is (NĐ30, Phụ lục III, các mẫu)."""

from __future__ import annotations

from dataclasses import replace

from plandocs.composing.closing import with_end_mark
from plandocs.document.blocks import Block, ListItem, Paragraph, Role, Section
from plandocs.registers.profile import Profile


def marked_end(
    body: tuple[Block, ...], closing: tuple[Paragraph, ...], profile: Profile
) -> tuple[tuple[Block, ...], tuple[Paragraph, ...]]:
    """The end mark at the end of the text, wherever that is (dấu kết thúc; NĐ30, Phụ lục III)."""
    if profile.end_mark is None:
        return body, closing
    mark = str(profile.end_mark)
    if closing:
        return body, (*closing[:-1], with_end_mark(closing[-1], mark))
    return last_marked(body, mark), closing


def last_marked(blocks: tuple[Block, ...], mark: str) -> tuple[Block, ...]:
    """Blocks whose last words are followed by the mark; a table at the end has none."""
    if not blocks:
        return blocks
    *before, last = blocks
    if isinstance(last, Section):
        if not last.blocks and last.tail:
            ended = with_end_mark(Paragraph(Role.BODY, last.tail, origin=last.origin), mark)
            last = replace(last, tail=ended.content)
        else:
            last = replace(last, blocks=last_marked(last.blocks, mark))
    elif isinstance(last, ListItem):
        if last.children:
            last = replace(last, children=last_marked(last.children, mark))
        else:
            last = replace(
                last, content=with_end_mark(Paragraph(Role.BODY, last.content, origin=last.origin), mark).content
            )
    elif isinstance(last, Paragraph):
        last = with_end_mark(last, mark)
    return (*before, last)
