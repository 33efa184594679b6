"""Formatting is resolved through defaults, styles and direct properties."""

from pathlib import Path

import docx
import pytest

from tests.readers.effective import EffectiveDocument, EffectiveParagraph, TablePlace, read_document
from tests.readers.widths import text_width
from tests.readers_test.sample import LEFT, PARTS, RIGHT, TEXT, edited, packed, paragraph

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
OPENING = paragraph("Opening", "Ủy ban nhân dân xã Hà Bắc ban hành Kế hoạch như sau:")


def opening(new: str, **other_parts: str) -> EffectiveParagraph:
    """The opening sentence once it is replaced by other markup."""
    parts = edited(DOCUMENT, OPENING, new)
    document = read_document(packed({**parts, **other_parts}))
    return document.paragraphs[[p.style for p in document.paragraphs].index("Căn cứ") + 2]


@pytest.fixture(scope="module")
def sample() -> EffectiveDocument:
    return read_document(packed())


def test_the_page(sample: EffectiveDocument) -> None:
    (section,) = sample.sections
    assert (section.width, section.height, section.landscape) == (11906, 16838, False)
    assert (section.top, section.bottom, section.left, section.right) == (1134, 1134, 1701, 850)
    assert (section.header, section.title_page, section.first_page_number) == (567, True, None)


def test_a_style_and_its_paragraph(sample: EffectiveDocument) -> None:
    (title,) = sample.styled("title")
    assert (title.text, title.style, title.size, title.bold, title.italic) == ("KẾ HOẠCH", "Title", 14, True, False)
    assert (title.align, title.before, title.after, title.keep_next, title.outline) == ("centre", 360, 0, True, None)
    assert (title.line, title.line_rule, title.first_line, title.left, title.width) == (240, "auto", 0, 0, TEXT)
    (look,) = title.looks
    assert (look.font, look.high_font, look.colour, look.underline) == ("Times New Roman",) * 2 + ("auto", "none")
    assert look.language == "vi-VN"


def test_headings_have_their_level(sample: EffectiveDocument) -> None:
    assert [p.outline for p in sample.styled("Heading 1")] == [1, 1]
    assert [p.outline for p in sample.styled("heading 2")] == [2, 2]


def test_mixed_letters(sample: EffectiveDocument) -> None:
    (mixed, _) = sample.styled("Body Text")
    assert mixed.text == "Học viên học 02 buổi."
    assert mixed.bold is None
    assert mixed.size == 14
    assert mixed.base.bold is False
    assert [run.text for run in mixed.runs if run.look.bold] == ["02"]
    assert mixed.footnotes == (1,)


def test_table_places_and_widths(sample: EffectiveDocument) -> None:
    assert sample.styled("Cơ quan ban hành")[0].place == TablePlace(0, 0, 0)
    assert sample.styled("Cơ quan ban hành")[0].width == LEFT
    assert sample.styled("Tiêu ngữ")[0].width == RIGHT
    last = sample.styled("Chữ trong bảng")[-1]
    assert last.place == TablePlace(1, 1, 1)
    assert last.width == 6000 - 2 * 108
    assert not sample.styled("Title")[0].in_table


def test_a_rule_has_a_border_and_room(sample: EffectiveDocument) -> None:
    motto_rule = sample.styled("Đường kẻ")[1]
    assert motto_rule.borders == {"top"}
    assert motto_rule.room == pytest.approx(text_width("Độc lập - Tự do - Hạnh phúc", 14, bold=True), abs=2)


def test_footnotes_and_headers(sample: EffectiveDocument) -> None:
    (note,) = sample.footnotes[1]
    assert (note.text, note.style, note.size) == (" Mỗi buổi 04 tiết.", "footnote text", 10)
    (header,) = sample.headers
    assert (header.text, header.fields, header.align) == ("2", ("PAGE",), "centre")
    assert sample.sections[0].headers["default"] == (header,)
    assert sample.footers == ()


