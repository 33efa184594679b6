"""A YAML syntax error is told where its cause lies."""

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.telling import hint, message
from plandocs.sources.yaml_tree import read_yaml

CASES = {
    "a quote that ends at the next one": ('a: 1\nb: "c\nd: 2\ne:\n  f: "{{ x }}"\n', "PD159", 2, 4),
    "a quote that ends with the file": ('a: 1\nb: "c\nd: 2\n', "PD159", 2, 4),
    "a single quote": ("a: 1\nb: 'c\nd: 2\ne: 'x y'\n", "PD159", 2, 4),
    "a quote in braces": ('a:\n  - {b: "c d, e: 1}\n  - {b: "f", e: 2}\n', "PD159", 2, 9),
    "a quote in a list": ('a:\n  - "b c\n  - d e\n  - "x"\n', "PD159", 2, 5),
    "a key too deep": ("a:\n  b: c\n    d: e\n", "PD160", 3, 5),
    "a key too deep in a list": ("a:\n  - b: c\n      d: e\n", "PD160", 3, 7),
    "no space after the colon": ("a: b\nperiod:2027\nc: d\n", "PD161", 2, 1),
    "no space after the colon at the top": ("period:2027\na: b\n", "PD161", 1, 1),
    "no space after the colon below": ("a:\n  - b: c\n    count:76\n    d: e\n", "PD161", 3, 5),
    "no space after the colon at the end": ("a:\n  - b: c\n    count:76\n", "PD161", 3, 5),
    "no space before braces": ("a:\n  vhxh:{name: A, short: B}\n", "PD161", 2, 3),
    "no colon": ("a: b\nissuer\n  name: X\n  c: d\n", "PD162", 2, 1),
    "no colon before a list": ("tasks\n  - a: b\n", "PD162", 1, 1),
    "no colon before words": ("a: b\ntitle Bồi dưỡng\nc: d\n", "PD162", 2, 1),
    "no space after a dash": ("a:\n  - Một\n  -Hai\n  - Ba\n", "PD601", 3, 3),
    "quotes of Word": ("title: “Bồi: dưỡng”\n", "PD163", 1, 8),
    "quotes of Word, single": ("title: ‘Bồi: dưỡng’\n", "PD163", 1, 8),
    "an expression in one brace": ("a: { cite('x') } b\n", "PD158", 1, 4),
}


@pytest.mark.parametrize(("text", "code", "line", "column"), CASES.values(), ids=CASES)
def test_the_cause_is_told_at_its_place(text, code, line, column):
    problems = Problems()
    assert read_yaml(text, "a.yaml", problems) is None
    assert [(p.code, p.place.line, p.place.column) for p in problems] == [(code, line, column)]
    assert all(message(p, lang) and hint(p, lang) for p in problems for lang in ("vi", "en"))


def test_the_line_of_an_unclosed_quote_is_named():
    problems = Problems()
    read_yaml("#\n" * 39 + 'title: "Bồi dưỡng\nperiod: 2027\n', "a.yaml", problems)
    (problem,) = problems
    assert message(problem, "vi") == "dấu ngoặc kép mở ở dòng 40 chưa đóng"


@pytest.mark.parametrize(
    "text",
    [
        'a: "một\n  hai"\nb: c\nd: *x\n',
        "a: 'nó ''nói'' rằng\n  vậy'\nb: c\nd: *x\n",
        '# "một\na: b\nd: *x\n',
    ],
)
def test_a_quote_over_two_lines_is_no_fault(text):
    problems = Problems()
    read_yaml(text, "a.yaml", problems)
    assert [p.code for p in problems] == ["PD005"]
