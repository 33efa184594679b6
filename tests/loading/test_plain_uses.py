"""Which values of a template only stand in its texts, and which decide about them."""

from __future__ import annotations

from textwrap import dedent

import pytest

from plandocs.building.build import spec_at
from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.inputs import Inputs
from plandocs.loading.plain_uses import reckoned_with, used_names
from plandocs.loading.templates import opened

SPEC = """\
    plandocs: 1
    parameters: {ten: {description: Tên.}, so: {description: Số., type: count}}
    title: TEXT
    """


@pytest.fixture
def template(tmp_path):
    def make(text, more=""):
        spec = tmp_path / "mau.yaml"
        spec.write_text(dedent(SPEC).replace("TEXT", text) + more, encoding="utf-8")
        problems = Problems()
        tree = spec_at(spec, problems, name="mau.yaml")
        assert tree is not None
        found = opened(tree, Inputs(), problems)
        assert found is not None
        return found.tree, found.parameters

    return make


@pytest.mark.parametrize(
    "text",
    [
        "Lớp của {{ ten }}",
        "Lớp {{ 'của ' ~ ten if ten }}",
        "Lớp {{ ten or 'chung' }}",
        "Lớp {{ 'A' if ten == 'Hà Bắc' else ten }}",
        "Lớp {{ 'A' if not ten }}",
    ],
)
def test_a_name_that_is_printed_or_looked_for_is_plain(template, text):
    assert "ten" in used_names(*template(text))
    assert reckoned_with(*template(text)) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "Lớp {{ ten | upper }}",
        "Lớp {{ so + ten }}",
        "Lớp {{ 'A' if ten in 'Hà Bắc' }}",
        "Lớp {{ 'A' if ten < 'B' }}",
        "Lớp {{ ten if ten == ten else 'B' }}",
        "Lớp {{ ten[0] }}",
    ],
)
def test_a_name_that_more_is_made_of_is_not(template, text):
    assert "ten" in reckoned_with(*template(text))


def test_a_fact_of_the_unit_is_one_name(template):
    assert used_names(*template("Lớp của {{ unit.name }}")) == {"unit.name"}
    assert reckoned_with(*template("Lớp của {{ unit.name | upper }}")) == {"unit.name"}


def test_conditions_decide_by_what_they_read(template):
    more = "goals:\n  general:\n    - {text: Một., when: so > 1}\n    - {text: Hai., when: unit.type == 'xã'}\n"
    tree, parameters = template("Lớp", more)
    assert used_names(tree, parameters) == {"so", "unit.type"}
    assert reckoned_with(tree, parameters) == {"so", "unit.type"}


def test_an_expression_that_cannot_be_read_names_nothing(template):
    assert used_names(*template("Lớp {{ ten + }}")) == frozenset()
    assert reckoned_with(*template("Lớp {{ ten + }}")) == frozenset()
