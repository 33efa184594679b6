"""A paragraph (đoạn văn): its style carries the form, direct properties only what depends on the text."""

from __future__ import annotations

from plandocs.document.blocks import Paragraph, Role
from plandocs.writing.markup import PARAGRAPH_ORDER, Properties, in_order, quoted
from plandocs.writing.runs import run, runs
from plandocs.writing.setting import Setting

KEEP_NEXT: Properties = {"keepNext": ""}
"""The paragraph stands on the page of the next one."""


def paragraph(style: str, content: str, direct: Properties | None = None) -> str:
    """A paragraph of a style around its runs."""
    properties = in_order(PARAGRAPH_ORDER, {"pStyle": f"w:val={quoted(style)}", **(direct or {})})
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def marked(mark: str, *, bold: bool = False) -> str:
    """The mark that stands before the words of a paragraph, with the space after it."""
    return run(f"{mark} ", bold=bold) if mark else ""


def written(setting: Setting, node: Paragraph) -> str:
    """A paragraph of the document in the style of its role."""
    return of_role(setting, node.role, marked(node.mark) + runs(setting, node.content), node)


def of_role(setting: Setting, role: Role, content: str, node: object = None) -> str:
    """Runs as a paragraph of a role; kept with the next one when the node they come from is."""
    return paragraph(setting.style(role), content, KEEP_NEXT if setting.is_kept(node) else {})


def gap(twips: int, line_rule: str = "exact", *, new_page: bool = False) -> str:
    """An empty paragraph of no role, ``twips`` high, that stays with what follows (khoảng trống)."""
    spacing = f'w:before="0" w:after="0" w:line="{twips}" w:lineRule="{line_rule}"'
    page = {"pageBreakBefore": ""} if new_page else {}
    properties = in_order(PARAGRAPH_ORDER, {**KEEP_NEXT, **page, "spacing": spacing, "jc": 'w:val="center"'})
    return f"<w:p><w:pPr>{properties}</w:pPr></w:p>"
