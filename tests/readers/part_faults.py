"""Flaws of how parts hang together (lỗi liên kết phần): content types, relationships, properties, macros."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from tests.readers.names import CONTENT_TYPES, CORE, DC, DCTERMS, SHEETS, XSI, R, short, w
from tests.readers.nodes import walk
from tests.readers.parts import OFFICE, TYPES_PART, Package, Relationship, is_xml, owner_of

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PROPERTIES = {
    "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
    "extended-properties": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "custom-properties": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
}
_THEME = {"theme": "application/vnd.openxmlformats-officedocument.theme+xml"}
_WORD_TYPES = {
    "officeDocument": f"{_WORD}document.main+xml",
    "styles": f"{_WORD}styles+xml",
    "settings": f"{_WORD}settings+xml",
    "webSettings": f"{_WORD}webSettings+xml",
    "fontTable": f"{_WORD}fontTable+xml",
    "numbering": f"{_WORD}numbering+xml",
    "header": f"{_WORD}header+xml",
    "footer": f"{_WORD}footer+xml",
    "footnotes": f"{_WORD}footnotes+xml",
    "comments": f"{_WORD}comments+xml",
    "endnotes": f"{_WORD}endnotes+xml",
    **_THEME,
    **_PROPERTIES,
}
_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_EXCEL_TYPES = {
    "officeDocument": f"{_SHEETS}sheet.main+xml",
    "worksheet": f"{_SHEETS}worksheet+xml",
    "styles": f"{_SHEETS}styles+xml",
    "sharedStrings": f"{_SHEETS}sharedStrings+xml",
    **_THEME,
    **_PROPERTIES,
}
_CORE_ROOT = {"core-properties": f"{{{CORE}}}coreProperties"}
_WORD_ROOTS = {
    "officeDocument": w("document"),
    "styles": w("styles"),
    "settings": w("settings"),
    "fontTable": w("fonts"),
    "numbering": w("numbering"),
    "header": w("hdr"),
    "footer": w("ftr"),
    "footnotes": w("footnotes"),
    "comments": w("comments"),
    "endnotes": w("endnotes"),
    **_CORE_ROOT,
}
_EXCEL_ROOTS = {
    "officeDocument": f"{{{SHEETS}}}workbook",
    "worksheet": f"{{{SHEETS}}}worksheet",
    "styles": f"{{{SHEETS}}}styleSheet",
    **_CORE_ROOT,
}
_FAMILIES = (OFFICE, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/")
"""How the types of relationships begin that Word knows from the standard."""
_NAMED_IN_TEXT = {"header", "footer", "image", "hyperlink", "chart"}
"""Relationships that some element must name by its id."""
_ACTIVE = ("vbaproject", "activex", "embeddings/", "macrosheets", "vbadata")
_DECLARATION = re.compile(rb"""<\?xml version=["']1\.0["'] encoding=["']utf-8["']|(?!<\?xml)""", re.IGNORECASE)
"""How a part begins that has a declaration at all."""
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")


@dataclass(frozen=True, slots=True)
class Format:
    """What a kind of relationship leads to (định dạng gói): the content type and the root of its part."""

    types: Mapping[str, str]
    roots: Mapping[str, str]


WORD = Format(_WORD_TYPES, _WORD_ROOTS)
EXCEL = Format(_EXCEL_TYPES, _EXCEL_ROOTS)


def part_faults(package: Package, form: Format = WORD) -> Iterator[str]:
    """What is wrong between the parts of a package."""
    yield from _content_type_faults(package)
    yield from _relationship_faults(package, form)
    yield from _lonely_parts(package)
    yield from _active_content(package)
    yield from core_property_faults(package)


def _content_type_faults(package: Package) -> Iterator[str]:
    root = package.trees.get(TYPES_PART)
    if root is None:
        return
    for tag, key in (("Default", "Extension"), ("Override", "PartName")):
        values = [element.get(key, "").casefold() for element in root.iter(f"{{{CONTENT_TYPES}}}{tag}")]
        for value, count in Counter(values).items():
            if count > 1:
                yield f"{TYPES_PART}: {value} has {count} entries"
    names = {f"/{name}".casefold() for name in package.parts}
    for element in root.iter(f"{{{CONTENT_TYPES}}}Override"):
        if element.get("PartName", "").casefold() not in names:
            yield f"{TYPES_PART}: {element.get('PartName')} is not in the package"
    for name in package.parts:
        if name != TYPES_PART and not package.content_type(name):
            yield f"{TYPES_PART}: {name} has no content type"


def _owners(package: Package) -> list[str]:
    return [owner_of(name) for name in package.trees if name.endswith(".rels")]


def _relationship_faults(package: Package, form: Format) -> Iterator[str]:
    if package.main is None:
        yield "_rels/.rels: no relationship leads to the main text"
    for owner in _owners(package):
        where = f"relationships of {owner or 'the package'}"
        if owner and owner not in package.parts:
            yield f"{where}: there is no such part"
        found = package.relationships(owner)
        for id_, count in Counter(relationship.id for relationship in found).items():
            if count > 1 or not id_:
                yield f"{where}: id {id_!r} stands {count} times"
        for relationship in found:
            yield from (f"{where}: {relationship.id} {fault}" for fault in _target_faults(package, relationship, form))
        if owner:
            yield from _id_faults(package, owner, found)
    yield from _unrelated_ids(package)


