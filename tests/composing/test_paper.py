"""What other papers say of the plan's document."""

from __future__ import annotations

import pytest

from plandocs.composing.answers import Answers
from plandocs.composing.numbering import Numbering
from plandocs.composing.paper import Paper
from tests.composing.making import TWO, context_of, seen
from tests.composing.test_answers import Told

PLAN = (
    TWO
    + """
number: 5
issuer:
  {name: Ủy ban nhân dân xã Hà Bắc, short: Ủy ban nhân dân xã, abbreviation: UBND, place: Hà Bắc}
bases: [luat, nd171]
archive: VHXH
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch, name: Người Ký Mẫu}
"""
)
ATTACHED = (
    TWO
    + """
attached_to: {decision: {bases: nd171, implementers: Sở Nội vụ, archive: NC}}
"""
)


def answers(yaml: str = PLAN) -> Answers:
    context = context_of(yaml)
    bare = Answers.of(context, Numbering(context))
    return bare.naming({"document": Paper(bare)})


def said(name: str, told: Answers | None = None) -> str:
    note = Told()
    text = (told or answers()).text(f"document.{name}", note)
    assert note.found == []
    return seen(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("type", "Kế hoạch"),
        ("subject", "bồi dưỡng cán bộ, công chức"),
        ("issuer", "Ủy ban nhân dân xã"),
        ("symbol", "KH-UBND"),
        ("number", "Số: 05/KH-UBND"),
        ("issuer_name", "ỦY BAN NHÂN DÂN\nXÃ HÀ BẮC"),
        ("place_date", "Hà Bắc, ngày 15 tháng 6 năm 2026"),
        ("archive.unit", "VHXH"),
        ("authority", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        ("signer", "Người Ký Mẫu"),
        ("bases[0]", "Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;"),
    ],
)
def test_the_document_in_words(name, text):
    assert said(name) == text


@pytest.mark.parametrize("name", ["parent_name", "number_of_pages"])
def test_what_it_has_not(name):
    note = Told()
    answers().text(f"document.{name}", note)
    assert [code for code, _ in note.found] == [{"parent_name": "PD826"}.get(name, "PD825")]


def test_a_plan_attached_to_a_decision_has_no_number_but_the_decisions_bases_and_archive():
    told, note = answers(ATTACHED), Told()
    assert said("bases[0]", told).startswith("Căn cứ Nghị định số 171/2025/NĐ-CP")
    assert said("archive.unit", told) == "NC"
    for name in ("number", "symbol"):
        assert not told.holds(f"document.{name}", note)
    assert said("place_date", told) == "Hà Bắc, ngày 15 tháng 6 năm 2026"


def test_a_base_counts_as_cited_only_where_the_form_prints_it():
    told = answers()
    assert seen(told.text("cite('nd171')", Told())).startswith("Nghị định số 171/2025/NĐ-CP ngày")
    told = answers()
    told.members("document.bases", Told())
    assert seen(told.text("cite('nd171')", Told())) == "Nghị định số 171/2025/NĐ-CP"