def test_direct_formatting_is_the_strongest() -> None:
    found = opening(
        '<w:p><w:pPr><w:pStyle w:val="Opening"/><w:spacing w:before="60" w:line="360" w:lineRule="exact"/>'
        '<w:ind w:left="100" w:hanging="200"/><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:rFonts w:hAnsi="Arial"/>'
        '<w:b/><w:i w:val="0"/><w:color w:val="ff0000"/><w:sz w:val="25"/><w:u w:val="single"/></w:rPr>'
        "<w:t>x</w:t></w:r></w:p>"
    )
    assert (found.before, found.after, found.line, found.line_rule) == (60, 0, 360, "exact")
    assert (found.left, found.first_line, found.align) == (100, -200, "right")
    (look,) = found.looks
    assert (look.font, look.high_font) == ("Times New Roman", "Arial")
    assert (look.bold, look.italic, look.colour, look.size, look.underline) == (True, False, "FF0000", 12.5, "single")


def test_switches_of_two_styles_cancel_each_other() -> None:
    bold = '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    styles = {STYLES: PARTS[STYLES].replace("</w:styles>", f"{bold}</w:styles>")}
    run = '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>x</w:t></w:r>'
    assert opening(f'<w:p><w:pPr><w:pStyle w:val="Opening"/></w:pPr>{run}</w:p>', **styles).bold is True
    assert opening(f'<w:p><w:pPr><w:pStyle w:val="Motto"/></w:pPr>{run}</w:p>', **styles).bold is False


def test_breaks_tabs_and_signs() -> None:
    found = opening(
        '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:br w:type="page"/><w:noBreakHyphen/></w:r>'
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
    )
    assert found.text == "a\nb\t\f\u2011c"
    assert found.style == "Normal"


def test_numbering_gives_its_indents() -> None:
    numbering = PARTS["word/numbering.xml"].replace("</w:lvl>", '<w:pPr><w:ind w:left="500"/></w:pPr></w:lvl>')
    found = opening(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
        **{"word/numbering.xml": numbering},
    )
    assert (found.numbered, found.left) == (True, 500)
    assert opening('<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>').numbered is False


def test_sections_inherit_headers_and_have_their_own_width() -> None:
    section = (
        '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="16838" w:h="11906"'
        ' w:orient="landscape"/><w:pgMar w:left="1000" w:right="838"/><w:pgNumType w:start="1"/></w:sectPr>'
        "</w:pPr></w:p>"
    )
    parts = edited(DOCUMENT, OPENING, section)
    parts[DOCUMENT] = parts[DOCUMENT].replace(
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906"',
        '<w:sectPr><w:pgSz w:w="11906"',
    )
    document = read_document(packed(parts))
    first, second = document.sections
    assert (first.landscape, first.first_page_number, second.landscape) == (True, 1, False)
    assert second.headers == first.headers
    assert document.styled("Title")[0].width == 15000
    assert (document.styled("heading 1")[0].section, document.styled("heading 1")[0].width) == (1, TEXT)


def test_theme_fonts(tmp_path: Path) -> None:
    path = tmp_path / "theme.docx"
    document = docx.Document()
    document.add_paragraph("x")
    document.add_heading("y", level=2)
    document.save(str(path))
    first, second = read_document(path).paragraphs
    (look,) = first.looks
    assert (look.font, look.size, first.style) == ("Cambria", 11, "Normal")
    (look,) = second.looks
    assert (look.font, look.colour, look.bold, second.outline) == ("Calibri", "4F81BD", True, 2)
    assert first.after == 200


def test_a_file_without_main_text() -> None:
    with pytest.raises(ValueError, match="no main text"):
        read_document(packed({"[Content_Types].xml": "<a/>"}))


@pytest.mark.parametrize(
    ("text", "points", "millimetres"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 88.3),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 95.7),
        ("Độc lập - Tự do - Hạnh phúc", 13, 56.1),
        ("ỦY BAN NHÂN DÂN", 13, 43.2),
    ],
)
def test_widths(text: str, points: float, millimetres: float) -> None:
    assert text_width(text, points, bold=True) / 56.7 == pytest.approx(millimetres, abs=0.05)


def test_the_horn_widens_a_letter_and_a_letter_may_be_unknown() -> None:
    assert text_width("ướ", 14) == text_width("ươ", 14) > text_width("uo", 14)
    assert text_width("\u00a0", 14) == text_width(" ", 14)
    with pytest.raises(ValueError, match="no width known for '漢'"):
        text_width("漢", 14)
