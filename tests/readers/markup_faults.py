"""Flaws of Word's markup (lỗi cấu trúc): order, tables, sections, fields and bookmarks of each text part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tests.readers.element_order import order_faults
from tests.readers.names import W, child_val, short, val, w
from tests.readers.nodes import Node, walk
from tests.readers.parts import Package

_STORIES = frozenset({w("body"), w("hdr"), w("ftr"), w("footnote"), w("endnote")})
_BOOKMARK_NAME = re.compile(r"[^\W\d]\w{0,39}|_\w{1,39}")
_LINKS = re.compile(r"\s*(?:REF|PAGEREF|NOTEREF)\s+([^\s\\]+)")


def markup_faults(package: Package) -> Iterator[str]:
    """What is wrong with the markup of all WordprocessingML parts."""
    for part, root in package.trees.items():
        if not root.tag.startswith(f"{{{W}}}"):
            continue
        for node in walk(root):
            yield from (f"{part}: {fault}" for fault in order_faults(node))
            yield from (f"{part}: {fault}" for fault in _node_faults(node))
        yield from (f"{part}: {fault}" for fault in _bookmark_pairs(root))
    yield from _bookmark_faults(package)
    yield from _section_presence(package)


def _node_faults(node: Node) -> Iterator[str]:
    tag = node.element.tag
    if tag == w("tbl"):
        yield from _table_faults(node)
    elif tag == w("tc"):
        yield from _cell_faults(node)
    elif tag == w("p") and (above := node.nearest(w("p"))) is not None and node.nearest(w("txbxContent")) is None:
        yield f"{node.path}: a paragraph inside the paragraph {above.path}"
    elif tag == w("sectPr"):
        yield from _section_faults(node)
    elif tag in _STORIES:
        yield from (f"{node.path}: {fault}" for fault in _field_faults(node.element))


def _cell_faults(node: Node) -> Iterator[str]:
    content = [child for child in node.element if child.tag != w("tcPr")]
    if not any(child.tag in (w("p"), w("sdt")) for child in content):
        yield f"{node.path}: the cell has no paragraph"
    elif content[-1].tag not in (w("p"), w("sdt")):
        yield f"{node.path}: the cell does not end with a paragraph but with {short(content[-1].tag)}"


def _table_faults(node: Node) -> Iterator[str]:
    table = node.element
    grid = table.find(w("tblGrid"))
    if table.find(w("tblPr")) is None:
        yield f"{node.path}: the table has no w:tblPr"
    if grid is None:
        yield f"{node.path}: the table has no w:tblGrid"
        return
    columns = len(grid.findall(w("gridCol")))
    rows = table.findall(w("tr"))
    if not rows:
        yield f"{node.path}: the table has no row"
    above: set[int] = set()
    for number, row in enumerate(rows, start=1):
        where = f"{node.path}/w:tr[{number}]"
        cells = list(_cells(row))
        width = cells[-1][1] if cells else 0
        after = _number(child_val(row.find(w("trPr")), "gridAfter")) or 0
        if not cells:
            yield f"{where}: the row has no cell"
        elif width + after != columns:
            yield f"{where}: the cells span {width + after} columns, but the grid has {columns}"
        for start, _, merge in cells:
            if merge == "continue" and start not in above:
                yield f"{where}: a cell continues a merge that no cell above begins (column {start + 1})"
        above = {start for start, _, merge in cells if merge}


def _cells(row: Element) -> Iterator[tuple[int, int, str]]:
    """The cells of a row: first column, column after the last, how it is merged with others above."""
    start = _number(child_val(row.find(w("trPr")), "gridBefore")) or 0
    for cell in row.findall(w("tc")):
        properties = cell.find(w("tcPr"))
        end = start + (_number(child_val(properties, "gridSpan")) or 1)
        merge = properties.find(w("vMerge")) if properties is not None else None
        yield start, end, "" if merge is None else (val(merge) or "continue")
        start = end


def _section_presence(package: Package) -> Iterator[str]:
    part = package.main
    root = package.trees.get(part or "")
    body = root.find(w("body")) if root is not None else None
    if body is None:
        yield f"{part or 'main text'}: there is no w:body"
        return
    if body.find(w("sectPr")) is None:
        yield f"{part}: the text has no w:sectPr, so no page size"
    elif body[-1].tag != w("sectPr"):
        yield f"{part}: w:sectPr is not the last child of w:body"
    elif len(body) == 1:
        yield f"{part}: the text is empty"


def _section_faults(node: Node) -> Iterator[str]:
    size, margins = node.element.find(w("pgSz")), node.element.find(w("pgMar"))
    if size is None:
        yield f"{node.path}: the section has no page size"
    else:
        width, height = _number(val(size, "w")), _number(val(size, "h"))
        if not width or not height:
            yield f"{node.path}: the page is {val(size, 'w')} × {val(size, 'h')}"
        elif (val(size, "orient") == "landscape") != (width > height):
            yield f"{node.path}: a page of {width} × {height} is called {val(size, 'orient') or 'portrait'}"
    if margins is None:
        yield f"{node.path}: the section has no margins"
    else:
        for name in ("top", "right", "bottom", "left", "header", "footer", "gutter"):
            if _number(val(margins, name)) is None:
                yield f"{node.path}: the margin {name} is {val(margins, name)!r}"
    references = Counter((child.tag, val(child, "type")) for child in node.element if child.tag.endswith("Reference"))
    for (tag, kind), count in references.items():
        if count > 1:
            yield f"{node.path}: {short(tag)} of type {kind} stands {count} times"


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"-?\d+", text) else None


def _field_faults(story: Element) -> Iterator[str]:
    """Fields that do not go begin, separate, end (each may hold others), within one story."""
    open_fields: list[bool] = []  # whether each has come past its separator
    for element in story.iter():
        if element.tag == w("instrText") and (not open_fields or open_fields[-1]):
            yield f"the field code {element.text!r} stands outside a field"
        if element.tag != w("fldChar"):
            continue
        kind = val(element, "fldCharType")
        if kind == "begin":
            open_fields.append(False)
        elif kind not in ("separate", "end"):
            yield f"a field character of unknown kind {kind!r}"
        elif not open_fields:
            yield f"a field has '{kind}' without 'begin'"
        elif kind == "end":
            open_fields.pop()
        elif open_fields[-1]:
            yield "a field has two separators"
        else:
            open_fields[-1] = True
    if open_fields:
        yield f"{len(open_fields)} field(s) begun and not ended"


def _bookmark_pairs(root: Element) -> Iterator[str]:
    open_ids: set[str] = set()
    for element in root.iter():
        id_ = val(element, "id") or ""
        if element.tag == w("bookmarkStart"):
            open_ids.add(id_)
        elif element.tag == w("bookmarkEnd"):
            if id_ not in open_ids:
                yield f"bookmark {id_} ends and has not begun"
            open_ids.discard(id_)
    yield from (f"bookmark {id_} begins and does not end" for id_ in sorted(open_ids))


def _bookmark_faults(package: Package) -> Iterator[str]:
    """Ids and names that are not unique in the package, and links to names that are nowhere."""
    elements = [e for root in package.trees.values() if root.tag.startswith(f"{{{W}}}") for e in root.iter()]
    starts = [element for element in elements if element.tag == w("bookmarkStart")]
    for id_, count in Counter(val(element, "id") for element in starts).items():
        if count > 1 or not id_:
            yield f"bookmark id {id_} stands {count} times"
    names = [val(element, "name") or "" for element in starts]
    for name, count in Counter(name.casefold() for name in names).items():
        if count > 1:
            yield f"bookmark name {name!r} stands {count} times"
    for name in names:
        if not _BOOKMARK_NAME.fullmatch(name):
            yield f"bookmark name {name!r}: Word wants a letter first, then letters, digits and _, at most 40"
    for element in elements:
        for target in _targets(element):
            if target not in names:
                yield f"{short(element.tag)} leads to the bookmark {target!r}, which is missing"


def _targets(element: Element) -> Iterator[str]:
    if element.tag == w("hyperlink") and (anchor := val(element, "anchor")):
        yield anchor
    text = element.text if element.tag == w("instrText") else val(element, "instr")
    if text and (match := _LINKS.match(text)):
        yield match[1]
