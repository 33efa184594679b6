"""How a sheet is shown and printed (thiết lập trang in): paper, margins, page number, head on each page."""

from __future__ import annotations

from decimal import Decimal

from plandocs.document.blocks import Role
from plandocs.document.document import Orientation
from plandocs.registers.profile import Profile
from plandocs.writing.sheet import Sheet

_A4 = 9
_MILLIMETRES_PER_INCH = Decimal("25.4")
_MOST_FROZEN = 300
"""Points of a sheet that may stay in view: about half of what a small screen shows."""


def set_pages(sheet: Sheet, profile: Profile, orientation: Orientation, *, begins: bool) -> None:
    """A4 as the annex lies, the form's margins, as wide as one page; where an annex begins, pages count from 1.

    The number stands above the text in the middle, on all pages but the first (NĐ30, Phụ lục I, 1.III.1.đ).
    """
    page = profile.page
    sheet.set_paper(_A4)
    if orientation is Orientation.LANDSCAPE:
        sheet.set_landscape()
    sheet.set_margins(*(_inches(side.chosen) for side in (page.left, page.right, page.top, page.bottom)))
    size = sheet.forms.face(Role.PAGE_NUMBER).size
    sheet.set_header(f'&C&"{profile.font},Regular"&{round(size)}&P', {"margin": _inches(page.header)})
    sheet.fit_to_pages(1, 0)
    sheet.hides_first_number = begins
    if begins:
        sheet.set_start_page(1)


def keep_head(sheet: Sheet, top: int, first: int, height: float) -> None:
    """Keeps a table's head, from row ``top`` to the one above ``first``, on each page and in view.

    What stands above it stays in view too: where the two, ``height`` points high, fill half a screen, neither does.
    """
    if first == top:
        return
    sheet.repeat_rows(top, first - 1)
    if height <= _MOST_FROZEN:
        sheet.freeze_panes(first, 0)


def _inches(millimetres: Decimal) -> float:
    return round(float(millimetres / _MILLIMETRES_PER_INCH), 4)
