"""A package opened (gói tài liệu): the bytes of a docx go in, parts, content types and relationships come out."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError, fromstring

from tests.readers.names import CONTENT_TYPES, RELATIONSHIPS

Source = str | Path | bytes
"""A docx: its path or its bytes."""

TYPES_PART = "[Content_Types].xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship between parts (quan hệ); ``target`` is a part name unless ``external``."""

    id: str
    type: str
    target: str
    external: bool

    @property
    def kind(self) -> str:
        """The last word of its type: ``styles``, ``header``, ``footnotes``."""
        return self.type.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Package:
    """Parts by name, without the leading slash, and the trees of those that are well-formed XML."""

    parts: dict[str, bytes]
    trees: dict[str, Element]
    malformed: dict[str, str]

    def relationships(self, part: str = "") -> list[Relationship]:
        """The relationships of a part; those of the package itself for the empty name."""
        root = self.trees.get(relationships_part(part))
        if root is None:
            return []
        return [_relationship(element, part) for element in root.iter(f"{{{RELATIONSHIPS}}}Relationship")]

    def related(self, part: str, kind: str) -> str | None:
        """The first part that ``part`` is related to by a kind such as ``styles``."""
        targets = [found.target for found in self.relationships(part) if found.kind == kind and not found.external]
        return targets[0] if targets else None

    @property
    def main(self) -> str | None:
        """The part of the main text, as a rule ``word/document.xml``."""
        return self.related("", "officeDocument")

    def content_type(self, part: str) -> str | None:
        """What the content types say of a part."""
        root = self.trees.get(TYPES_PART)
        if root is None:
            return None
        for element in root.iter(f"{{{CONTENT_TYPES}}}Override"):
            if element.get("PartName", "").casefold() == f"/{part}".casefold():
                return element.get("ContentType")
        extension = part.rpartition(".")[2].casefold()
        for element in root.iter(f"{{{CONTENT_TYPES}}}Default"):
            if element.get("Extension", "").casefold() == extension:
                return element.get("ContentType")
        return None


def read_bytes(source: Source) -> bytes:
    """The bytes of a docx, wherever they are."""
    return source if isinstance(source, bytes) else Path(source).read_bytes()


def open_package(source: Source) -> Package:
    """Open a docx. Raises ``zipfile.BadZipFile`` when it is no zip file; XML flaws are in ``malformed``."""
    with zipfile.ZipFile(io.BytesIO(read_bytes(source))) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}
    trees: dict[str, Element] = {}
    malformed: dict[str, str] = {}
    for name, content in parts.items():
        if is_xml(name):
            try:
                trees[name] = fromstring(content)
            except (ParseError, ValueError, LookupError) as error:
                malformed[name] = str(error)
    return Package(parts, trees, malformed)


def is_xml(part: str) -> bool:
    """Whether a part's name says that it is XML."""
    return part.casefold().endswith((".xml", ".rels"))


def relationships_part(part: str) -> str:
    """Where the relationships of a part stand: ``word/document.xml`` has ``word/_rels/document.xml.rels``."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def owner_of(relationships: str) -> str:
    """The part whose relationships a ``.rels`` part holds; empty for the package itself."""
    folder, name = posixpath.split(relationships)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


def _relationship(element: Element, part: str) -> Relationship:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    return Relationship(
        element.get("Id", ""), element.get("Type", ""), target if external else _resolve(target, part), external
    )


def _resolve(target: str, part: str) -> str:
    path = unquote(target.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), path)).lstrip("/")
