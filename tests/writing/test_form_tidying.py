"""What loops repeat and conditions leave out is made fit for Word."""

from __future__ import annotations

import pytest

from tests.readers.package_check import package_faults
from tests.writing.office_form import NOTES, filled, form, note, p, row, table

LOOP = (p("{%p for b in bodies %}"), p("{%p endfor %}"))
MARK = '<w:p><w:bookmarkStart w:id="5" w:name="noi_dung"/><w:r><w:t>{{ b }}</w:t></w:r><w:bookmarkEnd w:id="5"/></w:p>'
CONTROL = f'<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent>{p("{{ b }}")}</w:sdtContent></w:sdt>'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
NAMED = f'<w:p {W14} w14:paraId="0A0A0A0A" w14:textId="77777777"><w:r><w:t>{{{{ b }}}}</w:t></w:r></w:p>'
NOTE = '<w:p><w:r><w:t>{{ b }}</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'

BODIES = [
    ("a cell that lost its paragraph", table(row(p("{%p if not number %}") + p("x") + p("{%p endif %}"), "b"))),
    ("a table that lost its rows", table(row("{%tr if not number %}", ""), row("a", "b"), row("{%tr endif %}", ""))),
    ("a row that lost its cells", table(row("{%tc if not number %}", "a", "{%tc endif %}"), row("a", "b"))),
    ("columns repeated", table(row("{%tc for b in bodies %}", "{{ b }}", "{%tc endfor %}"))),
    ("columns left out", table(row("{%tc if not number %}", "a", "{%tc endif %}", "b"))),
    ("tables that touch", table(row("a", "b")) + p("{%p if not number %}") + p("{%p endif %}") + table(row("c", "d"))),
    ("a bookmark repeated", MARK.join(LOOP)),
    ("a content control repeated", CONTROL.join(LOOP)),
    ("a paragraph's name repeated", NAMED.join(LOOP)),
    ("a cell whose colour stands before its width", table(row("{% cellbg 'FF0000' %}a", "b"))),
    ("nothing left", p("{%p if not number %}") + p("{%p endif %}")),
]


@pytest.mark.parametrize(("_name", "body"), BODIES, ids=[name for name, _ in BODIES])
def test_word_finds_no_fault(tmp_path, _name, body):
    made = filled(tmp_path, form(body))
    assert made.told == []
    assert made.docx is not None
    assert package_faults(made.docx) == []


def test_a_repeated_column_shares_the_width(tmp_path):
    body = table(row("{%tc for b in bodies %}", "{{ b }}", "{%tc endfor %}", "x"))
    xml = filled(tmp_path, form(body)).part()
    assert xml.count('<w:gridCol w:w="2666"/>') == 3


def test_a_note_that_would_be_repeated_is_told(tmp_path):
    edits = {NOTES: {"</w:footnotes>": note("Chú thích")}}
    assert filled(tmp_path, form(NOTE.join(LOOP), **edits)).codes == ["PD834"]
    assert filled(tmp_path, form(NOTE.replace("{{ b }}", "a"), **edits)).codes == []
