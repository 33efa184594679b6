"""Every form that a profile describes is written as the profile says, without code of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import ListItem, Paragraph, Role, Section
from plandocs.document.document import Document
from plandocs.document.inlines import NBSP, Run
from plandocs.registers.metrics import text_width
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import SHIPPED, Shelf
from plandocs.writing.docx import write_docx
from plandocs.writing.letterhead import column_widths
from plandocs.writing.look import open_look
from plandocs.writing.profile_frame import frame_from_profile
from plandocs.writing.setting import Notes, Setting
from plandocs.writing.shipped_look import Variant, write_look
from plandocs.writing.two_columns import GUTTER
from tests.readers.effective import read_document
from tests.readers.form import disagreements
from tests.readers.package_check import package_faults
from tests.readers.schema_validator import find_validator, schema_errors
from tests.writing import sample
from tests.writing.forms import PARTY, attached_plan, decimal_blocks, party_project, shipped
from tests.writing.sample import parts, shape

STATE = "state-nd30-2020"
both_forms = pytest.mark.parametrize("name", PARTY)


def written(document: Document, profile: Profile) -> bytes:
    return write_docx(document, frame_from_profile(profile, document.sizes), profile)


def lines(docx: bytes) -> list[str]:
    return shape(parts(docx)["word/document.xml"])


def faults(document: Document, profile: Profile) -> list[str]:
    docx = written(document, profile)
    return [*package_faults(docx, forbid_rsids=True), *disagreements(read_document(docx), profile, document.sizes)]


# the Party's form


@both_forms
@pytest.mark.parametrize("sizes", ["14", "15"])
def test_a_document_of_the_party_keeps_its_form(name: str, sizes: str) -> None:
    profile = shipped(name)
    assert faults(replace(party_project(profile), sizes=sizes), profile) == []


@both_forms
def test_headings_may_be_counted_in_decimals(name: str) -> None:
    profile = shipped(name)
    assert faults(party_project(profile, blocks=decimal_blocks()), profile) == []


@both_forms
def test_a_document_of_the_party_line_by_line(name: str) -> None:
    found = lines(written(party_project(shipped(name)), shipped(name)))
    assert found[:6] == [
        "IssuerName: TỈNH ỦY NGHỆ AN",
        "Star: *",
        "NationalName: ĐẢNG CỘNG SẢN VIỆT NAM",
        "Rule: ",
        f"Number: Số {NBSP * 8}-ĐA/TU",
        "DraftMark: Dự thảo lần 2",
    ]
    assert "SubjectMark: -----" in found
    assert found.count("Rule: ") == 1
    assert not [line for line in found if line.startswith("Motto")]


def test_a_long_name_of_the_party_gets_one_line_where_the_right_column_can_spare_it() -> None:
    profile = shipped(PARTY[1])
    setting = Setting(frame_from_profile(profile, "14"), profile, Notes(1), 9355, 14570)
    head = party_project(profile).letterhead
    assert head is not None
    usual, _ = column_widths(setting, head)
    longer = replace(head, parent=(sample.para(Role.PARENT_NAME, "ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG"),))
    wider, right = column_widths(setting, longer)
    assert usual == 9355 * profile.letterhead.left_share // 100
    assert text_width("ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG", 14) < wider - GUTTER < wider < 9355 - right + 1
    hopeless = replace(head, parent=(sample.para(Role.PARENT_NAME, "ĐẢNG BỘ THÀNH PHỐ " * 4),))
    assert column_widths(setting, hopeless)[0] == usual


def test_lines_of_the_text_are_points_apart_and_those_of_the_head_are_not() -> None:
    profile = shipped(PARTY[1])
    read = read_document(written(party_project(profile), profile))
    spacing = {each.style: (each.line_rule, each.line) for each in read.paragraphs}
    assert spacing["Body Text"] == spacing["heading 1"] == ("exact", 18 * 20)
    assert spacing["Cơ quan ban hành"] == spacing["Chữ trong bảng"] == ("auto", 240)


def changed(document: Document, role: Role, text: str) -> Document:
    """A document in which a paragraph of the letterhead, title or sign-off reads otherwise."""
    other = Paragraph(role, (Run(text),))
    head, title, end = document.letterhead, document.title, document.sign_off
    assert head is not None
    assert end is not None
    match role:
        case Role.NUMBER:
            return replace(document, letterhead=replace(head, number=other))
        case Role.STAR:
            return replace(document, letterhead=replace(head, star=other))
        case Role.SUBJECT_MARK:
            return replace(document, title=replace(title, mark=other))
        case Role.RECIPIENT:
            return replace(document, sign_off=replace(end, recipients=(other, *end.recipients[1:])))
        case Role.SIGNING_AUTHORITY:
            return replace(document, sign_off=replace(end, authority=(other, *end.authority[1:])))
        case _:
            return replace(document, closing=(other,))


@pytest.mark.parametrize(
    ("role", "text", "told"),
    [
        (Role.NUMBER, "Số: 05-ĐA/TU", "it must read Số {number}-{symbol}"),
        (Role.NUMBER, "Số 5-ĐA/TU", "it must read Số {number}-{symbol}"),
        (Role.STAR, "**", "the words must be '*'"),
        (Role.SUBJECT_MARK, "---", "the words must be '-----'"),
        (Role.RECIPIENT, "- Các đảng ủy,", "it must end with ';'"),
        (Role.SIGNING_AUTHORITY, "TM. BAN THƯỜNG VỤ", "it must begin with one of T/M"),
        (Role.CLOSING, "Thực hiện Đề án này./.", "this form has no end mark"),
    ],
)
def test_what_is_not_the_party_s_form_is_told(role: Role, text: str, told: str) -> None:
    profile = shipped(PARTY[1])
    found = faults(changed(party_project(profile), role, text), profile)
    assert [fault for fault in found if told in fault], found


def test_a_document_of_the_state_is_none_of_the_party() -> None:
    found = disagreements(read_document(written(sample.document(), sample.profile())), shipped(PARTY[1]), "14")
    for told in ("this form has no motto", "no paragraph of the role star", "not exact points", "not be bold"):
        assert [fault for fault in found if told in fault], told


# attached to a decision


@pytest.mark.parametrize("headed", [True, False])
def test_an_attached_plan_keeps_the_form(headed: bool) -> None:
    assert faults(attached_plan(headed=headed), sample.profile()) == []


def test_an_attached_plan_has_one_rule_under_the_attached_line() -> None:
    found = lines(written(attached_plan(headed=False), sample.profile()))
    assert [line.partition(":")[0] for line in found[:4]] == ["Title", "Subject", "AttachedLine", "Rule"]
    assert found.count("Rule: ") == 1


def test_an_attached_document_of_the_party_has_its_mark_under_the_attached_line() -> None:
    profile = shipped(PARTY[1])
    own = party_project(profile)
    assert own.letterhead is not None
    line = sample.para(Role.ATTACHED_LINE, "(Kèm theo Quyết định số 05-QĐ/TU, ngày 05/12/2026 của Tỉnh ủy Nghệ An)")
    attached = replace(
        own,
        letterhead=replace(own.letterhead, number=None, place_date=None, draft_mark=None),
        title=replace(own.title, attached=(line,)),
        sign_off=None,
    )
    assert faults(attached, profile) == []
    found = [each.partition(":")[0] for each in lines(written(attached, profile))]
    assert found.index("SubjectMark") == found.index("AttachedLine") + 1


def test_an_attached_plan_with_a_number_is_told() -> None:
    plan = replace(attached_plan(), letterhead=sample.letterhead(), sign_off=sample.document().sign_off)
    found = faults(plan, sample.profile())
    for role in ("number", "place_date", "signer_name", "recipient"):
        assert f"an attached document has no {role}" in found


# looks


def opened(path: Path, profile: Profile) -> tuple[bytes | None, list[str]]:
    problems = Problems()
    sizes = str(profile.sizes.default)
    frame = open_look(path, profile, sizes, problems)
    document = party_project(profile) if profile.form == "party" else sample.document()
    docx = write_docx(document, frame, profile) if frame is not None else None
    return docx, [f"{problem.code} {problem.value('slot')}" for problem in problems]


@pytest.mark.parametrize("name", [STATE, *PARTY])
@pytest.mark.parametrize("variant", list(Variant))
def test_a_look_of_each_profile_goes_there_and_back(tmp_path: Path, name: str, variant: Variant) -> None:
    profile, path = shipped(name), tmp_path / "look.docx"
    path.write_bytes(write_look(profile, str(profile.sizes.default), variant))
    docx, problems = opened(path, profile)
    assert problems == []
    assert docx is not None
    assert package_faults(path.read_bytes(), forbid_rsids=True) == []
    assert disagreements(read_document(docx), profile, str(profile.sizes.default)) == []
    if variant is Variant.STANDARD:
        assert docx == written(party_project(profile) if name in PARTY else sample.document(), profile)


def with_slots(profile: Profile, edit: str, becomes: str, path: Path) -> Path:
    contents = parts(write_look(profile, str(profile.sizes.default), Variant.DEPARTMENT))
    assert edit in contents["word/document.xml"]
    contents["word/document.xml"] = contents["word/document.xml"].replace(edit, becomes)
    path.write_bytes(sample.zipped(contents))
    return path


MOTTO_LINE = '<w:p><w:pPr><w:pStyle w:val="Motto"/></w:pPr><w:r><w:t>{{p motto }}</w:t></w:r></w:p>'
TITLE_LINE = "<w:t>{{p title }}</w:t></w:r></w:p>"


def test_a_look_may_lack_what_its_form_lacks(tmp_path: Path) -> None:
    contents = parts(write_look(shipped(PARTY[1]), "14", Variant.DEPARTMENT))
    assert "{{p motto }}" not in contents["word/document.xml"]
    path = with_slots(sample.profile(), MOTTO_LINE, "", tmp_path / "look.docx")
    assert opened(path, sample.profile()) == (None, ["PD802 motto"])


def test_a_slot_of_an_absent_part_may_stand(tmp_path: Path) -> None:
    profile = shipped(PARTY[1])
    path = with_slots(profile, TITLE_LINE, TITLE_LINE.replace("{{p title }}", "{{p motto }}"), tmp_path / "a.docx")
    assert opened(path, profile)[1] == ["PD802 title"]
    both = f"{TITLE_LINE}<w:p><w:r>{TITLE_LINE.replace('title', 'motto')}"
    docx, problems = opened(with_slots(profile, TITLE_LINE, both, tmp_path / "b.docx"), profile)
    assert problems == []
    assert docx == opened(with_slots(profile, TITLE_LINE, TITLE_LINE, tmp_path / "c.docx"), profile)[0]


def test_the_title_may_be_drawn_in_its_parts(tmp_path: Path) -> None:
    profile, path = sample.profile(), tmp_path / "look.docx"
    three = "</w:p><w:p>".join(
        f"<w:r><w:t>{{{{p {name} }}}}</w:t></w:r>" for name in ("document_type", "subject", "attached")
    )
    whole = "<w:r>" + TITLE_LINE
    docx, problems = opened(with_slots(profile, whole, f"{three}</w:p>", path), profile)
    assert (docx is not None, problems) == (True, [])
    two = three.rpartition("</w:p><w:p>")[0]
    assert opened(with_slots(profile, whole, f"{two}</w:p>", path), profile) == (None, ["PD802 attached"])


# further profiles are data


MINISTRY = {
    "id": "bo-noi-vu",
    "name": "Thể thức riêng của một Bộ",
    "valid_from": "01/01/2026",
    "first_line": {"allowed": ["10"], "chosen": "10"},
    "line_spacing": {"least": "1", "most": "1,5", "chosen": "1,2"},
    "paragraph_spacing": 8,
    "subject_mark": "*****",
    "part": {"mark": "Chương {roman}", "capitals": True},
    "levels": [
        {"mark": "Điều {number}.", "capitals": False},
        {"mark": "{number})"},
        {"mark": "{letter}."},
        {"mark": "*"},
        {"mark": "+"},
    ],
}


@pytest.fixture
def ministry(tmp_path: Path) -> Profile:
    """A profile that a project made of the state's in YAML alone."""
    data = yaml.safe_load((SHIPPED / "profiles" / f"{STATE}.yaml").read_text(encoding="utf-8"))
    data.update(MINISTRY)
    data["valid_from"] = MINISTRY["valid_from"]
    data["page"]["left"] = {"least": 25, "most": 35, "chosen": 25}
    data["page"]["top"] = {"least": 15, "most": 25, "chosen": 25}
    data["letterhead"]["national_name"] = "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    data["letterhead"]["number"] = "Số {number} ({symbol})"
    data["rules"] = {"motto": data["rules"]["motto"], "attached": data["rules"]["attached"]}
    data["recipients"] |= {"label": "Gửi:", "mark": "* ", "end": ",", "archive": "Lưu trữ {unit}"}
    data["signature"]["on_behalf_of"] = "THAY MẶT {name}"
    data["end_mark"] = "(hết)"
    data["roles"]["recipients_label"] |= {"underline": True, "italic": False}
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "bo-noi-vu.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    shelf = Shelf((tmp_path,))
    profile = shelf.profile("bo-noi-vu")
    assert list(shelf.problems) == []
    assert profile is not None
    return profile


