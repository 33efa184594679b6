"""A document that keeps Nghị định 30/2020 is silent; each way of not keeping it is named."""

import pytest

from plandocs.registers.profile import Profile
from plandocs.registers.shelf import Shelf
from tests.readers.effective import read_document
from tests.readers.form import disagreements, required
from tests.readers.form_text import LETTERS, counted
from tests.readers_test.sample import (
    ISSUER_WIDTH,
    LEFT,
    MOTTO,
    MOTTO_WIDTH,
    PARTS,
    RIGHT,
    SUBJECT_WIDTH,
    TEXT,
    edited,
    packed,
    paragraph,
    rule,
)

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
BLANK = "\u00a0" * 6


@pytest.fixture(scope="module")
def profile() -> Profile:
    found = Shelf().profile("state-nd30-2020")
    assert found is not None
    return found


def judged(parts: dict[str, str], profile: Profile, *, exact: bool = True) -> list[str]:
    return disagreements(read_document(packed(parts)), profile, "14", exact=exact)


def test_a_document_that_keeps_the_form_is_silent(profile: Profile) -> None:
    assert judged(PARTS, profile) == []
    assert judged(PARTS, profile, exact=False) == []


def text(old: str, new: str) -> dict[str, str]:
    return edited(DOCUMENT, old, new)


def styled(name: str, old: str, new: str) -> dict[str, str]:
    """The parts with one edit in the style that has a name."""
    before, found, after = PARTS[STYLES].partition(f'<w:name w:val="{name}"/>')
    assert old in after, f"no {old!r} after {name}"
    return {**PARTS, STYLES: before + found + after.replace(old, new, 1)}


