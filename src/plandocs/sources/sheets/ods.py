"""An .ods file into a workbook (đọc tệp OpenDocument): values as stored, nothing computed, nothing followed."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.archive import Archive
from plandocs.sources.sheets.cell_text import CellTexts
from plandocs.sources.sheets.limits import MOST_SHEETS, Budget
from plandocs.sources.sheets.markup import DEEPEST, local, parse
from plandocs.sources.sheets.notes import note_soiled, note_unreadable
from plandocs.sources.sheets.ods_cells import OdsCell
from plandocs.sources.sheets.ods_formats import OdsStyles, StyleEvents, read_styles
from plandocs.sources.sheets.ods_tables import OdsTable
from plandocs.sources.sheets.refusal import Refusal
from plandocs.sources.sheets.sheet import Sheet, Workbook

CONTENT = "content.xml"
_STYLES = "styles.xml"
_MANIFEST = "META-INF/manifest.xml"

_TABLE = ["document-content", "body", "spreadsheet", "table"]
_GROUPS = frozenset(
    (
        *("table-rows", "table-header-rows", "table-row-group"),
        *("table-columns", "table-header-columns", "table-column-group"),
    )
)
"""What only holds rows or columns together; it does not count as a level."""
_CELLS = frozenset(("table-cell", "covered-table-cell"))
_BESIDE_TEXT = frozenset(("annotation", "annotation-end", "note", "ruby-text", "frame", "custom-shape", "g"))
"""What may stand in a paragraph without belonging to its text: comments, readings aloud, pictures."""


def read_ods(archive: Archive, file: str, problems: Problems, *, old_fonts: bool = False) -> Workbook:
    """The sheets of an OpenDocument spreadsheet with the cells' stored values; ``file`` is how messages call it.

    Cells that cannot be read are told in ``problems``. Raises ``Refusal`` when the file as a whole cannot be.
    """
    if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
        raise Refusal("PD023")
    styles = OdsStyles()
    if _STYLES in archive:
        read_styles(archive.pieces(_STYLES), _STYLES, styles)
    events = _Events(file, styles)
    parse(archive.pieces(CONTENT), CONTENT, events.start, events.end, events.text)
    if not events.sheets:
        raise Refusal("PD037")
    for sheet, unreadable in events.sheets:
        note_unreadable(sheet, unreadable, problems)
        if events.texts.found_soiled:
            note_soiled(sheet, problems, old_fonts=old_fonts)
    return Workbook(file, tuple(sheet for sheet, _ in events.sheets))


class _Events:
    """Hands the events of the parser to the table and the cell that are open (bộ đọc sự kiện).

    ``sheets`` holds the whole ones, each with the texts of its unreadable cells.
    """

    def __init__(self, file: str, styles: OdsStyles) -> None:
        self.sheets: list[tuple[Sheet, dict[tuple[int, int], str]]] = []
        self.texts = CellTexts()
        self._file = file
        self._styles = styles
        self._style_events = StyleEvents(styles)
        self._budget = Budget()
        self._path: list[str] = []
        self._skipped = 0
        self._table: OdsTable | None = None
        self._is_hidden = False
        self._cell: OdsCell | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = local(name)
        if name in _GROUPS:
            return
        self._path.append(name)
        if len(self._path) > DEEPEST:
            raise Refusal("PD027", part=CONTENT)
        if self._path[:4] != _TABLE:
            self._style_events.start(name, attributes)
        elif self._skipped or self._is_beside(name):
            self._skipped += 1
        elif len(self._path) == len(_TABLE):
            self._start_table(attributes)
        elif self._table:
            self._start_in_table(self._table, name, attributes)

    def text(self, text: str) -> None:
        if self._cell and not self._skipped:
            self._cell.add(text)
        elif not self._table:
            self._style_events.text(text)

    def end(self, name: str) -> None:
        name = local(name)
        if name in _GROUPS:
            return
        self._path.pop()
        if self._skipped:
            self._skipped -= 1
        elif self._table:
            self._end_in_table(self._table, name)
        else:
            self._style_events.end(name)

    def _is_beside(self, name: str) -> bool:
        """Whether an element of a table is no part of its cells: a picture, a comment, a table within a cell."""
        parent = self._path[-2]
        if parent == "table":
            return name not in {"table-row", "table-column"}
        if parent == "table-row":
            return name not in _CELLS
        return name != "p" if parent in _CELLS else name in _BESIDE_TEXT

    def _start_table(self, attributes: dict[str, str]) -> None:
        name = str(self.texts.read(attributes.get("table:name", "")))
        if len(self.sheets) >= MOST_SHEETS:
            raise Refusal("PD048", limit=MOST_SHEETS)
        self._table = OdsTable(name, self._styles, self.texts, self._budget)
        self._is_hidden = attributes.get("table:style-name") in self._styles.hidden

    def _start_in_table(self, table: OdsTable, name: str, attributes: dict[str, str]) -> None:
        if name == "table-column":
            table.add_columns(attributes)
        elif name == "table-row":
            table.start_row(attributes)
        elif name in _CELLS:
            self._cell = OdsCell(attributes)
        elif self._cell and name == "p":
            self._cell.start_paragraph()
        elif self._cell:
            self._cell.add_sign(name, attributes)

    def _end_in_table(self, table: OdsTable, name: str) -> None:
        if name in _CELLS and self._cell:
            table.add(self._cell)
            self._cell = None
        elif name == "table-row":
            table.end_row()
        elif name == "table":
            self.sheets.append((table.sheet(self._file, is_hidden=self._is_hidden), table.unreadable))
            self._table = None
