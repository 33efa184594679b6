"""What formatting adds up to (định dạng cộng dồn): property elements go in, in order of strength; values come out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from tests.readers.appearance import Look
from tests.readers.names import A, child_val, switched, val, w
from tests.readers.parts import Package

_ALIGNMENTS = {
    "left": "left", "start": "left", "center": "centre", "right": "right", "end": "right", "both": "justified",
    "distribute": "justified",
}  # fmt: skip
_THEME_FONTS = {
    "majorAscii": "majorFont", "majorHAnsi": "majorFont", "minorAscii": "minorFont", "minorHAnsi": "minorFont",
}  # fmt: skip
_BODY_TEXT = "9"
"""The outline level that means none."""


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """Styles by id, document defaults, theme fonts and numbering levels (bảng kiểu)."""

    styles: dict[str, Element]
    defaults: dict[str, str]
    run_defaults: Element | None
    paragraph_defaults: Element | None
    theme: dict[str, str]
    levels: dict[tuple[str, str], Element]

    def name(self, style: str) -> str:
        """The name of a style by its id; the id itself when nobody defined it."""
        return child_val(self.styles.get(style), "name") or style

    def chain(self, style: str | None) -> list[Element]:
        """A style and those that it is based on, the last first."""
        found: list[Element] = []
        element = self.styles.get(style or "")
        while element is not None and element not in found:
            found.insert(0, element)
            element = self.styles.get(child_val(element, "basedOn") or "")
        return found

    def parts(self, style: str | None, tag: str) -> list[Element]:
        """The property elements called ``tag`` of a style's chain."""
        return [part for element in self.chain(style) if (part := element.find(w(tag))) is not None]


def read_styles(package: Package) -> StyleSheet:
    """The style sheet of a package."""
    main = package.main or ""
    root = package.trees.get(package.related(main, "styles") or "")
    elements = root.findall(w("style")) if root is not None else []
    defaults = root.find(w("docDefaults")) if root is not None else None
    return StyleSheet(
        styles={val(element, "styleId") or "": element for element in elements},
        defaults={
            val(element, "type") or "": val(element, "styleId") or ""
            for element in elements
            if val(element, "default") in ("1", "true", "on")
        },
        run_defaults=defaults.find(f"{w('rPrDefault')}/{w('rPr')}") if defaults is not None else None,
        paragraph_defaults=defaults.find(f"{w('pPrDefault')}/{w('pPr')}") if defaults is not None else None,
        theme=_theme_fonts(package.trees.get(package.related(main, "theme") or "")),
        levels=_numbering_levels(package.trees.get(package.related(main, "numbering") or "")),
    )


def _theme_fonts(root: Element | None) -> dict[str, str]:
    if root is None:
        return {}
    fonts = {kind: root.find(f".//{{{A}}}{kind}/{{{A}}}latin") for kind in ("majorFont", "minorFont")}
    return {kind: latin.get("typeface", "") for kind, latin in fonts.items() if latin is not None}


def _numbering_levels(root: Element | None) -> dict[tuple[str, str], Element]:
    if root is None:
        return {}
    abstracts = {val(element, "abstractNumId"): element for element in root.findall(w("abstractNum"))}
    return {
        (val(number, "numId") or "", val(level, "ilvl") or ""): level
        for number in root.findall(w("num"))
        if (abstract := abstracts.get(child_val(number, "abstractNumId"))) is not None
        for level in abstract.findall(w("lvl"))
    }


def look_of(sheet: StyleSheet, hierarchy: list[list[Element]], direct: Iterable[Element]) -> Look:
    """How letters look: ``hierarchy`` holds table, paragraph and character style chains, ``direct`` what stands above.

    Bold, italic and the like are switches: two styles that both turn them on turn them off (ECMA-376, 17.7.3).
    """
    defaults = [sheet.run_defaults] if sheet.run_defaults is not None else []
    direct = list(direct)
    layers = [*defaults, *(part for chain in hierarchy for part in chain), *direct]
    fonts = _fonts(sheet, layers)
    return Look(
        font=fonts.get("ascii", "Times New Roman"),
        high_font=fonts.get("hAnsi", "Times New Roman"),
        size=int(_last(layers, "sz") or "20") / 2,
        bold=_toggle("b", defaults, hierarchy, direct),
        italic=_toggle("i", defaults, hierarchy, direct),
        underline=_last(layers, "u") or "none",
        colour=(_last(layers, "color") or "auto").upper().replace("AUTO", "auto"),
        caps=_toggle("caps", defaults, hierarchy, direct) or _toggle("smallCaps", defaults, hierarchy, direct),
        hidden=_toggle("vanish", defaults, hierarchy, direct),
        language=_last(layers, "lang") or "",
    )


