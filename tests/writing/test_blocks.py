from __future__ import annotations

import pytest

from plandocs.document.blocks import ListItem, Role, Section
from plandocs.writing.blocks import blocks
from tests.writing.sample import inlines, para, setting, shape, table


def test_marks_stand_before_the_words() -> None:
    section = Section(1, "I.", inlines("MỤC ĐÍCH"), (para(Role.BODY, "Một câu."),))
    assert shape("".join(blocks(setting(), [section]))) == ["Heading1: I. MỤC ĐÍCH", "BodyText: Một câu."]


def test_items_hold_items() -> None:
    item = ListItem("-", 4, inlines("Ngoài:"), (ListItem("+", 5, inlines("Trong."), (para(Role.BODY, "Sau."),)),))
    assert shape("".join(blocks(setting(), [item]))) == ["Item: - Ngoài:", "Item: + Trong.", "BodyText: Sau."]


@pytest.mark.parametrize(("level", "style"), [(1, "Heading1"), (3, "Heading3"), (5, "Heading5"), (7, "Heading5")])
def test_headings_have_the_style_of_their_level(level: int, style: str) -> None:
    assert shape("".join(blocks(setting(), [Section(level, "a)", inlines("Tiêu đề"), ())]))) == [f"{style}: a) Tiêu đề"]


def test_a_heading_without_number() -> None:
    section = Section(2, "", inlines("Tiêu đề"), (), numbered=False)
    assert shape("".join(blocks(setting(), [section]))) == ["UnnumberedHeading: Tiêu đề"]


@pytest.mark.parametrize(
    ("mark", "style", "text"), [("a)", "Item", "a) Đối tượng: 14 lớp."), ("", "BodyText", "Đối tượng: 14 lớp.")]
)
def test_a_run_in_heading_is_bold_and_its_tail_is_not(mark: str, style: str, text: str) -> None:
    section = Section(3, mark, inlines("Đối tượng:"), (), run_in=True, tail=inlines(" 14 lớp."))
    xml = "".join(blocks(setting(), [section]))
    assert shape(xml) == [f"{style}: {text}"]
    assert "<w:rPr><w:b/><w:bCs/></w:rPr><w:t>Đối tượng:</w:t>" in xml
    assert '<w:r><w:t xml:space="preserve"> 14 lớp.</w:t></w:r>' in xml


def test_a_part_has_its_label_and_its_title_on_two_lines() -> None:
    section = Section(0, "Phần I", inlines("SỰ CẦN THIẾT"), (para(Role.BODY, "Một câu."),))
    assert shape("".join(blocks(setting(), [section]))) == [
        "PartLabel: Phần I",
        "PartTitle: SỰ CẦN THIẾT",
        "BodyText: Một câu.",
    ]


def test_an_introduction_has_its_title_alone_with_the_space_of_a_label() -> None:
    section = Section(0, "", inlines("ĐẶT VẤN ĐỀ"), (para(Role.BODY, "Một câu."),), numbered=False)
    xml = "".join(blocks(setting(), [section]))
    assert shape(xml) == ["PartTitle: ĐẶT VẤN ĐỀ", "BodyText: Một câu."]
    assert '<w:pStyle w:val="PartTitle"/><w:keepNext/><w:spacing w:before="240"/>' in xml


def test_a_table_among_blocks() -> None:
    assert "<w:tbl>" in "".join(blocks(setting(), [table()]))
