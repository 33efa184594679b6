"""What is set at the end: ends of items, capitals, abbreviations, notes in order, spaces that hold words together."""

from __future__ import annotations

import pytest

from plandocs.document.blocks import Paragraph
from plandocs.document.document import walk
from plandocs.document.plain import written
from tests.composing.making import TWO, composed, outlined, seen, texts, under


def items(*given, more=""):
    return under("{kind: list, " + more + "items: [" + ", ".join(f'"{one}"' for one in given) + "]}")


# ends of items


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["một", "hai", "ba"], ["1. Một;", "2. Hai;", "3. Ba."]),
        (["một.", "hai;", "ba,"], ["1. Một;", "2. Hai;", "3. Ba."]),
        (["một:", "hai ;"], ["1. Một;", "2. Hai."]),
        (["một. Hai", "ba"], ["1. Một. Hai.", "2. Ba."]),  # one full sentence inside: all end in full stops
        (["một…", "hai…"], ["1. Một…;", "2. Hai…"]),
        (["một...", "hai..."], ["1. Một...;", "2. Hai..."]),
        (["TP. Huế", "TM. Ủy ban"], ["1. TP. Huế;", "2. TM. Ủy ban."]),
        (["trên 1.299 người", "11,8%"], ["1. Trên 1.299 người;", "2. 11,8%."]),
        (["a (gồm b)", "**đậm**"], ["1. A (gồm b);", "2. Đậm."]),
    ],
)
def test_ends_of_items(given, expected):
    assert items(*given) == expected


@pytest.mark.parametrize(
    ("style", "given", "expected"),
    [
        ("semicolons", ["một", "hai"], ["1. Một;", "2. Hai."]),
        ("full_stops", ["một", "hai"], ["1. Một.", "2. Hai."]),
        ("as_written", ["một,", "hai;", "ba."], ["1. Một,", "2. Hai;", "3. Ba."]),
        ("as_written", ["một", "hai"], ["1. Một", "2. Hai"]),
    ],
)
def test_ends_that_are_asked_for(style, given, expected):
    assert items(*given, more=f"punctuation: {style}, ") == expected


def test_semicolons_about_full_sentences_are_told():
    made = outlined('{kind: list, punctuation: semicolons, items: ["Một. Hai nữa", Ba]}')
    assert made.told == [("PD604", '"Một. Hai nữa"')]


@pytest.mark.parametrize("typed", ["một", "một.", "một;", "một:", "một,"])
def test_an_item_with_points_below_ends_in_a_colon(typed):
    block = f'{{kind: list, items: [{{text: "{typed}", items: [hai, ba]}}, bốn]}}'
    assert under(block) == ["1. Một:", "  a) Hai;", "  b) Ba.", "2. Bốn."]


def test_ends_of_points_below_are_their_own():
    block = '{kind: list, items: [{text: một, items: ["Hai. Ba nữa", bốn]}, năm]}'
    assert under(block) == ["1. Một:", "  a) Hai. Ba nữa.", "  b) Bốn.", "2. Năm."]


def test_the_end_stands_before_no_space_and_after_a_footnote():
    assert items("một ", "hai^[ba]") == ["1. Một;", "2. Hai[1: ba]."]


def test_the_end_replaces_what_was_typed_inside_bold():
    assert items("**một;**", "hai") == ["1. Một;", "2. Hai."]


def test_the_end_replaces_what_was_typed_before_a_footnote():
    assert items("một;^[ghi chú]", "hai") == ["1. Một[1: ghi chú];", "2. Hai."]


def test_an_item_that_ends_with_a_citation_has_one_end():
    assert under("{kind: list, items: [\"theo {{ cite('luat') }};\", \"theo {{ cite('luat') }}\"]}", TWO) == [
        "1. Theo Luật Cán bộ, công chức;",
        "2. Theo Luật Cán bộ, công chức.",
    ]


