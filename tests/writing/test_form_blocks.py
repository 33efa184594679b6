"""The blocks of a form: values, loops, choices, kept values; and what makes none."""

from __future__ import annotations

import pytest

from tests.writing.office_form import filled, form, p, row, table

PEOPLE = [{"name": "Học viên 001", "unit": "xã A"}, {"name": "Học viên 002", "unit": "xã B"}]


def lines(folder, *paragraphs, **names):
    made = filled(folder, form("".join(map(p, paragraphs))), **names)
    assert made.told == []
    return made.lines


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("{% for b in bodies %}{{ b.name }}; {% endfor %}", "Phòng Văn hóa - Xã hội; Phòng Kinh tế; "),
        (
            "{% for id, b in bodies %}{{ id }}={{ b }} {% endfor %}",
            "vhxh=Phòng Văn hóa - Xã hội kinh_te=Phòng Kinh tế ",
        ),
        (
            "{% for x in people %}{{ loop.index }}/{{ loop.length }} {{ x.name }} {% endfor %}",
            "1/2 Học viên 001 2/2 Học viên 002 ",
        ),
        ("{% for x in people if x.unit == 'xã B' %}{{ x.name }}{% endfor %}", "Học viên 002"),
        ("{% for x in people if x.unit == 'xã C' %}{{ x.name }}{% else %}không ai{% endfor %}", "không ai"),
        (
            "{% for x in people %}{% if not loop.first %}, {% endif %}{{ x.name }}{% endfor %}",
            "Học viên 001, Học viên 002",
        ),
        ("{% if number > 5 %}nhiều{% elif number %}ít{% else %}không{% endif %}", "nhiều"),
        ("{% if number > 9 %}nhiều{% elif number %}ít{% else %}không{% endif %}", "ít"),
        ("{% if issuer.parent %}có{% else %}không{% endif %}", "không"),
        ("{% if so_giay is defined %}{{ so_giay }}{% else %}……{% endif %}", "……"),
        ("{% set n = number + 1 %}{{ n }}", "8"),
        ("{% if number %}{% set n = 'có' %}{% endif %}{{ n }}", "có"),
        ("{# không in #}{{ number }}", "7"),
        ("{{ “a” ~ ‘b’ }}", "ab"),
        ("{{ 1 < 2 and 3 > 2 }}", "có"),
    ],
)
def test_what_is_printed(tmp_path, text, line):
    assert lines(tmp_path, text, people=PEOPLE) == [line]


def test_paragraphs_are_repeated_and_left_out(tmp_path):
    told = lines(
        tmp_path,
        "{%p for x in people %}",
        "{{ x.name }}",
        "{%p endfor %}",
        "{%p if not number %}",
        "ẩn",
        "{%p endif %}",
        people=PEOPLE,
    )
    assert told == ["Học viên 001", "Học viên 002"]


def test_rows_are_repeated(tmp_path):
    body = table(
        row("STT", "Tên"),
        row("{%tr for x in people %}", ""),
        row("{{ loop.index }}", "{{ x.name }}"),
        row("{%tr endfor %}", ""),
    )
    made = filled(tmp_path, form(body), people=PEOPLE)
    assert made.lines == ["STT", "Tên", "1", "Học viên 001", "2", "Học viên 002"]
    assert made.part().count("<w:tr>") == 3


def test_a_name_kept_inside_a_loop_ends_with_it(tmp_path):
    text = "{% set n = 1 %}{% for x in people %}{% set n = 2 %}{{ n }}{% endfor %}{{ n }}"
    assert lines(tmp_path, text, people=PEOPLE) == ["221"]


def test_docxtpls_own_tags_for_cells_are_known(tmp_path):
    cells = table(
        row("{%tr for x in people %}", ""),
        row("{% vm %}gộp", "{% cellbg 'FF0000' %}{{ x.name }}"),
        row("{%tr endfor %}", ""),
    )
    xml = filled(tmp_path, form(cells), people=PEOPLE).part()
    assert '<w:vMerge w:val="restart"/>' in xml
    assert '<w:vMerge w:val="continue"/>' in xml
    assert xml.count('w:fill="FF0000"') == 2


@pytest.mark.parametrize("colour", ["'\"/><w:x/>'", "'đỏ'", "title"])
def test_nothing_but_a_colour_gets_into_an_attribute(tmp_path, colour):
    made = filled(tmp_path, form(table(row("{% cellbg " + colour + " %}a", "b"))))
    assert made.codes == ["PD827"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{% for b in bodies %}", ["PD831 # {% for b in bodies %} # endfor # text"]),
        ("{% if number %}", ["PD831 # {% if number %} # endif # text"]),
        ("{% endfor %}", ["PD831 # {% endfor %} # endfor # text"]),
        ("{% else %}", ["PD831 # {% else %} # else # text"]),
        ("{% elif number %}", ["PD831 # {% elif number %} # elif # text"]),
        ("{% if number %}{% else %}{% else %}{% endif %}", ["PD831 # {% else %} # else # text"]),
        ("{% if number %}{% else %}{% elif number %}{% endif %}", ["PD831 # {% elif number %} # elif # text"]),
        ("{% for b in bodies %}{% elif number %}{% endfor %}", ["PD831 # {% elif number %} # elif # text"]),
        (
            "{% if number %}{% for b in bodies %}{% endif %}{% endfor %}",
            ["PD831 # {% endif %} # endif # text", "PD831 # {% if number %} # endif # text"],
        ),
        ("{% for b %}{% endfor %}", ["PD824 # {% for b %} # expected for … in … # text"]),
        (
            "{% for a, b, c in d %}{% endfor %}",
            ["PD824 # {% for a, b, c in d %} # expected for … in … # text"],
        ),
        ("{% for 1 in bodies %}{% endfor %}", ["PD824 # {% for 1 in bodies %} # expected for … in … # text"]),
    ],
)
def test_blocks_without_their_partner_are_told(tmp_path, text, told):
    assert filled(tmp_path, form(p(text))).told == told


@pytest.mark.parametrize(
    "text", ["{{ }}", "{% if %}a{% endif %}", "{% set a = %}", "{% for a in %}{% endfor %}", "{%%}"]
)
def test_an_empty_tag_is_told(tmp_path, text):
    assert filled(tmp_path, form(p(text))).codes[0] in ("PD824", "PD828")


def test_blocks_may_not_be_deeper_than_people_need(tmp_path):
    made = filled(tmp_path, form(p("{% if number %}" * 40 + "{% endif %}" * 40)))
    assert made.told == ["PD833 # {% if number %} # text"]
