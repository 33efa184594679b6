"""Annexes: what they are called, what stands above them, how they end, how their pages lie."""

from __future__ import annotations

import pytest

from plandocs.document.document import Orientation
from tests.composing.making import TWO, composed, texts

OUTLINE = """
outline: [{heading: Nội dung, content: "Theo {{ annex('mot') }} và {{ annex('hai') }}."}]
closing: Hết.
"""
PAIR = """
annexes:
  mot: {title: Danh mục nhiệm vụ, content: Lời thứ nhất.}
  hai: {title: Biểu số liệu, content: Lời thứ hai.}
"""


TABLE = "annexes: {{mot: {{title: A, content: {{kind: tasks, layout: table, {}}}}}}}\n"


def alone(content="content: Lời.", yaml=""):
    spec = f"annexes: {{mot: {{title: Danh mục, {content}}}}}\n{yaml}"
    return composed(spec + "outline: [{heading: A, content: \"Xem {{ annex('mot') }}.\"}]\nclosing: Hết.\n")


def heads(made):
    return [texts(annex.head) for annex in made.document.annexes]


def test_two_annexes_have_roman_numbers():
    made = composed(PAIR + OUTLINE)
    assert "  Theo Phụ lục I và Phụ lục II." in made.lines
    assert [head[:2] for head in heads(made)] == [
        ["Phụ lục I", "DANH MỤC NHIỆM VỤ"],
        ["Phụ lục II", "BIỂU SỐ LIỆU"],
    ]
    assert made.told == []


def test_a_single_annex_has_no_number():
    assert heads(alone())[0][0] == "Phụ lục"


def test_the_line_below_says_to_what_it_belongs():
    line = "(Kèm theo Kế hoạch số {}/KH-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã Hà Bắc)"
    assert heads(alone())[0][2] == line.format("_")
    assert heads(alone(yaml="number: 7\n"))[0][2] == line.format("07")


def test_an_electronic_document_leaves_number_and_date_blank():
    assert heads(alone(yaml="number: 7\nelectronic: yes\n"))[0][2] == (
        "(Kèm theo Kế hoạch số _/KH-UBND ngày _ tháng _ năm _ của Ủy ban nhân dân xã Hà Bắc)"
    )


def test_a_plan_that_goes_with_a_decision_names_the_decision():
    made = alone(yaml="attached_to: {number: 12, date: 15/6/2026}\n")
    assert heads(made)[0][2] == (
        "(Kèm theo Kế hoạch ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 6 năm 2026"
        " của Ủy ban nhân dân xã Hà Bắc)"
    )


@pytest.mark.parametrize(
    ("content", "last"),
    [
        ("content: Lời.", "Lời./."),
        ("content: Lời., end_mark: no", "Lời."),
        ("content: {kind: list, items: [A, B]}", "2. B./."),
        ("sections: [{heading: M, content: Lời.}]", "  Lời./."),
        ("content: {kind: tasks, layout: table}", "1 | Mở lớp | Công an xã"),
        ("content: {kind: tasks, layout: table}, end_mark: yes", "./."),
    ],
)
def test_how_an_annex_ends(content, last):
    made = alone(content, "tasks: {content: Mở lớp, lead: Công an xã}\n")
    assert made.lines[-1] == last


def test_sections_of_an_annex_count_from_one_and_are_named_with_it():
    made = composed(
        "annexes:\n"
        "  mot: {title: A, content: X}\n"
        "  hai: {title: B, sections: [{heading: Một, content: X}, {id: m, heading: Hai, content: X}]}\n"
        "outline:\n"
        "  - {heading: Nội dung, content: \"Theo {{ annex('mot') }}, {{ annex('hai') }}, {{ ref('m') }}.\"}\n"
        "closing: Hết.\n"
    )
    assert "  Theo Phụ lục I, Phụ lục II, Mục II Phụ lục II." in made.lines
    assert [line for line in made.lines if line.endswith((" MỘT", " HAI"))] == ["I. MỘT", "II. HAI"]


def test_what_the_text_cites_in_full_the_annex_cites_short():
    made = composed(
        TWO
        + "annexes: {mot: {title: A, content: \"Theo {{ cite('nd171') }}.\"}}\n"
        + "outline: [{heading: M, content: \"Theo {{ cite('nd171') }} tại {{ annex('mot') }}; {{ cite('luat') }}.\"}]\n"
        + "closing: Hết.\n"
    )
    assert made.lines[-1] == "Theo Nghị định số 171/2025/NĐ-CP./."


@pytest.mark.parametrize(
    ("content", "orientation"),
    [
        ("content: Lời.", Orientation.PORTRAIT),
        ("content: Lời., orientation: landscape", Orientation.LANDSCAPE),
        ("content: {kind: tasks, layout: table}", Orientation.LANDSCAPE),
        ("content: {kind: tasks, layout: table}, orientation: portrait", Orientation.PORTRAIT),
        ("content: {kind: tasks, layout: table, table: {columns: [number, content, lead]}}", Orientation.PORTRAIT),
    ],
)
def test_pages_are_landscape_where_a_table_needs_it(content, orientation):
    wide = "lead: A, advisory: B, support: C, time: quý I/2026, product: D, in_charge: E, approver: F, note: G"
    (annex,) = alone(content, f"tasks: {{content: Mở lớp, {wide}}}\n").document.annexes
    assert annex.orientation is orientation


def test_a_table_that_fits_no_page_is_told():
    columns = ", ".join(f"{{id: c{number}, head: Nghiêng{number}}}" for number in range(30))
    made = alone(
        f"content: {{kind: tasks, layout: table, table: {{columns: [number, content, {columns}]}}}}",
        "tasks: {content: Mở lớp, lead: A}\n",
    )
    assert [code for code, _ in made.told] == ["PD541"]


@pytest.mark.parametrize(
    ("yaml", "told"),
    [
        ("annexes: {mot: {title: A}}\n", [("PD509", "{")]),
        ("annexes: {mot: {title: A, separate: yes, content: X}}\n", [("PD513", "separate")]),
        ("annexes: {mot: {title: A, separate: yes}}\n", []),
        ("annexes: {mot: {title: A, content: X}, hai: {title: B, content: X}}\n", [("PD503", "{")]),
        ("annexes: {mott: {title: A, content: X}}\n", [("PD502", "{{ annex('mot') }}"), ("PD503", "{")]),
        (
            "tasks: {content: Mở lớp, lead: A}\n" + TABLE.format("table: {columns: [numbr]}"),
            [("PD540", "numbr")],
        ),
    ],
)
def test_what_is_wrong_with_annexes(yaml, told):
    made = composed(yaml + "outline: [{heading: A, content: \"Xem {{ annex('mot') }}.\"}]\nclosing: Hết.\n")
    assert sorted(made.told) == sorted(told)
