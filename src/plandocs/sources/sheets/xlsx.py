"""An .xlsx or .xlsm file into a workbook (đọc tệp Excel): values as stored, nothing computed, nothing followed."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.archive import Archive
from plandocs.sources.sheets.grid import Grid
from plandocs.sources.sheets.limits import MOST_COLUMNS, MOST_SHARED, MOST_SHEETS, Budget
from plandocs.sources.sheets.markup import Tag, tags
from plandocs.sources.sheets.notes import note_soiled, note_unreadable
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.sheet import Area, Sheet, Workbook
from plandocs.sources.sheets.xlsx_addresses import area
from plandocs.sources.sheets.xlsx_cells import Cells
from plandocs.sources.sheets.xlsx_events import parsed_rows
from plandocs.sources.sheets.xlsx_plain import plain_rows
from plandocs.sources.sheets.xlsx_raw import NotPlain
from plandocs.sources.sheets.xlsx_strings import XlsxTexts, shared_strings
from plandocs.sources.sheets.xlsx_styles import number_formats
from plandocs.sources.sheets.xlsx_values import Meanings

_RELATION = "Relationships/Relationship"
_SETTINGS = "workbook/workbookPr"
_SHEET = "workbook/sheets/sheet"
_OTHER_SHEETS = ("/chartsheet", "/dialogsheet", "acrosheet")
"""How the types of relations to sheets without cells end: charts, dialogues, macros."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """A sheet as the workbook lists it: its name, its part, and whether it is hidden."""

    name: str
    part: str
    is_hidden: bool


def read_xlsx(archive: Archive, file: str, problems: Problems, *, old_fonts: bool = False) -> Workbook:
    """The sheets of an Excel file with the cells' stored values; ``file`` is how messages call it.

    Cells that cannot be read are told in ``problems``. Raises ``Refusal`` when the file as a whole cannot be.
    """
    return _Reader(archive, file, problems, old_fonts=old_fonts).workbook()


def main_part(archive: Archive) -> str:
    """The name of the part that lists the sheets (phần chính); empty when nothing names one."""
    if "_rels/.rels" not in archive:
        return ""
    relations = tags(archive.pieces("_rels/.rels"), "_rels/.rels", (_RELATION,))
    found = (one.attributes for one in relations if one.attributes.get("Type", "").endswith("/officeDocument"))
    return next((_resolved("", one.get("Target", "")) for one in found), "")


class _Reader:
    """Reads the parts of one file in the order in which they explain each other."""

    def __init__(self, archive: Archive, file: str, problems: Problems, *, old_fonts: bool) -> None:
        self._archive = archive
        self._file = file
        self._problems = problems
        self._old_fonts = old_fonts
        self._budget = Budget()
        self._main = main_part(archive) or "xl/workbook.xml"

    def workbook(self) -> Workbook:
        relations = self._relations()
        listed = tags(self._archive.pieces(self._main), self._main, (_SETTINGS, _SHEET))
        is_1904 = any(tag.is_on("date1904") for tag in listed if tag.name == "workbookPr")
        sheets = [one for tag in listed if tag.name == "sheet" if (one := self._listed(tag, relations))]
        if not sheets:
            raise Refusal("PD037")
        if len(sheets) > MOST_SHEETS:
            raise Refusal("PD048", limit=MOST_SHEETS)
        meanings = self._meanings(relations, is_1904=is_1904)
        return Workbook(self._file, tuple(self._sheet(one, meanings) for one in sheets))

    def _relations(self) -> list[Tag]:
        folder, name = posixpath.split(self._main)
        part = posixpath.join(folder, "_rels", f"{name}.rels")
        return tags(self._archive.pieces(part), part, (_RELATION,))

    def _listed(self, tag: Tag, relations: list[Tag]) -> _Listed | None:
        """A sheet with cells; None for charts and macros. Raises ``Refusal`` when nothing says where it is."""
        name = tag.attributes.get("name", "")
        found = [one.attributes for one in relations if one.attributes.get("Id") == tag.attributes.get("id")]
        if not found or found[0].get("TargetMode") == "External":
            raise Refusal("PD026", part=name)
        if found[0].get("Type", "").endswith(_OTHER_SHEETS):
            return None
        part = self._resolved(found[0].get("Target", ""))
        return _Listed(name, part, tag.attributes.get("state") in {"hidden", "veryHidden"})

    def _resolved(self, target: str) -> str:
        return _resolved(posixpath.dirname(self._main), target)

    def _meanings(self, relations: list[Tag], *, is_1904: bool) -> Meanings:
        texts = XlsxTexts()
        strings, styles = self._named(relations, "/sharedStrings"), self._named(relations, "/styles")
        return Meanings(
            texts,
            shared_strings(self._archive.read(strings, MOST_SHARED), strings, texts) if strings else {},
            number_formats(self._archive.pieces(styles), styles) if styles else {},
            is_1904,
        )

    def _named(self, relations: list[Tag], kind: str) -> str:
        """The part of the first relation of a kind; empty when there is none."""
        found = (one.attributes for one in relations if one.attributes.get("Type", "").endswith(kind))
        return next((self._resolved(one.get("Target", "")) for one in found), "")

    def _sheet(self, listed: _Listed, meanings: Meanings) -> Sheet:
        name = str(meanings.texts.read(listed.name))
        cells, around = self._rows(listed.part, name, meanings)
        grid = cells.grid
        merged = tuple(self._area(tag, name) for tag in around if tag.name == "mergeCell")
        width = max(map(len, grid.rows), default=0)
        hidden_columns = {column for tag in around if tag.name == "col" for column in _hidden_columns(tag)}
        sheet = Sheet(
            self._file,
            name,
            grid.rows,
            merged,
            listed.is_hidden,
            frozenset(grid.hidden),
            frozenset(column for column in hidden_columns if column < width),
            grid.formats,
        )
        note_unreadable(sheet, cells.unreadable, self._problems)
        if meanings.texts.found_soiled:
            note_soiled(sheet, self._problems, old_fonts=self._old_fonts)
        return sheet

    def _rows(self, part: str, name: str, meanings: Meanings) -> tuple[Cells, list[Tag]]:
        """The cells of a sheet and what stands around them: quickly, or else from the start by the slow way."""
        cells_left = self._budget.cells
        for read in (plain_rows, parsed_rows):
            self._budget.cells = cells_left
            cells = Cells(meanings, Grid(name, self._budget))
            try:
                return cells, read(self._archive.pieces(part), part, cells.take)
            except NotPlain:
                continue
        raise Refusal("PD027", part=part)

    def _area(self, tag: Tag, name: str) -> Area:
        written = tag.attributes.get("ref", "")
        found = area(written)
        if found is None:
            raise Refusal("PD033", f"{name}!A1", found=written)
        return found


def _resolved(folder: str, target: str) -> str:
    """The name of the part that a relation of a part in ``folder`` points at."""
    return posixpath.normpath(posixpath.join("/", folder, target.replace("\\", "/"))).lstrip("/")


def _hidden_columns(tag: Tag) -> Iterator[int]:
    """The columns, from 0, that a ``col`` element hides or gives no width."""
    width = tag.attributes.get("width", "")
    first, last = tag.attributes.get("min", ""), tag.attributes.get("max", "")
    is_hidden = tag.is_on("hidden") or (bool(width) and not width.strip("0."))
    if is_hidden and first.isdecimal() and last.isdecimal() and len(first) < 6 and len(last) < 6:  # noqa: PLR2004
        yield from range(max(int(first), 1) - 1, min(int(last), MOST_COLUMNS))
