"""Text and properties as XML (đánh dấu): what a string of ours must keep so that Word reads it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

PARAGRAPH_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers"),
    *(
        "pBdr",
        "shd",
        "tabs",
        "suppressAutoHyphens",
        "kinsoku",
        "wordWrap",
        "overflowPunct",
        "topLinePunct",
        "autoSpaceDE",
    ),
    *("autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents"),
    *("suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle"),
    *("rPr", "sectPr", "pPrChange"),
)
"""The children of ``w:pPr``, in the order of the schema."""

RUN_ORDER = (
    *(
        "rStyle",
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "caps",
        "smallCaps",
        "strike",
        "dstrike",
        "outline",
        "shadow",
        "emboss",
    ),
    *(
        "imprint",
        "noProof",
        "snapToGrid",
        "vanish",
        "webHidden",
        "color",
        "spacing",
        "w",
        "kern",
        "position",
        "sz",
        "szCs",
    ),
    *("highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout"),
    *("specVanish", "oMath"),
)
"""The children of ``w:rPr``, in the order of the schema."""

TABLE_ORDER = (
    *("tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc"),
    *("tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption"),
    "tblDescription",
)
"""The children of ``w:tblPr``, in the order of the schema."""

CELL_ORDER = (
    *("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection"),
    *("tcFitText", "vAlign", "hideMark", "headers", "cellIns", "cellDel", "cellMerge", "tcPrChange"),
)
"""The children of ``w:tcPr``, in the order of the schema."""

STYLE_ORDER = (
    *("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden"),
    *("unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose", "personalReply", "rsid", "pPr", "rPr"),
    *("tblPr", "trPr", "tcPr", "tblStylePr"),
)
"""The children of ``w:style``, in the order of the schema."""

Properties = Mapping[str, str]
"""Properties of one element: the name of each without its prefix, and its attributes or (from ``<`` on) its XML."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile("([\t\n])")
_BREAK_ELEMENTS = {"\t": "<w:tab/>", "\n": "<w:br/>"}


def escaped(text: str) -> str:
    """A text as XML content, in composed Unicode form: joining words may have put a mark behind another letter.

    Raises ``ValueError`` for what the rooms above may not send here: characters that XML forbids.
    """
    if _FORBIDDEN.search(text):
        raise ValueError(f"character that XML forbids in {text!r}")
    return unicodedata.normalize("NFC", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """A text as the value of an attribute, quotation marks included."""
    return '"' + escaped(text).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;") + '"'


def text_elements(text: str) -> str:
    """The text of a run, where a tab or a line end becomes the element that Word has for it."""
    return "".join(_BREAK_ELEMENTS.get(part) or _text_element(part) for part in _BREAKS.split(text) if part)


def _text_element(text: str) -> str:
    edges = text[0] + text[-1]
    space = ' xml:space="preserve"' if edges != edges.strip() or "  " in text else ""
    return f"<w:t{space}>{escaped(text)}</w:t>"


def in_order(order: tuple[str, ...], properties: Properties) -> str:
    """Properties in the order of the schema; each is given by its attributes, or by its XML."""
    names = sorted(properties, key=order.index)
    return "".join(_property(name, properties[name]) for name in names)


def _property(name: str, value: str) -> str:
    if value.startswith("<"):
        return value
    return f"<w:{name} {value}/>" if value else f"<w:{name}/>"
