"""How the text ends: the closing, what is sent along, and the end mark, once."""

from __future__ import annotations

import pytest

from tests.composing.making import TWO, composed, texts

BODIES = "bodies: {snv: Sở Nội vụ, vhxh: Phòng Văn hóa - Xã hội}\n"
SUBJECT = "Trên đây là Kế hoạch bồi dưỡng cán bộ, công chức."
REQUEST = " Ủy ban nhân dân xã Hà Bắc yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện"
TROUBLE = " Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về"


def closing(yaml):
    return texts(composed(f"{BODIES}closing: {yaml}\n").document.closing)


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("{}", f"{SUBJECT}{REQUEST}./."),
        ("{subject: bồi dưỡng năm 2027}", f"Trên đây là Kế hoạch bồi dưỡng năm 2027.{REQUEST}./."),
        (
            "{verb: đề nghị, addressees: các phòng}",
            f"{SUBJECT} Ủy ban nhân dân xã Hà Bắc đề nghị các phòng nghiêm túc triển khai thực hiện./.",
        ),
        ("{contact: snv}", f"{SUBJECT}{REQUEST}.{TROUBLE} Sở Nội vụ để được xem xét, giải quyết./."),
        (
            "{via: vhxh}",
            (
                f"{SUBJECT}{REQUEST}.{TROUBLE} Ủy ban nhân dân xã Hà Bắc (qua Phòng Văn hóa - Xã hội)"
                " để được xem xét, giải quyết./."
            ),
        ),
    ],
)
def test_a_closing_made_from_its_parts(yaml, expected):
    assert closing(yaml) == [expected]


@pytest.mark.parametrize("end", ["", ".", ";", " ", " ."])
def test_the_end_mark_takes_the_place_of_the_end(end):
    assert closing(f'"Trên đây là Kế hoạch{end}"') == ["Trên đây là Kế hoạch./."]


def test_an_end_mark_that_was_typed_is_told():
    assert [code for code, _ in composed('closing: "Trên đây là Kế hoạch./."').told] == ["PD603"]


def test_a_closing_of_several_paragraphs_has_one_end_mark():
    assert closing("|\n  Một.\n\n  Hai.") == ["Một.", "Hai./."]


@pytest.mark.parametrize(
    "outline",
    [
        "[{heading: A, content: Đoạn cuối.}]",
        "[{heading: A, content: {kind: list, items: [Một, Đoạn cuối]}}]",
        "[{heading: A, content: {kind: list, items: [Một, {text: Hai, items: [x, Đoạn cuối]}]}}]",
        "[{heading: A, sections: [{heading: B, content: X.}, {heading: C, content: Đoạn cuối.}]}]",
        "[{heading: A, sections: [{heading: B, form: run_in, content: Đoạn cuối.}]}]",
        "[{heading: A, form: unnumbered, content: [X., Đoạn cuối.]}]",
        '[{heading: A, content: "Đoạn cuối.^[Ghi chú.]"}]',
        '[{heading: A, content: "**Đoạn cuối.**"}]',
    ],
)
def test_without_a_closing_the_last_words_of_the_body_carry_the_mark(outline):
    lines = composed(f"outline: {outline}").lines
    marked = [line for line in lines if "./." in line]
    assert len(marked) == 1
    assert "Đoạn cuối" in marked[0]
    assert marked[0].endswith("./.")
    assert marked[0].count("./.") == 1


def test_the_mark_is_there_though_the_body_ends_in_a_table():
    made = composed(
        "tasks: {content: Mở lớp, lead: Phòng Kinh tế}\noutline: [{heading: A, content: {kind: tasks, layout: table}}]"
    )
    assert "\n".join(made.lines).count("./.") <= 1


def test_with_a_closing_the_body_has_no_mark():
    made = composed("outline: [{heading: A, content: X.}]\nclosing: Hết.")
    assert made.body == ["I. A", "  X."]
    assert texts(made.document.closing) == ["Hết./."]


def test_what_is_sent_along():
    made = composed(TWO + "closing: Hết.\nattachments: [nd171, {reference: luat, text: (Có luật kèm theo)}]")
    assert texts(made.document.attachments) == [
        (
            "(Kèm theo Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về đào tạo, bồi"
            " dưỡng công chức)"
        ),
        "(Có luật kèm theo)",
    ]
    assert texts(made.document.closing) == ["Hết./."]


def test_an_attachment_that_is_not_there():
    assert ("PD301", "nd17") in composed(TWO + "attachments: nd17\nbases: [nd171, luat]").told


def test_a_verb_is_printed_as_it_stands():
    (line,) = texts(composed(r"closing: {verb: '**đề nghị** \*'}").document.closing)
    assert r"**đề nghị** \*" in line
