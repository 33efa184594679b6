"""What a form's tags are told: the values of a spec's expressions, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from plandocs.composing.answers import Answers
from plandocs.composing.numbering import Numbering
from tests.composing.making import context_of, seen

PLAN = """
bodies: {vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}, kinh_te: Phòng Kinh tế}
references:
  nd171:
    {type: Nghị định, number: 171/2025/NĐ-CP, date: 30/6/2025, issuer: Chính phủ,
     subject: "quy định về đào tạo, bồi dưỡng công chức", short: NĐ 171}
audiences:
  cbcc: {name: "**cán bộ**, công chức", count: 1.299}
  dia_chinh:
    name: công chức
    by_unit: [{name: Địa chính A, units: xã}, {name: Địa chính B, units: [phường, đặc khu]}]
targets:
  - {id: mot, value: 100%, result: "được *bồi dưỡng*^[một chú thích] {{ period | period }}"}
tasks: {content: "Làm theo {{ cite('nd171') }}", lead: vhxh, time: 2027}
statistics: {dang_vien: {name: "đảng **viên**", count: 10}}
"""


class Told:
    """Notes problems of one tag."""

    def __init__(self) -> None:
        self.found: list[tuple[str, dict[str, object]]] = []

    def __call__(self, code: str, **values: object) -> None:
        self.found.append((code, values))


@dataclass
class Asked:
    expression: str
    names: tuple[str, ...]
    note: Told


def answers(yaml: str = PLAN, **names: Any) -> Answers:
    context = context_of(yaml)
    numbering = Numbering(context)
    return Answers.of(context, numbering).naming(names)


def said(expression: str, told: Answers | None = None) -> str:
    note = Told()
    text = (told or answers()).text(expression, note)
    assert note.found == []
    return seen(text)


def complaint(expression: str, told: Answers | None = None) -> tuple[str, dict[str, object]]:
    note = Told()
    assert (told or answers()).text(expression, note) == ""
    [found] = note.found
    return found


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("title", "Bồi dưỡng cán bộ, công chức"),
        ("plan.title", "Bồi dưỡng cán bộ, công chức"),
        ("bodies.vhxh", "Phòng Văn hóa - Xã hội"),
        ("date | long_date", "ngày 15 tháng 6 năm 2026"),
        ("audiences.cbcc.count | number", "1.299"),
        ("issuer.parent or '……'", "……"),
        ("number or 'chưa có số'", "chưa có số"),
        ("'có' if number else 'chưa'", "chưa"),
        ("so_giay if so_giay is defined else '……'", "……"),
        ("'có' if title is defined else 'không'", "có"),
        ("'có' if issuer.parent is defined else 'không'", "không"),
    ],
)
def test_values_are_written_as_in_a_spec(expression, text):
    assert said(expression) == text


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("targets.mot.result", "được bồi dưỡng giai đoạn 2026 - 2031"),
        ("targets.mot.result | upper", "ĐƯỢC BỒI DƯỠNG GIAI ĐOẠN 2026 - 2031"),
        ("audiences.cbcc", "cán bộ, công chức"),
        ("audiences.cbcc.name", "cán bộ, công chức"),
        ("statistics.dang_vien", "đảng viên"),
        ("audiences.dia_chinh", "công chức Địa chính A (đối với xã) hoặc Địa chính B (đối với phường, đặc khu)"),
    ],
)
def test_prose_is_told_in_plain_words(expression, text):
    assert said(expression) == text


def test_plain_text_keeps_its_stars():
    assert said("bodies.a", answers("bodies: {a: Trung tâm (*) A**B}")) == "Trung tâm (*) A**B"


def test_a_document_is_cited_in_full_first_and_short_later():
    told = answers()
    full = "Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về đào tạo, bồi dưỡng công chức"
    assert said("cite('nd171')", told) == f"{full} (sau đây gọi tắt là NĐ 171)"
    assert said("cite('nd171')", told) == "NĐ 171"
    assert said("cite('nd171', 'full')", told) == full
    assert said("cite('nd171')", answers()).startswith(full)  # another file begins anew


@pytest.mark.parametrize(
    ("expression", "code", "values"),
    [
        ("tilte", "PD825", {"name": "tilte", "near": "title"}),
        ("bodies.vhhx", "PD825", {"name": "vhhx", "near": "vhxh"}),
        ("title.__class__", "PD825", {"name": "__class__", "near": ""}),
        ("title | uper", "PD825", {"name": "uper", "near": "upper"}),
        ("cite('nd17')", "PD825", {"name": "nd17", "near": "nd171"}),
        ("cite(nd171)", "PD825", {"name": "nd171", "near": "cite('nd171')"}),
        ("annex('a')", "PD825", {"name": "a", "near": ""}),
        ("person.name", "PD835", {"name": "person"}),
        ("number", "PD826", {"name": "number"}),
        ("issuer.parent", "PD826", {"name": "parent"}),
        ("budget.total", "PD826", {"name": "total"}),
        ("title | date", "PD827", {"problem": "Bồi dưỡng cán bộ, công chức: không phải ngày / not a date"}),
        ("9" * 300 + "." + "9" * 50 + "e9", "PD827", None),
        ("range(9)", "PD828", {"what": "range()"}),
        ("title is odd", "PD828", {"what": "is odd"}),
        ("title |", "PD824", None),
    ],
)
def test_what_cannot_be_told_is_noted(expression, code, values):
    found = complaint(expression)
    assert found[0] == code
    if values is not None:
        assert found[1] == values


def test_conditions_take_what_is_not_given_for_no():
    told, note = answers(), Told()
    assert told.holds("bodies", note)
    for expression in ("issuer.parent", "number", "budget.total", "budget.total and title", "so_giay is defined"):
        assert not told.holds(expression, note)
    assert note.found == []
    assert not told.holds("tilte", note)
    assert [code for code, _ in note.found] == ["PD825"]


@pytest.mark.parametrize(
    ("expression", "ids"),
    [
        ("bodies", ["vhxh", "kinh_te"]),
        ("targets", ["mot"]),
        ("tasks", ["1"]),
        ("people", ["1", "2"]),
        ("references", ["nd171"]),
    ],
)
def test_loops_go_through_lists_and_mappings(expression, ids):
    note = Told()
    told = answers(people=[{"name": "Học viên 001"}, {"name": "Học viên 002"}])
    assert [name for name, _ in told.members(expression, note)] == ids
    assert note.found == []


@pytest.mark.parametrize("expression", ["title", "date", "issuer", "7", "number"])
def test_nothing_else_is_gone_through(expression):
    note = Told()
    assert answers().members(expression, note) == []
    assert [code for code, _ in note.found] == ["PD827"]


def test_names_that_are_read_are_remembered():
    told = answers(so_giay="12")
    said("so_giay", told)
    said("bodies.vhxh", told.naming({"x": 1}))
    assert told.read == {"so_giay", "bodies"}


def test_checking_finds_what_no_value_mends_and_asks_nothing():
    notes = [Told() for _ in range(5)]
    expressions = ("tilte", "number", "b.name", "title | uper", "ghi_chu")
    asked = [Asked(one, ("b",), note) for one, note in zip(expressions, notes, strict=True)]
    told = answers()
    told.check([*asked, Asked("ghi_chu is defined", (), Told())])
    assert [[code for code, _ in note.found] for note in notes] == [["PD825"], [], [], ["PD825"], []]
    assert told.read == {"ghi_chu"}


def test_problems_of_the_plan_are_left_alone():
    told = answers()
    complaint("cite('nd17')", told)
    assert len(told.context.problems) == 0