def _target_faults(package: Package, relationship: Relationship, form: Format) -> Iterator[str]:
    if relationship.external:
        yield f"leads outside, to {relationship.target}"
    elif not relationship.target:
        yield "leads nowhere"
    elif relationship.target not in package.parts:
        yield f"leads to {relationship.target}, which is missing"
    elif not relationship.type:
        yield "has no type"
    else:
        if relationship.kind in form.types and not relationship.type.startswith(_FAMILIES):
            yield f"has the type {relationship.type}, which Word does not know"
        expected, found = form.types.get(relationship.kind), package.content_type(relationship.target)
        if expected is not None and found is not None and found != expected:
            yield f"is of kind {relationship.kind}, but {relationship.target} has the content type {found}"
        root, tag = package.trees.get(relationship.target), form.roots.get(relationship.kind)
        if root is not None and tag is not None and root.tag != tag:
            yield f"is of kind {relationship.kind}, but the root of {relationship.target} is {root.tag}"


def _ids_named(package: Package, part: str) -> Iterator[tuple[str, str, str]]:
    """Where a part names relationships: path, element, id."""
    root = package.trees.get(part)
    if root is None:
        return
    for node in walk(root):
        for key, value in node.element.attrib.items():
            if key.startswith(f"{{{R}}}"):
                yield node.path, node.element.tag, value


def _id_faults(package: Package, owner: str, found: list[Relationship]) -> Iterator[str]:
    kinds = {relationship.id: relationship.kind for relationship in found}
    named = list(_ids_named(package, owner))
    for path, tag, id_ in named:
        if id_ not in kinds:
            yield f"{owner}: {path}: there is no relationship {id_}"
            continue
        for kind in ("header", "footer"):
            if tag == w(f"{kind}Reference") and kinds[id_] != kind:
                yield f"{owner}: {path}: {id_} is no {kind} but a {kinds[id_]}"
    used = {id_ for _, _, id_ in named}
    for id_, kind in kinds.items():
        if kind in _NAMED_IN_TEXT and id_ not in used:
            yield f"{owner}: nothing in the text uses the {kind} {id_}"


def _unrelated_ids(package: Package) -> Iterator[str]:
    owners = set(_owners(package))
    for part in package.trees:
        if part not in owners and not part.endswith(".rels"):
            for path, _, id_ in _ids_named(package, part):
                yield f"{part}: {path}: names relationship {id_}, but the part has no relationships"


def _lonely_parts(package: Package) -> Iterator[str]:
    reached: set[str] = set()
    waiting = [""]
    while waiting:
        part = waiting.pop()
        targets = {found.target for found in package.relationships(part) if not found.external} - reached
        reached |= targets
        waiting.extend(targets)
    for name in package.parts:
        if name != TYPES_PART and not name.endswith(".rels") and name not in reached:
            yield f"{name}: no relationship leads to this part"


def _active_content(package: Package) -> Iterator[str]:
    for name in package.parts:
        if any(word in name.casefold() for word in _ACTIVE):
            yield f"{name}: macros and embedded objects do not belong in a plan"
        elif "macroenabled" in (package.content_type(name) or "").casefold():
            yield f"{name}: its content type is one for files with macros"


def core_property_faults(package: Package) -> Iterator[str]:
    """What is wrong with title, author and dates of the file (thuộc tính tệp)."""
    parts = [found.target for found in package.relationships() if found.kind == "core-properties"]
    if len(parts) != 1:
        yield f"_rels/.rels: {len(parts)} relationships lead to core properties, not one"
    for part in parts:
        root = package.trees.get(part)
        if root is None:
            continue
        for tag, count in Counter(child.tag for child in root).items():
            if count > 1:
                yield f"{part}: {short(tag)} stands {count} times"
        yield from (f"{part}: {fault}" for name in ("created", "modified") for fault in _date_faults(root, name))
        title = root.find(f"{{{DC}}}title")
        if title is None or not (title.text or "").strip():
            yield f"{part}: the document has no title"


def _date_faults(root: Element, name: str) -> Iterator[str]:
    element = root.find(f"{{{DCTERMS}}}{name}")
    if element is None:
        yield f"dcterms:{name} is missing"
        return
    if element.get(f"{{{XSI}}}type") != "dcterms:W3CDTF":
        yield f"dcterms:{name} has no xsi:type dcterms:W3CDTF"
    text = element.text or ""
    if not _DATE.fullmatch(text) or not _is_date(text):
        yield f"dcterms:{name} is {text!r}, which is no W3CDTF date"


def _is_date(text: str) -> bool:
    padded = text + "-01-01"[len(text) - 4 :] if len(text) < len("2026-01-01") else text
    try:
        datetime.datetime.fromisoformat(padded)
    except ValueError:
        return False
    return True


def xml_faults(package: Package) -> Iterator[str]:
    """Parts that are not well-formed, or whose XML a reader should refuse."""
    for name, message in package.malformed.items():
        yield f"{name}: not well-formed XML: {message}"
    for name, content in package.parts.items():
        if is_xml(name) and b"<!DOCTYPE" in content:
            yield f"{name}: has a DOCTYPE"
        if is_xml(name) and not _DECLARATION.match(content):
            yield f"{name}: does not say that it is XML 1.0 in UTF-8"
