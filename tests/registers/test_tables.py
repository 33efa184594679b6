"""The forms of tables that travel with the package."""

from __future__ import annotations

import re

import pytest

from plandocs.registers.shelf import SHIPPED, Shelf
from plandocs.registers.tables import ColumnKind, TableForm, TotalPlace

NAMES = sorted(path.stem for path in (SHIPPED / "tables").glob("*.yaml"))


def shipped(name: str) -> TableForm:
    form = Shelf().table_form(name)
    assert form is not None
    return form


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_form_is_without_flaw_and_says_where_it_is_from(name):
    shelf = Shelf()
    form = shelf.table_form(name)
    assert list(shelf.problems) == []
    assert form is not None
    assert form.source.strip()


@pytest.mark.parametrize("name", NAMES)
def test_its_columns_are_called_by_different_keys(name):
    keys = [str(column.id) for column in shipped(name).columns]
    assert sorted(set(keys)) == sorted(keys)


@pytest.mark.parametrize("name", NAMES)
def test_a_formula_names_its_columns(name):
    form = shipped(name)
    keys = {str(column.id) for column in form.columns}
    for column in form.columns:
        assert set(re.findall(r"[a-z_]+", str(column.formula or ""))) <= keys - {str(column.id)}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_added_up_is_a_figure(name):
    form = shipped(name)
    assert all(column.type is not ColumnKind.TEXT for column in form.columns if column.summed)
    has_label = str(form.label) in {str(column.id) for column in form.columns}
    assert has_label or form.total is TotalPlace.NONE or not form.columns
