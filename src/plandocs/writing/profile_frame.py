"""The frame of a profile (khung theo hồ sơ thể thức), written from its measures alone."""

from __future__ import annotations

from plandocs.document.blocks import Role
from plandocs.registers.profile import Page, Profile
from plandocs.writing.frame import Frame, NotesPart
from plandocs.writing.lengths import twips_of_millimetres
from plandocs.writing.markup import DECLARATION, R, W, quoted
from plandocs.writing.package import Part
from plandocs.writing.properties import APP
from plandocs.writing.slots import PARTS, Place, Skeleton
from plandocs.writing.styles import faces, spaces, style_ids, styles

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = {
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "word/header1.xml": f"{_WORD}.header+xml",
    "word/footnotes.xml": f"{_WORD}.footnotes+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEADER_ID = "rId4"
_WORD_RELATIONS = ("styles", "settings", "fontTable", "header", "footnotes")


def frame_from_profile(profile: Profile, sizes: str) -> Frame:
    """The frame of a profile with one of its sets of sizes; the four slots follow one another."""
    width = text_width(profile.page)
    places = tuple(Place(slot, width) for slot in PARTS)
    return Frame(
        parts=_static_parts(profile, sizes),
        styles=style_ids(profile),
        faces=faces(profile, sizes),
        spaces=spaces(profile),
        skeleton=Skeleton((HEAD, *("" for _ in places[1:]), tail(profile)), places),
        notes=notes_part(style_ids(profile)[Role.FOOTNOTE_TEXT]),
        width=width,
    )


def text_width(page: Page) -> int:
    """The width of the text, in twips."""
    sides = (page.width, page.left.chosen, page.right.chosen)
    whole, left, right = map(twips_of_millimetres, sides)
    return whole - left - right


HEAD = f'{DECLARATION}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>'
"""How the main part begins."""

_LAST = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
"""Word needs a paragraph after the last table; this one takes no room."""


def tail(profile: Profile) -> str:
    """How the main part ends: page and margins, with the page number on all pages but the first."""
    page = profile.page
    header = twips_of_millimetres(page.header)
    return (
        f'{_LAST}<w:sectPr><w:headerReference w:type="default" r:id="{_HEADER_ID}"/>'
        f'<w:pgSz w:w="{twips_of_millimetres(page.width)}" w:h="{twips_of_millimetres(page.height)}"/>'
        f'<w:pgMar w:top="{twips_of_millimetres(page.top.chosen)}" w:right="{twips_of_millimetres(page.right.chosen)}" '
        f'w:bottom="{twips_of_millimetres(page.bottom.chosen)}" w:left="{twips_of_millimetres(page.left.chosen)}" '
        f'w:header="{header}" w:footer="{header}" w:gutter="0"/>'
        '<w:cols w:space="720"/><w:titlePg/></w:sectPr></w:body></w:document>'
    )


def _static_parts(profile: Profile, sizes: str) -> tuple[Part, ...]:
    contents = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "word/_rels/document.xml.rels": _document_relations(),
        "word/styles.xml": styles(profile, sizes),
        "word/settings.xml": _settings(profile),
        "word/fontTable.xml": _font_table(profile),
        "word/header1.xml": _header(profile),
    }
    return (*(Part(name, content.encode()) for name, content in contents.items()), APP)


def _content_types() -> str:
    overrides = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in _TYPES.items())
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: dict[str, str]) -> str:
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), start=1)
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'


def _package_relations() -> str:
    return _relations(
        {
            f"{R}/officeDocument": "word/document.xml",
            f"{_PACKAGE}/relationships/metadata/core-properties": "docProps/core.xml",
            f"{R}/extended-properties": "docProps/app.xml",
        }
    )


def _document_relations() -> str:
    files = {kind: f"{kind}.xml" for kind in _WORD_RELATIONS} | {"header": "header1.xml"}
    return _relations({f"{R}/{kind}": file for kind, file in files.items()})


def _settings(profile: Profile) -> str:
    """Settings of today's Word, not of an older one: layout as in Word 2013 and later."""
    compatibility = {
        "compatibilityMode": 15,
        "overrideTableStyleFontSizeAndJustification": 1,
        "enableOpenTypeFeatures": 1,
        "doNotFlipMirrorIndents": 1,
        "differentiateMultirowTableHeaders": 1,
    }
    modes = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in compatibility.items()
    )
    return (
        f'{DECLARATION}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/>'
        f"</w:footnotePr><w:compat>{modes}</w:compat><w:themeFontLang w:val={quoted(profile.language)}/>"
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _font_table(profile: Profile) -> str:
    return (
        f'{DECLARATION}<w:fonts xmlns:w="{W}"><w:font w:name={quoted(profile.font)}><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _header(profile: Profile) -> str:
    """The page number (số trang), a field that Word counts."""
    style = quoted(style_ids(profile)[Role.PAGE_NUMBER])
    return (
        f'{DECLARATION}<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val={style}/></w:pPr>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
    )


def notes_part(style_id: str) -> NotesPart:
    """The footnotes part with its two separators in a style, which Word wants first."""
    style = quoted(style_id)
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:pStyle w:val={style}/></w:pPr>'
        f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    return NotesPart(f'{DECLARATION}<w:footnotes xmlns:w="{W}">{separators}', "</w:footnotes>", 1)