# capitals


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("rà soát nhu cầu", "Rà soát nhu cầu"),
        ("đăng ký", "Đăng ký"),
        ("“đổi mới” cách làm", "“Đổi mới” cách làm"),
        ("100% công chức", "100% công chức"),
        ("**rà soát** nhu cầu", "Rà soát nhu cầu"),
        ("{{ title | lower }}", "Bồi dưỡng cán bộ, công chức"),
    ],
)
def test_an_item_begins_with_a_capital(given, expected):
    assert items(given, "hai")[0] == f"1. {expected};"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Mục đích, yêu cầu", "I. MỤC ĐÍCH, YÊU CẦU"),
        ("Đối tượng", "I. ĐỐI TƯỢNG"),
        ("Kế hoạch số 117/KH-UBND", "I. KẾ HOẠCH SỐ 117/KH-UBND"),
        ("Giai đoạn {{ period }}", "I. GIAI ĐOẠN 2026 - 2031"),
        ("Cán bộ^[Theo Luật]", "I. CÁN BỘ[1: Theo Luật]"),
        ("**Mục** *tiêu*", "I. MỤC TIÊU"),
        ("Nghị quyết 12-NQ/TW", "I. NGHỊ QUYẾT 12-NQ/TW"),
        ("kinh tế - xã hội", "I. KINH TẾ - XÃ HỘI"),
        ("Hội nghị trực tuyến/trực tiếp", "I. HỘI NGHỊ TRỰC TUYẾN/TRỰC TIẾP"),
    ],
)
def test_headings_of_the_first_level_are_in_capitals(heading, expected):
    made = composed(f'outline: [{{heading: "{heading}", content: X.}}]')
    assert made.body[0] == expected


def test_headings_below_are_as_written():
    made = composed("outline: [{heading: A, sections: [{heading: Mục đích, sections: [{heading: Nhỏ, content: X.}]}]}]")
    assert made.body[1:3] == ["  1. Mục đích", "    a) Nhỏ"]


def test_a_heading_with_nothing_under_it_is_told():
    assert composed("outline: [{heading: Mục đích}]").told == [("PD504", "Mục đích")]


# abbreviations

SHORT = 'abbreviations: {UBND: Ủy ban nhân dân, CBCC: "cán bộ, công chức"}\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trình UBND xã.", "Trình Ủy ban nhân dân (sau đây viết tắt là UBND) xã."),
        ("UBND xã và UBND tỉnh.", "Ủy ban nhân dân (sau đây viết tắt là UBND) xã và UBND tỉnh."),
        ("CBCC xã.", "Cán bộ, công chức (sau đây viết tắt là CBCC) xã."),
        ("Cử CBCC đi học.", "Cử cán bộ, công chức (sau đây viết tắt là CBCC) đi học."),
        ("Kế hoạch số 1/KH-UBND.", "Kế hoạch số 1/KH-UBND."),
        ("Kế hoạch UBND-VX, UBND/VX, UBNDX.", "Kế hoạch UBND-VX, UBND/VX, UBNDX."),
        ("(UBND) xã.", "(Ủy ban nhân dân (sau đây viết tắt là UBND)) xã."),
        ("**UBND** xã.", "Ủy ban nhân dân (sau đây viết tắt là UBND) xã."),
        ("Xong. CBCC học.", "Xong. Cán bộ, công chức (sau đây viết tắt là CBCC) học."),
    ],
)
def test_an_abbreviation_is_explained_at_its_first_use(text, expected):
    assert under(f'"{text}"', SHORT) == [expected]


def test_each_abbreviation_is_explained_once_in_the_whole_document():
    made = composed(
        SHORT
        + "outline:\n"
        + "  - {heading: UBND và CBCC, content: [CBCC học., {kind: list, items: [UBND xã, CBCC xã]}]}\n"
        + "closing: UBND xã.\n"
    )
    assert made.body == [
        "I. UBND VÀ CBCC",
        "  Cán bộ, công chức (sau đây viết tắt là CBCC) học.",
        "  1. Ủy ban nhân dân (sau đây viết tắt là UBND) xã;",
        "  2. CBCC xã.",
    ]
    assert texts(made.document.closing) == ["UBND xã./."]


