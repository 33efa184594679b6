"""Spending norms: what is in force when, and whose norm counts."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.rates import Certainty
from plandocs.registers.shelf import Shelf

OWN = """\
source: Nghị quyết của Hội đồng nhân dân tỉnh
rates:
  - id: giang_vien
    name: Giảng viên
    most: 1.200.000
    unit: buổi
    document: Nghị quyết số 05/2026/NQ-HĐND
    article: Điều 3
    valid_from: 1/3/2026
    valid_to: 12/2026
    certainty: verified
  - {id: nuoc, name: Nước, most: 40.000, document: A, valid_from: 2026, certainty: secondary}
  - {id: nuoc, name: Nước, most: 20.000, document: B, valid_from: 2026, certainty: secondary}
"""


def shelf_with(folder: Path) -> tuple[Shelf, Problems]:
    (folder / "rates").mkdir()
    (folder / "rates" / "tinh.yaml").write_text(OWN, encoding="utf-8")
    problems = Problems()
    return Shelf((folder,), problems), problems


@pytest.mark.parametrize(
    ("name", "date", "most"),
    [
        ("giang_vien", (2017, 12, 31), None),
        ("giang_vien", (2018, 3, 30), 2_000_000),
        ("giang_vien", (2025, 10, 27), 2_000_000),
        ("giang_vien", (2025, 10, 28), 4_000_000),
        ("giang_vien", (2030, 1, 1), 4_000_000),
        ("phu_cap_luu_tru", (2025, 5, 3), 200_000),
        ("phu_cap_luu_tru", (2025, 5, 4), 300_000),
        ("giang_vien_cap_bo_truong", (2012, 1, 1), 1_000_000),
        ("giang_vien_cap_bo_truong", (2019, 1, 1), None),
        ("khong_co", (2026, 1, 1), None),
    ],
)
def test_what_is_in_force(name, date, most):
    rate = Shelf().rates().in_force(name, datetime.date(*date))
    assert (rate.most if rate else None) == most


def test_shipped_norms_are_sound():
    problems = Problems()
    rates = Shelf(problems=problems).rates()
    assert list(problems) == []
    for register in rates.registers:
        for rate in register.rates:
            assert rate.begins <= rate.ends
            assert rate.evidence or rate.certainty is Certainty.VERIFIED


@pytest.mark.parametrize(
    ("date", "most"), [((2026, 2, 28), 4_000_000), ((2026, 3, 1), 1_200_000), ((2026, 12, 31), 1_200_000)]
)
def test_a_project_adds_its_own_which_count_first(tmp_path, date, most):
    shelf, problems = shelf_with(tmp_path)
    rate = shelf.rates().in_force("giang_vien", datetime.date(*date))
    assert rate is not None
    assert rate.most == most
    assert list(problems) == []


def test_of_two_norms_of_one_day_the_lower_counts(tmp_path):
    shelf, _ = shelf_with(tmp_path)
    rate = shelf.rates().in_force("nuoc", datetime.date(2026, 6, 1))
    assert rate is not None
    assert rate.most == 20_000


def test_how_a_norm_is_cited(tmp_path):
    shelf, _ = shelf_with(tmp_path)
    assert [rate.cited for rate in shelf.rates().of("giang_vien")] == [
        "Điều 3 Nghị quyết số 05/2026/NQ-HĐND",
        "Thông tư số 100/2025/TT-BTC",
        "điểm a khoản 2 Điều 5 Thông tư số 36/2018/TT-BTC",
    ]


def test_a_flawed_register_is_told(tmp_path):
    shelf, problems = shelf_with(tmp_path)
    (tmp_path / "rates" / "khac.yaml").write_text("rates: [{id: a}]\n", encoding="utf-8")
    assert "nuoc" in shelf.rates().names
    assert {one.code for one in problems} == {"PD102"}
