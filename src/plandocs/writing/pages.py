"""The pages of a section (trang của một phần): upright or landscape, numbered on from before or anew."""

from __future__ import annotations

import re

from plandocs.document.document import Orientation
from plandocs.registers.profile import Page
from plandocs.writing.lengths import twips_of_millimetres

_NUMBERING = '<w:pgNumType w:start="1"/>'
_OLD_NUMBERING = re.compile(r"<w:pgNumType\b[^>]*/>")
_OLD_TYPE = re.compile(r"<w:type\b[^>]*/>")
_SIZE = re.compile(r"<w:pgSz\b[^>]*/>")
_MARGINS = re.compile(r"<w:pgMar\b[^>]*/>")
_HEIGHT = re.compile(r'w:h="([0-9]{1,5})"')
_TOP = re.compile(r'w:top="([0-9]{1,5})"')
_BOTTOM = re.compile(r'w:bottom="([0-9]{1,5})"')
_BEFORE_NUMBERING = re.compile(r"<w:(?:pgMar|paperSrc|pgBorders|lnNumType)\b.*?(?:/>|</w:pgBorders>)", re.DOTALL)


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
    section = _OLD_TYPE.sub("", _OLD_NUMBERING.sub("", section))
    section = _SIZE.sub(_size(page, orientation), section, count=1)
    margins = _margins(section, page, orientation)
    section = _MARGINS.sub(margins, section, count=1)
    *_, last = _BEFORE_NUMBERING.finditer(section)
    return section[: last.end()] + _NUMBERING + section[last.end() :]


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
