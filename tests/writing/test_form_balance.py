"""Blocks that begin in one kind of place and end in another."""

from __future__ import annotations

import pytest

from tests.readers.package_check import package_faults
from tests.writing.office_form import filled, form, p, row, table

CROSSING = [
    ("from cell to cell", table(row("{% for b in bodies %}{{ b }}", "x{% endfor %}"))),
    ("from row to row", table(row("{% if number %}a", "b"), row("c", "d{% endif %}"))),
    ("into a table", p("{% if number %}a") + table(row("b", "c{% endif %}"))),
    ("out of a table", table(row("{% for b in bodies %}a", "b")) + p("c{% endfor %}")),
    ("paragraphs and rows", p("{%p for b in bodies %}") + table(row("a", "b"), row("{%tr endfor %}", ""))),
    ("in a branch that is not taken", table(row("{% if issuer.parent %}a", "b{% endif %}"))),
]


@pytest.mark.parametrize(("_name", "body"), CROSSING, ids=[name for name, _ in CROSSING])
def test_a_block_that_would_break_the_file_is_told(tmp_path, _name, body):
    made = filled(tmp_path, form(body))
    assert made.codes == ["PD832"]
    assert made.docx is None


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (p("{% for b in bodies %}Một") + p("Hai{% endfor %}"), ["Một", "HaiMột", "Hai"]),
        (p("a{% if number %}b") + p("c{% endif %}d"), ["ab", "cd"]),
        (p("a{% if issuer.parent %}b") + p("c{% endif %}d"), ["ad"]),
        (
            table(row("{% for b in bodies %}{{ b.name }}{% endfor %}", "b")),
            ["Phòng Văn hóa - Xã hộiPhòng Kinh tế", "b"],
        ),
    ],
)
def test_a_block_may_begin_in_one_paragraph_and_end_in_another(tmp_path, body, lines):
    made = filled(tmp_path, form(body))
    assert made.lines == lines
    assert made.docx is not None
    assert package_faults(made.docx) == []
