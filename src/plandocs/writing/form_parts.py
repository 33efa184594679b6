"""The package of a form as parts (các phần của biểu mẫu): which hold tags, and what becomes of them once filled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from lxml import etree
from lxml.etree import LxmlError

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.profile import Profile
from plandocs.writing.form import Blocks, Form
from plandocs.writing.form_balance import crossing
from plandocs.writing.form_blocks import read_blocks
from plandocs.writing.form_rules import set_rules
from plandocs.writing.form_tags import TAG, Finding, Tag
from plandocs.writing.form_tidying import repeated_notes, tidy
from plandocs.writing.look_parts import LookParts
from plandocs.writing.look_styles import StyleSheet
from plandocs.writing.markup import DECLARATION, W
from plandocs.writing.package import Part
from plandocs.writing.properties import APP_NAME, CORE_NAME

_RUNNING = {
    RELATIONSHIP_TYPE.HEADER: "header",
    RELATIONSHIP_TYPE.FOOTER: "footer",
    RELATIONSHIP_TYPE.FOOTNOTES: "footnotes",
    RELATIONSHIP_TYPE.ENDNOTES: "endnotes",
}
"""The parts beside the main one that are filled, and how messages call them."""
_OURS = ("title", "subject")
"""What a file says of itself that a form may say; the rest comes from the document."""
_MARKUP = re.compile(rb"<[^>]*>")
_MOST_TEXT = 5_000_000

Element = Any
"""An element of lxml's own tree: python-docx's call something else their text."""


def parsed(data: bytes) -> Element:
    """The root of a part; nothing outside of it is fetched, nothing in it grows."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))


def form_of(parts: Mapping[str, bytes], place: Place, problems: Problems) -> Form | None:
    """The form of a package that is known to be safe; None when it has errors."""
    own, form = Problems(), None
    try:
        form = _form(LookParts(dict(parts)), Finding(place, own))
    except (OpcError, SyntaxError, LookupError, ValueError, LxmlError, RecursionError) as error:
        own.add("PD820", place, file=place.file, problem=error)
    problems.extend(own)
    return None if own.has_errors else form


def _form(package: LookParts, finding: Finding) -> Form:
    named = {package.main_name: "text"}
    named |= {name: word for kind, word in _RUNNING.items() for name in package.names_of_document(kind)}
    filled = {name: _blocks(package.parts.get(name, b""), word, finding) for name, word in named.items()}
    ours = _properties(package.parts, finding)
    for name in sorted(package.parts.keys() - filled.keys() - {CORE_NAME, APP_NAME}):
        for written in _tags_in(package.parts[name]) if name.endswith(".xml") else ():
            Tag(written, name, written).note(finding.problems, finding.place, "PD830")
    styles = package.of_document(RELATIONSHIP_TYPE.STYLES)
    sheet = None if styles is None else StyleSheet(styles, package.of_document(RELATIONSHIP_TYPE.THEME))
    return Form(finding.place, package.static(*filled), filled, *ours, sheet)


def _blocks(data: bytes, part: str, finding: Finding) -> Blocks:
    """A part as blocks; what is wrong with its tags is noted."""
    if len(data) > _MOST_TEXT:
        raise ValueError("too much text")
    root = parsed(data)
    if root.nsmap.get("w") != W:
        raise ValueError("the strict or an unusual form of the file format")
    before = len(finding.problems)
    finding.find(root, part)
    if len(finding.problems) > before:  # docxtpl would go on, and lose text
        return ()
    template = DocxTemplate(BytesIO())
    source = template.patch_xml(DECLARATION + template.xml_to_string(root))
    return _read(source, finding)


def _read(source: str, finding: Finding) -> Blocks:
    blocks, flaws = read_blocks(source, finding.tags)
    for flaw in flaws:
        named = {"PD824": "problem", "PD828": "what", "PD831": "what"}.get(flaw.code)
        flaw.tag.note(finding.problems, finding.place, flaw.code, **({named: flaw.what} if named else {}))
    if not flaws:
        for tag in crossing(blocks):
            tag.note(finding.problems, finding.place, "PD832")
    return blocks


def _properties(parts: Mapping[str, bytes], finding: Finding) -> tuple[Blocks, Blocks]:
    """What the file says of itself: title and subject as blocks; a tag anywhere else is noted."""
    found: dict[str, Blocks] = dict.fromkeys(_OURS, ())
    for element in parsed(parts[CORE_NAME]) if CORE_NAME in parts else ():
        name = str(element.tag).rpartition("}")[2]
        text = element.text or ""
        if name in found:
            found[name] = _read(_numbered(text, finding), finding)
        else:
            for one in TAG.finditer(text):
                Tag(one[0], "properties", text).note(finding.problems, finding.place, "PD830")
    return found["title"], found["subject"]


def _numbered(text: str, finding: Finding) -> str:
    """A property's text whose tags are known by number."""

    def number(found: re.Match[str]) -> str:
        finding.tags.append(Tag(found[0], "properties", text))
        return f"{found[0][:-2]}\ue000{len(finding.tags) - 1}\ue001{found[0][-2:]}"

    return TAG.sub(number, text)


def _tags_in(data: bytes) -> Iterator[str]:
    return (found[0] for found in TAG.finditer(_MARKUP.sub(b"", data).decode("utf-8", "replace")))


def finished(form: Form, written: Mapping[str, str], profile: Profile, problems: Problems) -> list[Part]:
    """The filled parts as the file holds them, made fit for Word."""
    parts = []
    for name, xml in written.items():
        try:
            root = parsed(xml.encode())
            tidy(root)
            if form.sheet is not None:
                set_rules(root, form.sheet, profile)
        except (SyntaxError, LxmlError, ValueError, LookupError) as error:
            problems.add("PD820", form.place, file=form.place.file, problem=error)
            continue
        if repeated_notes(root):
            problems.add("PD834", form.place)
        parts.append(Part(name, (DECLARATION + DocxTemplate("").xml_to_string(root)).encode()))
    return parts
