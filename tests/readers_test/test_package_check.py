"""A clean file is silent; each planted fault is named."""

import io
import struct
import zipfile
from pathlib import Path

import docx
import pytest

from tests.readers.package_check import package_faults
from tests.readers_test.sample import PARTS, ZIP_DATE, edited, packed, paragraph, zipped

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
RELATED = "word/_rels/document.xml.rels"
CORE = "docProps/core.xml"
NOTES = "word/footnotes.xml"
SETTINGS = "word/settings.xml"
TYPES = "[Content_Types].xml"
NUMBERING = "word/numbering.xml"
CREATED = '<dcterms:created xsi:type="dcterms:W3CDTF">2027-04-05T00:00:00Z</dcterms:created>'
OPENING = paragraph("Opening", "Ủy ban nhân dân xã Hà Bắc ban hành Kế hoạch như sau:")
DRAWING = '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="7" name="a"/></wp:inline></w:drawing></w:r></w:p>'
BEGIN = '<w:fldChar w:fldCharType="begin"/>'


def test_a_clean_file_is_silent() -> None:
    assert package_faults(packed(), zip_date=ZIP_DATE, forbid_rsids=True) == []


def test_a_path_will_do(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(packed())
    assert package_faults(path) == []
    assert package_faults(str(path)) == []


def test_what_python_docx_makes_has_only_faults_that_can_be_explained() -> None:
    buffer = io.BytesIO()
    document = docx.Document()
    document.core_properties.title = "Kế hoạch"
    document.add_paragraph("Nội dung")
    document.save(buffer)
    explained = ("private font", "compatibilityMode is ['14']")
    assert [fault for fault in package_faults(buffer.getvalue()) if not any(word in fault for word in explained)] == []


def added(**parts: str) -> dict[str, str]:
    return {**PARTS, **parts}


def inserted(content: str) -> dict[str, str]:
    """The parts with more in front of the opening sentence."""
    return edited(DOCUMENT, OPENING, content + OPENING)


PLANTED = {
    # content types and relationships
    "content type twice": (
        edited(TYPES, "<Default ", '<Default Extension="rels" ContentType="a/b"/><Default '),
        "rels has 2 entries",
    ),
    "content type missing": (
        edited(TYPES, "/word/styles.xml", "/word/other.xml"),
        "word/styles.xml has no content type",
    ),
    "content type of a missing part": (
        edited(TYPES, "/word/styles.xml", "/word/other.xml"),
        "/word/other.xml is not in the package",
    ),
    "content type of another kind": (edited(TYPES, "styles+xml", "settings+xml"), "is of kind styles, but"),
    "relationship to a missing part": (
        edited(RELATED, 'Target="numbering.xml"', 'Target="nowhere.xml"'),
        "leads to word/nowhere.xml, which is missing",
    ),
    "relationship to nothing": (edited(RELATED, 'Target="numbering.xml"', 'Target=""'), "rId4 leads"),
    "relationship outside": (
        edited(RELATED, 'Target="numbering.xml"', 'Target="https://example.org/" TargetMode="External"'),
        "leads outside, to https://example.org/",
    ),
    "relationship id twice": (edited(RELATED, 'Id="rId4"', 'Id="rId3"'), "id 'rId3' stands 2 times"),
    "relationship id missing": (edited(DOCUMENT, 'r:id="rId5"', 'r:id="rId9"'), "there is no relationship rId9"),
    "header id of another kind": (edited(DOCUMENT, 'r:id="rId5"', 'r:id="rId4"'), "rId4 is no header"),
    "header that nothing uses": (
        edited(DOCUMENT, '<w:headerReference w:type="default" r:id="rId5"/>', ""),
        "nothing in the text uses the header rId5",
    ),
    "id in a part without relationships": (
        edited(NOTES, "<w:footnoteRef/>", '<w:footnoteRef r:id="rId1"/>'),
        "the part has no relationships",
    ),
    "part without relationship": (
        added(**{"word/lonely.rels.xml": "<a/>"}),
        "word/lonely.rels.xml: no relationship leads to this part",
    ),
    "relationships of a missing part": (
        added(**{"word/_rels/gone.xml.rels": PARTS["_rels/.rels"]}),
        "relationships of word/gone.xml: there is no such part",
    ),
    "no main text": (edited("_rels/.rels", '/officeDocument"', '/somethingElse"'), "no relationship leads to the main"),
    "root of another namespace": (
        edited(NUMBERING, "wordprocessingml/2006/main", "wordprocessingml/2007/main"),
        "is of kind numbering, but the root of word/numbering.xml is {",
    ),
    "relationship type unknown": (
        edited(RELATED, "/2006/relationships/styles", "/2007/relationships/styles"),
        "2007/relationships/styles, which Word does not know",
    ),
    "macros": (added(**{"word/vbaProject.bin": "x"}), "macros and embedded objects"),
    "macro content type": (
        edited(
            TYPES,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
            "a/b.macroEnabled.main",
        ),
        "its content type is one for files with macros",
    ),
    # XML and letters
    "XML not well formed": (edited(DOCUMENT, "</w:body>", ""), "word/document.xml: not well-formed XML"),
    "DOCTYPE": (edited(CORE, "<cp:core", "<!DOCTYPE a>\n<cp:core"), "has a DOCTYPE"),
    "other encoding": (
        edited(STYLES, 'encoding="UTF-8"', 'encoding="us-ascii"'),
        "does not say that it is XML 1.0 in UTF-8",
    ),
    "other version of XML": (edited(STYLES, 'version="1.0"', 'version="1.1"'), "does not say that it is XML 1.0"),
    "not NFC": (edited(DOCUMENT, "ban hành", "ban ha\u0300nh"), "is not in NFC"),
    "control character": (edited(DOCUMENT, "ban hành", "ban\u0085hành"), "control character U+0085"),
    "delete character": (edited(DOCUMENT, "TM. ", "TM.\x7f "), "control character U+007F"),
    "letter without width": (edited(DOCUMENT, "ban hành", "ban\u200bhành"), "character without width U+200B"),
    "replacement character": (edited(DOCUMENT, "ban hành", "ban\ufffdhành"), "replacement character U+FFFD"),
    "private character": (edited(DOCUMENT, "ban hành", "ban\uf0b7hành"), "private font U+F0B7"),
    "byte order mark inside": (edited(CORE, "Kế hoạch", "Kế\ufeffhoạch"), "byte order mark U+FEFF"),
    "edge blank": (edited(DOCUMENT, ">đ) Việc khác:<", ">đ) Việc khác: <"), "has no xml:space"),
    "tab in text": (edited(DOCUMENT, "Khóa một", "Khóa\tmột"), "holds a tab or line end"),
    "ignorable prefix not declared": (
        edited(STYLES, 'mc:Ignorable="w14"', 'mc:Ignorable="w14 w15"'),
        "the prefix w15, which is not declared",
    ),
    # markup
    "order in pPr": (
        edited(DOCUMENT, '<w:pStyle w:val="Title"/>', '<w:jc w:val="left"/><w:pStyle w:val="Title"/>'),
        "w:pStyle must stand before w:jc",
    ),
    "order in rPr": (
        edited(DOCUMENT, "<w:b/></w:rPr>", '<w:sz w:val="28"/><w:b/></w:rPr>'),
        "w:b must stand before w:sz",
    ),
    "order in tcPr": (
        edited(DOCUMENT, '<w:tcW w:w="6000" w:type="dxa"/><w:gridSpan w:val="2"/>', '<w:gridSpan w:val="2"/><w:tcW/>'),
        "w:tcW must stand before w:gridSpan",
    ),
    "order in tblPr": (
        edited(DOCUMENT, '<w:tblStyle w:val="TableGrid"/>', '<w:tblLook/><w:tblStyle w:val="TableGrid"/>'),
        "w:tblStyle must stand before w:tblLook",
    ),
    "order in trPr": (
        edited(DOCUMENT, "<w:cantSplit/><w:tblHeader/>", "<w:tblHeader/><w:cantSplit/>"),
        "w:cantSplit must stand before w:tblHeader",
    ),
    "order in sectPr": (
        edited(DOCUMENT, "<w:titlePg/></w:sectPr>", '<w:titlePg/><w:cols w:space="708"/></w:sectPr>'),
        "w:cols must stand before w:titlePg",
    ),
    "order in a style": (
        edited(STYLES, '<w:basedOn w:val="Normal"/><w:qFormat/>', '<w:qFormat/><w:basedOn w:val="Normal"/>'),
        "w:basedOn must stand before w:qFormat",
    ),
    "order in settings": (
        edited(SETTINGS, "<w:footnotePr>", '<w:themeFontLang w:val="vi-VN"/><w:footnotePr>'),
        "w:footnotePr must stand before w:themeFontLang",
    ),
    "property twice": (edited(DOCUMENT, "<w:b/></w:rPr>", "<w:b/><w:b/></w:rPr>"), "w:b stands here twice"),
    "property unknown": (edited(DOCUMENT, "<w:b/></w:rPr>", "<w:fat/></w:rPr>"), "w:fat does not belong here"),
    "properties after text": (
        inserted("<w:p><w:r/><w:pPr/></w:p>"),
        "w:pPr is not the first child",
    ),
    "paragraph in a paragraph": (inserted("<w:p><w:p/></w:p>"), "a paragraph inside the paragraph"),
    "cell without paragraph": (
        edited(DOCUMENT, paragraph("TableText", "Khóa một"), ""),
        "w:tbl[2]/w:tr[2]/w:tc[1]: the cell has no paragraph",
    ),
    "cell that ends with a table": (
        edited(DOCUMENT, paragraph("TableText", "Khóa một"), "<w:p/><w:tbl><w:tblPr/><w:tblGrid/></w:tbl>"),
        "does not end with a paragraph",
    ),
    "cells beside the grid": (
        edited(DOCUMENT, '<w:gridSpan w:val="2"/>', ""),
        "the cells span 2 columns, but the grid has 3",
    ),
    "span that is no number": (
        edited(DOCUMENT, '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="x"/>'),
        "the cells span 2 columns, but the grid has 3",
    ),
    "table without grid": (inserted("<w:tbl><w:tblPr/></w:tbl><w:p/>"), "the table has no w:tblGrid"),
    "row without cell": (inserted("<w:tbl><w:tblPr/><w:tblGrid/><w:tr/></w:tbl><w:p/>"), "the row has no cell"),
    "merge without beginning": (
        edited(DOCUMENT, '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="2"/><w:vMerge/>'),
        "continues a merge that no cell above begins (column 2)",
    ),
    "page size missing": (edited(DOCUMENT, '<w:pgSz w:w="11906" w:h="16838"/>', ""), "the section has no page size"),
    "page turned and not called so": (
        edited(DOCUMENT, 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"'),
        "a page of 16838 × 11906 is called portrait",
    ),
    "margin missing": (edited(DOCUMENT, ' w:gutter="0"', ""), "the margin gutter is None"),
    "two headers of one type": (
        edited(DOCUMENT, "<w:pgSz", '<w:headerReference w:type="default" r:id="rId5"/><w:pgSz'),
        "w:headerReference of type default stands 2 times",
    ),
    "field not ended": (
        edited("word/header1.xml", '<w:fldChar w:fldCharType="end"/>', ""),
        "1 field(s) begun and not ended",
    ),
    "field not begun": (edited("word/header1.xml", BEGIN, ""), "a field has 'end' without 'begin'"),
    "field code outside a field": (
        inserted("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"),
        "stands outside a field",
    ),
    "field with two separators": (
        edited("word/header1.xml", "<w:t>2</w:t>", '<w:fldChar w:fldCharType="separate"/>'),
        "a field has two separators",
    ),
    "bookmark not ended": (edited(DOCUMENT, '<w:bookmarkEnd w:id="1"/>', ""), "bookmark 1 begins and does not end"),
    "bookmark not begun": (
        edited(DOCUMENT, '<w:bookmarkEnd w:id="1"/>', '<w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="2"/>'),
        "bookmark 2 ends and has not begun",
    ),
    "bookmark id twice": (
        inserted('<w:p><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/></w:p>'),
        "bookmark id 1 stands 2 times",
    ),
    "bookmark name twice": (
        inserted('<w:p><w:bookmarkStart w:id="2" w:name="Muc_tieu"/><w:bookmarkEnd w:id="2"/></w:p>'),
        "bookmark name 'muc_tieu' stands 2 times",
    ),
    "bookmark name with a blank": (
        edited(DOCUMENT, '"muc_tieu"', '"mục tiêu"'),
        "bookmark name 'mục tiêu': Word wants",
    ),
    "link to a missing bookmark": (
        edited("word/header1.xml", " PAGE ", " PAGEREF nowhere \\h "),
        "leads to the bookmark 'nowhere', which is missing",
    ),
    # footnotes
    "footnote missing": (
        edited(DOCUMENT, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="4"/>'),
        "there is no footnote 4",
    ),
    "footnote not referred to": (
        edited(DOCUMENT, '<w:footnoteReference w:id="1"/>', ""),
        "note 1 is referred to 0 times",
    ),
    "footnote called from a header": (
        edited("word/header1.xml", "<w:t>2</w:t>", '<w:footnoteReference w:id="1"/>'),
        "may only be called from the main text",
    ),
    "footnote without number": (edited(NOTES, "<w:footnoteRef/>", ""), "does not show its number"),
    "footnote without text": (edited(NOTES, " Mỗi buổi 04 tiết.", " "), "note 1 has no text"),
    "footnote id twice": (edited(NOTES, '<w:footnote w:id="1">', '<w:footnote w:id="0">'), "footnotes: id 0 stands 2"),
    "separator missing": (edited(NOTES, 'w:type="separator" ', ""), "there is no separator"),
    "separator that separates nothing": (edited(NOTES, "<w:separator/>", ""), "holds no w:separator"),
    "separator named and missing": (
        edited(SETTINGS, '<w:footnote w:id="0"/>', '<w:footnote w:id="9"/>'),
        "names the footnote 9, which is missing",
    ),
    # styles, numbering, ids, settings
    "style not defined": (edited(DOCUMENT, '"Title"', '"Titel"'), "the style 'Titel' is not defined"),
    "style of another kind": (
        edited(DOCUMENT, '"FootnoteReference"', '"Title"'),
        "the style 'Title' is a paragraph style",
    ),
    "style id twice": (edited(STYLES, 'w:styleId="Motto"', 'w:styleId="Title"'), "styleId 'Title' stands 2 times"),
    "style name twice": (edited(STYLES, '"Tiêu ngữ"', '"Quốc hiệu"'), "name 'quốc hiệu' stands 2 times"),
    "style based on nothing": (
        edited(STYLES, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="N"/>'),
        "basedOn names 'N'",
    ),
    "styles based on one another": (
        edited(STYLES, '<w:name w:val="Normal"/>', '<w:name w:val="Normal"/><w:basedOn w:val="Title"/>'),
        "Normal is based on itself in the end",
    ),
    "style based on another kind": (
        edited(STYLES, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="TableGrid"/>'),
        "is a paragraph style based on a table style",
    ),
    "two default styles": (
        edited(STYLES, 'w:type="paragraph" w:styleId="Title"', 'w:type="paragraph" w:default="1" w:styleId="Title"'),
        "2 default styles of type paragraph",
    ),
    "no default style": (
        edited(STYLES, 'w:default="1" w:styleId="Normal"', 'w:styleId="Normal"'),
        "there is no default paragraph style",
    ),
    "no language": (edited(STYLES, '<w:lang w:val="vi-VN"/>', ""), "names no language"),
    "numbering not defined": (
        edited(
            DOCUMENT, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Title"/><w:numPr><w:numId w:val="3"/></w:numPr>'
        ),
        "the numbering 3 is not defined",
    ),
    "numbering level not defined": (
        edited(
            DOCUMENT,
            '<w:pStyle w:val="Title"/>',
            '<w:pStyle w:val="Title"/><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>',
        ),
        "the numbering 1 has no level 2",
    ),
    "numbering of nothing": (
        edited(NUMBERING, '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="5"/>'),
        "numId 1 leads to no w:abstractNum",
    ),
    "drawing id twice": (inserted(DRAWING * 2), "drawing id 7 (wp:docPr) stands 2 times"),
    "paragraph id twice": (
        inserted('<w:p w14:paraId="00000001" w14:textId="77777777"/>'),
        "paraId 00000001 stands 2 times",
    ),
    "paragraph id too large": (edited(DOCUMENT, '"00000001"', '"80000000"'), "not eight hexadecimal digits"),
    "older Word": (edited(SETTINGS, 'w:val="15"', 'w:val="14"'), "compatibilityMode is ['14'], not 15"),
    "changes tracked": (edited(SETTINGS, "<w:footnotePr>", "<w:trackRevisions/><w:footnotePr>"), "changes are tracked"),
    "settings missing": (
        edited(RELATED, "/settings", "/somethingElse"),
        "the document has no settings part",
    ),
    "styles missing": (edited(RELATED, "/styles", "/somethingElse"), "the document has no styles part"),
    # properties
    "created missing": (edited(CORE, CREATED, ""), "dcterms:created is missing"),
    "created twice": (edited(CORE, CREATED, CREATED * 2), "dcterms:created stands 2 times"),
    "created on a day that is none": (edited(CORE, "2027-04-05T", "2027-04-31T"), "which is no W3CDTF date"),
    "created in Vietnamese": (edited(CORE, "2027-04-05T00:00:00Z", "05/4/2027"), "which is no W3CDTF date"),
    "created without type": (edited(CORE, ' xsi:type="dcterms:W3CDTF"', ""), "has no xsi:type"),
    "no title": (edited(CORE, "Kế hoạch", " "), "the document has no title"),
    "no core properties": (
        edited("_rels/.rels", "metadata/core-properties", "metadata/other"),
        "0 relationships lead to core properties",
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_named(name: str) -> None:
    parts, expected = PLANTED[name]
    faults = package_faults(packed(parts))
    assert any(expected in fault for fault in faults), faults


def test_a_document_without_section_has_no_page_size() -> None:
    before, after = PARTS[DOCUMENT].split("<w:sectPr>")
    parts = {**PARTS, DOCUMENT: before + after.partition("</w:sectPr>")[2]}
    assert "word/document.xml: the text has no w:sectPr, so no page size" in package_faults(packed(parts))


def test_each_date_of_the_core_properties_may_be_shorter() -> None:
    for date in ("2027", "2027-04", "2027-04-05", "2027-04-05T10:00+07:00"):
        assert package_faults(packed(edited(CORE, "2027-04-05T00:00:00Z", date))) == []


def test_revision_ids_are_refused_on_demand() -> None:
    content = packed(edited(DOCUMENT, "<w:p>", '<w:p w:rsidR="00AB12CD">'))
    assert package_faults(content) == []
    assert any("revision ids" in fault for fault in package_faults(content, forbid_rsids=True))


# ---------------------------------------------------------------- the zip file


def entries(*more: tuple[str, bytes]) -> list[tuple[str, bytes]]:
    return [*((name, text.encode()) for name, text in PARTS.items()), *more]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("/word/a.xml", "has an absolute name"),
        ("C:/a.xml", "has an absolute name"),
        ("word/../a.xml", "climbs out of its folder"),
        ("word\\a.xml", "has a backslash"),
        ("word/", "is a folder"),
        ("word/ảnh.xml", "has a name outside ASCII"),
        ("Word/Document.xml", "differ from 'word/document.xml' only in capitals"),
    ],
)
def test_names_in_the_zip_file(name: str, expected: str) -> None:
    assert any(expected in fault for fault in package_faults(zipped(entries((name, b"<a/>")))))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_stands_twice() -> None:
    faults = package_faults(zipped(entries(("word/styles.xml", PARTS[STYLES].encode()))))
    assert "zip: 'word/styles.xml' stands 2 times in the file" in faults


def test_no_content_types() -> None:
    faults = package_faults(packed({name: text for name, text in PARTS.items() if name != TYPES}))
    assert "zip: [Content_Types].xml is missing" in faults


def test_another_date() -> None:
    assert package_faults(packed(date=(2026, 11, 20, 9, 0, 0))) == []
    faults = package_faults(packed(date=(2026, 11, 20, 9, 0, 0)), zip_date=ZIP_DATE)
    assert len(faults) == len(PARTS)
    assert "is dated (2026, 11, 20, 9, 0, 0), not (1980, 1, 1, 0, 0, 0)" in faults[0]


def test_a_checksum_that_does_not_fit() -> None:
    content = bytearray(packed())
    directory = content.index(b"PK\x01\x02")
    content[directory + 16] ^= 0xFF  # the first entry's checksum in the directory
    faults = package_faults(bytes(content))
    assert any("another checksum or size in its own header" in fault for fault in faults)
    assert any("Bad CRC-32" in fault for fault in faults)


def test_data_that_cannot_be_unpacked() -> None:
    content = bytearray(packed())
    header = struct.unpack("<4s5H3L2H", content[:30])
    content[30 + header[9]] = 0xFF
    assert any("cannot be read" in fault for fault in package_faults(bytes(content)))


def described(flaw: int = 0) -> bytes:
    """The package with its sizes after the data, as a stream is written."""

    class Stream(io.RawIOBase):
        def __init__(self) -> None:
            self.content = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, more: bytes) -> int:  # type: ignore[override]
            self.content += more
            return len(more)

    stream = Stream()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in PARTS.items():
            archive.writestr(zipfile.ZipInfo(name, ZIP_DATE), text)
    stream.content[stream.content.index(b"PK\x07\x08") + 4] ^= flaw
    return bytes(stream.content)


def test_data_descriptors() -> None:
    assert package_faults(described()) == []
    assert any("data descriptor that does not match" in fault for fault in package_faults(described(flaw=1)))


def test_no_zip_file_at_all() -> None:
    (fault,) = package_faults(b"%PDF-1.7")
    assert fault.startswith("zip: cannot be opened")


def test_something_before_the_first_entry() -> None:
    assert "zip: something stands before the first entry" in package_faults(b"MZ" + packed())


def test_an_encrypted_entry() -> None:
    content = bytearray(packed())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert any("is encrypted" in fault for fault in package_faults(bytes(content)))


def test_a_comment() -> None:
    buffer = io.BytesIO(packed())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.comment = b"made by"
    assert "zip: the file has a comment" in package_faults(buffer.getvalue())


def test_enough_faults_are_planted() -> None:
    assert len(PLANTED) >= 45
