"""Stored totals are what the formulas give: asked of LibreOffice, on a copy whose stored totals are wrong."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from plandocs.building.build import build
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.document import Annex
from plandocs.writing.xlsx import write_xlsx
from tests.readers.recalculated import can_recalculate, recalculated, with_wrong_totals
from tests.writing.sheets import COUNT, MONEY, SHARE, annex, cell, classes, read, row, table, written

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.yaml"))
ROUNDED = table(
    (COUNT, SHARE, MONEY),
    row(cell("05", 5), cell("33,3%", Decimal("33.3")), cell("2", 2, (0, 0), (0, 1), pattern="ROUND({0}*{1}/100,0)")),
    row(cell("", None), cell("12,25%", Decimal("12.25")), ""),
    row(cell("07", 7), cell("45,55%", Decimal("45.55"), (0, 1), (1, 1)), cell("1.000", 1000)),
    row(cell("12", 12, (0, 0), (2, 0)), "", cell("1.002", 1002, (0, 2), (2, 2))),
)
EVERY_SECOND = [(number, 0) for number in range(0, 700, 2)]
MANY = table((COUNT,), *(row(cell("1", 1)) for _ in range(700)), row(cell("350", 350, *EVERY_SECOND)))

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_recalculate(), reason="LibreOffice Calc is not on this machine"),
]


def totals(xlsx: bytes, folder: Path) -> list[tuple[float, float]]:
    """For each formula the value that is stored, and the one that LibreOffice gives, who was told a wrong one."""
    wrong = with_wrong_totals(xlsx)
    anew = recalculated(wrong, folder)
    found = []
    books = read(xlsx), read(xlsx, values=True), read(wrong, values=True)
    for formulas, values, wrongs, after in zip(*books, anew, strict=True):
        for place in (one for line in formulas for one in line if one.data_type == "f"):
            assert wrongs[place.coordinate].value == 77777
            found.append((values[place.coordinate].value, float(after[place.row - 1][place.column - 1])))
    return found


@pytest.mark.parametrize(
    ("annexes", "least"), [((annex(classes()),), 9), ((annex(ROUNDED), annex(MANY)), 5)], ids=["classes", "others"]
)
def test_totals_are_what_the_formulas_give(annexes: tuple[Annex, ...], least: int, tmp_path: Path) -> None:
    found = totals(written(*annexes), tmp_path)
    assert len(found) >= least
    assert [stored for stored, _ in found] == pytest.approx([given for _, given in found])


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.stem)
def test_totals_of_the_examples_are_what_their_formulas_give(spec: Path, tmp_path: Path) -> None:
    made = build(spec, Problems())
    assert made is not None
    if not made.document.annexes:
        pytest.skip("it has no annex")
    found = totals(write_xlsx(made.document, made.document.annexes, made.profile), tmp_path)
    assert [stored for stored, _ in found] == pytest.approx([given for _, given in found])