def _last(layers: list[Element], tag: str, name: str = "val") -> str | None:
    values = [value for layer in layers if (value := child_val(layer, tag, name)) is not None]
    return values[-1] if values else None


def _toggle(tag: str, defaults: list[Element], hierarchy: list[list[Element]], direct: list[Element]) -> bool:
    said = [value for layer in direct if (value := switched(layer.find(w(tag)))) is not None]
    if said:
        return said[-1]
    if any(switched(layer.find(w(tag))) for layer in defaults):
        return True
    turns = 0
    for chain in hierarchy:
        values = [value for layer in chain if (value := switched(layer.find(w(tag)))) is not None]
        turns += bool(values and values[-1])
    return turns % 2 == 1


def _fonts(sheet: StyleSheet, layers: list[Element]) -> dict[str, str]:
    found: dict[str, str] = {}
    for layer in layers:
        element = layer.find(w("rFonts"))
        for side in ("ascii", "hAnsi"):
            theme = sheet.theme.get(_THEME_FONTS.get(val(element, f"{side}Theme") or "", ""))
            name = theme or val(element, side)
            if name:
                found[side] = name
    return found


@dataclass(frozen=True, slots=True)
class Placement:
    """How a paragraph stands (vị trí đoạn)."""

    align: str
    first_line: int
    left: int
    right: int
    before: int
    after: int
    line: int
    line_rule: str
    keep_next: bool
    keep_lines: bool
    outline: int | None
    borders: frozenset[str]


def placement_of(layers: list[Element]) -> Placement:
    """How a paragraph stands, from its ``w:pPr`` elements in order of strength."""
    level = _last(layers, "outlineLvl")
    return Placement(
        align=_ALIGNMENTS.get(_last(layers, "jc") or "left", "left"),
        first_line=_first_line(layers),
        left=int(_either(layers, "ind", "left", "start") or 0),
        right=int(_either(layers, "ind", "right", "end") or 0),
        before=int(_last(layers, "spacing", "before") or 0),
        after=int(_last(layers, "spacing", "after") or 0),
        line=int(_last(layers, "spacing", "line") or 240),
        line_rule=_last(layers, "spacing", "lineRule") or "auto",
        keep_next=_switch(layers, "keepNext"),
        keep_lines=_switch(layers, "keepLines"),
        outline=None if level in (None, _BODY_TEXT) else int(level or 0) + 1,
        borders=_borders(layers),
    )


def _either(layers: list[Element], tag: str, *names: str) -> str | None:
    """The strongest value of an attribute that has several names."""
    values = [value for layer in layers for name in names if (value := child_val(layer, tag, name)) is not None]
    return values[-1] if values else None


def _first_line(layers: list[Element]) -> int:
    found = 0
    for layer in layers:
        hanging, first = child_val(layer, "ind", "hanging"), child_val(layer, "ind", "firstLine")
        if hanging is not None:
            found = -int(hanging)
        elif first is not None:
            found = int(first)
    return found


def _switch(layers: list[Element], tag: str) -> bool:
    said = [value for layer in layers if (value := switched(layer.find(w(tag)))) is not None]
    return said[-1] if said else False


def _borders(layers: list[Element]) -> frozenset[str]:
    sides: dict[str, bool] = {}
    for layer in layers:
        for side in layer.findall(f"{w('pBdr')}/*"):
            sides[side.tag.rpartition("}")[2]] = val(side) not in (None, "nil", "none")
    return frozenset(side for side, visible in sides.items() if visible)
