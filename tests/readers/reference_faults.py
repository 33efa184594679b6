"""Flaws of what is referred to (lỗi tham chiếu): styles, numbering, footnotes, ids, settings, language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tests.readers.names import W14, WP, W, child_val, short, switched, val, w
from tests.readers.nodes import Node, walk
from tests.readers.parts import Package

_STYLE_REFERENCES = {w("pStyle"): "paragraph", w("rStyle"): "character", w("tblStyle"): "table"}
_COMPATIBILITY = "15"
_LARGEST_PARA_ID = 0x80000000


def reference_faults(package: Package, *, forbid_rsids: bool = False) -> Iterator[str]:
    """What the parts of a document refer to and is not there, or is there twice."""
    if package.main is None:
        return
    yield from _style_faults(package)
    yield from _numbering_faults(package)
    yield from _footnote_faults(package)
    yield from _id_faults(package)
    yield from _settings_faults(package)
    if forbid_rsids:
        yield from _rsid_faults(package)


def _tree(package: Package, kind: str) -> Element | None:
    return package.trees.get(package.related(package.main or "", kind) or "")


def _text_nodes(package: Package) -> Iterator[tuple[str, Node]]:
    for part, root in package.trees.items():
        if root.tag.startswith(f"{{{W}}}"):
            yield from ((part, node) for node in walk(root))


def _style_faults(package: Package) -> Iterator[str]:
    root = _tree(package, "styles")
    if root is None:
        yield "the document has no styles part"
        return
    styles = root.findall(w("style"))
    for key, values in (
        ("styleId", [val(style, "styleId") or "" for style in styles]),
        ("name", [(child_val(style, "name") or "").casefold() for style in styles]),
    ):
        for value, count in Counter(values).items():
            if count > 1 or not value:
                yield f"styles: {key} {value!r} stands {count} times"
    kinds = {val(style, "styleId"): val(style, "type") for style in styles}
    yield from _style_chain_faults(styles, kinds)
    yield from _default_faults(root, styles)
    for part, node in _text_nodes(package):
        wanted = _STYLE_REFERENCES.get(node.element.tag)
        used = val(node.element)
        if wanted is not None and used not in kinds:
            yield f"{part}: {node.path}: the style {used!r} is not defined"
        elif wanted is not None and kinds[used] != wanted:
            yield f"{part}: {node.path}: the style {used!r} is a {kinds[used]} style"


def _style_chain_faults(styles: list[Element], kinds: dict[str | None, str | None]) -> Iterator[str]:
    parents: dict[str, str] = {}
    for style in styles:
        id_ = val(style, "styleId") or ""
        for reference in ("basedOn", "next", "link"):
            target = child_val(style, reference)
            if target is not None and target not in kinds:
                yield f"styles: {id_}: {reference} names {target!r}, which is not defined"
            elif target is not None and reference == "basedOn":
                parents[id_] = target
                if kinds[target] != val(style, "type"):
                    yield f"styles: {id_} is a {val(style, 'type')} style based on a {kinds[target]} style"
    for id_, parent in parents.items():
        seen, at = {id_}, parent
        while at in parents and at not in seen:
            seen.add(at)
            at = parents[at]
        if at == id_:
            yield f"styles: {id_} is based on itself in the end"


def _default_faults(root: Element, styles: list[Element]) -> Iterator[str]:
    defaults = Counter(val(style, "type") for style in styles if val(style, "default") in ("1", "true", "on"))
    for kind, count in defaults.items():
        if count > 1:
            yield f"styles: {count} default styles of type {kind}"
    if not defaults["paragraph"]:
        yield "styles: there is no default paragraph style"
    if root.find(w("docDefaults")) is None:
        yield "styles: there are no w:docDefaults"
    elif not (child_val(root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}"), "lang") or ""):
        yield "styles: w:docDefaults names no language (w:lang)"


def _numbering_faults(package: Package) -> Iterator[str]:
    root = _tree(package, "numbering")
    abstracts = root.findall(w("abstractNum")) if root is not None else []
    numbers = root.findall(w("num")) if root is not None else []
    for key, elements in (("abstractNumId", abstracts), ("numId", numbers)):
        for id_, count in Counter(val(element, key) for element in elements).items():
            if count > 1:
                yield f"numbering: {key} {id_} stands {count} times"
    levels = {
        val(element, "abstractNumId"): {val(level, "ilvl") for level in element.findall(w("lvl"))}
        for element in abstracts
    }
    for element in numbers:
        if child_val(element, "abstractNumId") not in levels:
            yield f"numbering: numId {val(element, 'numId')} leads to no w:abstractNum"
    found = {val(element, "numId"): levels.get(child_val(element, "abstractNumId"), set()) for element in numbers}
    yield from _numbering_reference_faults(package, found)


def _numbering_reference_faults(package: Package, found: dict[str | None, set[str | None]]) -> Iterator[str]:
    for part, node in _text_nodes(package):
        if node.element.tag != w("numPr"):
            continue
        number, level = child_val(node.element, "numId"), child_val(node.element, "ilvl") or "0"
        if number in (None, "0"):
            continue
        if number not in found:
            yield f"{part}: {node.path}: the numbering {number} is not defined"
        elif level not in found[number]:
            yield f"{part}: {node.path}: the numbering {number} has no level {level}"


def _footnote_faults(package: Package) -> Iterator[str]:
    root = _tree(package, "footnotes")
    notes = root.findall(w("footnote")) if root is not None else []
    references = [(part, node) for part, node in _text_nodes(package) if node.element.tag == w("footnoteReference")]
    for id_, count in Counter(val(note, "id") for note in notes).items():
        if count > 1:
            yield f"footnotes: id {id_} stands {count} times"
    if root is not None:
        yield from _separator_faults(notes)
    ids = {val(note, "id") for note in notes if val(note, "type") in (None, "normal")}
    used = Counter(val(node.element, "id") for _, node in references)
    for part, node in references:
        if val(node.element, "id") not in ids:
            yield f"{part}: {node.path}: there is no footnote {val(node.element, 'id')}"
        if part != package.main:
            yield f"{part}: {node.path}: a footnote may only be called from the main text"
    for note in notes:
        if val(note, "type") in (None, "normal"):
            yield from (f"footnotes: note {val(note, 'id')} {fault}" for fault in _note_faults(note, used))
    yield from _separator_references(package, {val(note, "id") for note in notes})


def _separator_faults(notes: list[Element]) -> Iterator[str]:
    for kind in ("separator", "continuationSeparator"):
        found = [note for note in notes if val(note, "type") == kind]
        if not found:
            yield f"footnotes: there is no {kind}"
        elif not any(note.find(f".//{w(kind)}") is not None for note in found):
            yield f"footnotes: the note of type {kind} holds no w:{kind}"


def _note_faults(note: Element, used: Counter[str | None]) -> Iterator[str]:
    count = used[val(note, "id")]
    if count != 1:
        yield f"is referred to {count} times"
    if note.find(w("p")) is None:
        yield "has no paragraph"
    elif note.find(f".//{w('footnoteRef')}") is None:
        yield "does not show its number (w:footnoteRef)"
    if not "".join(text.text or "" for text in note.iter(w("t"))).strip():
        yield "has no text"


def _separator_references(package: Package, ids: set[str | None]) -> Iterator[str]:
    settings = _tree(package, "settings")
    for element in settings.findall(f"{w('footnotePr')}/{w('footnote')}") if settings is not None else ():
        if val(element, "id") not in ids:
            yield f"settings: w:footnotePr names the footnote {val(element, 'id')}, which is missing"


def _id_faults(package: Package) -> Iterator[str]:
    drawings: Counter[str | None] = Counter()
    paragraphs: Counter[str] = Counter()
    for part, node in _text_nodes(package):
        if node.element.tag == f"{{{WP}}}docPr":
            drawings[node.element.get("id")] += 1
        para_id = node.element.get(f"{{{W14}}}paraId")
        if para_id is not None:
            paragraphs[para_id.upper()] += 1
            if not _is_para_id(para_id):
                yield f"{part}: {node.path}: paraId {para_id!r} is not eight hexadecimal digits from 1 to 7FFFFFFF"
    for id_, count in drawings.items():
        if count > 1:
            yield f"drawing id {id_} (wp:docPr) stands {count} times"
    for para_id, count in paragraphs.items():
        if count > 1:
            yield f"paraId {para_id} stands {count} times"


def _is_para_id(text: str) -> bool:
    digits = "0123456789abcdefABCDEF"
    return len(text) == len("7FFFFFFF") and all(c in digits for c in text) and 0 < int(text, 16) < _LARGEST_PARA_ID


def _settings_faults(package: Package) -> Iterator[str]:
    root = _tree(package, "settings")
    if root is None:
        yield "the document has no settings part"
        return
    modes = [
        val(element)
        for element in root.findall(f"{w('compat')}/{w('compatSetting')}")
        if val(element, "name") == "compatibilityMode"
    ]
    if modes != [_COMPATIBILITY]:
        yield f"settings: compatibilityMode is {modes or 'absent'}, not {_COMPATIBILITY}"
    if switched(root.find(w("trackRevisions"))):
        yield "settings: changes are tracked"


def _rsid_faults(package: Package) -> Iterator[str]:
    for part, node in _text_nodes(package):
        names = [key for key in node.element.attrib if short(key).startswith("w:rsid")]
        if node.element.tag == w("rsids") or names:
            yield f"{part}: {node.path}: has revision ids (rsid)"
