"""Tags of a form: where they stand, what is wrong with how they are written, what would be lost with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.writing.office_form import CORE, HEADER, MAIN, NOTES, filled, form, p, row, table

BOX = (
    '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
    "{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)
FIELD = '<w:p><w:r><w:instrText xml:space="preserve"> AUTHOR {{ title }} </w:instrText></w:r></w:p>'


def told(folder: Path, body: str = "", **edits: dict[str, str]) -> list[str]:
    return filled(folder, form(body, **edits)).told


@pytest.mark.parametrize(
    "text",
    [
        "{{ title",
        "title }}",
        "{% if number %",
        "{{ title }",
        "{ { title }}",
        "{{ a {{ title }} }}",
        "{{ {'a': 1} }}",
        "{# ghi chú",
        "%}",
        "{%%} %} {%",
    ],
)
def test_a_sign_without_its_partner_is_told(tmp_path, text):
    found = told(tmp_path, p(text))
    assert [one.split(" # ")[0] for one in found] == ["PD824"]


@pytest.mark.parametrize("text", ["{", "}", "{ a }", "a{b}c", "100%", "#1", "{_{ a }_}", "{a}{b}", "20%", "} tiếp"])
def test_braces_that_make_no_tag_are_words(tmp_path, text):
    made = filled(tmp_path, form(p("{{ number }}%") + p(text) + p("{{ number }}")))
    assert made.lines == ["7%", text.replace("{_{", "{{").replace("}_}", "}}"), "7"]


def test_a_tag_that_word_has_split_is_healed(tmp_path):
    runs = ("Số {", "{ num", "ber ", "}", "} và {", "% if ", "number %}có", "{%", " endif %}")
    assert filled(tmp_path, form(p(*runs))).lines == ["Số 7 và có"]


@pytest.mark.parametrize(
    ("tag", "what"),
    [
        ("{{p title }}", "{{p"),
        ("{{r title }}", "{{r"),
        ("{{tr title }}", "{{tr"),
        ("{{tc title }}", "{{tc"),
        ("{%- if number %}", "{%-"),
        ("{{ number -}}", "{{-"),
        ("{{+ number }}", "{{-"),
        ("{% include 'a' %}", "include"),
        ("{% import 'a' as b %}", "import"),
        ("{% macro a() %}", "macro"),
        ("{% call a() %}", "call"),
        ("{% filter upper %}", "filter"),
        ("{% raw %}", "raw"),
        ("{% with a = 1 %}", "with"),
        ("{% autoescape false %}", "autoescape"),
        ("{% extends 'a' %}", "extends"),
        ("{% block a %}", "block"),
        ("{% do a %}", "do"),
        ("{% set a, b = 1, 2 %}", "set"),
        ("{% p for a in bodies %}", "p"),
    ],
)
def test_only_values_loops_choices_and_kept_values_are_known(tmp_path, tag, what):
    assert f"PD828 # {tag} # {what} # text" in told(tmp_path, p(tag))


BESIDE = [
    ("in its paragraph", p("Các cơ quan: {%p for b in bodies %}") + p("{%p endfor %}"), "Các cơ quan:"),
    ("another tag", p("{%p if number %}{{ number }}") + p("{%p endif %}"), "{{ number }}"),
    ("its own end", p("{%p if number %}có{%p endif %}"), "có{%p endif %}"),
    ("in its row", table(row("{%tr for b in bodies %}", "Tên"), row("{%tr endfor %}", "")), "Tên"),
    ("in its cell", table(row(p("{%tc for b in bodies %}") + p("Tên"), "{%tc endfor %}")), "Tên"),
    (
        "a picture",
        "<w:p><w:r><w:drawing/><w:t>{%p if number %}</w:t></w:r></w:p>" + p("{%p endif %}"),
        "w:drawing",
    ),
]


@pytest.mark.parametrize(("_where", "body", "beside"), BESIDE, ids=[name for name, _, _ in BESIDE])
def test_what_would_be_lost_with_a_tag_is_told(tmp_path, _where, body, beside):
    found = [one.split(" # ") for one in told(tmp_path, body)]
    assert ("PD829", beside) in [(one[0], one[2]) for one in found]


@pytest.mark.parametrize(
    ("body", "edits", "where"),
    [
        (p("{{ x }}"), {}, "text"),
        (p("{% for b in bodies %}{{ x }}{% endfor %}"), {}, "text"),
        (table(row("a", "b")) + table(row("a", "b"), row("a", "{{ x }}")), {}, "text, table 2, row 2"),
        (table(row(table(row("{{ x }}", "a")) + p(""), "b")), {}, "text, table 2, row 1"),
        (BOX.format(p("{{ x }}")), {}, "text, text box"),
        ("", {HEADER: {"</w:p></w:hdr>": "</w:p>" + p("{{ x }}") + "</w:hdr>"}}, "header"),
        (
            "",
            {NOTES: {"</w:footnotes>": f'<w:footnote w:id="1">{p("{{ x }}")}</w:footnote></w:footnotes>'}},
            "footnotes",
        ),
        ("", {CORE: {"<dc:title>": "<dc:title>{{ x }} "}}, "properties"),
    ],
)
def test_a_missing_name_is_told_with_its_place(tmp_path, body, edits, where):
    assert told(tmp_path, body, **edits) == [f"PD825 # {{{{ x }}}} # x #  # {where}"]


@pytest.mark.parametrize(
    ("body", "edits", "tag", "where"),
    [
        (FIELD, {}, "{{ title }}", "text"),
        ('<w:p><w:r><w:drawing name="{{ title }}"/></w:r></w:p>', {}, "{{ title }}", "text"),
        ("<w:p><w:del><w:r><w:delText>{{ title }}</w:delText></w:r></w:del></w:p>", {}, "{{ title }}", "text"),
        (p("{%tr for b in bodies %}"), {}, "{%tr for b in bodies %}", "text"),
        (p("{%tc for b in bodies %}"), {}, "{%tc for b in bodies %}", "text"),
        ("", {CORE: {"<dc:creator>": "<dc:creator>{{ title }}"}}, "{{ title }}", "properties"),
        ("", {"word/settings.xml": {"<w:zoom": "<w:a>{{ title }}</w:a><w:zoom"}}, "{{ title }}", "word/settings.xml"),
    ],
)
def test_a_tag_where_nothing_is_filled_in_is_told(tmp_path, body, edits, tag, where):
    assert f"PD830 # {tag} # {where}" in told(tmp_path, body, **edits)


def test_all_that_is_wrong_is_told_at_once(tmp_path):
    body = p("{{ a }} {{ issuer.parent }} {{ title | uper }}") + p("{{ title | date }} {{ b.c }}")
    assert [one.split(" # ")[:2] for one in told(tmp_path, body)] == [
        ["PD825", "{{ a }}"],
        ["PD825", "{{ title | uper }}"],
        ["PD825", "{{ b.c }}"],
        ["PD826", "{{ issuer.parent }}"],
        ["PD827", "{{ title | date }}"],
    ]


def test_a_long_paragraph_is_quoted_in_part(tmp_path):
    [problem] = filled(tmp_path, form(p("chữ " * 40 + "{{ x }}"))).problems
    assert problem.value("text") == "chữ " * 15 + "…"


def test_a_content_control_forgets_what_it_was_bound_to(tmp_path):
    bound = '<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath="/a" w:storeItemID="b"/><w:text/></w:sdtPr>'
    held = f"<w:sdtContent>{p('{{ number }}')}</w:sdtContent></w:sdt>"
    text = filled(tmp_path, form(bound + held)).part(MAIN)
    assert "<w:sdtPr><w:text/></w:sdtPr>" in text


def test_a_text_box_is_filled(tmp_path):
    assert filled(tmp_path, form(BOX.format(p("Số {{ number }}")))).lines == ["Số 7"]
