from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf

HOUSE = """\
source: nội bộ
abbreviations: {KTXH: kinh tế - xã hội}
slips: {sử lý: giải quyết, phòng hợp: phòng họp}
spellings: [[máy vi tính, máy tính]]
capitals: [Trung tâm Chính trị]
never_doubled: [mới]
exceptions: {nhân dân: [thư viện nhân dân]}
"""


def with_house_words(folder: Path) -> Shelf:
    path = folder / "words" / "house.yaml"
    path.parent.mkdir()
    path.write_text(HOUSE, encoding="utf-8")
    return Shelf((folder,), Problems())


def test_the_registers_of_the_package_can_be_read():
    shelf = Shelf()
    words = shelf.words()
    assert list(shelf.problems) == []
    assert words.slips["sát nhập"] == "sáp nhập"
    assert "UBND" in words.abbreviations
    assert "ủy ban nhân dân" in words.unless("Nhân dân")


def test_what_a_project_adds_counts_first(tmp_path):
    words = with_house_words(tmp_path).words()
    assert words.slips["sử lý"] == "giải quyết"
    assert words.slips["phòng hợp"] == "phòng họp"
    assert words.slips["sát nhập"] == "sáp nhập"
    assert words.spellings[0] == ("máy vi tính", "máy tính")
    assert words.capitals[0] == "Trung tâm Chính trị"
    assert {"KTXH", "UBND"} <= words.abbreviations
    assert {"mới", "và"} <= words.never_doubled
    assert {"thư viện nhân dân", "ủy ban nhân dân"} <= set(words.unless("nhân dân"))


@pytest.mark.parametrize("kind", ["slips", "spellings"])
def test_a_right_spelling_is_no_slip(kind):
    words = Shelf().words()
    right = (
        set(words.slips.values())
        if kind == "slips"
        else {form for forms in words.spellings for form in "|".join(forms).split("|")}
    )
    assert not right & set(words.slips)


def test_exceptions_hold_the_words_that_they_except():
    words = Shelf().words()
    assert [
        (phrase, longer) for phrase, all_ in words.exceptions.items() for longer in all_ if phrase not in longer
    ] == [("lặp từ", longer) for longer in words.unless("lặp từ")]


def test_a_word_has_one_set_of_spellings():
    forms = [word for one in Shelf().words().spellings for form in one for word in form.split("|")]
    assert len(set(forms)) == len(forms)
