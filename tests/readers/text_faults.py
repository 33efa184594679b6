"""Flaws of the letters (lỗi ký tự): what looks right on the screen and is not."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from xml.etree.ElementTree import iterparse

from tests.readers.names import MC, XML, w
from tests.readers.nodes import Node, walk
from tests.readers.parts import Package

_TEXT = frozenset({w("t"), w("delText"), w("instrText")})
_BLANKS = " \t\r\n"
_FORBIDDEN = (
    (0x7F, 0x9F, "control character"),
    (0xAD, 0xAD, "soft hyphen"),
    (0x200B, 0x200F, "character without width"),
    (0x2028, 0x202E, "line or direction character"),
    (0x2060, 0x206F, "character without width"),
    (0xE000, 0xF8FF, "character of a private font"),
    (0xFDD0, 0xFDEF, "noncharacter"),
    (0xFEFF, 0xFEFF, "byte order mark"),
    (0xFFFD, 0xFFFF, "replacement character"),
)
_UNWANTED = re.compile("[" + "".join(f"{chr(least)}-{chr(most)}" for least, most, _ in _FORBIDDEN) + "]")


def text_faults(package: Package) -> Iterator[str]:
    """What is wrong with texts and attributes of all XML parts."""
    for part, root in package.trees.items():
        for node in walk(root):
            for fault in _node_faults(node):
                yield f"{part}: {node.path}: {fault}"
        yield from (f"{part}: {fault}" for fault in _ignorable_faults(package.parts[part]))


def _node_faults(node: Node) -> Iterator[str]:
    element = node.element
    for text in (element.text or "", element.tail or "", *element.attrib.values()):
        if not text.isascii():
            yield from _letter_faults(text)
        elif "\x7f" in text:
            yield "control character U+007F"
    if element.tag in _TEXT:
        text = element.text or ""
        if text != text.strip(_BLANKS) and element.get(f"{{{XML}}}space") != "preserve":
            yield f"{text!r} begins or ends with a blank and has no xml:space"
        if any(character in text for character in "\t\r\n"):
            yield f"{text!r} holds a tab or line end, which Word shows as a blank"


def _letter_faults(text: str) -> Iterator[str]:
    if not unicodedata.is_normalized("NFC", text):
        yield f"{text!r} is not in NFC"
    for character in _UNWANTED.findall(text):
        (name,) = (name for least, most, name in _FORBIDDEN if least <= ord(character) <= most)
        yield f"{name} U+{ord(character):04X} in {text!r}"


def _ignorable_faults(content: bytes) -> Iterator[str]:
    """Prefixes in ``mc:Ignorable`` that are not declared: Word then calls the file damaged."""
    if b"Ignorable" not in content:
        return
    declared: set[str] = set()
    for event, value in iterparse(io.BytesIO(content), events=("start-ns", "start")):
        if event == "start-ns":
            declared.add(value[0])
            continue
        for prefix in value.get(f"{{{MC}}}Ignorable", "").split():
            if prefix not in declared:
                yield f"mc:Ignorable names the prefix {prefix}, which is not declared"
