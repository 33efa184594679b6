from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.writing.sheet_names import LONGEST_NAME, sheet_name


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Phụ lục II", "Phụ lục II"),
        ("Phụ lục\u00a0II", "Phụ lục II"),
        ("Phụ lục 1/2: [a]", "Phụ lục 1 2   a"),
        ("'Phụ lục'", "Phụ lục"),
        ("???", "Phụ lục"),
        ("History", "History_"),
        ("Danh sách cán bộ, công chức, viên chức", "Danh sách cán bộ, công chức, vi"),
    ],
)
def test_a_sheet_is_called_as_its_annex_as_far_as_excel_allows(wanted, name):
    assert sheet_name(wanted, ()) == name


def test_no_two_sheets_are_called_alike():
    assert sheet_name("Phụ lục", {"phụ lục"}) == "Phụ lục (2)"
    assert sheet_name("PHỤ LỤC", {"phụ lục", "phụ lục (2)"}) == "PHỤ LỤC (3)"
    assert sheet_name("a" * 40, {"a" * 31}) == "a" * 27 + " (2)"


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_names_give_names_that_excel_takes(wanted):
    taken: set[str] = set()
    for one in wanted:
        name = sheet_name(one, taken)
        assert 0 < len(name) <= LONGEST_NAME
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() not in taken
        taken.add(name.casefold())
