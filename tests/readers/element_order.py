"""In what order children stand (thứ tự phần tử con), as ECMA-376 part 1, annex A lists them.

The schema leaves the order inside ``rPr`` and ``trPr`` free; Word writes the order below and the
Open XML SDK asks for it in ``rPr``, so it is asked for here.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tests.readers.names import W, short, w
from tests.readers.nodes import Node

_BASE_RUN = """
rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
eastAsianLayout specVanish oMath"""

_TABLES = {
    "pPr": """
        pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""",
    "rPr": f"ins del moveFrom moveTo {_BASE_RUN} rPrChange",
    "tblPr": """
        tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
        tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange""",
    "trPr": """
        cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden
        ins del trPrChange""",
    "tcPr": """
        cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers
        cellIns cellDel cellMerge tcPrChange""",
    "sectPr": """
        headerReference|footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType
        cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange""",
    "pBdr": "top left bottom right between bar",
    "tblBorders": "top left|start bottom right|end insideH insideV",
    "tcBorders": "top left|start bottom right|end insideH insideV tl2br tr2bl",
    "tblCellMar": "top left|start bottom right|end",
    "tcMar": "top left|start bottom right|end",
    "numPr": "ilvl numId ins numberingChange",
    "tblGrid": "gridCol* tblGridChange",
    "style": """
        name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
        personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*""",
    "styles": "docDefaults latentStyles style*",
    "docDefaults": "rPrDefault pPrDefault",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl*",
    "num": "abstractNumId lvlOverride*",
    "numbering": "numPicBullet* abstractNum* num* numIdMacAtCleanup",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "font": """
        altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic""",
    "settings": """
        writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
        displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
        embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
        bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle* proofState
        formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge
        revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride
        styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone
        doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders
        bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing
        drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
        doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData
        noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter
        noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent
        alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags
        alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids
        attachedSchema* themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade
        captions readModeInkLockDown smartTagType* shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator""",
}

FIRST = {w("p"): w("pPr"), w("r"): w("rPr"), w("tc"): w("tcPr"), w("sdt"): w("sdtPr")}
"""Properties that stand before anything else in their element."""


def _ranks(table: str) -> dict[str, int]:
    """Each child's place in the order; words joined by ``|`` share one."""
    return {w(name.rstrip("*")): rank for rank, names in enumerate(table.split()) for name in names.split("|")}


def _repeatable(table: str) -> frozenset[str]:
    return frozenset(w(n.rstrip("*")) for names in table.split() if names.endswith("*") for n in names.split("|"))


ORDER: dict[str, dict[str, int]] = {w(parent): _ranks(table) for parent, table in _TABLES.items()}
_MAY_REPEAT: dict[str, frozenset[str]] = {w(parent): _repeatable(table) for parent, table in _TABLES.items()}


def order_faults(node: Node) -> Iterator[str]:
    """Children of one element that are unknown, repeated or out of order."""
    element = node.element
    ranks = ORDER.get(element.tag)
    if ranks is not None:
        yield from _sequence_faults(element, node.path, ranks)
    first = FIRST.get(element.tag)
    if first is not None and any(child.tag == first for child in element[1:]):
        yield f"{node.path}: {short(first)} is not the first child"


def _sequence_faults(element: Element, path: str, ranks: dict[str, int]) -> Iterator[str]:
    highest, last = -1, ""
    seen: set[str] = set()
    for child in element:
        if not child.tag.startswith(f"{{{W}}}"):
            continue
        name, rank = short(child.tag), ranks.get(child.tag)
        if rank is None:
            yield f"{path}: {name} does not belong here"
            continue
        if child.tag in seen and child.tag not in _MAY_REPEAT[element.tag]:
            yield f"{path}: {name} stands here twice"
        elif rank < highest:
            yield f"{path}: {name} must stand before {last}"
        else:
            highest, last = rank, name
        seen.add(child.tag)
