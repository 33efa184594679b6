"""The register of symbols: short forms as they are spelt, and who issues what."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from plandocs.registers.symbols import NamedIssuer
from plandocs.vietnamese.folding import folded

SYMBOLS = Shelf().symbols()


def issuer(text: str) -> NamedIssuer:
    found = SYMBOLS.issuer(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("QĐ", "QĐ"),
        ("qđ", "QĐ"),
        ("QD", "QĐ"),
        ("TTG", "TTg"),
        ("HDND", "HĐND"),
        ("QH15", "QH15"),
        ("HD", "HD"),
        ("hd", None),
        ("XYZ", None),
    ],
)
def test_a_short_form_is_spelt_one_way(typed, right):
    assert SYMBOLS.spelt(typed) == right


@pytest.mark.parametrize(
    ("text", "symbols", "unit", "name"),
    [
        ("UBND tỉnh Thanh Hoá", {"UBND"}, "tỉnh", folded("Thanh Hóa")),
        ("Ủy ban nhân dân thành phố nâng cao chất lượng", {"UBND"}, "thành phố", ""),
        ("Ban Bí thư Trung ương Đảng (khóa XII)", {"TW"}, "", ""),
        ("Thủ tướng Chính phủ", {"TTg"}, "", ""),
        ("Bộ trưởng Bộ Tài chính", {"BTC"}, "", ""),
    ],
)
def test_an_issuer_is_known_by_its_longest_name(text, symbols, unit, name):
    found = issuer(text)
    assert (found.symbols, found.unit, found.name) == (symbols, unit, name)


def test_an_issuer_that_nobody_knows():
    assert SYMBOLS.issuer("Hội nghị lần thứ 7") is None


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh Thanh Hóa", True),
        ("UBND tỉnh Thanh Hoá", "Ủy ban nhân dân tỉnh Thanh Hóa", True),
        ("UBND tỉnh", "UBND xã Hà Bắc", False),
        ("UBND tỉnh Thanh Hóa", "UBND tỉnh Nghệ An", False),
        ("Bộ Tài chính", "Bộ trưởng Bộ Tài chính", True),
        ("Chính phủ", "Thủ tướng Chính phủ", False),
    ],
)
def test_short_and_full_names_agree(one, other, agree):
    assert issuer(one).agrees_with(issuer(other)) is agree


def test_a_project_adds_its_own(tmp_path):
    (tmp_path / "symbols").mkdir()
    text = "source: Quy chế\ntypes: {Thư mời: TM}\nissuers: {XBN: Xí nghiệp, UBND: {names: Ủy ban, rank: 3}}\n"
    (tmp_path / "symbols" / "rieng.yaml").write_text(text, encoding="utf-8")
    problems = Problems()
    symbols = Shelf((tmp_path,), problems).symbols()
    assert not list(problems)
    assert symbols.types["Thư mời"] == ("TM",)
    assert symbols.issuers["XBN"].names == ("Xí nghiệp",)
    assert symbols.issuers["UBND"].rank == 3
    assert symbols.types["Kế hoạch"] == ("KH",)
