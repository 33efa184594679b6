"""The register of documents: what is in force when, and which row is meant."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.laws import Certainty, bare_number, is_one_document, year_borne
from plandocs.registers.shelf import SHIPPED, Shelf
from plandocs.vietnamese.dates import parse_date

OWN = """\
source: Công báo
documents:
  - type: Nghị quyết
    name: quy định mức chi đào tạo
    number: 05/2026/NQ-HĐND
    date: 12/3/2026
    issuer: Hội đồng nhân dân tỉnh
    valid_to: 12/2027
    certainty: verified
  - {type: Nghị định, name: của dự án, number: 171/2025/NĐ-CP, date: 30/6/2025, certainty: unsure}
"""


def shelf_with(folder, text=OWN):
    (folder / "laws").mkdir()
    (folder / "laws" / "tinh.yaml").write_text(text, encoding="utf-8")
    problems = Problems()
    return Shelf((folder,), problems), problems


def numbers_shipped():
    lines = [
        line for path in (SHIPPED / "laws").glob("*.yaml") for line in path.read_text(encoding="utf-8").split("\n")
    ]
    return [line.partition("number: ")[2] for line in lines if line.startswith("    number: ")]


def test_shipped_rows_are_sound():
    problems = Problems()
    laws = list(Shelf(problems=problems).laws(numbers_shipped()))
    assert not list(problems)
    assert len(laws) == len({bare_number(law.number or "") for law in laws}) == len(numbers_shipped())
    assert all(law.begins <= law.ends for law in laws)
    assert all(law.evidence for law in laws if law.certainty is Certainty.VERIFIED)
    assert all(law.replaced_by for law in laws if law.valid_to)
    assert all(law.valid_to or not law.replaced_by for law in laws)


def test_a_shipped_file_is_read_only_when_it_names_what_is_looked_for():
    assert [law.number for law in Shelf().laws([])] == []
    numbers = [law.number for law in Shelf().laws(["171/2025/NĐ-CP"])]
    assert "171/2025/NĐ-CP" in numbers
    assert "30/2020/NĐ-CP" not in numbers


@pytest.mark.parametrize(
    ("type_", "name", "number", "date", "found"),
    [
        ("Nghị định", "", "171/2025/NĐCP", None, "171/2025/NĐ-CP"),
        ("Quyết định", "", "700/QĐ-TTg", "20/4/2026", "700/QĐ-TTg"),
        ("Quyết định", "", "700/QĐ-TTg", "20/4/2016", "700/QĐ-TTg"),
        ("Quyết định", "", "700/QĐ-TTg", "05/5/2011", None),
        ("Quyết định", "", "700/QĐ-TTg", None, None),
        ("Luật", "Viên chức", None, "10/12/2025", "129/2025/QH15"),
        ("Luật", "Viên chức", None, "2010", "58/2010/QH12"),
        ("Luật", "Viên chức", None, None, None),
        ("Luật", "Tổ chức chính quyền địa phương", None, "16/6/2025", "72/2025/QH15"),
        ("Luật", "Tổ chức chính quyền địa phương", None, "2025", None),
    ],
)
def test_the_row_of_a_document(type_, name, number, date, found):
    laws = Shelf().laws(["700/QĐ-TTg", "Viên chức", "171/2025/NĐ-CP", "Tổ chức chính quyền địa phương"])
    row = laws.of(type_, name, number, parse_date(date) if date else None)
    assert (row.number if row else None) == found


def test_a_project_adds_rows_and_its_own_are_right(tmp_path):
    shelf, problems = shelf_with(tmp_path)
    laws = shelf.laws(["171/2025/NĐ-CP"])
    assert not list(problems)
    assert laws.of("Nghị quyết", "", "05/2026/NQ-HĐND", None).ends.isoformat() == "2027-12-31"
    assert laws.of("Nghị định", "", "171/2025/NĐ-CP", None).name == "của dự án"
    assert laws.only_day("05/2026/NQ-HĐND") == parse_date("12/3/2026")


def test_a_flaw_of_a_projects_file_is_told(tmp_path):
    shelf, problems = shelf_with(tmp_path, "source: a\ndocuments: [{type: Luật, name: x, certainty: chac}]\n")
    assert list(shelf.laws([])) == []
    assert [problem.place.key_path for problem in problems] == ["documents[0].certainty"]


def test_numbers_are_compared_without_their_signs():
    assert bare_number("05/KH - UBND") == bare_number("5/khubnd")
    assert bare_number("05/KH-UBND") != bare_number("05/KH-HĐND")
    assert (year_borne("171/2025/NĐ-CP"), year_borne("700/QĐ-TTg")) == (2025, None)


@pytest.mark.parametrize(
    ("number", "one", "other", "same"),
    [
        ("5/2025/NĐ-CP", "2024", "2025", True),
        ("5/QĐ-TTg", "20/4/2026", "21/5/2026", True),
        ("5/QĐ-TTg", "20/4/2026", "20/4/2025", True),
        ("5/QĐ-TTg", "20/4/2026", "21/4/2025", False),
        ("5/QĐ-TTg", "4/2026", "4/2025", False),
    ],
)
def test_numbers_of_two_years_are_two_documents(number, one, other, same):
    assert is_one_document(number, parse_date(one), parse_date(other)) is same
