"""A plan that is attached to a decision (NĐ30, Phụ lục III, after Mẫu 1.3)."""

from __future__ import annotations

from textwrap import dedent

import pytest

from plandocs.composing.compose import compose_document
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.fact import validate
from plandocs.sources.yaml_tree import read_yaml
from plandocs.spec.plan import Plan
from tests.composing.making import TWO, composed, context_of, texts

LINE = "(Ban hành kèm theo Quyết định số _/QĐ-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân xã Hà Bắc)"
UNSIGNED = """\
plandocs: 1
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
date: 1/2026
title: Bồi dưỡng cán bộ
period: 2026
"""
DECISION = "decision: {bases: luat, implementers: Văn phòng}"


def attached(keys="", yaml=""):
    return composed(f"attached_to: {{{keys}}}\n{yaml}")


def line(keys="", yaml=""):
    (found,) = texts(attached(keys, yaml).document.title.attached)
    return found


def codes(keys="", yaml=""):
    """What is said against the text of the test; the minimal plan's own signature is not printed either."""
    found = attached(keys, yaml).told
    return [(code, words) for code, words in found if code.startswith("PD53") and words != "minimal.yaml"]


def test_the_least_attached_plan():
    assert attached("act: ban_hanh", "goals: {purposes: Nâng cao năng lực}").lines == [
        "ỦY BAN NHÂN DÂN",
        "XÃ HÀ BẮC",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "KẾ HOẠCH",
        "Bồi dưỡng cán bộ, công chức",
        LINE,
        "I. MỤC ĐÍCH",
        "  Nâng cao năng lực./.",
    ]


def test_a_plan_of_its_own_has_no_line():
    assert composed().document.title.attached == ()


def test_no_letterhead_at_all():
    assert attached("letterhead: no").document.letterhead is None


def test_number_and_date_are_the_decisions():
    head = attached("number: 12").document.letterhead
    assert (head.number, head.place_date) == (None, None)
    assert attached("number: 12").document.sign_off is None


@pytest.mark.parametrize(
    ("keys", "yaml", "expected"),
    [
        ("act: ban_hanh", "", LINE),
        ("number: 5", "", LINE.replace("_/", "05/")),
        ("number: 117", "", LINE.replace("_/", "117/")),
        ("symbol: QĐ-CT", "", LINE.replace("QĐ-UBND", "QĐ-CT")),
        ("number: 5", "issuer: {abbreviation: PVHXH}", LINE.replace("_/QĐ-UBND", "05/QĐ-PVHXH")),
        ("act: ban_hanh", "date: 1/2026", LINE.replace("15 tháng 6", "_ tháng 01")),
        ("date: 20/1/2026", "date: 1/2026", LINE.replace("15 tháng 6", "20 tháng 01")),
        ("issuer: Ủy ban nhân dân tỉnh", "", LINE.replace("xã Hà Bắc", "tỉnh")),
        ("act: ban_hanh", "issuer: {short: Ủy ban nhân dân xã}", LINE),
        (
            "decision: {authority: Chủ tịch Ủy ban nhân dân xã Hà Bắc, bases: luat, implementers: A}",
            TWO,
            LINE.replace("của Ủy", "của Chủ tịch Ủy"),
        ),
        ("act: phe_duyet", "", LINE.replace("Ban hành kèm theo Quyết định", "Kèm theo Quyết định phê duyệt")),
        (
            "act: ban_hanh",
            "wording: {attached.ban_hanh: '(Quyết định số {number}-{symbol})'}",
            "(Quyết định số _-QĐ-UBND)",
        ),
    ],
)
def test_the_line_under_the_title(keys, yaml, expected):
    assert line(keys, yaml) == expected


def test_the_line_shows_the_place_of_the_key():
    (paragraph,) = attached("act: ban_hanh").document.title.attached
    assert paragraph.origin.place.key_path == "attached_to"


