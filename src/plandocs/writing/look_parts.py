"""The package of a look (gói tệp của mẫu): which part is which, and what is added where a look lacks it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.oxml.parser import parse_xml
from docxtpl import DocxTemplate

from plandocs.writing.frame import NotesPart
from plandocs.writing.markup import DECLARATION
from plandocs.writing.package import Part
from plandocs.writing.profile_frame import notes_part
from plandocs.writing.properties import APP, APP_NAME, CORE_NAME

_TYPES = "[Content_Types].xml"
_PACKAGE = ""
_NOTE_ID = re.compile(r'<w:footnote\b[^>]*\bw:id="(-?\d+)"')
_NOTES_END = re.compile(r"</w:footnotes>\s*$")
_FIRST_NOTE = 1
_NOTES_NAME = "word/footnotes.xml"
_CORE_PROPERTIES = "/metadata/core-properties"

Element = Any
"""An element of python-docx's tree; it ships no types for them."""


@dataclass(slots=True)
class LookParts:
    """The parts of a look by name (các thành phần), with what leads from one to another."""

    parts: dict[str, bytes]

    @property
    def main_name(self) -> str:
        """The name of the part with the text."""
        return self._target(_PACKAGE, RELATIONSHIP_TYPE.OFFICE_DOCUMENT) or ""

    def of_document(self, kind: str) -> Element | None:
        """The root of the part that the main part names under a kind of relationship; None when there is none."""
        name = self._target(self.main_name, kind)
        return parse_xml(self.parts[name]) if name else None

    def all_of_document(self, *kinds: str) -> Iterator[Element]:
        """The roots of all parts that the main part names under some kinds."""
        return (parse_xml(self.parts[name]) for name in self.names_of_document(*kinds))

    def names_of_document(self, *kinds: str) -> Iterator[str]:
        """The names of all parts that the main part names under some kinds."""
        return (name for kind in kinds for name in self._targets(self.main_name, kind))

    def notes(self, style_id: str) -> tuple[str, NotesPart]:
        """Name and content of the footnotes part; a look without one gets one, its separators in a style."""
        name = self._target(self.main_name, RELATIONSHIP_TYPE.FOOTNOTES)
        if not name:
            self._add(self.main_name, _NOTES_NAME, RELATIONSHIP_TYPE.FOOTNOTES, CONTENT_TYPE.WML_FOOTNOTES)
            return _NOTES_NAME, notes_part(style_id)
        text = self.parts[name].decode("utf-8-sig")
        numbers = [int(number) for number in _NOTE_ID.findall(text)]
        end = _NOTES_END.search(text)
        if end is None:
            raise ValueError("a footnotes part without its end")
        return name, NotesPart(text[: end.start()], text[end.start() :], max([_FIRST_NOTE - 1, *numbers]) + 1)

    def static(self, *live: str) -> tuple[Part, ...]:
        """The parts that no document changes: all but the ``live`` ones and the file's properties."""
        if self._target(_PACKAGE, RELATIONSHIP_TYPE.CORE_PROPERTIES) != CORE_NAME:
            self._drop_core_properties()
            self._add(_PACKAGE, CORE_NAME, RELATIONSHIP_TYPE.CORE_PROPERTIES, CONTENT_TYPE.OPC_CORE_PROPERTIES)
        changed = {*live, CORE_NAME}
        kept = {name: data for name, data in self.parts.items() if name not in changed}
        if APP_NAME in kept:
            kept[APP_NAME] = APP.data
        return tuple(Part(name, data) for name, data in kept.items())

    def _drop_core_properties(self) -> None:
        """Takes out properties of another name, or under LibreOffice's own kind of relationship."""
        relations = parse_xml(self.parts[_relations_name(_PACKAGE)])
        found = [each for each in relations if each.get("Type", "").endswith(_CORE_PROPERTIES)]
        names = {f"/{CORE_NAME}", *(posixpath.join("/", each.get("Target", "")) for each in found)}
        types = parse_xml(self.parts[_TYPES])
        for relation in found:
            relations.remove(relation)
        for override in [each for each in types if each.get("PartName") in names]:
            types.remove(override)
        self._keep(_relations_name(_PACKAGE), relations)
        self._keep(_TYPES, types)
        for name in names:
            self.parts.pop(name[1:], None)

    def _target(self, source: str, kind: str) -> str | None:
        return next(self._targets(source, kind), None)

    def _targets(self, source: str, kind: str) -> Iterator[str]:
        """The names of the existing parts to which relationships of a kind lead."""
        relations = self.parts.get(_relations_name(source))
        for relation in parse_xml(relations) if relations else ():
            name = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), relation.get("Target", "")))[1:]
            if relation.get("Type") == kind and relation.get("TargetMode") != "External" and name in self.parts:
                yield name

    def _add(self, source: str, name: str, kind: str, content_type: str) -> None:
        """Enters a part that will be written into the types and the relationships of the package."""
        self._append(_TYPES, "Override", PartName=f"/{name}", ContentType=content_type)
        target = posixpath.relpath(f"/{name}", f"/{posixpath.dirname(source)}")
        identity = f"plandocs{posixpath.splitext(posixpath.basename(name))[0].capitalize()}"
        self._append(_relations_name(source), "Relationship", Id=identity, Type=kind, Target=target)

    def _append(self, name: str, tag: str, **attributes: str) -> None:
        root = parse_xml(self.parts[name])
        namespace = root.tag.partition("}")[0] + "}"
        child = root.makeelement(namespace + tag, attributes)
        root.append(child)
        self._keep(name, root)

    def _keep(self, name: str, root: Element) -> None:
        self.parts[name] = (DECLARATION + DocxTemplate("").xml_to_string(root)).encode()


def _relations_name(source: str) -> str:
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{name}.rels")
