"""The list of the parts, made from the parts."""

from __future__ import annotations

import pytest

from plandocs.composing.draft import Draft, Headed, Para, PartList
from plandocs.composing.parts import with_parts_listed
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.origin import Origin
from plandocs.sources.fact import NOWHERE
from plandocs.spec.statements import Marks, Punctuation
from tests.composing.making import composed, context_of

OUTLINE = """
kind: de_an
{facts}
outline:
  - heading: Đặt vấn đề
    form: introduction
    sections:
      - {{heading: Căn cứ, content: A.}}
      - {{heading: Bố cục, content: {{kind: parts{keys}}}}}
  - {{heading: "Thực trạng^[Năm 2025]", form: part, content: B.}}
  - {{heading: Mục tiêu, form: part, content: C.}}
  - {{heading: Tổ chức thực hiện, form: part, content: D.}}
closing: Hết.
"""
ANNEXES = "annexes: {a: {title: A, separate: yes}, b: {title: B, separate: yes}}"


def listed(facts="", keys=""):
    made = composed(OUTLINE.format(facts=facts, keys=keys))
    start = made.body.index("  II. BỐ CỤC") + 1
    return [line.strip() for line in made.body[start : made.body.index("Phần I THỰC TRẠNG[1: Năm 2025]")]]


def test_the_parts_are_counted_and_named():
    assert listed() == [
        "Ngoài phần đặt vấn đề, Đề án gồm có 03 phần:",
        "Phần I: Thực trạng;",
        "Phần II: Mục tiêu;",
        "Phần III: Tổ chức thực hiện.",
    ]


@pytest.mark.parametrize(
    ("facts", "keys", "first"),
    [
        (ANNEXES, "", "Ngoài phần đặt vấn đề, các phụ lục, Đề án gồm có 03 phần:"),
        ("annexes: {a: {title: A, separate: yes}}", "", "Ngoài phần đặt vấn đề, phụ lục, Đề án gồm có 03 phần:"),
        ("", ", lead: Gồm các phần sau", "Gồm các phần sau:"),
        ("wording: {parts.lead: '{type} có {words} ({figure}) phần'}", "", "Đề án có ba (3) phần:"),
    ],
)
def test_the_words_before_the_list(facts, keys, first):
    assert listed(facts, keys)[0] == first


def test_marks_and_ends_that_are_asked_for():
    assert listed("", ", marks: dashes, punctuation: full_stops")[1:] == [
        "- Phần I: Thực trạng.",
        "- Phần II: Mục tiêu.",
        "- Phần III: Tổ chức thực hiện.",
    ]


def test_the_list_may_stand_in_a_part_or_below_an_item():
    made = composed("""
        outline:
          - heading: Một
            form: part
            content: {kind: list, items: [{text: Gồm, content: {kind: parts, lead: Các phần}}, Khác]}
          - {heading: Hai, form: part, content: X.}
        """)
    assert [line.strip() for line in made.body if line.strip().startswith("Phần")] == [
        "Phần I MỘT",
        "Phần I: Một;",
        "Phần II: Hai.",
        "Phần II HAI",
    ]


def test_no_parts_to_list():
    made = composed("outline: [{heading: A, content: {kind: parts}}]")
    assert made.told == [("PD511", "parts")]


def test_an_introduction_is_no_part():
    made = composed("outline: [{heading: A, form: introduction, content: {kind: parts}}]")
    assert made.told == [("PD511", "parts")]


def test_a_part_without_a_title():
    made = composed("""
        outline:
          - {heading: "^[Chỉ có chú thích]", form: part, content: {kind: parts}}
        """)
    assert made.told == [("PD512", '"^[Chỉ có chú thích]"')]


def test_a_default_outline_drops_what_only_lists_no_parts():
    context, origin = context_of(), Origin(NOWHERE)
    wanted = PartList(origin, has_lead=False, marks=Marks.AUTO, punctuation=Punctuation.AUTO)
    drafts: list[Draft] = [Headed((), origin, [Headed((), origin, [wanted])]), Headed((), origin, [Para((), origin)])]
    assert with_parts_listed(drafts, context, optional=True) == drafts[1:]
    assert not list(context.problems)


# the default outline of a đề án


FACTS = """
statistics: {a: {name: công chức, count: 5}}
goals: {viewpoints: [Một, Hai]}
milestones: [{time: 2027, content: sơ kết}, {time: 2031, content: tổng kết}]
budget: {sources: ngân sách xã}
"""


def default(facts):
    from plandocs.composing.compose import compose_document
    from plandocs.document.inlines import text_of
    from plandocs.registers.shelf import Shelf
    from plandocs.spec.outline import DefaultOutline
    from tests.composing.making import plan_of

    shelf, problems = Shelf(), Problems()
    outline = shelf.typed("outlines", "de_an", DefaultOutline)
    profile = shelf.profile("state-nd30-2020")
    assert outline is not None
    assert profile is not None
    plan = plan_of("kind: de_an\n" + facts, problems)
    document = compose_document(plan, profile, shelf.wording("state"), outline.sections, shelf.table_form, problems)
    return [(getattr(one, "mark", ""), text_of(getattr(one, "heading", ()))) for one in document.body]


def test_the_default_outline_has_the_parts_that_have_facts():
    assert default(FACTS) == [
        ("Phần I", "THỰC TRẠNG"),
        ("Phần II", "QUAN ĐIỂM, MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP"),
        ("Phần III", "TỔ CHỨC THỰC HIỆN"),
    ]


def test_a_single_part_gives_way_to_its_sections():
    assert default("budget: {sources: ngân sách xã}\nmilestones: {time: 2027, content: sơ kết}") == [
        ("I.", "LỘ TRÌNH THỰC HIỆN"),
        ("II.", "KINH PHÍ THỰC HIỆN"),
    ]


def test_a_plan_without_facts_has_an_empty_outline():
    assert default("") == []
