"""The blocks of the body (các khối của thân văn bản): sections, items, paragraphs and tables, one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plandocs.document.blocks import Block, ListItem, Paragraph, Role, Section
from plandocs.document.tables import Table
from plandocs.writing.lengths import twips_of_points
from plandocs.writing.paragraphs import KEEP_NEXT, marked, of_role, paragraph, written
from plandocs.writing.runs import run, runs
from plandocs.writing.setting import Setting
from plandocs.writing.tables import table

_HEADINGS = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4, Role.HEADING_5)


def blocks(setting: Setting, nodes: Sequence[Block]) -> Iterator[str]:
    """Blocks in order, those inside sections and items included; a long table comes piece by piece."""
    for node in nodes:
        yield from _block(setting, node)


def _block(setting: Setting, node: Block) -> Iterator[str]:
    match node:
        case Paragraph():
            yield written(setting, node)
        case ListItem():
            content = marked(node.mark) + runs(setting, node.content)
            yield of_role(setting, Role.ITEM, content, node)
            yield from blocks(setting, node.children)
        case Section():
            yield _heading(setting, node)
            yield from blocks(setting, node.blocks)
        case Table():
            yield from table(setting, node) if setting.later is None else (setting.measured(_whole_table, node),)


def _whole_table(setting: Setting, node: Table) -> str:
    return "".join(table(setting, node))


def _heading(setting: Setting, node: Section) -> str:
    if node.level == 0:
        return _part(setting, node)
    if node.run_in:
        content = marked(node.mark, bold=True) + runs(setting, node.heading, bold=True) + runs(setting, node.tail)
        return of_role(setting, Role.ITEM if node.mark else Role.BODY, content, node)
    content = marked(node.mark) + runs(setting, node.heading)
    role = heading_role(node)
    if node.starts_page:
        return paragraph(setting.style(role), content, {**KEEP_NEXT, "pageBreakBefore": ""})
    return of_role(setting, role, content, node)


def _part(setting: Setting, node: Section) -> str:
    """Label and title of a part; an introduction has no label, and its title the space above a label."""
    title = runs(setting, node.heading)
    if node.mark:
        label = of_role(setting, Role.PART_LABEL, run(node.mark), node)
        return label + of_role(setting, Role.PART_TITLE, title, node)
    above = f'w:before="{twips_of_points(setting.form(Role.PART_LABEL).before or 0)}"'
    return paragraph(setting.style(Role.PART_TITLE), title, {**KEEP_NEXT, "spacing": above})


def heading_role(node: Section) -> Role:
    """The role of a heading (vai trò của đề mục), by its level."""
    if not node.numbered:
        return Role.UNNUMBERED_HEADING
    return _HEADINGS[min(node.level, len(_HEADINGS)) - 1]