def ministry_plan(profile: Profile) -> Document:
    """The state's sample in the words and marks of the ministry."""
    own = sample.document()
    head, end = own.letterhead, own.sign_off
    assert head is not None
    assert end is not None
    para, inlines, section, item = sample.para, sample.inlines, Section, ListItem
    body = section(
        0,
        "Chương I",
        inlines("QUY ĐỊNH CHUNG"),
        (
            section(
                1,
                "Điều 1.",
                inlines("Phạm vi"),
                (item("1)", 2, inlines("Một việc;")), item("2)", 2, inlines("Việc khác."))),
            ),
        ),
    )
    return replace(
        own,
        profile=str(profile.id),
        letterhead=replace(
            head,
            national_name=para(Role.NATIONAL_NAME, str(profile.letterhead.national_name)),
            number=para(Role.NUMBER, "Số 05 (KH-BNV)"),
        ),
        title=replace(own.title, mark=para(Role.SUBJECT_MARK, str(profile.subject_mark))),
        body=(body,),
        closing=(para(Role.CLOSING, "Các đơn vị thực hiện Kế hoạch này(hết)"),),
        sign_off=replace(
            end,
            recipients_label=para(Role.RECIPIENTS_LABEL, "Gửi:"),
            recipients=(para(Role.RECIPIENT, "Các sở,", mark="*"), para(Role.RECIPIENT, "Lưu trữ VP.", mark="*")),
            authority=sample.signing(("THAY MẶT BỘ TRƯỞNG", "THỨ TRƯỞNG")),
        ),
    )


