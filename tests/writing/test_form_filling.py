"""What is filled in stays text, and a form that never ends is stopped."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.writing import form_filling
from plandocs.writing.form_blocks import Value
from plandocs.writing.form_filling import Filling
from plandocs.writing.form_tags import NOWHERE
from tests.writing.office_form import answers, filled, form, lines_of, p

TAG = p("{{ x }}")


@pytest.mark.parametrize(
    "text",
    ["R&D <2026>", "a < b > c & d", "]]>", "&amp;", "{{ title }}", "{% if 1 %}", "<w:p/>", "'\"", "  hai  bên  ", "𠀀"],
)
def test_a_value_is_printed_as_it_is(tmp_path, text):
    assert filled(tmp_path, form(TAG), x=text).lines == [text]


def test_line_ends_and_tabs_become_breaks(tmp_path):
    made = filled(tmp_path, form(TAG), x="một\nhai\tba")
    assert made.lines == ["một\nhai\tba"]
    assert "<w:br/>" in made.part()
    assert "<w:tab/>" in made.part()


def test_letters_are_composed(tmp_path):
    assert filled(tmp_path, form(TAG), x="Ho\u0323c vie\u0302n").lines == ["Học viên"]


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x1f", "\ufffe", "\ud800"])
def test_a_character_that_no_file_can_hold_is_told(tmp_path, sign):
    assert filled(tmp_path, form(TAG), x=f"a{sign}b").codes == ["PD827"]


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=50))
def test_any_text_comes_back(text):
    filling = Filling(Place("mau.docx"), Problems())
    told = answers("", x=text)
    xml = filling.filled([Value(NOWHERE, "x", in_attribute=False)], told)
    [line] = lines_of(f"<w:t>{xml}</w:t></w:p>") or [""]
    assert line == told.text("x", filling.note(NOWHERE))


BOMBS = [
    "{% for a in people %}{% for b in people %}{% for c in people %}{{ c.name }}" + "{% endfor %}" * 3,
    "{% for a in people %}{% for b in people %}{% for c in people if c.name == 'x' %}" + "{% endfor %}" * 3,
    "{% for a in people %}{% for b in people %}{% for c in people %}" + "{% endfor %}" * 3,
    "{% set a = title %}" + "{% set a = a ~ a %}" * 30 + "{{ a }}",
]


@pytest.mark.parametrize("text", BOMBS, ids=["values", "conditions", "nothing", "a text that doubles"])
def test_a_form_without_end_is_stopped(tmp_path, monkeypatch, text):
    monkeypatch.setattr(form_filling, "MOST_STEPS", 5_000)
    monkeypatch.setattr(form_filling, "MOST_TEXT", 1_000_000)
    made = filled(tmp_path, form(p(text)), people=[{"name": f"Học viên {number:03}"} for number in range(50)])
    assert made.codes == ["PD833"]
    assert made.docx is None


def test_a_text_that_grows_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(form_filling, "MOST_TEXT", 20_000)
    made = filled(tmp_path, form(p("{% for a in people %}{{ x }}{% endfor %}")), x="chữ " * 250, people=[{}] * 50)
    assert made.codes == ["PD833"]


@pytest.mark.parametrize("expression", ["range(10**9)", "'a' * 10**9", "[1] * 10**9", "lipsum(9**9)"])
def test_nothing_is_made_large_by_an_expression(tmp_path, expression):
    made = filled(tmp_path, form(p("{% for a in " + expression + " %}a{% endfor %}")))
    assert set(made.codes) <= {"PD825", "PD827", "PD828"}
    assert made.docx is None
