"""Check a workbook (kiểm tra gói xlsx): an xlsx goes in, one line for each fault comes out; a clean file is silent.

It looks for what makes Excel offer to repair a file, and for what leads out of it.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element

from openpyxl.utils import range_boundaries

from tests.readers.names import SHEETS, XML, R
from tests.readers.part_faults import EXCEL, part_faults, xml_faults
from tests.readers.parts import Package, Source, open_package, read_bytes
from tests.readers.zip_faults import ZipDate, zip_faults

_LONGEST_NAME = 31
_LONGEST_TEXT = 32767
_LONGEST_FORMULA = 8192
_FORBIDDEN_IN_NAME = re.compile(r"[\[\]:*?/\\]|^'|'$")
_HIGHEST = 409.5
_KINDS = {None, "n", "b", "e", "s", "str", "inlineStr"}
"""What the values of cells may be; ``d`` is left out, which older programs do not read."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_CHILDREN = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"),
    *("protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"),
    *(
        "phoneticPr",
        "conditionalFormatting",
        "dataValidations",
        "hyperlinks",
        "printOptions",
        "pageMargins",
        "pageSetup",
    ),
    *("headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags"),
    *("drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems"),
    *("tableParts", "extLst"),
)
"""The parts of a sheet in the order in which Excel wants them (ECMA-376 part 1, 18.3.1.99)."""
_LEADS_OUT = re.compile(r"[\[\]!]|https?:|file:|HYPERLINK|WEBSERVICE|DDE", re.IGNORECASE)
"""What a formula of an annex never has: other files, other sheets, addresses."""


def workbook_faults(source: Source, *, zip_date: ZipDate | None = None) -> list[str]:
    """Every fault of an xlsx; ``zip_date`` is the date that each entry must carry."""
    content = read_bytes(source)
    faults = zip_faults(content, zip_date)
    try:
        package = open_package(content)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        return faults or [f"zip: the parts cannot be read: {error}"]
    faults += xml_faults(package)
    faults += part_faults(package, EXCEL)
    faults += _name_faults(package)
    formats, strings = _formats(package), _strings(package)
    for name, root in package.trees.items():
        if root.tag == _s("worksheet"):
            faults += (f"{name}: {fault}" for fault in _sheet_faults(root, formats, strings))
        faults += (f"{name}: {fault}" for fault in _text_faults(root))
    return faults


def _s(name: str) -> str:
    return f"{{{SHEETS}}}{name}"


def _name_faults(package: Package) -> Iterator[str]:
    root = package.trees.get(package.main or "")
    if root is None:
        return
    sheets = list(root.iter(_s("sheet")))
    if not sheets:
        yield "the workbook has no sheet"
    names = [sheet.get("name", "") for sheet in sheets]
    for name in names:
        if not 0 < len(name) <= _LONGEST_NAME or _FORBIDDEN_IN_NAME.search(name):
            yield f"a sheet may not be called {name!r}"
    yield from (f"{n} sheets are called {name}" for name, n in Counter(map(str.casefold, names)).items() if n > 1)
    for one in root.iter(_s("definedName")):
        named = (one.text or "").rpartition("!")[0].strip("'").replace("''", "'")
        if named.casefold() not in map(str.casefold, names):
            yield f"{one.get('name')} names a sheet that is not there: {named}"
    known = {found.id for found in package.relationships(package.main or "")}
    yield from (f"sheet {one.get('name')} leads nowhere" for one in sheets if one.get(f"{{{R}}}id") not in known)


def _formats(package: Package) -> int:
    root = package.trees.get(package.related(package.main or "", "styles") or "")
    return 0 if root is None else len(root.findall(f"{_s('cellXfs')}/{_s('xf')}"))


def _strings(package: Package) -> int:
    root = package.trees.get(package.related(package.main or "", "sharedStrings") or "")
    return 0 if root is None else len(root.findall(_s("si")))


def _text_faults(root: Element) -> Iterator[str]:
    """Blanks that Excel would leave out, as those of Word's texts."""
    for text in root.iter(_s("t")):
        words = text.text or ""
        if words != words.strip(" \t\r\n") and text.get(f"{{{XML}}}space") != "preserve":
            yield f"{words!r} begins or ends with a blank and has no xml:space"


