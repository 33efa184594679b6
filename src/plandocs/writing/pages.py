"""The pages of a section (trang của một phần): upright or landscape, numbered on from before or anew."""

from __future__ import annotations

import re

from plandocs.document.document import Orientation
from plandocs.registers.profile import Page
from plandocs.writing.lengths import twips_of_millimetres

_NUMBERING = '<w:pgNumType w:start="1"/>'
_HEIGHT = re.compile(r'w:h="([0-9]{1,5})"')
_TOP = re.compile(r'w:top="([0-9]{1,5})"')
_BOTTOM = re.compile(r'w:bottom="([0-9]{1,5})"')


def _element(*names: str) -> re.Pattern[str]:
    """An element of one of these names, with what it holds."""
    name = "|".join(names)
    return re.compile(rf"<w:(?:{name})\b[^>]*/>|<w:({name})\b[^>]*>.*?</w:\1>", re.DOTALL)


_SIZE, _MARGINS = _element("pgSz"), _element("pgMar")
_OWN = _element("type", "pgSz", "pgMar", "pgNumType", "sectPrChange")
"""What a section of an annex says itself, and what was changed in another."""
_FIRST = _element("headerReference", "footerReference", "footnotePr", "endnotePr")
"""What the schema wants before it, and …"""
_BETWEEN = _element("paperSrc", "pgBorders", "lnNumType")
"""… what it wants between the margins and the numbering."""
_OPENING = re.compile(r"<w:sectPr\b[^>]*?(/?)>")


def page_width(page: Page, orientation: Orientation) -> int:
    """The width of the text on a page, in twips; a landscape page keeps the left and right margins."""
    across = page.width if orientation is Orientation.PORTRAIT else page.height
    return twips_of_millimetres(across) - sum(twips_of_millimetres(side.chosen) for side in (page.left, page.right))


def text_height(page: Page, orientation: Orientation = Orientation.PORTRAIT) -> int:
    """The height of the text on a page, in twips."""
    down = page.height if orientation is Orientation.PORTRAIT else page.width
    return twips_of_millimetres(down) - sum(twips_of_millimetres(side.chosen) for side in (page.top, page.bottom))


def section_height(section: str) -> int | None:
    """The height of the text on a page of a section, in twips, where its ``w:sectPr`` says it."""
    size, margins = _SIZE.search(section), _MARGINS.search(section)
    if size is None or margins is None:
        return None
    found = _HEIGHT.search(size[0]), _TOP.search(margins[0]), _BOTTOM.search(margins[0])
    height, *edges = (0 if length is None else int(length[1]) for length in found)
    return height - sum(edges) if all(found) else None


def own_pages(section: str, page: Page, orientation: Orientation) -> str:
    """The properties of a section whose pages count from 1 (NĐ30, Phụ lục I, 1.III.1.đ), made from the main text's.

    ``section`` is its ``w:sectPr``; headers and the hidden number of the first page stay as they are.
    """
    sides = _size(page, orientation) + _margins(section, page, orientation)
    opening, inside = _inside(section)
    rest = _OWN.sub("", inside)
    first = _end(_FIRST, rest)
    between = max(_end(_BETWEEN, rest), first)
    return f"{opening}{rest[:first]}{sides}{rest[first:between]}{_NUMBERING}{rest[between:]}</w:sectPr>"


def _inside(section: str) -> tuple[str, str]:
    """The start tag of a section's properties, and what they hold."""
    opening = _OPENING.match(section)
    if opening is None:
        raise ValueError(f"no section properties: {section!r}")
    if opening[1]:
        return f"{opening[0][:-2]}>", ""
    return opening[0], section[opening.end() :].removesuffix("</w:sectPr>")


def _end(elements: re.Pattern[str], text: str) -> int:
    """Where the last of some elements ends; 0 where there is none."""
    return max((found.end() for found in elements.finditer(text)), default=0)


def _size(page: Page, orientation: Orientation) -> str:
    width, height = twips_of_millimetres(page.width), twips_of_millimetres(page.height)
    if orientation is Orientation.LANDSCAPE:
        return f'<w:pgSz w:w="{height}" w:h="{width}" w:orient="landscape"/>'
    return f'<w:pgSz w:w="{width}" w:h="{height}"/>'


def _margins(section: str, page: Page, orientation: Orientation) -> str:
    """Margins as the main text has them; where it has none, or on a landscape page, as the profile says."""
    found = _MARGINS.search(section)
    if found is not None and orientation is Orientation.PORTRAIT:
        return found[0]
    sides = {"top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left}
    header = twips_of_millimetres(page.header)
    written = " ".join(f'w:{side}="{twips_of_millimetres(margin.chosen)}"' for side, margin in sides.items())
    return f'<w:pgMar {written} w:header="{header}" w:footer="{header}" w:gutter="0"/>'
