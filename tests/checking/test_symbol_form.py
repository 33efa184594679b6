"""The parts of a number and symbol, and its right form."""

from __future__ import annotations

import pytest

from plandocs.checking.symbol_form import parts_of, right_form
from plandocs.registers.shelf import Shelf

SYMBOLS = Shelf().symbols()


@pytest.mark.parametrize(
    ("number", "head", "shorts"),
    [
        ("700/QĐ-TTg", "700", ("QĐ", "TTg")),
        ("171/2025/NĐCP", "171/2025", ("NĐ", "CP")),
        ("12/KH-UBND-NV", "12", ("KH", "UBND", "NV")),
        ("52/2019/QH14", "52/2019", ("QH14",)),
        ("/KH-UBND", "", ("KH", "UBND")),
    ],
)
def test_parts(number, head, shorts):
    parts = parts_of(number, SYMBOLS)
    assert parts is not None
    assert (parts.head, parts.shorts) == (head, shorts)


@pytest.mark.parametrize("number", ["12/ABC-UBND", "12"])
def test_what_begins_with_an_unknown_part_has_none(number):
    assert parts_of(number, SYMBOLS) is None


@pytest.mark.parametrize(
    ("number", "type_", "right"),
    [
        ("700/TTg-QĐ", "Quyết định", "700/QĐ-TTg"),
        ("12/UBND-KH", "Công văn", "12/UBND-KH"),
        ("117-KH/UBND", "Kế hoạch", "117/KH-UBND"),
        ("05/NQ-TW", "Nghị quyết", "05-NQ/TW"),
        ("12/KH-UBND-NV", "Kế hoạch", "12/KH-UBND-NV"),
        ("/KHUBND", "Kế hoạch", "/KH-UBND"),
        ("52/2019-QH14", "Luật", "52/2019/QH14"),
        ("12/KH-PVHXH", "Kế hoạch", None),
    ],
)
def test_the_right_form(number, type_, right):
    assert right_form(number, type_, SYMBOLS) == right
