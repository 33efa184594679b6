"""What is printed from a plate is to the byte what a document alone is written as."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plandocs.document.blocks import Paragraph, Role
from plandocs.document.inlines import Footnote, Run
from plandocs.document.marks import Marks, Unplaceable
from plandocs.document.stencil import stencil_of
from plandocs.document.tables import Alignment, Cell, Column, Row, RowKind, Table
from plandocs.writing.docx import write_docx
from plandocs.writing.plates import plate_of
from tests.writing.sample import document, frame, profile

MARKS = Marks({"name": "Qzwxja Wfjzqk", "signer": "Xqjwzo Jzfwqu"})
SHORT = {"name": "Ea", "signer": "Ô"}
LONG = {"name": "Thượng Nguyên Xuân Hòa Đông Trường Sơn", "signer": "Họ và tên người ký rất dài"}


def with_marks():
    """A document with marks in its head, title, text, table, notes and end."""
    plain = document()
    assert plain.letterhead is not None
    assert plain.sign_off is not None
    head = replace(
        plain.letterhead,
        issuer=(Paragraph(Role.ISSUER_NAME, (Run("ỦY BAN NHÂN DÂN XÃ QZWXJA WFJZQK"),)),),
    )
    title = replace(plain.title, subject=(Paragraph(Role.SUBJECT, (Run("Bồi dưỡng ở xã Qzwxja Wfjzqk"),)),))
    cell = Cell((Run("xã Qzwxja Wfjzqk"),))
    table = Table(
        (Column(), Column(alignment=Alignment.CENTRE)),
        (Row((Cell((Run("Đơn vị"),)), Cell((Run("Số"),))), RowKind.HEAD),),
        (Row((cell, Cell((Run("12"),)))), Row((Cell((Run("tỉnh"),)), cell))),
    )
    note = Footnote(1, (Run("Số của xã Qzwxja Wfjzqk."),))
    text = Paragraph(Role.BODY, (Run("Cử người của xã Qzwxja Wfjzqk"), note, Run(".")))
    end = replace(plain.sign_off, signer=Paragraph(Role.SIGNER_NAME, (Run("Xqjwzo Jzfwqu"),)))
    properties = replace(plain.properties, title="Kế hoạch xã Qzwxja Wfjzqk")
    body = (*plain.body, text, table)
    return replace(plain, letterhead=head, title=title, body=body, sign_off=end, properties=properties)


@pytest.mark.parametrize("words", [SHORT, LONG, {"name": "Hà Bắc", "signer": "Họ và tên"}])
def test_a_printed_file_is_the_written_one(words):
    document_ = with_marks()
    alone = stencil_of(document_, MARKS).filled(words)
    assert plate_of(document_, frame(), profile(), MARKS).printed(words) == write_docx(alone, frame(), profile())


def test_a_plate_can_be_used_again():
    plate = plate_of(with_marks(), frame(), profile(), MARKS)
    first = plate.printed(SHORT)
    assert plate.printed(LONG) != first
    assert plate.printed(SHORT) == first


def test_words_that_decide_what_stays_on_a_page_are_not_printed():
    plain = with_marks()
    last = Paragraph(Role.CLOSING, (Run("Trên đây là Kế hoạch của xã Qzwxja Wfjzqk, xã Qzwxja Wfjzqk và xã khác."),))
    plate = plate_of(replace(plain, closing=(last,)), frame(), profile(), MARKS)
    assert plate.printed(SHORT) is not None
    assert plate.printed({"name": "Thượng " * 12, "signer": "Ô"}) is None


def test_a_footnote_in_what_is_measured_makes_no_plate():
    cell = Cell((Run("xã Qzwxja Wfjzqk"), Footnote(1, (Run("Chú thích."),))))
    plain = with_marks()
    with pytest.raises(Unplaceable):
        plate_of(replace(plain, body=(Table((Column(),), (), (Row((cell,)),)),)), frame(), profile(), MARKS)


def test_an_authors_own_private_sign_makes_no_plate():
    plain = with_marks()
    text = Paragraph(Role.BODY, (Run("\ue0000\ue001"),))
    with pytest.raises(Unplaceable):
        plate_of(replace(plain, body=(text,)), frame(), profile(), MARKS)
