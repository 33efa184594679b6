"""The outline: sections, blocks with their leads, and the one that a plan without its own gets."""

from __future__ import annotations

import pytest

from tests.composing.making import composed, outlined, under


def test_texts_and_lists_in_their_order():
    assert under("[Đoạn một., {kind: list, items: [a, b]}, {kind: text, text: Đoạn hai.}]") == [
        "Đoạn một.",
        "1. A;",
        "2. B.",
        "Đoạn hai.",
    ]


@pytest.mark.parametrize(
    ("lead", "expected"), [("gồm các ý", "Gồm các ý:"), ("'Như sau:'", "Như sau:"), ("Xem.", "Xem.")]
)
def test_a_lead_ends_in_a_colon(lead, expected):
    assert under(f"{{kind: list, lead: {lead}, items: [a, b]}}") == [expected, "1. A;", "2. B."]


def test_a_heading_below_the_titled_levels_leads_its_list_with_a_colon():
    made = composed(
        "outline: [{heading: A, sections: [{heading: B, sections: "
        "[{heading: C, content: {kind: list, items: [x, y]}}]}]}]"
    )
    assert made.body == ["I. A", "  1. B", "    a) C:", "      - X;", "      - Y./."]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("{kind: goals, of: purposes}", ["  Mục đích."]),
        ("{kind: milestones}", ["  Tháng 7 năm 2028: sơ kết."]),
        ("Đoạn văn.", ["  Đoạn văn."]),
        ("{kind: list, items: [x, y]}", ["  a) X;", "  b) Y."]),
        ("[Đoạn văn., {kind: list, items: [x, y]}]", ["  Đoạn văn.", "  a) X;", "  b) Y."]),
        ("{kind: list, lead: gồm, items: [x, y]}", ["  Gồm:", "  a) X;", "  b) Y."]),
    ],
)
def test_an_item_may_hold_blocks(content, expected):
    first, *below, last = under(
        f"{{kind: list, items: [{{text: một, content: {content}}}, hai]}}",
        "goals: {purposes: mục đích}\nmilestones: {time: tháng 7/2028, content: sơ kết}\n",
    )
    assert (first[:-1], below, last) == ("1. Một", expected, "2. Hai.")


@pytest.mark.parametrize(
    "kind",
    ["targets", "audiences", "programmes", "sending", "tasks", "responsibilities", "budget", "reporting", "milestones"],
)
def test_a_block_with_nothing_to_show_is_told(kind):
    made = outlined(f"[Văn bản., {{kind: {kind}}}]")
    assert made.told == [("PD508", kind)]


def test_goals_that_are_not_there_are_told():
    assert outlined("[Văn bản., {kind: goals, of: general}]").told == [("PD508", "goals")]


def test_the_note_on_an_annex():
    annexes = "annexes: {a: {title: Danh mục nhiệm vụ, separate: có}}\n"
    assert under("{kind: annex_note, annex: a}", annexes) == ["(Danh mục nhiệm vụ tại Phụ lục kèm theo Kế hoạch này)"]
    assert under("{kind: annex_note, annex: a, text: \"Xem {{ annex('a') }}.\"}", annexes) == ["Xem Phụ lục."]
    assert ("PD502", "b") in outlined("{kind: annex_note, annex: b}", annexes).told


FACTS = """
goals: {purposes: [A, B], requirements: [C, D]}
responsibilities: {body: Công an xã, duties: [E, F]}
milestones: [{time: tháng 7/2028, content: G}, {time: tháng 8/2028, content: H}]
"""


def test_the_default_outline_shows_what_the_plan_has():
    made = composed(FACTS)
    assert [line for line in made.body if not line.startswith(" ")] == [
        "I. MỤC ĐÍCH, YÊU CẦU",
        "II. LỘ TRÌNH THỰC HIỆN",
        "III. TỔ CHỨC THỰC HIỆN",
    ]
    assert made.told == []


def test_an_empty_plan_has_an_empty_body():
    assert composed().body == []


def test_a_section_of_the_authors_own_may_not_be_empty():
    made = composed("outline: [{heading: Một, sections: [{heading: Hai}]}]")
    assert made.told == [("PD504", "Hai")]


def test_a_typed_mark_before_a_heading_is_told():
    assert composed("outline: [{heading: I. Mục đích, content: X.}]").told == [("PD601", "I.")]
