"""Documents made by hand in any form of a profile: of the Party, attached to a decision, with groups in a table."""

from __future__ import annotations

import datetime
from dataclasses import replace

from plandocs.document.blocks import Block, ListItem, Paragraph, Role, Section
from plandocs.document.document import Document, Letterhead, Properties, SignOff, TitleBlock
from plandocs.document.inlines import Blank, Footnote
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import Shelf
from tests.writing import sample
from tests.writing.sample import SENTENCE, inlines, para

PARTY = ("party-hd36-2018", "party-hd05-2026")


def shipped(name: str) -> Profile:
    found = Shelf().profile(name)
    assert found is not None
    return found


def attached_plan(*, headed: bool = True) -> Document:
    """A plan of the state that is attached to a decision: no number, date and sign-off; perhaps no letterhead."""
    plan = sample.document()
    head = replace(sample.letterhead(draft=False), number=None, place_date=None)
    line = para(Role.ATTACHED_LINE, "(Kèm theo Quyết định số ", Blank(8), "/QĐ-UBND của Ủy ban nhân dân xã Hà Bắc)")
    title = replace(plan.title, attached=(line,))
    return replace(plan, letterhead=head if headed else None, title=title, sign_off=None)


def party_project(profile: Profile, *, blocks: tuple[Block, ...] | None = None) -> Document:
    """A đề án of a province's Party committee, as rich as the form is."""
    form, ends = profile.letterhead, profile.recipients
    issuer = (para(Role.ISSUER_NAME, "TỈNH ỦY NGHỆ AN"),)
    subject = "bồi dưỡng kiến thức, kỹ năng mới cho đội ngũ cán bộ, công chức cấp xã tỉnh Nghệ An giai đoạn 2026 - 2030"
    bases = (
        "Căn cứ Nghị quyết số 26-NQ/TW, ngày 19/5/2018 của Ban Chấp hành Trung ương",
        "Căn cứ Luật Cán bộ, công chức",
    )
    to = ("Ban Tổ chức Trung ương (để b/c)", "Đảng ủy các xã, phường", "Lưu Văn phòng Tỉnh ủy")
    return Document(
        profile=str(profile.id),
        sizes=str(profile.sizes.default),
        properties=Properties("Đề án", "Bồi dưỡng", "Tỉnh ủy Nghệ An", "vi-VN", datetime.date(2026, 12, 1)),
        letterhead=Letterhead(
            parent=(),
            issuer=issuer,
            star=para(Role.STAR, str(form.star)),
            number=para(Role.NUMBER, "Số ", Blank(8), "-ĐA/TU"),
            draft_mark=para(Role.DRAFT_MARK, "Dự thảo lần 2"),
            national_name=para(Role.NATIONAL_NAME, str(form.national_name)),
            motto=None,
            place_date=para(Role.PLACE_DATE, "Nghệ An, ngày ", Blank(6), " tháng 12 năm 2026"),
        ),
        title=TitleBlock(
            para(Role.DOCUMENT_TYPE, "ĐỀ ÁN"), (para(Role.SUBJECT, subject),), para(Role.SUBJECT_MARK, "-----")
        ),
        bases=_listed(Role.LEGAL_BASIS, bases, profile.legal_bases.end, profile.legal_bases.last),
        opening=(para(Role.OPENING, "Ban Thường vụ Tỉnh ủy ban hành Đề án như sau:"),),
        body=_project() if blocks is None else blocks,
        closing=(para(Role.CLOSING, "Nếu có vướng mắc, các đơn vị phản ánh về Ban Thường vụ Tỉnh ủy."),),
        attachments=(),
        sign_off=SignOff(
            para(Role.RECIPIENTS_LABEL, str(ends.label)),
            _listed(Role.RECIPIENT, to, ends.end, ends.last),
            sample.signing(("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC")),
            para(Role.SIGNER_NAME, "Người Ký Mẫu"),
        ),
    )


def _listed(role: Role, lines: tuple[str, ...], end: str, last: str) -> tuple[Paragraph, ...]:
    *before, final = lines
    return (*(para(role, line + end, mark="-") for line in before), para(role, final + last, mark="-"))


def _project() -> tuple[Block, ...]:
    note = Footnote(1, inlines("Đề án số 18-ĐA/TU, ngày 17/5/2019."))
    counted = Section(2, "1.", inlines("Số lượng, chất lượng"), (para(Role.BODY, SENTENCE, note), *_points()))
    held = Section(2, "2.", inlines("Kết quả:"), (), run_in=True, tail=inlines(" 1.299 lượt người."))
    needed = Section(1, "I-", inlines("SỰ CẦN THIẾT XÂY DỰNG ĐỀ ÁN"), (para(Role.BODY, SENTENCE),))
    return (
        Section(0, "", inlines("ĐẶT VẤN ĐỀ"), (needed,)),
        Section(0, "Phần thứ nhất", inlines("THỰC TRẠNG"), (Section(1, "I-", inlines("THỰC TRẠNG"), (counted, held)),)),
        Section(
            0,
            "Phần thứ hai",
            inlines("TỔ CHỨC THỰC HIỆN"),
            (
                Section(1, "I-", inlines("KINH PHÍ"), (para(Role.BODY, "Như bảng sau:"), sample.grouped_table())),
                Section(1, "II-", inlines("CƠ QUAN CHỦ TRÌ"), (para(Role.BODY, SENTENCE),)),
            ),
        ),
    )


def _points() -> tuple[ListItem, ...]:
    return (
        ListItem(
            "a)",
            3,
            inlines("Ý có phần con:"),
            (ListItem("-", 4, inlines("Ý con;")), ListItem("-", 4, inlines("Ý cuối."))),
        ),
        ListItem("b)", 3, inlines(SENTENCE)),
    )


def decimal_blocks() -> tuple[Block, ...]:
    """Headings counted 1.1. and 1.1.1."""
    third = Section(4, "1.1.1.", inlines("Kết quả"), (para(Role.BODY, SENTENCE),))
    fourth = Section(
        4, "1.1.2.", inlines("Hạn chế"), (ListItem("-", 6, inlines("Một ý;")), ListItem("-", 6, inlines("Hai ý.")))
    )
    second = Section(3, "1.1.", inlines("Về trình độ"), (third, fourth))
    return (Section(1, "I-", inlines("THỰC TRẠNG"), (Section(2, "1.", inlines("Số lượng"), (second,)),)),)