def _sheet_faults(root: Element, formats: int, strings: int) -> Iterator[str]:
    yield from _order_faults(root)
    yield from _shape_faults(root)
    for cell in root.iter(_s("c")):
        yield from (f"{cell.get('r')}: {fault}" for fault in _cell_faults(cell, formats))
        yield from (f"{cell.get('r')}: {fault}" for fault in _value_faults(cell, strings))
    yield from _merge_faults(root)
    if root.find(_s("hyperlinks")) is not None:
        yield "there are hyperlinks"


def _shape_faults(root: Element) -> Iterator[str]:
    """The parts of the sheet, its columns and the heights of its rows."""
    ranks = [_CHILDREN.index(name) if (name := child.tag.rpartition("}")[2]) in _CHILDREN else -1 for child in root]
    if -1 in ranks or any(right <= left for left, right in pairwise(ranks)):
        yield f"the parts of the sheet are not in order: {[child.tag.rpartition('}')[2] for child in root]}"
    columns = [(int(one.get("min", "0")), int(one.get("max", "0"))) for one in root.iter(_s("col"))]
    if any(right[0] <= left[1] for left, right in pairwise(columns)) or any(least > most for least, most in columns):
        yield f"the columns overlap: {columns}"
    for row in root.iter(_s("row")):
        if not 0 <= float(row.get("ht", "1")) <= _HIGHEST:
            yield f"row {row.get('r')} is {row.get('ht')} points high"


def _order_faults(root: Element) -> Iterator[str]:
    rows = [int(row.get("r", "0")) for row in root.iter(_s("row"))]
    yield from (f"row {below} stands after row {above}" for above, below in pairwise(rows) if below <= above)
    for row in root.iter(_s("row")):
        places = [range_boundaries(cell.get("r", "")) for cell in row]
        if any(place[1] != int(row.get("r", "0")) for place in places):
            yield f"row {row.get('r')} holds cells of another row"
        if any(right[0] <= left[0] for left, right in pairwise(places)):
            yield f"the cells of row {row.get('r')} are not in order"


def _cell_faults(cell: Element, formats: int) -> Iterator[str]:
    if not 0 <= int(cell.get("s", "0")) < formats:
        yield f"there is no format {cell.get('s')}"
    if len("".join(cell.itertext())) > _LONGEST_TEXT:
        yield "more text than a cell holds"
    formula, value = cell.find(_s("f")), cell.find(_s("v"))
    if formula is None:
        return
    if len(formula.text or "") > _LONGEST_FORMULA:
        yield "the formula is too long"
    if _LEADS_OUT.search(formula.text or ""):
        yield f"the formula {formula.text} leads out of the sheet"
    may_be_empty = '""' in (formula.text or "")  # what a form shows as long as nothing is filled in
    if not may_be_empty and (value is None or not value.text or cell.get("t") not in (None, "n")):
        yield f"the formula {formula.text} has no number as its value"


def _value_faults(cell: Element, strings: int) -> Iterator[str]:
    """A value that is not of the kind that its cell says."""
    kind, value = cell.get("t"), cell.find(_s("v"))
    written = (value.text or "") if value is not None else None
    if kind not in _KINDS:
        yield f"the cell is of an unknown kind {kind}"
    elif kind == "inlineStr" and cell.find(_s("is")) is None:
        yield "the cell has no words"
    elif kind == "s" and not (written is not None and written.isdigit() and int(written) < strings):
        yield f"there is no shared string {written}"
    elif kind in (None, "n") and written and not _NUMBER.fullmatch(written):
        yield f"{written!r} is no number"


def _merge_faults(root: Element) -> Iterator[str]:
    for merged in root.iter(_s("mergeCells")):
        if merged.get("count", str(len(merged))) != str(len(merged)):
            yield f"the count of merged areas is {merged.get('count')}, and there are {len(merged)}"
    taken: set[tuple[int, int]] = set()
    for area in root.iter(_s("mergeCell")):
        left, top, right, bottom = (bound or 0 for bound in range_boundaries(area.get("ref", "")))
        cells = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
        if len(cells) < 2:
            yield f"{area.get('ref')} is merged from one cell"
        if cells & taken:
            yield f"{area.get('ref')} overlaps with other merged cells"
        taken |= cells
