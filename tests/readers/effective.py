"""Read a docx as it looks (đọc tài liệu): parts go in, an ``EffectiveDocument`` comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from tests.readers.appearance import (
    EffectiveDocument,
    EffectiveParagraph,
    EffectiveRun,
    EffectiveSection,
    TablePlace,
)
from tests.readers.formatting import StyleSheet, look_of, placement_of, read_styles
from tests.readers.names import R, child_val, switched, val, w
from tests.readers.parts import Package, Source, open_package

_SIGNS = {w("tab"): "\t", w("cr"): "\n", w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad"}
_PASSED_OVER = frozenset({w("del"), w("moveFrom"), w("pPr"), w("rPr"), w("sdtPr"), w("txbxContent")})
_CELL_MARGIN = 115
"""What Word takes for the left and right margin of a cell when nobody says."""


def read_document(source: Source) -> EffectiveDocument:
    """Read a docx. Raises ValueError when it has no main text."""
    package = open_package(source)
    main = package.main or ""
    root = package.trees.get(main)
    body = root.find(w("body")) if root is not None else None
    if body is None:
        message = "the file has no main text"
        raise ValueError(message)
    reader = _Reader(read_styles(package))
    sections = list(_sections(package, main, body, reader))
    reader.widths = [section.width - section.left - section.right for section in sections]
    paragraphs = tuple(reader.blocks(body, reader.widths[0] if sections else 0, None))
    return EffectiveDocument(
        sections=tuple(sections),
        paragraphs=paragraphs,
        footnotes=_footnotes(package, main, reader),
        headers=tuple(_each_part(package, main, "header", reader)),
        footers=tuple(_each_part(package, main, "footer", reader)),
    )


@dataclass(slots=True)
class _Reader:
    """Reads one story after the other; counts tables and sections on its way."""

    sheet: StyleSheet
    widths: list[int] = field(default_factory=list)
    section: int = 0
    tables: int = 0

    def blocks(
        self, parent: Element, width: int, place: TablePlace | None, table_style: str | None = None
    ) -> Iterator[EffectiveParagraph]:
        """The paragraphs below an element, those of tables included."""
        for child in parent:
            if child.tag == w("p"):
                yield self.paragraph(child, width, place, table_style)
                if place is None and child.find(f"{w('pPr')}/{w('sectPr')}") is not None:
                    self.section += 1
                    width = self.widths[min(self.section, len(self.widths) - 1)]
            elif child.tag == w("tbl"):
                yield from self.table(child, width)
            elif child.tag in (w("sdt"), w("sdtContent"), w("ins"), w("customXml")):
                yield from self.blocks(child, width, place, table_style)

    def table(self, table: Element, width: int) -> Iterator[EffectiveParagraph]:
        """The paragraphs of a table, row by row."""
        number = self.tables
        self.tables += 1
        properties = table.find(w("tblPr"))
        style = child_val(properties, "tblStyle") or self.sheet.defaults.get("table")
        grid = [int(val(column, "w") or 0) for column in table.findall(f"{w('tblGrid')}/{w('gridCol')}")]
        for row_number, row in enumerate(table.findall(w("tr"))):
            column = int(child_val(row.find(w("trPr")), "gridBefore") or 0)
            for cell_number, cell in enumerate(row.findall(w("tc"))):
                cell_properties = cell.find(w("tcPr"))
                span = int(child_val(cell_properties, "gridSpan") or 1)
                inner = sum(grid[column : column + span]) or width
                for side, other in (("left", "start"), ("right", "end")):
                    inner -= self.cell_margin(cell_properties, properties, style, (side, other))
                yield from self.blocks(cell, inner, TablePlace(number, row_number, cell_number), style)
                column += span

    def cell_margin(
        self, cell: Element | None, table: Element | None, style: str | None, sides: tuple[str, str]
    ) -> int:
        """The margin of a cell on one side: its own, its table's, its table style's, Word's."""
        holders = [
            cell.find(w("tcMar")) if cell is not None else None,
            table.find(w("tblCellMar")) if table is not None else None,
            *(part.find(w("tblCellMar")) for part in reversed(self.sheet.parts(style, "tblPr"))),
        ]
        for holder in holders:
            for side in sides:
                found = child_val(holder, side, "w")
                if found is not None:
                    return int(found)
        return _CELL_MARGIN

    def paragraph(
        self, element: Element, width: int, place: TablePlace | None, table_style: str | None
    ) -> EffectiveParagraph:
        """One paragraph."""
        sheet = self.sheet
        properties = element.find(w("pPr"))
        style = child_val(properties, "pStyle") or sheet.defaults.get("paragraph", "")
        styled = sheet.parts(style, "pPr")
        number = _numbering([*styled, *([properties] if properties is not None else [])])
        level = sheet.levels.get(number) if number is not None else None
        numbering = level.find(w("pPr")) if level is not None else None
        layers = [sheet.paragraph_defaults, *(sheet.parts(table_style, "pPr")), *styled, numbering, properties]
        placement = placement_of([layer for layer in layers if layer is not None])
        hierarchy = [sheet.parts(table_style, "rPr"), sheet.parts(style, "rPr")]
        fields: list[str] = []
        runs = tuple(_runs(element, hierarchy, sheet, fields))
        return EffectiveParagraph(
            style=sheet.name(style),
            runs=runs,
            base=look_of(sheet, hierarchy, ()),
            align=placement.align,
            first_line=placement.first_line,
            left=placement.left,
            right=placement.right,
            before=placement.before,
            after=placement.after,
            line=placement.line,
            line_rule=placement.line_rule,
            keep_next=placement.keep_next,
            keep_lines=placement.keep_lines,
            outline=placement.outline,
            borders=placement.borders,
            width=width,
            section=self.section,
            place=place,
            numbered=number is not None,
            footnotes=tuple(int(val(note, "id") or 0) for note in element.iter(w("footnoteReference"))),
            fields=tuple(fields),
        )


