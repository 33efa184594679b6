"""The rules of a form (đường kẻ của biểu mẫu), as long as the words above them demand once those are filled in.

A form that is drawn from a shipped one has them: empty paragraphs in the style of rules, whose indents give the length.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from plandocs.document.blocks import Role
from plandocs.registers.profile import Profile, Range
from plandocs.writing.look_measures import slot_width, text_width
from plandocs.writing.look_styles import StyleSheet
from plandocs.writing.markup import PARAGRAPH_ORDER

_PERCENT = 100

Element = Any
"""An element of lxml's own tree: python-docx's call something else their text."""


def set_rules(root: Element, sheet: StyleSheet, profile: Profile) -> None:
    """Gives every rule its share of the longest line above it, in the middle; raises ValueError for odd widths."""
    rules = profile.rules
    shares = {
        Role.NATIONAL_NAME: rules.national,
        Role.MOTTO: rules.motto,
        Role.ISSUER_NAME: rules.issuer,
        Role.SUBJECT: rules.subject,
        Role.ATTACHED_LINE: rules.attached,
    }
    known = {sheet.id_of("paragraph", str(profile.role(role).style)): share for role, share in shares.items()}
    drawn = sheet.id_of("paragraph", str(profile.role(Role.RULE).style))
    for rule in [one for one in root.iter(qn("w:p")) if drawn is not None and _style(one) == drawn]:
        above = list(_above(rule))
        share = known.get(_style(above[0])) if above else None
        if share is not None:
            _set(rule, above, share, sheet, profile)


def _set(rule: Element, above: list[Element], share: Range, sheet: StyleSheet, profile: Profile) -> None:
    width = slot_width(rule, _section_width(rule, profile))
    longest = sheet.face(_style(above[0]) or "").longest_line(map(_text, above), width)
    indent = str(max(round((width - longest * float(share.chosen) / _PERCENT) / 2), 0))
    properties = rule.find(qn("w:pPr"))
    for former in properties.findall(qn("w:ind")):
        properties.remove(former)
    before = [one for one in properties if _rank(one) < PARAGRAPH_ORDER.index("ind")]
    indents = rule.makeelement(qn("w:ind"), {qn("w:left"): indent, qn("w:right"): indent})
    properties.insert(len(before), indents)


def _rank(property_: Element) -> int:
    """The place of a paragraph's property in the order of the schema."""
    name = str(property_.tag).rpartition("}")[2]
    return PARAGRAPH_ORDER.index(name) if name in PARAGRAPH_ORDER else len(PARAGRAPH_ORDER)


def _above(rule: Element) -> Iterator[Element]:
    """The paragraphs above a rule that are of one style with the nearest."""
    nearest = rule.getprevious()
    before = nearest
    while before is not None and before.tag == qn("w:p") and _style(before) == _style(nearest):
        yield before
        before = before.getprevious()


def _style(paragraph: Element) -> str | None:
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return None if style is None else str(style.get(qn("w:val")))


def _text(paragraph: Element) -> str:
    signs = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    texts = (one.text or "" if one.tag == qn("w:t") else signs.get(one.tag, "") for one in paragraph.iter())
    return "".join(texts)


def _section_width(rule: Element, profile: Profile) -> int:
    section = next(iter(rule.xpath("following::w:sectPr", namespaces=rule.nsmap)), None)
    return text_width(rule.makeelement("none") if section is None else section, profile.page)