PLANTED = {
    # page
    "paper": (
        text('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
        "the page is 12240 × 15840 twips, not 11906 ×",
    ),
    "margin too narrow": (
        text('w:left="1701"', 'w:left="1134"'),
        "the left margin is 1134 twips, outside 1701 to 1984",
    ),
    "margin not the chosen one": (text('w:left="1701"', 'w:left="1984"'), "the left margin is 1984 twips, not 1701"),
    "header distance": (text('w:header="567"', 'w:header="708"'), "the header stands 708 twips from the edge, not 567"),
    "number on page 1": (text("<w:titlePg/>", ""), "page 1 is not told apart"),
    "number in the first header": (
        text("<w:pgSz", '<w:headerReference w:type="first" r:id="rId5"/><w:pgSz'),
        "page 1 shows its number",
    ),
    "no number": (
        edited("word/header1.xml", " PAGE ", " NUMPAGES "),
        "0 paragraphs of the header show the page number",
    ),
    "number on the right": (
        edited("word/header1.xml", '<w:pStyle w:val="Header"/>', '<w:pStyle w:val="Header"/><w:jc w:val="right"/>'),
        "the page number stands right",
    ),
    "number too small": (styled("header", '"28"', '"22"'), "the page number has size 11.0, outside 13 to 14"),
    "number of the other set": (styled("header", '"28"', '"26"'), "the page number has size 13, not 14"),
    "number bold": (styled("header", "<w:rPr>", "<w:rPr><w:b/>"), "the page number is not upright and regular"),
    "words in the header": (
        edited("word/header1.xml", "</w:hdr>", "<w:p><w:r><w:t>Mật</w:t></w:r></w:p></w:hdr>"),
        "the default header or footer has words",
    ),
    # letters and paragraphs of roles
    "role missing": (text('"Subject"', '"Normal"'), "there is no paragraph of the role subject"),
    "style of no role": (text('"Subject"', '"Normal"'), "the style 'Normal' is that of no role"),
    "type of document twice": (
        text(paragraph("Title", "KẾ HOẠCH"), paragraph("Title", "KẾ HOẠCH") * 2),
        "there are 2 paragraphs of the role document_type",
    ),
    "not bold": (styled("Title", "<w:b/>", ""), "it must be bold"),
    "bold letters": (
        text("<w:r><w:t>Số: 05", "<w:r><w:rPr><w:b/></w:rPr><w:t>Số: 05"),
        "(number) 'Số: 05/KH-UBND': it must not be bold",
    ),
    "căn cứ upright": (
        styled("Căn cứ", "<w:i/>", ""),
        "(legal_basis) 'Căn cứ Luật Tổ chức chính quyền địa phươ…': it must",
    ),
    "underlined": (styled("Trích yếu", "<w:rPr><w:b/><w:bCs/>", '<w:rPr><w:u w:val="single"/>'), "not be underlined"),
    "size outside": (styled("Nơi nhận", '"24"', '"26"'), "the size is 13, outside 12 to 12"),
    "size of the other set": (styled("Body Text", '"28"', '"26"'), "the size is 13, not 14"),
    "recipients too large": (styled("Danh sách nơi nhận", '"22"', '"24"'), "the size is 12, outside 11 to 11"),
    "label upright": (styled("Nơi nhận", "<w:i/>", ""), "(recipients_label) 'Nơi nhận:': it must be italic"),
    "other font": (
        text("<w:rPr><w:b/></w:rPr>", '<w:rPr><w:rFonts w:hAnsi="Arial"/></w:rPr>'),
        "the font is Arial, not Times New Roman",
    ),
    "other colour": (
        styled("Body Text", "<w:rPr>", '<w:rPr><w:color w:val="2F5496"/>'),
        "the colour is 2F5496, not black",
    ),
    "alignment": (styled("Body Text", '"both"', '"left"'), "it stands left, not justified"),
    "first line": (styled("Ý", '"720"', '"567"'), "the first line is indented by 567 twips, not 720"),
    "side indent": (
        styled("Ý", 'w:firstLine="720"', 'w:left="360" w:firstLine="720"'),
        "indented by 360 and 0 twips on its sides",
    ),
    "paragraphs too close": (styled("Ý", 'w:before="120"', 'w:before="60"'), "the space is 3 points, less than 6"),
    "paragraphs too far": (styled("Ý", 'w:before="120"', 'w:before="240"'), "the space is 12 points, not 6"),
    "space where none is": (
        styled("Trích yếu", "<w:jc", '<w:spacing w:after="60"/><w:jc'),
        "the space is 0 points before and 3 after, not none",
    ),
    "title too close": (styled("Title", 'w:before="360"', 'w:before="120"'), "the space before is 6 points, not 18"),
    "lines too far": (
        styled("Ý", 'w:after="0"', 'w:after="0" w:line="480" w:lineRule="auto"'),
        "the line spacing is 2, outside 1 to 1.5",
    ),
    "lines exact": (
        styled("Ý", 'w:after="0"', 'w:after="0" w:line="300" w:lineRule="exact"'),
        "the lines are exact 300",
    ),
    "heading alone": (styled("heading 2", "<w:keepNext/>", ""), "it is not kept with the next paragraph"),
    "heading that is none": (
        styled("heading 2", '<w:outlineLvl w:val="1"/>', ""),
        "its outline level is that of text, not 2",
    ),
    "heading of another level": (styled("heading 2", '"1"/>', '"0"/>'), "its outline level is 1, not 2"),
    "line break": (text("Các đơn vị thực", "Các đơn vị</w:t><w:br/><w:t>thực"), "it holds a line break"),
    "automatic numbers": (
        text('<w:pStyle w:val="Opening"/>', '<w:pStyle w:val="Opening"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
        "Word counts in front of it",
    ),
    "note too small": (styled("footnote text", '"20"', '"18"'), "footnote 1, paragraph 1 (footnote_text)"),
    # letterhead, rules
    "national name": (text("CỘNG HÒA", "CỘNG HOÀ"), "the words must be 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'"),
    "national name on two lines": (
        {
            **PARTS,
            DOCUMENT: PARTS[DOCUMENT].replace(
                f'<w:gridCol w:w="{LEFT}"/><w:gridCol w:w="{RIGHT}"/>', '<w:gridCol w:w="4100"/><w:gridCol w:w="5255"/>'
            ),
        },
        "it does not fit on one line of 5255 twips",
    ),
    "motto with a dash": (
        text("Độc lập - Tự", "Độc lập – Tự"),
        "(motto) 'Độc lập – Tự do - Hạnh phúc': the words must",
    ),
    "motto without rule": (text(rule(MOTTO_WIDTH, RIGHT), ""), f"(motto) {MOTTO!r}: there is no rule under it"),
    "motto with a short rule": (
        text(rule(MOTTO_WIDTH, RIGHT), rule(MOTTO_WIDTH / 2, RIGHT)),
        "is 50% of the text, outside",
    ),
    "issuer with a long rule": (
        text(rule(ISSUER_WIDTH * 0.42, LEFT), rule(ISSUER_WIDTH * 0.6, LEFT)),
        "(issuer_name) 'XÃ HÀ BẮC': the rule under it is 60% of the text, outside 33 to 50 %",
    ),
    "subject with a short rule": (
        text(rule(SUBJECT_WIDTH * 0.38, TEXT), rule(SUBJECT_WIDTH * 0.2, TEXT)),
        "the rule under it is 20% of the text, outside 33 to 50 %",
    ),
    "rule beside the middle": (
        text(rule(MOTTO_WIDTH, RIGHT), rule(MOTTO_WIDTH, RIGHT).replace('w:left="1046"', 'w:left="1000"')),
        "the rule under it is not in the middle: 1000 twips left, 1046 right",
    ),
    "issuer in small letters": (text("XÃ HÀ BẮC", "Xã Hà Bắc"), "(issuer_name) 'Xã Hà Bắc': it must be in capitals"),
    "type of document": (
        text("KẾ HOẠCH<", "KẾ HOACH<"),
        "the type of document must be one of KẾ HOẠCH, QUYẾT ĐỊNH, ĐỀ ÁN",
    ),
    "number without zero": (text("Số: 05/", "Số: 5/"), "with a zero before numbers below 10"),
    "number with blanks": (text("05/KH-UBND", "05 /KH - UBND"), "it must read Số: {number}/{symbol}"),
    "number without colon": (text("Số: 05/", "Số 05/"), "it must read Số: {number}/{symbol}"),
    "day without zero": (text("ngày 05 tháng 4", "ngày 5 tháng 4"), "with a zero before days below 10"),
    "month with zero": (text("tháng 4 năm 2027", "tháng 04 năm 2027"), "with a zero before days below 10"),
    "month without zero": (text("tháng 4 năm 2027", "tháng 2 năm 2027"), "with a zero before days below 10"),
    "place without comma": (text("Hà Bắc, ngày 05", "Hà Bắc ngày 05"), "it must read {place}, {date}"),
    # text
    "căn cứ without semicolon": (text("năm 2025;", "năm 2025."), "it must end with ';'"),
    "last căn cứ": (text("Chính phủ.<", "Chính phủ;<"), "it must end with '.'"),
    "căn cứ with other words": (text("Căn cứ Luật", "Theo Luật"), "it must begin with 'Căn cứ' or 'Thực hiện'"),
    "e after d": (text("đ) Việc", "e) Việc"), "the mark 'e)' does not follow number 4 of its level"),
    "letter twice": (text("b) Việc", "a) Việc"), "the mark 'a)' does not follow number 1 of its level"),
    "letter that does not count": (text("c) Việc", "f) Việc"), "the mark 'f)' does not follow number 2"),
    "letters that go on": (text("a) Bảng phân", "e) Bảng phân"), "the mark 'e)' does not follow number 0"),
    "numerals skip": (text("II. TỔ", "III. TỔ"), "the mark 'III.' does not follow number 1"),
    "numbers skip": (text("2. Yêu cầu", "3. Yêu cầu"), "the mark '3.' does not follow number 1"),
    "heading without mark": (text("2. Yêu cầu", "Yêu cầu"), "it has no mark of its level"),
    "heading with another mark": (text("II. TỔ", "2. TỔ"), "it has no mark of its level"),
    "heading in small letters": (text("II. TỔ CHỨC", "II. Tổ chức"), "its title must be in capitals"),
    "point without mark": (text("c) Việc", "Việc"), "it has no mark, though the points around it have"),
    "point without end": (text("nhỏ nữa.", "nhỏ nữa"), "a point must end with ';', '.' or ':'"),
    "last point": (text("nhỏ nữa.", "nhỏ nữa;"), "the last point must not end with ';'"),
    "point over others": (text("khác:", "khác;"), "the last point must not end with ';'"),
    "point over none": (text("phân bổ.", "phân bổ:"), "ends with ':' and nothing stands below it"),
    "no end mark": (text("này./.", "này."), "the end mark './.' stands 0 times in the text, not once"),
    "two end marks": (text("phân bổ.", "phân bổ./."), "the end mark './.' stands 2 times in the text, not once"),
    "end mark too early": (text("phân bổ.", "phân bổ./."), "stands before the end of the text"),
    "blank before the end mark": (text("này./.", "này ./."), "there is a blank or another sign before the end mark"),
    "full stop before the end mark": (
        text("này./.", "này../."),
        "there is a blank or another sign before the end mark",
    ),
    "something after the end mark": (text("này./.", "này./. "), "something stands after the end mark"),
    # sign-off
    "label": (text("Nơi nhận:", "Nơi nhận"), "it must read 'Nơi nhận:'"),
    "recipient without mark": (text("- Như trên", "Như trên"), "it must begin with '- '"),
    "recipient with a full stop": (text("- Như trên;", "- Như trên."), "it must end with ';'"),
    "archive without full stop": (text("VHXH.", "VHXH;"), "it must end with '.'"),
    "archive not last": (text("- Như trên;", "- Lưu: VT, A;"), "the line of the archive must be last"),
    "archive missing": (text("- Lưu: VT, VHXH.", "- Phòng VHXH."), "the line of the archive must be last"),
    "authority in small letters": (
        text("CHỦ TỊCH", "Chủ tịch"),
        "(signing_position) 'Chủ tịch': it must be in capitals",
    ),
    "authority not bold": (
        styled("Quyền hạn chức vụ ký", "<w:b/>", ""),
        "(signing_authority) 'TM. ỦY BAN NHÂN DÂN': it must be bold",
    ),
    "name in capitals": (text("Người Ký Mẫu", "NGƯỜI KÝ MẪU"), "a name is not written in capitals"),
    "name not bold": (styled("Họ tên người ký", "<w:b/>", ""), "(signer_name) 'Người Ký Mẫu': it must be bold"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_disagreement_is_named(name: str, profile: Profile) -> None:
    parts, expected = PLANTED[name]
    faults = judged(parts, profile)
    assert any(expected in fault for fault in faults), faults


@pytest.mark.parametrize(
    "parts",
    [
        text("Số: 05/KH-UBND", "Số: 125/KH-VHXH"),
        text("Số: 05/", f"Số: {BLANK}/"),
        text("ngày 05 tháng 4", "ngày 31 tháng 12"),
        text("ngày 05 tháng 4", "ngày 10 tháng 01"),
        text("ngày 05 tháng 4", f"ngày {BLANK} tháng {BLANK}"),
        text("Hà Bắc, ngày", "Phường Đông Hà, ngày"),
        text("Căn cứ Luật", "Thực hiện Luật"),
        text("a) Bảng phân bổ.", "Bảng phân bổ."),
        text("<w:t>Các đơn vị", "<w:rPr><w:b/></w:rPr><w:t>Các đơn vị"),
    ],
)
def test_what_the_form_allows(parts: dict[str, str], profile: Profile) -> None:
    assert judged(parts, profile) == []


@pytest.mark.parametrize(
    "parts",
    [
        text('w:bottom="1134"', 'w:bottom="1417"'),
        styled("Ý", '"720"', '"567"'),
        styled("Ý", 'w:before="120"', 'w:before="240"'),
        styled("Ý", 'w:after="0"', 'w:after="0" w:line="360" w:lineRule="auto"'),
        styled("Body Text", '"28"', '"26"'),
        styled("Title", 'w:before="360"', 'w:before="120"'),
    ],
)
def test_what_the_rules_allow_though_the_profile_chose_otherwise(parts: dict[str, str], profile: Profile) -> None:
    assert judged(parts, profile) != []
    assert judged(parts, profile, exact=False) == []


def test_an_empty_document_lacks_everything(profile: Profile) -> None:
    faults = judged({**PARTS, DOCUMENT: PARTS[DOCUMENT].partition("<w:body>")[0] + "<w:body/></w:document>"}, profile)
    assert len([fault for fault in faults if "there is no paragraph of the role" in fault]) == len(required(profile))
    assert "the document has no section" in faults


def test_marks_count() -> None:
    assert [counted(mark) for mark in ("I", "IV", "XIX", "12", "a", "đ", "e", "f")] == [1, 4, 19, 12, 1, 5, 6, 0]
    assert " ".join(LETTERS) == "a b c d đ e g h i k l m n o p q r s t u v x y"
