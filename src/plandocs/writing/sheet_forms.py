"""How cells of a sheet look (cách trình bày ô): by the role of what stands in them, as the profile has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from plandocs.document.blocks import Role
from plandocs.document.tables import Alignment
from plandocs.registers.profile import Profile
from plandocs.writing.faces import Face
from plandocs.writing.sheet_texts import Fragment

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

GENERAL = "General"
TEXT = "@"
"""The format of text: what looks like a number, a date or a formula stays text, also when it is typed anew."""

MIDDLE = "vcenter"
"""In the middle of the height of a cell."""

_HORIZONTAL = {"left": "left", "centre": "center", "right": "right", "justified": "justify"}
_MOST_NUMBER_FORMATS = 150
"""Excel takes about 200 formats of numbers that are not its own."""
_BUILT_IN: dict[str, str | int] = {GENERAL: GENERAL, "0": 1, "#,##0": 3, "#,##0.00": 4, TEXT: 49}
"""Formats of numbers that Excel has itself, by its own numbers."""
_SINGLE, _THIN, _RAISED, _ROMAN = 1, 1, 1, 1


@dataclass(frozen=True, slots=True)
class CellForm:
    """How one cell looks (cách trình bày một ô)."""

    role: Role
    alignment: str = Alignment.LEFT
    bold: bool = False
    italic: bool = False
    bordered: bool = False
    stands: str = "top"
    """Where in the height: at the top, in the middle, at the bottom."""
    number: str = GENERAL


class Forms:
    """The formats of a workbook (định dạng), each made when it is first asked for."""

    def __init__(self, workbook: Workbook, profile: Profile, faces: Mapping[Role, Face]) -> None:
        """Of a workbook in the form of a profile."""
        self._workbook = workbook
        self._profile = profile
        self._faces = faces
        self._made: dict[CellForm | tuple[Role, Fragment], Format] = {}
        self._numbers: set[str] = set()

    def face(self, role: Role) -> Face:
        """The type in which a role is set."""
        return self._faces[role]

    def text(self, role: Role) -> CellForm:
        """How a paragraph of a role looks outside of tables."""
        return CellForm(role, self._profile.role(role).align, stands="bottom")

    def has_room(self, number: str) -> bool:
        """Whether a workbook may have this format of numbers, too."""
        if number in _BUILT_IN:
            return True
        self._numbers |= {number} if len(self._numbers) < _MOST_NUMBER_FORMATS else set()
        return number in self._numbers

    def cell(self, form: CellForm) -> Format:
        """The format of a cell."""
        if form not in self._made:
            self._made[form] = self._workbook.add_format(self._cell(form))
        return self._made[form]

    def run(self, role: Role, fragment: Fragment, form: CellForm) -> Format:
        """The format of a stretch of text within a cell."""
        key = role, Fragment("", fragment.bold or form.bold, fragment.italic or form.italic, fragment.raised)
        if key not in self._made:
            made = self._font(role, bold=key[1].bold, italic=key[1].italic)
            raised = {"font_script": _RAISED} if fragment.raised else {}
            self._made[key] = self._workbook.add_format(made | raised)
        return self._made[key]

    def _cell(self, form: CellForm) -> dict[str, object]:
        return {
            **self._font(form.role, bold=form.bold, italic=form.italic),
            "align": _HORIZONTAL[form.alignment],
            "valign": form.stands,
            "border": _THIN if form.bordered else 0,
            "text_wrap": True,
            "num_format": _BUILT_IN.get(form.number, form.number),
        }

    def _font(self, role: Role, *, bold: bool, italic: bool) -> dict[str, object]:
        face, form = self._faces[role], self._profile.role(role)
        return {
            **font(self._profile),
            "font_size": int(face.size) if face.size == int(face.size) else float(face.size),
            "bold": bold or face.bold,
            "italic": italic or face.italic,
            "underline": _SINGLE if form.underline else 0,
        }


def font(profile: Profile) -> dict[str, object]:
    """The font of a profile (phông chữ), tied to no theme: Excel would put the theme's font in its place."""
    return {"font_name": profile.font, "font_family": _ROMAN, "font_scheme": "none"}