def _numbering(layers: list[Element]) -> tuple[str, str] | None:
    """The numbering of a paragraph: number and level; None where there is none or zero takes it away."""
    found: tuple[str, str] | None = None
    for layer in layers:
        properties = layer.find(w("numPr"))
        number = child_val(properties, "numId")
        if number is not None:
            found = None if number == "0" else (number, child_val(properties, "ilvl") or "0")
    return found


def _runs(
    paragraph: Element, hierarchy: list[list[Element]], sheet: StyleSheet, fields: list[str]
) -> Iterator[EffectiveRun]:
    """The runs of a paragraph; codes of fields go to ``fields`` and their results to the text."""
    codes: list[str | None] = []  # the code of each open field, None once its result has begun
    for run in _run_elements(paragraph, fields):
        direct = run.find(w("rPr"))
        characters = sheet.parts(child_val(direct, "rStyle"), "rPr")
        look = look_of(sheet, [*hierarchy, characters], [direct] if direct is not None else [])
        text = "".join(_run_text(run, codes, fields))
        if text:
            yield EffectiveRun(text, look)


def _run_elements(parent: Element, fields: list[str]) -> Iterator[Element]:
    for child in parent:
        if child.tag == w("r"):
            yield child
        elif child.tag not in _PASSED_OVER:
            if child.tag == w("fldSimple"):
                fields.append((val(child, "instr") or "").strip())
            yield from _run_elements(child, fields)


def _run_text(run: Element, codes: list[str | None], fields: list[str]) -> Iterator[str]:
    for child in run:
        if child.tag == w("fldChar"):
            _follow_field(val(child, "fldCharType"), codes, fields)
        elif child.tag == w("instrText") and codes:
            codes[-1] = (codes[-1] or "") + (child.text or "")
        elif child.tag == w("t"):
            yield child.text or ""
        elif child.tag == w("br"):
            yield {"page": "\f", "column": "\v"}.get(val(child, "type") or "", "\n")
        elif child.tag == w("sym"):
            yield chr(int(val(child, "char") or "FFFD", 16))
        else:
            yield _SIGNS.get(child.tag, "")


def _follow_field(kind: str | None, codes: list[str | None], fields: list[str]) -> None:
    if kind == "begin":
        codes.append("")
    elif codes and kind in ("separate", "end"):
        if codes[-1] is not None:
            fields.append(re.sub(r"\s+", " ", codes[-1]).strip())
            codes[-1] = None
        if kind == "end":
            codes.pop()


def _sections(package: Package, main: str, body: Element, reader: _Reader) -> Iterator[EffectiveSection]:
    inherited: dict[str, dict[str, tuple[EffectiveParagraph, ...]]] = {"header": {}, "footer": {}}
    elements = [*body.findall(f"{w('p')}/{w('pPr')}/{w('sectPr')}"), *body.findall(w("sectPr"))]
    targets = {found.id: found.target for found in package.relationships(main)}
    for element in elements:
        size, margins = element.find(w("pgSz")), element.find(w("pgMar"))
        width = _twips(size, "w") - _twips(margins, "left") - _twips(margins, "right")
        for kind, stories in inherited.items():
            for reference in element.findall(w(f"{kind}Reference")):
                root = package.trees.get(targets.get(reference.get(f"{{{R}}}id", ""), ""))
                if root is not None:
                    stories[val(reference, "type") or "default"] = tuple(reader.blocks(root, width, None))
        number = child_val(element, "pgNumType", "start")
        yield EffectiveSection(
            width=_twips(size, "w"),
            height=_twips(size, "h"),
            landscape=val(size, "orient") == "landscape",
            top=_twips(margins, "top"),
            bottom=_twips(margins, "bottom"),
            left=_twips(margins, "left"),
            right=_twips(margins, "right"),
            header=_twips(margins, "header"),
            footer=_twips(margins, "footer"),
            title_page=bool(switched(element.find(w("titlePg")))),
            first_page_number=int(number) if number is not None else None,
            headers=dict(inherited["header"]),
            footers=dict(inherited["footer"]),
        )


def _twips(element: Element | None, name: str) -> int:
    return int(val(element, name) or 0)


def _footnotes(package: Package, main: str, reader: _Reader) -> dict[int, tuple[EffectiveParagraph, ...]]:
    root = package.trees.get(package.related(main, "footnotes") or "")
    width = reader.widths[0] if reader.widths else 0
    return {
        int(val(note, "id") or 0): tuple(reader.blocks(note, width, None))
        for note in (root.findall(w("footnote")) if root is not None else ())
        if val(note, "type") in (None, "normal")
    }


def _each_part(package: Package, main: str, kind: str, reader: _Reader) -> Iterator[EffectiveParagraph]:
    for found in package.relationships(main):
        root = package.trees.get(found.target)
        if found.kind == kind and root is not None:
            yield from reader.blocks(root, reader.widths[0] if reader.widths else 0, None)


__all__ = ["EffectiveDocument", "EffectiveParagraph", "EffectiveRun", "EffectiveSection", "TablePlace", "read_document"]
