"""Texts of spreadsheets: cells of a list of people and of a table's file arrive in the Word file and the workbook.

Names are tidied on their way, as is told elsewhere: quotes, look-alikes and what nobody sees are not compared in them.
A character that no document may hold is left out, and told with its cell.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plandocs.building.build import build, docx_of
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.writing.xlsx import write_xlsx
from tests.text.carriers import exchanged
from tests.text.enclosures import PEOPLE, TABLE, enclose
from tests.text.hostile import PIECES, marker
from tests.text.showing import docx_words, folded, xlsx_words

pytestmark = pytest.mark.flawed("character", "soft hyphen", "byte order mark")
UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""What a spreadsheet cannot hold either."""
UNSEEN = re.compile("[\xad\u200b\u200d-\u200f\u202a-\u202e\u2060\ufeff]")
TOLD = re.compile("[\x7f-\x9f\u2028\u2029\ufdd0\ue000\U0010ffff]")
CHANGED_IN_NAMES = re.compile(r"[ðÐ`‘]")
_READ = re.compile(r"[\\*^{}\[\]]|\./\.")
"""Signs that prose reads or refuses: they are tried where texts of all fields are."""
ENDS = " \t\n.;:,/…"
KINDS = sorted(PIECES.keys() - {"halves", "long"})
CELLS = [
    piece
    for kind in KINDS
    for piece in PIECES[kind]
    if not UNWRITABLE.search(piece) and not re.search("_x00..", piece)  # which a spreadsheet reads as a character
]
"""Every piece that a cell can hold."""


def test_cells_of_a_list_arrive(tmp_path):
    people: list[tuple[str | int | None, ...]] = [PEOPLE[0]]
    expected: list[str] = []
    for number, piece in enumerate(CELLS):
        name, note = f"Tên {marker(2 * number)} {piece}", f"{marker(2 * number + 1)} {piece}"
        people.append((number + 1, name, 1990, "Chức vụ hai", "Phòng mẫu hai", note))
        expected += [note, *([] if CHANGED_IN_NAMES.search(piece) else [name])]
    words = _made(tmp_path, people=tuple(people), count=len(CELLS) + 1)
    assert [text for text in expected if not _is_in(words, text)] == []


def test_cells_of_a_table_arrive(tmp_path):
    texts = [f"{marker(number)} {piece} {marker(number)}" for number, piece in enumerate(CELLS)]
    literal = [text for text in texts if not _READ.search(text)]
    words = _made(tmp_path, table=(TABLE[0], *((text, 1) for text in literal)))
    assert [text for text in literal if not _is_in(words, text)] == []


def _made(folder: Path, *, count: int = 5, **rows) -> tuple[str, str]:
    """The folded words of Word file and workbook."""
    enclose(folder, **rows)
    source = exchanged("quyet-dinh", {}).replace('"count": "5"', f'"count": "{count}"')
    problems = Problems()
    built = build(folder / "quyet-dinh.yaml", problems, name="quyet-dinh", data=source.encode())
    errors = [(one.code, str(one.place), one.values) for one in problems if one.severity is Severity.ERROR]
    assert built is not None, errors
    assert errors == []
    told = {str(one.place) for one in problems if one.code == "PD035"}
    assert bool(told) is any(TOLD.search(piece) for piece in CELLS)
    docx = docx_of(built, None, problems) or b""
    return folded(docx_words(docx)), folded(
        xlsx_words(write_xlsx(built.document, built.document.annexes, built.profile))
    )


def _is_in(words: tuple[str, str], text: str) -> bool:
    seen = folded(TOLD.sub("", UNSEEN.sub("", text))).strip(ENDS)
    return all(seen in UNSEEN.sub("", one) for one in words)


@pytest.mark.parametrize("character", ["\x7f", "\ue000"])
def test_what_is_left_out_is_told_with_its_cell(tmp_path, character):
    enclose(
        tmp_path, people=(*PEOPLE, (6, "Người Mẫu Bảy", 1996, "Chức vụ hai", "Phòng mẫu hai", f"ghi{character}chú"))
    )
    problems = Problems()
    build(tmp_path / "quyet-dinh.yaml", problems, name="quyet-dinh", data=exchanged("quyet-dinh", {}).encode())
    assert [str(one.place) for one in problems if one.code == "PD035"] == ["danh-sach.xlsx!Trang mẫu!F7"]
