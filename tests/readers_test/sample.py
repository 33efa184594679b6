"""A small plan as Word would keep it: clean, and true to Nghị định 30/2020. Tests plant their faults in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from tests.readers.widths import text_width

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
ZIP_DATE = (1980, 1, 1, 0, 0, 0)

LEFT, RIGHT = 3835, 5520
TEXT = LEFT + RIGHT

MOTTO = "Độc lập - Tự do - Hạnh phúc"
SUBJECT = "Bồi dưỡng kỹ năng số năm 2027"

# style id: name, size, bold, italic, alignment, first line, before, other paragraph properties before and after them
_CENTRED: dict[str, object] = {"jc": "center"}
_TEXT: dict[str, object] = {"first": 720, "before": 120, "jc": "both"}
_STYLES: dict[str, tuple[str, int, str, dict[str, object]]] = {
    "Issuer": ("Cơ quan ban hành", 13, "b", _CENTRED),
    "Number": ("Số ký hiệu", 13, "", _CENTRED),
    "National": ("Quốc hiệu", 13, "b", _CENTRED),
    "Motto": ("Tiêu ngữ", 14, "b", _CENTRED),
    "PlaceDate": ("Địa danh và ngày", 14, "i", _CENTRED),
    "Title": ("Title", 14, "b", {**_CENTRED, "before": 360, "keep": True}),
    "Subject": ("Trích yếu", 14, "b", {**_CENTRED, "keep": True}),
    "Rule": ("Đường kẻ", 6, "", {**_CENTRED, "border": True}),
    "Basis": ("Căn cứ", 14, "i", _TEXT),
    "Opening": ("Câu mở đầu", 14, "", _TEXT),
    "BodyText": ("Body Text", 14, "", _TEXT),
    "Heading1": ("heading 1", 14, "b", {**_TEXT, "jc": "left", "keep": True, "outline": 0}),
    "Heading2": ("heading 2", 14, "b", {**_TEXT, "jc": "left", "keep": True, "outline": 1}),
    "Item": ("Ý", 14, "", _TEXT),
    "TableHead": ("Đầu bảng", 12, "b", {**_CENTRED, "before": 40, "after": 40}),
    "TableText": ("Chữ trong bảng", 12, "", {"jc": "left", "before": 40, "after": 40}),
    "FootnoteText": ("footnote text", 10, "", {"jc": "both"}),
    "RecipientsLabel": ("Nơi nhận", 12, "bi", {"keep": True}),
    "Recipient": ("Danh sách nơi nhận", 11, "", {"keep": True}),
    "Authority": ("Quyền hạn chức vụ ký", 14, "b", {**_CENTRED, "keep": True}),
    "Position": ("Chức vụ ký", 14, "b", {**_CENTRED, "keep": True}),
    "Signer": ("Họ tên người ký", 14, "b", _CENTRED),
    "Header": ("header", 14, "", _CENTRED),
}


def _style(id_: str, name: str, size: int, faces: str, form: dict[str, object]) -> str:
    paragraph = "<w:keepNext/>" if form.get("keep") else ""
    if form.get("border"):
        paragraph += '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    if form.get("before"):
        paragraph += f'<w:spacing w:before="{form["before"]}" w:after="{form.get("after", 0)}"/>'
    if form.get("first"):
        paragraph += f'<w:ind w:firstLine="{form["first"]}"/>'
    if form.get("jc"):
        paragraph += f'<w:jc w:val="{form["jc"]}"/>'
    if "outline" in form:
        paragraph += f'<w:outlineLvl w:val="{form["outline"]}"/>'
    run = (
        "".join(f"<w:{face}/><w:{face}Cs/>" for face in faces)
        + f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/>'
    )
    return (
        f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>\n"
    )


def paragraph(style: str, text: str, direct: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{direct}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>\n'


def rule(length: float, width: int) -> str:
    side = round((width - length) / 2)
    return f'<w:p><w:pPr><w:pStyle w:val="Rule"/><w:ind w:left="{side}" w:right="{side}"/></w:pPr></w:p>\n'


def columns(*rows: tuple[str, str]) -> str:
    cells = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
            for width, content in zip((LEFT, RIGHT), row, strict=True)
        )
        + "</w:tr>"
        for row in rows
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{TEXT}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        '<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>'
        f'<w:gridCol w:w="{LEFT}"/><w:gridCol w:w="{RIGHT}"/></w:tblGrid>{cells}</w:tbl>\n'
    )


def field(code: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
        f'{code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


ISSUER_WIDTH = text_width("ỦY BAN NHÂN DÂN", 13, bold=True)
MOTTO_WIDTH = text_width(MOTTO, 14, bold=True)
SUBJECT_WIDTH = text_width(SUBJECT, 14, bold=True)

_LETTERHEAD = columns(
    (
        paragraph("Issuer", "ỦY BAN NHÂN DÂN") + paragraph("Issuer", "XÃ HÀ BẮC") + rule(ISSUER_WIDTH * 0.42, LEFT),
        paragraph("National", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        + paragraph("Motto", MOTTO)
        + rule(MOTTO_WIDTH, RIGHT),
    ),
    (
        paragraph("Number", "Số: 05/KH-UBND"),
        paragraph("PlaceDate", "Hà Bắc, ngày 05 tháng 4 năm 2027"),
    ),
)
_TABLE = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>'
    '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>\n'
    "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    + "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{paragraph("TableHead", head)}</w:tc>'
        for head in ("Khóa", "Số lớp", "Học viên")
    )
    + '</w:tr>\n<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>'
    + paragraph("TableText", "Khóa một")
    + '</w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>'
    + paragraph("TableText", "theo số đăng ký")
    + "</w:tc></w:tr></w:tbl>\n"
)
_NOTED = (
    '<w:p w14:paraId="00000001" w14:textId="77777777"><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>'
    '<w:bookmarkStart w:id="1" w:name="muc_tieu"/><w:r><w:t xml:space="preserve">Học viên học </w:t></w:r>'
    '<w:r><w:rPr><w:b/></w:rPr><w:t>02</w:t></w:r><w:r><w:t xml:space="preserve"> buổi</w:t></w:r>'
    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
    '<w:r><w:t>.</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>\n'
)
_SIGN_OFF = columns(
    (
        paragraph("RecipientsLabel", "Nơi nhận:")
        + paragraph("Recipient", "- Như trên;")
        + paragraph("Recipient", "- Lưu: VT, VHXH."),
        paragraph("Authority", "TM. ỦY BAN NHÂN DÂN")
        + paragraph("Position", "CHỦ TỊCH")
        + paragraph("Signer", "Người Ký Mẫu"),
    )
)
_BODY = (
    _LETTERHEAD
    + paragraph("Title", "KẾ HOẠCH")
    + paragraph("Subject", SUBJECT)
    + rule(SUBJECT_WIDTH * 0.38, TEXT)
    + paragraph("Basis", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;")
    + paragraph("Basis", "Căn cứ Quyết định số 700/QĐ-TTg ngày 20 tháng 4 năm 2026 của Thủ tướng Chính phủ.")
    + paragraph("Opening", "Ủy ban nhân dân xã Hà Bắc ban hành Kế hoạch như sau:")
    + paragraph("Heading1", "I. MỤC ĐÍCH, YÊU CẦU")
    + paragraph("Heading2", "1. Mục đích")
    + _NOTED
    + paragraph("Heading2", "2. Yêu cầu")
    + "".join(paragraph("Item", f"{letter}) Việc cần làm;") for letter in "abcd")
    + paragraph("Item", "đ) Việc khác:")
    + paragraph("Item", "- Việc nhỏ;")
    + paragraph("Item", "- Việc nhỏ nữa.")
    + paragraph("Heading1", "II. TỔ CHỨC THỰC HIỆN")
    + paragraph("Item", "a) Bảng phân bổ.")
    + _TABLE
    + paragraph("BodyText", "Các đơn vị thực hiện Kế hoạch này./.")
    + _SIGN_OFF
    + '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>\n'
)
_SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
    "<w:titlePg/></w:sectPr>"
)

_RELATED = {
    "rId1": ("styles", "styles.xml"),
    "rId2": ("settings", "settings.xml"),
    "rId3": ("footnotes", "footnotes.xml"),
    "rId4": ("numbering", "numbering.xml"),
    "rId5": ("header", "header1.xml"),
}


def _relationships(rows: Iterable[tuple[str, str, str]]) -> str:
    found = "".join(f'<Relationship Id="{id_}" Type="{type_}" Target="{target}"/>\n' for id_, type_, target in rows)
    return (
        f'{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{found}</Relationships>"
    )


def _override(part: str, content_type: str) -> str:
    return f'<Override PartName="/{part}" ContentType="{content_type}"/>\n'


def _separator(id_: int, kind: str) -> str:
    return f'<w:footnote w:type="{kind}" w:id="{id_}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>\n'


PARTS: dict[str, str] = {
    "[Content_Types].xml": (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + _override("word/document.xml", f"{WORD}.document.main+xml")
        + "".join(_override(f"word/{target}", f"{WORD}.{kind}+xml") for kind, target in _RELATED.values())
        + _override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + "</Types>"
    ),
    "_rels/.rels": _relationships(
        [
            ("rId1", f"{OFFICE}/officeDocument", "word/document.xml"),
            (
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
            ),
        ]
    ),
    "docProps/core.xml": (
        f"{DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Kế hoạch</dc:title>'
        '<dcterms:created xsi:type="dcterms:W3CDTF">2027-04-05T00:00:00Z</dcterms:created>'
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2027-04-05T00:00:00Z</dcterms:modified></cp:coreProperties>'
    ),
    "word/document.xml": f"{DECLARATION}<w:document {NAMESPACES}><w:body>\n{_BODY}{_SECTION}</w:body></w:document>",
    "word/_rels/document.xml.rels": _relationships(
        (id_, f"{OFFICE}/{kind}", target) for id_, (kind, target) in _RELATED.items()
    ),
    "word/styles.xml": (
        f"{DECLARATION}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"'
        ' w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\n"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\n'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
        "</w:tblPr></w:style>\n"
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/></w:tblBorders>'
        "</w:tblPr></w:style>\n"
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\n'
        + "".join(_style(id_, *form) for id_, form in _STYLES.items())
        + "</w:styles>"
    ),
    "word/settings.xml": (
        f"{DECLARATION}<w:settings {NAMESPACES}>"
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>'
    ),
    "word/footnotes.xml": (
        f"{DECLARATION}<w:footnotes {NAMESPACES}>"
        + _separator(-1, "separator")
        + _separator(0, "continuationSeparator")
        + '<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr>'
        '<w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        '<w:r><w:t xml:space="preserve"> Mỗi buổi 04 tiết.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    ),
    "word/numbering.xml": (
        f'{DECLARATION}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    ),
    "word/header1.xml": (
        f'{DECLARATION}<w:hdr {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{field("PAGE")}</w:p></w:hdr>'
    ),
}


def edited(part: str, old: str, new: str) -> dict[str, str]:
    """The parts with one small edit; the place must be there."""
    assert old in PARTS[part], f"{part} has no {old!r}"
    return {**PARTS, part: PARTS[part].replace(old, new, 1)}


def packed(parts: dict[str, str] | None = None, date: tuple[int, int, int, int, int, int] = ZIP_DATE) -> bytes:
    """The parts as a docx."""
    return zipped([(name, text.encode()) for name, text in (PARTS if parts is None else parts).items()], date)


def zipped(entries: Iterable[tuple[str, bytes]], date: tuple[int, int, int, int, int, int] = ZIP_DATE) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name, date)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return buffer.getvalue()
