"""Prose as authors write it: emphasis, footnotes, escapes, expressions, and where its flaws are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.composing.draft import words
from plandocs.composing.prose import check_start, paragraphs, prose
from plandocs.diagnostics.place import Place
from plandocs.sources.located import Text
from tests.composing.making import TWO, composed, context_of, marked, read, told

BODIES = 'bodies: {la: "A **đậm** *nghiêng* ^[ghi chú] { period } [b] \\\\*", rd: "R&D <2026> \\"x\\""}'


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("một **hai** ba", "một <b>hai</b> ba"),
        ("một *hai* ba", "một <i>hai</i> ba"),
        ("**một** và **hai**", "<b>một</b> và <b>hai</b>"),
        ("**một *hai* ba**", "<b>một </b><i><b>hai</b></i><b> ba</b>"),
        ("*một **hai** ba*", "<i>một </i><i><b>hai</b></i><i> ba</i>"),
        ("**100%**.", "<b>100%</b>."),
        ("lớp**học**số", "lớp<b>học</b>số"),
        ("**một hai**", "<b>một hai</b>"),
        ("2 * 3 = 6", "2 * 3 = 6"),
        ("dấu ** đứng riêng", "dấu ** đứng riêng"),
        ("cuối *", "cuối *"),
        ("cuối **", "cuối **"),
    ],
)
def test_emphasis(written, expected):
    assert read(f"'{written}'") == (expected, [])


@pytest.mark.parametrize(
    ("written", "shown", "sign"),
    [
        ("một **hai ba", "một <b>hai ba</b>", "**"),
        ("một *hai ba", "một <i>hai ba</i>", "*"),
        ("**một *hai** ba", "<b>một </b><i><b>hai</b></i><i> ba</i>", "*"),
        ("một ^[hai ba", "một [hai ba]", "a"),  # the note ends with the text: that is where the problem points
        ("một ^[hai [ba]", "một [hai [ba]]", "]"),
    ],
)
def test_markup_that_is_not_closed_is_told(written, shown, sign):
    assert read(f"'{written}'") == (shown, [("PD154", sign)])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (r"\*nghiêng\*", "*nghiêng*"),
        (r"\*\*đậm\*\*", "**đậm**"),
        (r"\^[ghi chú]", "^[ghi chú]"),
        (r"\{\{ period \}\}", "{{ period }}"),
        (r"\{% if %\}", "{% if %}"),
        (r"\\", "\\"),
        (r"C:\tệp", r"C:\tệp"),
        (r"\[1\]", "[1]"),
        ("[1] và [2]", "[1] và [2]"),
        ("a ^ b", "a ^ b"),
        ("{một} }} hai", "{một} }} hai"),
        ("một # hai", "một # hai"),
    ],
)
def test_signs_that_stand_for_themselves(written, expected):
    assert read(f"'{written}'") == (expected, [])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("một^[hai] ba", "một[hai] ba"),
        ("một^[hai [ba] bốn] năm", "một[hai [ba] bốn] năm"),
        ("một^[hai [ba [bốn]]]", "một[hai [ba [bốn]]]"),
        ("một^[**hai** *ba*]", "một[<b>hai</b> <i>ba</i>]"),
        ("**một^[hai] ba**", "<b>một</b>[hai]<b> ba</b>"),
        ("một^[giai đoạn {{ period }}]", "một[giai đoạn 2026 - 2031]"),
        ('một^[theo {{ cite("luat") }}]', "một[theo <cite luat>]"),
        ("một^[ hai ]", "một[hai]"),
        (r"một^[hai \] ba]", "một[hai ] ba]"),
    ],
)
def test_footnotes(written, expected):
    assert read(f"'{written}'", TWO) == (expected, [])


def test_of_a_note_inside_a_note_the_words_stay_in_brackets():
    words, told = read("'một^[hai ^[ba] bốn]'", TWO)
    assert words == "một[hai [ba] bốn]"
    assert [code for code, *_ in told] == ["PD156"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("giai đoạn {{ period }}", "giai đoạn 2026 - 2031"),
        ("{{period.start}}-{{period.end}}", "2026-2031"),
        ("**{{ period }}**", "<b>2026 - 2031</b>"),
        ('theo {{ cite("nd171") }}', "theo <cite nd171>"),
        ('theo *{{ cite("nd171", "full") }}*', "theo <i><cite nd171 full></i>"),
        ('tại {{ ref("a") }}, {{ annex("b") }}', "tại <section a>, <annex b>"),
        ('{{ "}}" }} và {{ "\'a\'" }}'.replace("'", "''"), "}} và 'a'"),
    ],
)
def test_expressions_inside_text(written, expected):
    assert read(f"'{written}'", TWO) == (expected, [])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("bodies.la", r"A **đậm** *nghiêng* ^[ghi chú] { period } [b] \*"),
        ("bodies.la.name", r"A **đậm** *nghiêng* ^[ghi chú] { period } [b] \*"),
        ("bodies.rd", 'R&D <2026> "x"'),
        ("'**' ~ period", "**2026 - 2031"),
    ],
)
def test_values_are_never_markup(name, expected):
    assert read(f'"{{{{ {name} }}}}"', BODIES) == (expected, [])


def test_xml_signs_of_prose_stay():
    assert read("""'a < b & c > "d" &lt;'""") == ('a < b & c > "d" &lt;', [])


@pytest.mark.parametrize(
    ("scalar", "expected"),
    [
        ("'  một   hai  '", "một hai"),
        ("một\n  hai\n  ba", "một hai ba"),
        ("|\n  một\n  hai\n", "một hai"),
        (">-\n  một **hai\n  ba** bốn\n", "một <b>hai ba</b> bốn"),
        ("'một ^[ hai]'", "một [hai]"),
        ("'một\u00a0hai'", "một\u00a0hai"),
    ],
)
def test_spaces_and_line_ends_are_one_space(scalar, expected):
    assert read(scalar) == (expected, [])


@pytest.mark.parametrize("sign", ["|", ">-", ">"])
def test_blank_lines_part_paragraphs(sign):
    made = composed(f"""
        outline:
          - heading: Mục đích
            content: {sign}
              Một **hai
              ba** bốn.

              Năm

              sáu.
        """)
    assert made.body[1:] == ["  Một hai ba bốn.", "  Năm", "  sáu./."]


def test_a_text_of_one_paragraph_stays_as_it_is():
    text = Text("một\nhai", Place("a"), style="|")
    assert paragraphs(text) == [text]


@pytest.mark.parametrize(
    ("scalar", "expected"),
    [
        ("một {{ ngay }} hai", [("PD151", "{{ ngay }}")]),
        ('"một {{ ngay }} hai"', [("PD151", "{{ ngay }}")]),
        ("'một {{ ngay }} hai'", [("PD151", "{{ ngay }}")]),
        ("một {{ period hai", [("PD150", "{{")]),
        ('"một {{ period hai"', [("PD150", "{{")]),
        ("một {% if a %}", [("PD153", "{%")]),
        ("'một {# a'", [("PD153", "{#")]),
        ("một **hai", [("PD154", "**")]),
        ("theo {{ cite('x') }}", [("PD301", "{{ cite('x') }}")]),
        ("theo {{ cite('luat', 'dai') }}", [("PD104", "{{ cite('luat', 'dai') }}")]),
        ("hết./.", [("PD603", "./.")]),
        ("Đạt ..../.... người", []),
        ('"một\\thai"', [("PD602", '"một\\thai"')]),  # a value with escapes has no exact columns: all of it
        ("{{ a }} và {{ b }}", [("PD151", "{{ a }}"), ("PD151", "{{ b }}")]),
        ("{{ period }} {{ cite() }}", [("PD150", "{{ cite() }}")]),
    ],
)
def test_places_of_problems(scalar, expected):
    scalar = f'"{scalar}"' if scalar.startswith("{") else scalar
    assert read(scalar, TWO)[1] == expected


def test_a_folded_text_tells_problems_at_its_line():
    _, problems = read(">-\n  một\n  hai {{ ngay }}\n")
    assert [code for code, _ in problems] == ["PD151"]


def test_the_place_of_a_problem_in_a_whole_plan_is_its_line_and_column():
    made = composed("""
        outline:
          - heading: Mục đích
            content: Thực hiện {{ cite('qd7') }} của cấp trên
        """)
    [problem] = [one for one in made.problems if one.code == "PD301"]
    assert str(problem.place) == "plan.yaml:4:24"
    assert problem.place.length == len("{{ cite('qd7') }}")


def test_text_around_a_flaw_is_kept():
    assert read("một {{ ngay }} hai")[0] == "một hai"


@pytest.mark.parametrize(
    "mark",
    [
        "1.",
        "1-",
        "12)",
        "II.",
        "II-",
        "II -",
        "a)",
        "a-",
        "đ)",
        "-",
        "–",
        "+",
        "•",
        "*",
        "Phần thứ nhất:",
        "Phần thứ hai -",
    ],
)
def test_a_typed_mark_is_told(mark):
    context = context_of()
    check_start(Text(f"{mark} Rà soát nhu cầu", Place("plan.yaml", 1, 1, len(mark) + 16)), context)
    assert told(context.problems, f"{mark} Rà soát nhu cầu") == [("PD601", mark)]


@pytest.mark.parametrize(
    "text",
    [
        "1.299 học viên",
        "100% công chức",
        "-5 độ",
        "a là b",
        "**Đậm** chữ",
        "I là số một",
        "2027",
        "VI",
        "05 - 07 lớp",
        "Phần thứ nhất của đề án",
    ],
)
def test_what_only_looks_like_a_mark_is_not_told(text):
    context = context_of()
    check_start(Text(text, Place("plan.yaml", 1, 1, len(text))), context)
    assert list(context.problems) == []


@pytest.mark.parametrize("text", ["^[" * 5000, "[" * 5000, "*" * 5000, "{" * 5000, "^[" + "[" * 5000, "**a " * 5000])
def test_signs_without_end_end_well(text):
    context = context_of()
    prose(Text(text, Place("a"), style='"'), context)
    assert len(list(context.problems)) < 5


# properties

_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\\*^{}[]")
_SIGNED = st.text(st.one_of(_LETTERS, st.sampled_from("\\*^{}[] \n")), max_size=60)
_CONTEXT = context_of()


def _spaced(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", text).strip(" ")


def _read(text: str) -> str:
    return words(prose(Text(text, Place("a"), style='"'), _CONTEXT))


@settings(max_examples=500)
@given(st.text(_LETTERS, max_size=80))
def test_text_without_signs_comes_out_the_same(text):
    assert _read(text) == _spaced(text)


@settings(max_examples=500)
@given(_SIGNED)
def test_escaped_text_comes_out_the_same(text):
    assert _read(re.sub(r"([\\*^{}\[\]])", r"\\\1", text)) == _spaced(text)


@settings(max_examples=500)
@given(_SIGNED)
def test_any_text_can_be_read_and_keeps_its_letters(text):
    read_back = marked(prose(Text(text, Place("a"), style='"'), context_of()))
    if "{{" not in text:
        kept = re.sub(r"</?[bi]>", "", read_back)
        assert re.sub(r"[\\*^{}\[\]\s]", "", kept) == re.sub(r"[\\*^{}\[\]\s]", "", text)
