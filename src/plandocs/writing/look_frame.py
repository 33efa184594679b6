"""A look compiled to a frame (dịch mẫu thành khung): checked, rendered once with marks for slots, split there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Role
from plandocs.registers.profile import Profile
from plandocs.writing import slots
from plandocs.writing.frame import FOOTNOTE_REFERENCE, TABLE_GRID, Frame
from plandocs.writing.look_measures import check_page, check_set, check_type, faces_of, slot_width, text_width
from plandocs.writing.look_parts import LookParts
from plandocs.writing.look_styles import StyleSheet
from plandocs.writing.look_tags import Found, check_without_tags, find_slots
from plandocs.writing.markup import DECLARATION, W
from plandocs.writing.package import Part, packed
from plandocs.writing.slots import Skeleton
from plandocs.writing.styles import style_names

_MARK = "\x00"
"""Stands around the name of a slot once the look is rendered; no XML can hold it."""
_OPENED_TAG = re.compile(r"\{[{%#](?:[^<>]{0,60}?[}%#]\})?")
_SLOT_TAG = re.compile(r"\{\{ \w+ *\}\}")
"""Tags as they are left once docxtpl has taken the paragraphs of the slots away; anything else was hidden from view."""
_KINDS = {FOOTNOTE_REFERENCE: "character", TABLE_GRID: "table"}
_RUNNING = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER, RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES)
_NO_SECTION = f'<w:sectPr xmlns:w="{W}"/>'
_NO_STYLES = f'<w:styles xmlns:w="{W}"/>'
_MOST_TEXT = 5_000_000

Element = Any
"""An element of python-docx's tree; it ships no types for them."""


def frame_of_look(
    parts: Mapping[str, bytes], profile: Profile, sizes: str, place: Place, problems: Problems
) -> Frame | None:
    """The frame of a look whose package is known to be safe; None when it has errors."""
    own, frame = Problems(), None
    try:
        frame = _frame(LookParts(dict(parts)), profile, sizes, place, own)
    except TemplateError as error:
        own.add("PD805", place, problem=error.message or error)
    except (OpcError, SyntaxError, LookupError, ValueError):
        own.add("PD801", place, file=place.file)
    problems.extend(own)
    return None if own.has_errors else frame


def _frame(package: LookParts, profile: Profile, sizes: str, place: Place, problems: Problems) -> Frame | None:
    template = _opened(package)
    root = template.docx.element
    found = find_slots(root, place, problems, slots.slots_without(profile))
    for running in package.all_of_document(*_RUNNING):
        check_without_tags(running, place, problems)
    styles = package.of_document(RELATIONSHIP_TYPE.STYLES)
    theme = package.of_document(RELATIONSHIP_TYPE.THEME)
    sheet = StyleSheet(parse_xml(_NO_STYLES) if styles is None else styles, theme)
    ids = _style_ids(sheet, profile, place, problems)
    if problems.has_errors:
        return None
    section = _section(root)
    check_page(section, profile.page, place, problems)
    check_type(sheet, ids, profile, place, problems)
    faces = faces_of(sheet, ids)
    check_set(faces, profile, sizes, place, problems)
    notes_name, notes = package.notes(ids[Role.FOOTNOTE_TEXT])
    return Frame(
        parts=package.static(package.main_name, notes_name),
        styles=ids,
        faces=faces,
        spaces={role: sheet.space(ids[role]) for role in Role},
        skeleton=_skeleton(template, found, profile),
        notes=notes,
        width=text_width(section, profile.page),
        document_name=package.main_name,
        notes_name=notes_name,
    )


def _opened(package: LookParts) -> Any:
    """The look in docxtpl; raises ``ValueError`` where it is no document that can be filled."""
    if len(package.parts.get(package.main_name, b"")) > _MOST_TEXT:
        raise ValueError("too much text for a look")
    template = DocxTemplate(BytesIO(packed(Part(name, data) for name, data in package.parts.items())))
    try:
        template.init_docx()
    except (AttributeError, TypeError, LookupError) as error:  # python-docx trips in many ways over what no Word writes
        raise ValueError("lists of parts that no Word file has") from error
    if template.docx.element.nsmap.get("w") != W:
        raise ValueError("the strict or an unusual form of the file format")
    return template


def _style_ids(sheet: StyleSheet, profile: Profile, place: Place, problems: Problems) -> dict[str, str]:
    """The look's own ids for the styles of the roles; those that it lacks are noted."""
    ids = {}
    for key, name in style_names(profile).items():
        found = sheet.id_of(_KINDS.get(key, "paragraph"), name)
        if found is None:
            problems.add("PD806", place, style=name, role=key)
        else:
            ids[key] = found
    return ids


def _section(root: Element) -> Element:
    """Page and margins of the last section."""
    sections = list(root.iter(qn("w:sectPr")))
    return sections[-1] if sections else parse_xml(_NO_SECTION)


def _skeleton(template: Any, found: Sequence[Found], profile: Profile) -> Skeleton:
    """The main part, split at its slots."""
    root = template.docx.element
    places = tuple(slots.Place(each.slot, _width(each.paragraph, root, profile)) for each in found)
    source = template.patch_xml(DECLARATION + template.xml_to_string(root))
    hidden = [tag for tag in _OPENED_TAG.findall(source) if not _SLOT_TAG.fullmatch(tag)]
    if hidden:
        raise TemplateError(hidden[0])
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    marks = {each.slot.value: f"{_MARK}{each.slot.value}{_MARK}" for each in found}
    pieces = environment.from_string(source).render(marks).split(_MARK)
    if pieces[1::2] != [each.slot.value for each in found]:
        raise ValueError("slots that are not where they seem to be")
    return Skeleton(tuple(pieces[::2]), places)


def _width(paragraph: Element, root: Element, profile: Profile) -> int:
    """The width that is there for a slot, by its table cell or its section."""
    section = next(iter(paragraph.xpath("following::w:sectPr")), None)
    text = text_width(_section(root) if section is None else section, profile.page)
    return slot_width(paragraph, text)
