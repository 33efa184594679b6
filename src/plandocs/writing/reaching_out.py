"""What in a Word file would reach out of it when somebody opens it (nội dung lấy từ nơi khác): found, and named.

Relations to what lies elsewhere, other files that Word would take in, and fields that fetch a file or start a program.
XML is read as XML: a name may be spelt by references to its characters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType

_HYPERLINK = "hyperlink"
"""The one kind of target outside that may stay: only a click reaches it."""
_TAKEN_IN = frozenset(("aFChunk", "subDocument", "frame", "oleObject", "control", "attachedTemplate"))
"""Kinds of relations to what Word would take in, or start."""
_FETCHING = frozenset(
    ("DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "EMBED", "DATABASE", "RD")
)
"""Fields that bring in what lies elsewhere."""
_RELATIONS = ".rels"
_NEEDED = {
    "Relationship": ("Id", "Type", "Target"),
    "Override": ("PartName", "ContentType"),
    "Default": ("Extension", "ContentType"),
}
"""What the entries of a package's lists cannot lack (ECMA-376, part 2): what reads it trips over such."""
_LISTS = (_RELATIONS, "[content_types].xml")
_XML = (".xml", _RELATIONS)


def reaches_out(parts: Mapping[str, bytes]) -> str:
    """What in a package reaches elsewhere, in a few words (điều không cho phép); empty where nothing does.

    A part that is no XML, or declares a document type, is named as well.
    """
    return next((told for name in parts if name.lower().endswith(_XML) and (told := _told(name, parts))), "")


def _told(name: str, parts: Mapping[str, bytes]) -> str:
    part = _Part(name, parts)
    parser = expat.ParserCreate(namespace_separator=" ")
    part.listen(parser)
    try:
        parser.Parse(parts[name], True)  # noqa: FBT003 - expat takes it by place only
    except (expat.ExpatError, LookupError, ValueError):
        return part.told or f"{name} is not XML"
    return part.told


@dataclass(slots=True)
class _Part:
    """A part that is being gone through, and the fields that are open in it."""

    name: str
    parts: Mapping[str, bytes]
    told: str = ""
    fields: list[str] = field(default_factory=list)
    is_instruction: bool = False

    def listen(self, parser: XMLParserType) -> None:
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self.doctype
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text

    def doctype(self, *_: object) -> None:
        self.told = self.told or "a document type declaration"

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if self.name.lower().endswith(_LISTS):
            self.entry(local, attributes)
        if local == "Relationship" and self.name.lower().endswith(_RELATIONS):
            self.relation(attributes)
        elif local == "altChunk":
            self.told = self.told or "content from elsewhere"
        elif local == "fldSimple":
            self.instruct(_attribute(attributes, "instr"))
        elif local == "fldChar":
            self.field_mark(_attribute(attributes, "fldCharType"))
        self.is_instruction = local == "instrText"

    def entry(self, local: str, attributes: dict[str, str]) -> None:
        """An entry of the package's lists of parts, which lacks nothing."""
        missing = next((one for one in _NEEDED.get(local, ()) if one not in attributes), "")
        if missing:
            self.told = self.told or f"{self.name}: {local} without {missing}"

    def end(self, _name: str) -> None:
        self.is_instruction = False

    def text(self, words: str) -> None:
        if self.is_instruction and self.fields:
            self.fields[-1] += words
        elif self.is_instruction:
            self.instruct(words)

    def field_mark(self, kind: str) -> None:
        """A field begins, or its instruction is whole: what is asked stands before what was last shown."""
        if kind == "begin":
            self.fields.append("")
        elif self.fields:
            self.instruct(self.fields[-1])
            if kind == "end":
                self.fields.pop()

    def instruct(self, words: str) -> None:
        kind = next(iter(words.split()), "").upper()
        if kind in _FETCHING:
            self.told = self.told or f"the field {kind}"

    def relation(self, attributes: dict[str, str]) -> None:
        kind = attributes.get("Type", "").rpartition("/")[2]
        target = attributes.get("Target", "")
        if attributes.get("TargetMode", "").lower() == "external":
            allowed = kind == _HYPERLINK
        else:
            allowed = kind == _HYPERLINK or self.has(target)
        if kind in _TAKEN_IN or not allowed:
            self.told = self.told or "content from elsewhere"

    def has(self, target: str) -> bool:
        """Whether the package has the part that a relation leads to."""
        home = dirname(dirname(self.name))
        path = target.partition("#")[0]
        found = normpath(path.lstrip("/") if path.startswith("/") else join(home, path))
        return not path or found in self.parts


def _attribute(attributes: Mapping[str, str], name: str) -> str:
    return next((value for key, value in attributes.items() if key.rpartition(" ")[2] == name), "")
