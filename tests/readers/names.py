"""Namespaces of Word's XML, and short ways to say a qualified name (không gian tên XML)."""

from __future__ import annotations

from xml.etree.ElementTree import Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DCTERMS = "http://purl.org/dc/terms/"
DC = "http://purl.org/dc/elements/1.1/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"

_PREFIXES = {
    W: "w",
    W14: "w14",
    R: "r",
    A: "a",
    WP: "wp",
    MC: "mc",
    CORE: "cp",
    DCTERMS: "dcterms",
    DC: "dc",
    XML: "xml",
}

_FALSE = frozenset({"0", "false", "off"})


def w(name: str) -> str:
    """The qualified name of a WordprocessingML element or attribute: ``p`` gives ``{…/main}p``."""
    return f"{{{W}}}{name}"


def short(tag: str) -> str:
    """A qualified name as people write it: ``{…/main}p`` gives ``w:p``; unknown namespaces are left out."""
    namespace, _, local = tag.removeprefix("{").rpartition("}")
    prefix = _PREFIXES.get(namespace, "")
    return f"{prefix}:{local}" if prefix else local


def val(element: Element | None, name: str = "val") -> str | None:
    """A ``w:`` attribute of an element that may be absent."""
    return None if element is None else element.get(w(name))


def child_val(element: Element | None, child: str, name: str = "val") -> str | None:
    """A ``w:`` attribute of a ``w:`` child, either of which may be absent."""
    return None if element is None else val(element.find(w(child)), name)


def switched(element: Element | None) -> bool | None:
    """What an on/off element says: None when it is absent, True when it has no value."""
    return None if element is None else (val(element) or "true") not in _FALSE
