"""The styles of a look as they take effect (kiểu chữ của mẫu): found by name, read along their ancestry."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from docx.oxml.ns import qn

from plandocs.writing.faces import Face
from plandocs.writing.spaces import LineRule, Space

_DEFAULT_HALF_POINTS = "20"
_DEFAULT_FONT = "Times New Roman"
_FIGURES = re.compile(r"[0-9]{1,5}")
_OFF = ("0", "false", "off", "none")
_MINOR, _MAJOR = "minor", "major"

Element = Any
"""An element of python-docx's tree; it ships no types for them."""


class StyleSheet:
    """The styles of a look, by name and by id (bảng kiểu chữ)."""

    def __init__(self, styles: Element, theme: Element | None) -> None:
        """The sheet of the ``w:styles`` element and of the theme part, if there is one."""
        self._theme = theme
        self._defaults = styles.find(qn("w:docDefaults"))
        self._by_id = {style.get(qn("w:styleId")): style for style in styles.findall(qn("w:style"))}
        self._ids = {(style.get(qn("w:type")), _folded(_name(style))): id_ for id_, style in self._by_id.items()}

    def id_of(self, kind: str, name: str) -> str | None:
        """The id of the style of a kind (paragraph, character, table) that Word shows under a name."""
        return self._ids.get((kind, _folded(name)))

    def face(self, style_id: str) -> Face:
        """Size, weight and slope of a paragraph style."""
        half_points = self._value(style_id, "sz") or _DEFAULT_HALF_POINTS
        return Face(Decimal(half_points) / 2, self._is_on(style_id, "b"), self._is_on(style_id, "i"))

    def space(self, style_id: str) -> Space:
        """The space that paragraphs of a style take; what no ancestor says is nothing, or single."""
        said: dict[str, str] = {}
        for properties in self._properties(style_id, "pPr"):
            spacing = properties.find(qn("w:spacing"))
            if spacing is not None:
                said = {**dict(spacing.attrib), **said}
        above, below, line = (_twips(said.get(qn(f"w:{name}"))) for name in ("before", "after", "line"))
        rule = said.get(qn("w:lineRule"), LineRule.MULTIPLE)
        if not line or rule not in set(LineRule):
            return Space(above, below)
        return Space(above, below, line, LineRule(rule))

    def font(self, style_id: str) -> str:
        """The font of a paragraph style, the theme's when the style leaves it to the theme."""
        for properties in self._properties(style_id, "rPr"):
            fonts = properties.find(qn("w:rFonts"))
            if fonts is None:
                continue
            if theme_font := fonts.get(qn("w:asciiTheme")):
                return self._theme_font(theme_font)
            if font := fonts.get(qn("w:ascii")):
                return str(font)
        return _DEFAULT_FONT

    def _theme_font(self, name: str) -> str:
        kind = _MAJOR if name.startswith(_MAJOR) else _MINOR
        latin = None if self._theme is None else self._theme.find(f".//{qn('a:' + kind + 'Font')}/{qn('a:latin')}")
        return _DEFAULT_FONT if latin is None else str(latin.get("typeface"))

    def _value(self, style_id: str, name: str) -> str | None:
        """What the nearest ancestor that says it says of a property."""
        for properties in self._properties(style_id, "rPr"):
            element = properties.find(qn(f"w:{name}"))
            if element is not None:
                return str(element.get(qn("w:val"), "1"))
        return None

    def _is_on(self, style_id: str, name: str) -> bool:
        value = self._value(style_id, name)
        return value is not None and value not in _OFF

    def _properties(self, style_id: str, kind: str) -> Iterator[Element]:
        """The properties of a style, of what it is based on, and of the document's defaults: ``rPr`` or ``pPr``."""
        seen: set[str] = set()
        next_id: str | None = style_id
        while next_id is not None and next_id in self._by_id and next_id not in seen:
            seen.add(next_id)
            style = self._by_id[next_id]
            properties = style.find(qn(f"w:{kind}"))
            if properties is not None:
                yield properties
            based_on = style.find(qn("w:basedOn"))
            next_id = None if based_on is None else based_on.get(qn("w:val"))
        defaults = f"{qn(f'w:{kind}Default')}/{qn(f'w:{kind}')}"
        if self._defaults is not None and (found := self._defaults.find(defaults)) is not None:
            yield found


def _twips(value: str | None) -> int:
    return int(value) if value is not None and _FIGURES.fullmatch(value) else 0


def _name(style: Element) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else str(name.get(qn("w:val"), ""))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
