"""Page and type of a look (số đo của mẫu), compared with what the profile allows."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from docx.oxml.ns import qn

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Role
from plandocs.registers.profile import Page, Profile, Range
from plandocs.writing.faces import Face
from plandocs.writing.lengths import millimetres_of_twips, twips_of_millimetres
from plandocs.writing.look_styles import StyleSheet

_TOLERANCE = Decimal("0.3")
"""Millimetres by which Word's own rounding may miss a measure."""
_CELL_MARGIN = 108
_RISING_TOGETHER = (Role.NATIONAL_NAME, Role.MOTTO, Role.PLACE_DATE)
"""The roles of the letterhead whose sizes rise and fall together."""

Element = Any
"""An element of python-docx's tree; it ships no types for them."""


def check_page(section: Element, page: Page, place: Place, problems: Problems) -> None:
    """Notes paper and margins that the profile does not allow."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    exact = {"page.width": ("w", page.width), "page.height": ("h", page.height)}
    for name, (attribute, wanted) in exact.items():
        _check_length(name, size, attribute, (wanted, wanted), place, problems)
    ranges: dict[str, Range] = {"top": page.top, "bottom": page.bottom, "left": page.left, "right": page.right}
    for side, allowed in ranges.items():
        _check_length(f"page.{side}", margins, side, (allowed.least, allowed.most), place, problems)


def check_type(sheet: StyleSheet, ids: dict[str, str], profile: Profile, place: Place, problems: Problems) -> None:
    """Notes styles whose size or font the profile does not allow."""
    forms = {str(name): form for name, form in profile.roles.items()}
    for role in Role:
        form, size, font = forms[role], sheet.face(ids[role]).size, sheet.font(ids[role])
        least, most = form.range
        if not least <= size <= most:
            expected = _span(least, most)
            problems.add("PD807", place, what=f"«{form.style}»", found=f"{_told(size)} pt", expected=f"{expected} pt")
        if font != profile.font:
            problems.add("PD807", place, what=f"«{form.style}»", found=font, expected=profile.font)


def check_set(faces: dict[Role, Face], profile: Profile, sizes: str, place: Place, problems: Problems) -> None:
    """Notes a letterhead whose sizes belong to no one set; those of the set ``sizes`` are suggested."""
    found = [faces[role].size for role in _RISING_TOGETHER]
    forms = {str(name): form for name, form in profile.roles.items()}
    sets = {
        str(name): [profile.sizes.of(forms[role].size, name) for role in _RISING_TOGETHER]
        for name in profile.sizes.sets
    }
    if found not in sets.values():
        told, expected = (" / ".join(map(_told, points)) + " pt" for points in (found, sets[sizes]))
        problems.add("PD807", place, what="sizes", found=told, expected=expected)


def faces_of(sheet: StyleSheet, ids: dict[str, str]) -> dict[Role, Face]:
    """The type in which a look sets each role."""
    return {role: sheet.face(ids[role]) for role in Role}


def text_width(section: Element, page: Page) -> int:
    """The width of the text of a section, in twips; the profile's where the look does not say."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    width = _twips(size, "w", page.width)
    return max(width - _twips(margins, "left", page.left.chosen) - _twips(margins, "right", page.right.chosen), 1)


def slot_width(paragraph: Element, text: int) -> int:
    """The width that is there for a paragraph, in twips: that of its table cell, else of the text."""
    cell = next(paragraph.iterancestors(qn("w:tc")), None)
    if cell is None:
        return text
    width = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
    in_twips = width is not None and width.get(qn("w:type")) == "dxa"
    whole = int(width.get(qn("w:w"))) if in_twips else _grid_width(cell, text)
    return max(whole - _cell_margin(cell, "w:left", "w:start") - _cell_margin(cell, "w:right", "w:end"), 1)


def _grid_width(cell: Element, text: int) -> int:
    """The width of a cell by the table's grid."""
    row, table = cell.getparent(), next(cell.iterancestors(qn("w:tbl")))
    columns = [int(column.get(qn("w:w"), "0")) for column in table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}")]
    start = 0
    for each in row.findall(qn("w:tc")):
        span = each.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        end = start + (1 if span is None else int(span.get(qn("w:val"), "1")))
        if each is cell:
            return sum(columns[start:end]) or text
        start = end
    return text


def _cell_margin(cell: Element, *names: str) -> int:
    """The margin of a cell on a side, which goes by either of two names: its own, or its table's."""
    table = next(cell.iterancestors(qn("w:tbl")))
    own, common = cell.find(f"{qn('w:tcPr')}/{qn('w:tcMar')}"), table.find(f"{qn('w:tblPr')}/{qn('w:tblCellMar')}")
    for margins in (own, common):
        for margin in () if margins is None else margins:
            if margin.tag in map(qn, names) and margin.get(qn("w:type"), "dxa") == "dxa":
                return int(margin.get(qn("w:w"), "0"))
    return _CELL_MARGIN


def _check_length(
    name: str, element: Element, attribute: str, allowed: tuple[Decimal, Decimal], place: Place, problems: Problems
) -> None:
    value = None if element is None else element.get(qn(f"w:{attribute}"))
    found = None if value is None else millimetres_of_twips(int(value))
    least, most = allowed
    if found is None or not least - _TOLERANCE <= found <= most + _TOLERANCE:
        told = "?" if found is None else _told(found)
        problems.add("PD807", place, what=name, found=f"{told} mm", expected=f"{_span(least, most)} mm")


def _twips(element: Element, attribute: str, default: Decimal) -> int:
    value = None if element is None else element.get(qn(f"w:{attribute}"))
    return twips_of_millimetres(default) if value is None else int(value)


def _span(least: Decimal, most: Decimal) -> str:
    return _told(least) if least == most else f"{_told(least)} - {_told(most)}"


def _told(value: Decimal) -> str:
    """A figure as Vietnamese write it."""
    return f"{value.normalize():f}".replace(".", ",")
