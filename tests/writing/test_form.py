"""An office's form: opened with care, filled whole or not at all, the same on any day."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing.form import open_form
from tests.readers.package_check import package_faults
from tests.writing.office_form import CORE, HEADER, MAIN, NOTES, filled, form, note, p, row, table
from tests.writing.sample import parts, text, zipped


def opened(path: Path) -> list[tuple[str, str]]:
    problems = Problems()
    assert open_form(path, problems) is None
    return [(problem.code, problem.value("problem")) for problem in problems]


def changed(folder: Path, name: str, old: str, new: str) -> Path:
    contents = parts(form(p("{{ title }}")))
    assert old in contents[name]
    contents[name] = contents[name].replace(old, new)
    path = folder / "mau.docx"
    path.write_bytes(zipped(contents))
    return path


def test_a_form_is_filled_in_all_its_parts(tmp_path):
    edits = {
        HEADER: {"</w:p></w:hdr>": f"</w:p>{p('Đầu trang {{ number }}')}</w:hdr>"},
        NOTES: {"</w:footnotes>": note("Chú thích {{ number }}")},
        CORE: {"<dc:title>": "<dc:title>Giấy <số> {{ number }} R&amp;D: ".replace("<số>", "&lt;số&gt;")},
    }
    reference = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    made = filled(tmp_path, form(p("{{ title }}") + reference, **edits))
    assert made.lines == ["Bồi dưỡng cán bộ, công chức"]
    assert "Đầu trang 7" in text(made.part(HEADER))
    assert "Chú thích 7" in text(made.part(NOTES))
    assert made.docx is not None
    assert Document(io.BytesIO(made.docx)).core_properties.title.startswith("Giấy <số> 7 R&D: ")
    assert package_faults(made.docx) == []


def test_a_file_says_of_itself_what_the_document_says(tmp_path):
    made = filled(tmp_path, form(p("{{ title }}"), **{CORE: {"Nghị định": "{{ title }} Nghị định"}}))
    core = made.part(CORE)
    assert "<dc:creator>Ủy ban nhân dân xã Hà Bắc</dc:creator>" in core
    assert core.count("2026-12-31T00:00:00Z") == 2
    assert "<dc:title>" in core


def test_equal_answers_give_equal_bytes(tmp_path):
    body = p("{{ title }}") + table(row("{%tr for b in bodies %}", ""), row("{{ b }}", ""), row("{%tr endfor %}", ""))
    first, second = (filled(tmp_path, form(body)).docx for _ in range(2))
    assert first == second
    assert first is not None
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.flawed("private font", "compatibilityMode")
def test_a_form_that_word_itself_made_is_filled(tmp_path):
    document = Document()
    document.add_paragraph("Kính gửi: {{ issuer.name }}")
    document.sections[0].footer.paragraphs[0].text = "{{ number }}"
    document.save(str(tmp_path / "word.docx"))
    made = filled(tmp_path, (tmp_path / "word.docx").read_bytes())
    assert made.docx is not None
    word = Document(io.BytesIO(made.docx))
    assert word.paragraphs[0].text == "Kính gửi: Ủy ban nhân dân xã Hà Bắc"
    assert word.sections[0].footer.paragraphs[0].text == "7"


def test_nothing_comes_out_where_a_tag_is_wrong(tmp_path):
    made = filled(tmp_path, form(p("{{ title }}") + p("{{ x }}")))
    assert made.docx is None
    assert made.codes == ["PD825"]


# files that are no forms


@pytest.mark.parametrize("data", [b"", b"a: 1\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0" + b"\x00" * 600])
def test_what_is_no_word_file_is_told(tmp_path, data):
    path = tmp_path / "mau.docx"
    path.write_bytes(data)
    assert [code for code, _ in opened(path)] == ["PD820"]


def test_a_file_that_is_not_there_is_told(tmp_path):
    assert opened(tmp_path / "mau.docx") == [("PD001", "")]


def test_a_folder_is_told(tmp_path):
    assert [code for code, _ in opened(tmp_path)] == ["PD906"]


MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
EXTERNAL = (
    '<Relationship Id="rId99" Type="http://x/image" Target="http://x/a.png" TargetMode="External"/></Relationships>'
)
BROKEN = [
    (
        "macros by type",
        "[Content_Types].xml",
        MAIN_TYPE,
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "PD821",
    ),
    ("a template", "[Content_Types].xml", MAIN_TYPE, MAIN_TYPE.replace("document.main", "template.main"), "PD820"),
    ("a document type declaration", MAIN, "<w:document", "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document", "PD820"),
    ("content from elsewhere", "word/_rels/document.xml.rels", "</Relationships>", EXTERNAL, "PD820"),
    ("broken XML", MAIN, "</w:body>", "", "PD820"),
    ("broken styles", "word/styles.xml", "</w:styles>", "", "PD820"),
    ("an odd namespace", MAIN, "wordprocessingml/2006/main", "wordprocessingml/2099/main", "PD820"),
]


@pytest.mark.parametrize(("_name", "part", "old", "new", "code"), BROKEN, ids=[one[0] for one in BROKEN])
def test_a_spoilt_package_is_told(tmp_path, _name, part, old, new, code):
    assert [told for told, _ in opened(changed(tmp_path, part, old, new))] == [code]


def test_a_file_with_macros_is_told(tmp_path):
    contents = parts(form(p("{{ title }}")))
    path = tmp_path / "mau.docm"
    path.write_bytes(zipped(contents | {"word/vbaProject.bin": "x"}))
    assert opened(path) == [("PD821", "macros")]


def test_a_bomb_does_not_go_off(tmp_path):
    path = tmp_path / "mau.docx"
    path.write_bytes(zipped({"[Content_Types].xml": MAIN_TYPE, MAIN: "\0" * 101_000_000}))
    assert opened(path) == [("PD820", "unpacks to too much")]