def test_bases_and_opening_only_where_they_are_given():
    assert (attached("act: ban_hanh").document.bases, attached("act: ban_hanh").document.opening) == ((), ())
    made = attached("act: ban_hanh", TWO + "bases: [luat, nd171]\nopening: 'Nội dung như sau:'")
    assert texts(made.document.bases)[0] == "Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;"
    assert texts(made.document.opening) == ["Nội dung như sau:"]


def test_the_draft_mark_stands_in_the_letterhead():
    assert texts([attached("act: ban_hanh", "draft_mark: 2").document.letterhead.draft_mark]) == ["Dự thảo lần 2"]


# the signature is needed unless the plan is attached


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", [("PD102", 1)]),
        ("signature:\n", [("PD109", 6)]),
        ("signatur: {position: A}\n", [("PD101", 6)]),
        ("attached_to: {act: ban_hanh}\n", []),
        ("attached_to: {act: khac}\n", [("PD104", 6)]),
        ("attached_to:\n", [("PD102", 1)]),
        ("signature: {name: A}\n", [("PD102", 6)]),
        ("signature: {position: A}\n", []),
    ],
)
def test_who_needs_a_signature(more, expected):
    problems = Problems()
    written = read_yaml(UNSIGNED + more, "plan.yaml", problems)
    assert written is not None
    assert (validate(Plan, written, problems) is None) == bool(expected)
    assert [(one.code, one.place.line) for one in problems] == expected


# what does not fit


@pytest.mark.parametrize(
    ("keys", "yaml", "expected"),
    [
        ("number: 12", "number: 12", [("PD531", "number")]),
        ("number: 12", "symbol: KH-UBND", [("PD531", "symbol")]),
        ("number: 12", "recipients: Sở Nội vụ", [("PD532", "recipients")]),
        ("number: 12", "archive: VX", [("PD532", "archive")]),
        ("number: 12", "signature: {name: Nguyễn Văn A}", [("PD532", "signature")]),
        (DECISION, TWO + "signature: {name: Nguyễn Văn A}", []),
        (DECISION[:-1] + ", signature: {position: A}}", TWO + "signature: {name: A}", [("PD532", "signature")]),
        ("letterhead: no", "draft_mark: 2", [("PD538", "draft_mark")]),
        (f"letterhead: no, {DECISION}", TWO + "draft_mark: 2", []),
        ("date: 15/6/2026", "", []),
        ("date: 6/2026", "", []),
        ("date: 16/6/2026", "", [("PD533", "16/6/2026")]),
        ("date: 2027", "date: 6/2026", [("PD533", "2027")]),
        ("act: ban_hanh", "title: Phê duyệt đào tạo", [("PD534", "Phê duyệt đào tạo")]),
        ("act: ban_hanh", "subject: phê duyệt đào tạo", [("PD534", "phê duyệt đào tạo")]),
        ("act: ban_hanh", "title: Đào tạo theo Đề án được phê duyệt", []),
        ("act: phe_duyet", "title: Ban hành chương trình", [("PD534", "Ban hành chương trình")]),
        ("act: phe_duyet", "title: Đào tạo", []),
    ],
)
def test_what_does_not_fit(keys, yaml, expected):
    assert codes(keys, yaml) == expected


def test_a_form_that_knows_no_decision():
    context = context_of("attached_to: {act: ban_hanh}")
    types = {name: form for name, form in context.profile.document_types.items() if name != "quyet_dinh"}
    profile = context.profile.model_copy(update={"document_types": types})
    problems = Problems()
    compose_document(context.plan, profile, context.wording, (), context.table_forms, problems)
    assert [one.code for one in problems if one.code == "PD537"] == ["PD537"]


def test_expressions_still_see_the_plans_facts():
    made = attached("act: ban_hanh", dedent("opening: 'Số {{ issuer.abbreviation }}:'"))
    assert texts(made.document.opening) == ["Số UBND:"]
