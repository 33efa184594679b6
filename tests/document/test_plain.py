"""A document as readable text: every line once, from head to foot, with its origin."""

from __future__ import annotations

import datetime

from plandocs.diagnostics.place import Place
from plandocs.document.blocks import ListItem, Paragraph, Role, Section
from plandocs.document.document import Document, Letterhead, Properties, SignOff, TitleBlock
from plandocs.document.inlines import Blank, Citation, Footnote, Run
from plandocs.document.origin import Origin
from plandocs.document.plain import plain_lines, written
from plandocs.document.tables import Cell, Column, Row, RowKind, Table


def para(role, *content, mark="", line=1):
    runs = tuple(Run(one) if isinstance(one, str) else one for one in content)
    return Paragraph(role, runs, mark, Origin(Place("a.yaml", line, 1)))


def document(*body, draft=None):
    return Document(
        profile="p",
        sizes="14",
        properties=Properties("t", "s", "c", "vi-VN", datetime.date(2026, 6, 15)),
        letterhead=Letterhead(
            (para(Role.PARENT_NAME, "CHỦ QUẢN"),),
            (para(Role.ISSUER_NAME, "CƠ QUAN"),),
            para(Role.NUMBER, "Số: ", Blank(2), "/KH"),
            draft,
            para(Role.NATIONAL_NAME, "QUỐC HIỆU"),
            para(Role.MOTTO, "Tiêu ngữ"),
            para(Role.PLACE_DATE, "Nơi, ngày"),
        ),
        title=TitleBlock(para(Role.DOCUMENT_TYPE, "KẾ HOẠCH"), (para(Role.SUBJECT, "Trích yếu"),)),
        bases=(para(Role.LEGAL_BASIS, "Căn cứ.", mark="-", line=7),),
        opening=(para(Role.OPENING, "Mở đầu:"),),
        body=tuple(body),
        closing=(para(Role.CLOSING, "Hết./."),),
        attachments=(para(Role.ATTACHMENT_NOTE, "(Kèm theo)"),),
        sign_off=SignOff(
            para(Role.RECIPIENTS_LABEL, "Nơi nhận:"),
            (para(Role.RECIPIENT, "Lưu.", mark="-"),),
            (para(Role.SIGNING_AUTHORITY, "CHỦ TỊCH"),),
            para(Role.SIGNER_NAME, "A"),
        ),
    )


HEAD = ["CHỦ QUẢN", "CƠ QUAN", "QUỐC HIỆU", "Tiêu ngữ", "Số: \u00a0\u00a0/KH"]
MIDDLE = ["Nơi, ngày", "KẾ HOẠCH", "Trích yếu", "- Căn cứ.", "Mở đầu:"]
FOOT = ["Hết./.", "(Kèm theo)", "Nơi nhận:", "- Lưu.", "CHỦ TỊCH", "A"]


def lines(*body, draft=None):
    return [line.text for line in plain_lines(document(*body, draft=draft))]


def test_head_and_foot():
    assert lines() == [*HEAD, *MIDDLE, *FOOT]
    assert lines(draft=para(Role.DRAFT_MARK, "DỰ THẢO")) == [*HEAD, "DỰ THẢO", *MIDDLE, *FOOT]


def test_the_body_is_indented_by_depth():
    below = ListItem("-", 4, (Run("dưới"),))
    item = ListItem("a)", 3, (Run("ý"),), (below,))
    table = Table(
        (Column(20), Column(80)),
        (Row((Cell((Run("STT"),)), Cell((Run("Nội dung"),))), RowKind.HEAD),),
        (Row((Cell((Run("1"),)), Cell((Run("Một"),)))),),
    )
    inner = Section(2, "1.", (Run("Hai: "),), (item,), run_in=True, tail=(Run("liền"),))
    outer = Section(1, "I.", (Run("MỘT"),), (para(Role.BODY, "Đoạn."), inner, table))
    assert lines(outer)[len(HEAD + MIDDLE) : -len(FOOT)] == [
        "I. MỘT",
        "  Đoạn.",
        "  1. Hai: liền",
        "    a) ý",
        "      - dưới",
        "  STT | Nội dung",
        "  1 | Một",
    ]


def test_each_line_has_its_origin():
    found = {line.text: line.origin.place.line for line in plain_lines(document(para(Role.BODY, "Thân.", line=9)))}
    assert (found["Thân."], found["- Căn cứ."], found["Hết./."]) == (9, 7, 1)


def test_footnotes_stand_in_brackets_at_their_mark():
    note = Footnote(2, (Run("theo "), Citation("a", "short", (Run("Luật"),))))
    assert written((Run("một"), note, Run(" hai"))) == "một[2: theo Luật] hai"
