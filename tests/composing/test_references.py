"""Lists of documents in full."""

from __future__ import annotations

import pytest

from tests.composing.making import outlined, under

REFERENCES = """
references:
  nq57: {type: Nghị quyết, number: 57-NQ/TW, date: 22/12/2024, issuer: Bộ Chính trị, subject: về đột phá, short: NQ 57}
  nd171: {type: Nghị định, number: 171/2025/NĐ-CP, date: 30/6/2025, issuer: Chính phủ, subject: quy định A}
  nd170: {type: Nghị định, number: 170/2025/NĐ-CP, date: 30/6/2025, issuer: Chính phủ, subject: quy định B}
  luat: {type: Luật, date: 24/6/2025, subject: "Cán bộ, công chức"}
  luat_cu: {type: Luật, date: 2015, subject: Tổ chức chính quyền, amended_by: luat_moi}
  luat_moi: {type: Luật, date: 2019, subject: sửa đổi}
"""
NQ57 = "Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá"
ND171 = "Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định A"
ND170 = "Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định B"


@pytest.mark.parametrize(
    ("cite", "lines"),
    [
        ("[nd171, luat]", [f"- {ND171};", "- Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025."]),
        ("[[nd171, nd170], luat]", [f"- {ND171} và {ND170};", "- Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025."]),
        ("nd171", [f"- {ND171}."]),
        ("[luat_cu]", ["- Luật Tổ chức chính quyền năm 2015, được sửa đổi, bổ sung bởi Luật sửa đổi năm 2019."]),
        ("[nq57]", [f"- {NQ57} (sau đây gọi tắt là NQ 57)."]),
    ],
)
def test_documents_in_full(cite, lines):
    assert under(f"{{kind: references, marks: dashes, cite: {cite}}}", REFERENCES) == lines


def test_three_on_a_line_are_parted_by_semicolons():
    [line] = under("{kind: references, marks: dashes, cite: [[nd171, nd170, nq57]]}", REFERENCES)
    assert line.count("; ") == 2


def test_a_list_is_full_also_after_the_first_mention():
    before = "\"Theo {{ cite('nq57') }} và {{ cite('nd171') }}.\""
    lines = under(f"[{before}, {{kind: references, cite: [nq57, nd171]}}]", REFERENCES)
    assert lines == [
        f"Theo {NQ57} (sau đây gọi tắt là NQ 57) và {ND171}.",
        f"1. {NQ57};",
        f"2. {ND171}.",
    ]


def test_a_list_counts_as_the_first_mention():
    after = "\"Theo {{ cite('nq57') }} và {{ cite('nd171') }}.\""
    lines = under(f"[{{kind: references, cite: [nq57, nd171]}}, {after}]", REFERENCES)
    assert lines[-1] == "Theo NQ 57 và Nghị định số 171/2025/NĐ-CP."


def test_what_is_listed_is_used():
    made = outlined("{kind: references, cite: [nq57, nd171, nd170, luat, luat_cu]}", REFERENCES)
    assert made.told == []


@pytest.mark.parametrize(
    ("cite", "told"),
    [
        ("[nd17]", [("PD301", "nd17")]),
        ("[[luat, nd17]]", [("PD301", "nd17")]),
        ("nd17", [("PD301", "nd17")]),
        ("[]", [("PD508", "references")]),
    ],
)
def test_documents_that_are_not_there(cite, told):
    made = outlined(f"{{kind: references, cite: {cite}}}", REFERENCES)
    assert [one for one in made.told if one[0] != "PD302"][:1] == told
