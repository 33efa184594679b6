"""A paragraph (đoạn văn): its style carries the form, direct properties only what depends on the text."""

from __future__ import annotations

from plandocs.document.blocks import Paragraph, Role
from plandocs.writing.lengths import twips_of_points
from plandocs.writing.markup import PARAGRAPH_ORDER, Properties, in_order, quoted
from plandocs.writing.runs import run, runs
from plandocs.writing.setting import Setting

KEEP_NEXT: Properties = {"keepNext": ""}
"""The paragraph stands on the page of the next one."""


def paragraph(style: str, content: str, direct: Properties | None = None) -> str:
    """A paragraph of a style around its runs."""
    properties = in_order(PARAGRAPH_ORDER, {"pStyle": f"w:val={quoted(style)}", **(direct or {})})
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def marked(mark: str, bold: bool = False) -> str:
    """The mark that stands before the words of a paragraph, with the space after it."""
    return run(f"{mark} ", bold) if mark else ""


def written(setting: Setting, node: Paragraph, direct: Properties | None = None) -> str:
    """A paragraph of the document in the style of its role."""
    content = marked(node.mark) + runs(setting, node.content)
    return of_role(setting, node.role, content, node, direct)


def of_role(setting: Setting, role: Role, content: str, node: object = None, direct: Properties | None = None) -> str:
    """Runs as a paragraph of a role; kept with the next one, or clear of a table, when the node they come from is."""
    keep = KEEP_NEXT if setting.is_kept(node) else {}
    clear = _clear_of_table(setting) if setting.is_above_table(node) else {}
    return paragraph(setting.style(role), content, {**keep, **clear, **(direct or {})})


def _clear_of_table(setting: Setting) -> Properties:
    return {"spacing": f'w:after="{twips_of_points(setting.profile.paragraph_spacing)}"'}