def test_a_further_profile_needs_no_code(ministry: Profile, tmp_path: Path) -> None:
    plan = ministry_plan(ministry)
    assert faults(plan, ministry) == []
    for variant in Variant:
        path = tmp_path / f"{variant}.docx"
        path.write_bytes(write_look(ministry, "13", variant))
        problems = Problems()
        frame = open_look(path, ministry, "13", problems)
        assert list(problems) == []
        assert frame is not None
        docx = write_docx(replace(plan, sizes="13"), frame, ministry)
        assert package_faults(docx, forbid_rsids=True) == []
        assert disagreements(read_document(docx), ministry, "13") == []


# tables, and the schema


def test_groups_and_totals_are_bold_and_a_group_stays_with_its_rows() -> None:
    docx = written(sample.document(blocks=(sample.grouped_table(), sample.para(Role.BODY, "Hết."))), sample.profile())
    rows = re.findall(r"<w:tr>.*?</w:tr>", parts(docx)["word/document.xml"])
    bold = {sample.text(row): row.count("<w:b/>") for row in rows}
    kept = {sample.text(row): row.count("<w:keepNext/>") for row in rows}
    for row in ("IĐào tạo25.000.000", "IIBồi dưỡng12.500.000"):
        assert (bold[row], kept[row]) == (3, 4)
    assert (bold["Tổng cộng37.500.000"], kept["Tổng cộng37.500.000"]) == (2, 0)
    assert (bold["2Lớp số 2Phòng Nội vụ12.500.000"], kept["2Lớp số 2Phòng Nội vụ12.500.000"]) == (0, 0)
    assert kept["1Lớp số 1Phòng Nội vụ12.500.000"] == 4, "the total would stand alone on a page"


def test_the_schema_has_nothing_against_any_form(tmp_path: Path, ministry: Profile) -> None:
    if find_validator() is None:
        pytest.skip("no Open XML validator")
    documents = {
        **{name: written(party_project(shipped(name)), shipped(name)) for name in PARTY},
        **{f"look-{name}": write_look(shipped(name), "14") for name in (STATE, *PARTY)},
        "attached": written(attached_plan(), sample.profile()),
        "attached-alone": written(attached_plan(headed=False), sample.profile()),
        "grouped": written(sample.document(blocks=(sample.grouped_table(),)), sample.profile()),
        "ministry": written(ministry_plan(ministry), ministry),
    }
    for name, docx in documents.items():
        (tmp_path / f"{name}.docx").write_bytes(docx)
    assert schema_errors(*sorted(tmp_path.glob("*.docx"))) == []
