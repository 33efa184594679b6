"""Drawn rules (đường kẻ): empty paragraphs with a border above, as long as the text they stand under demands."""

from __future__ import annotations

from collections.abc import Iterable

from plandocs.document.blocks import Paragraph, Role
from plandocs.document.inlines import text_of
from plandocs.registers.profile import Range
from plandocs.writing.paragraphs import paragraph
from plandocs.writing.setting import Setting

_PERCENT = 100


def rule_under(setting: Setting, paragraphs: Iterable[Paragraph], share: Range | None) -> str:
    """The rule under a text: ``share`` percent of its longest line, in the middle.

    Nothing where the form has no rule there. The border spans the paragraph; indents on both sides give it its length.
    """
    if share is None:
        return ""
    return setting.measured(lambda own, nodes: _rule(own, nodes, share), tuple(paragraphs))


def _rule(setting: Setting, paragraphs: tuple[Paragraph, ...], share: Range) -> str:
    longest = max((_longest_line(setting, node) for node in paragraphs), default=0.0)
    length = longest * float(share.chosen) / _PERCENT
    indent = max(round((setting.width - length) / 2), 0)
    return paragraph(setting.style(Role.RULE), "", {"ind": f'w:left="{indent}" w:right="{indent}"'})


def _longest_line(setting: Setting, node: Paragraph) -> float:
    return setting.face(node.role).longest_line([text_of(node.content)], setting.width)