@pytest.mark.parametrize(
    "yaml",
    [
        "title: Bồi dưỡng CBCC\nsubject: X\n",
        "recipients: [CBCC xã]\n",
        "tasks: {content: CBCC học, lead: CBCC}\noutline: [{heading: CBCC, content: {kind: tasks, layout: table}}]\n",
        "references: {a: {type: Luật, date: 24/6/2025, subject: CBCC}}\nbases: a\n",
    ],
)
def test_titles_headings_tables_bases_and_recipients_explain_nothing(yaml):
    made = composed(SHORT + yaml)
    assert "viết tắt" not in "\n".join(made.lines)


def test_the_opening_explains():
    made = composed(SHORT + "opening: 'UBND xã ban hành Kế hoạch như sau:'\n")
    assert texts(made.document.opening) == ["Ủy ban nhân dân (sau đây viết tắt là UBND) xã ban hành Kế hoạch như sau:"]


def test_an_abbreviation_in_the_middle_of_a_sentence_stays_small_after_a_citation():
    text = "\"{{ cite('luat') }}, CBCC xã.\""
    assert under(text, SHORT + TWO.lstrip()) == [
        "Luật Cán bộ, công chức, cán bộ, công chức (sau đây viết tắt là CBCC) xã."
    ]


# footnotes


def test_footnotes_are_numbered_through_the_document():
    made = composed("""
        opening: "Mở đầu^[a]:"
        outline:
          - heading: Một^[b]
            content:
              - Đoạn^[c] và^[d].
              - {kind: list, items: [{text: "Ý^[e]", items: ["Con^[f]", "Con^[g]"]}, "Ý^[h]"]}
          - {heading: Hai, form: run_in, content: "Liền^[i]."}
        closing: Hết^[k].
        """)
    found = [part.split(":")[0] for line in made.lines for part in line.split("[")[1:]]
    assert found == [str(number) for number in range(1, 11)]


def test_a_note_holds_no_note_of_its_own():
    assert under('"Một^[hai ^[ba] bốn] năm^[sáu]."') == ["Một[1: hai [ba] bốn] năm[2: sáu]."]


def test_a_short_name_that_is_defined_in_a_note_is_defined_in_words_inside_one():
    yaml = (
        "references: {a: {type: Đề án, number: 3/ĐA, date: 5/4/2024, issuer: UBND, subject: về X,"
        " short: {name: Đề án 3, defined_in: footnote}}}\n"
    )
    full = "Đề án số 3/ĐA ngày 05 tháng 4 năm 2024 của UBND về X"
    assert under("\"Một^[theo {{ cite('a') }}], {{ cite('a') }}.\"", yaml) == [
        f"Một[1: theo {full} (sau đây gọi tắt là Đề án 3)], Đề án 3."
    ]
    assert under("\"Theo {{ cite('a') }}, {{ cite('a') }}.\"", yaml) == [
        f"Theo {full}[1: Sau đây gọi tắt là Đề án 3.], Đề án 3."
    ]


# spaces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("02 lớp cho 1.299 học viên", "02~lớp cho 1.299~học viên"),
        ("ngày 05 tháng 4 năm 2024", "ngày~05 tháng~4 năm~2024"),
        ("quý III, quý IV", "quý~III, quý~IV"),
        ("tại Điều 5", "tại Điều~5"),
        ("Nghị định số 30/2020/NĐ-CP", "Nghị định số~30/2020/NĐ-CP"),
        ("tại {{ ref('a') }}", "tại Mục~I"),
    ],
)
def test_words_that_a_line_must_not_part(text, expected):
    made = composed(f'outline: [{{id: a, heading: A, content: "{text}"}}]\nclosing: Hết.')
    found = [seen(written(block.content), "~") for block in walk(made.document.body) if isinstance(block, Paragraph)]
    assert found == [expected]
