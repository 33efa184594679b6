"""Looks as offices may spoil them: each is the shipped look with one thing changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Role
from plandocs.writing.docx import write_docx
from plandocs.writing.frame import Frame
from plandocs.writing.look import open_look
from plandocs.writing.shipped_look import Variant, write_look
from plandocs.writing.slots import Slot
from plandocs.writing.spaces import LineRule, Space
from tests.readers.package_check import package_faults
from tests.writing.sample import document, parts, profile, text, zipped

MAIN, STYLES, RELATIONS = "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"
TEXT = "<w:t>{{p text }}</w:t>"
Parts = dict[str, str]
Edit = Callable[[Parts], None]


def change(name: str, old: str, new: str) -> Edit:
    """Replaces a stretch of a part, which must be there."""

    def edit(contents: Parts) -> None:
        assert old in contents[name]
        contents[name] = contents[name].replace(old, new)

    return edit


def tag(new: str) -> Edit:
    """Writes something else where the text's tag stands."""
    return change(MAIN, TEXT, new)


def opened(folder: Path, *edits: Edit, variant: Variant = Variant.STANDARD) -> tuple[Frame | None, list[str]]:
    contents = parts(write_look(profile(), "14", variant))
    for edit in edits:
        edit(contents)
    path = folder / "look.docx"
    path.write_bytes(zipped(contents))
    problems = Problems()
    return open_look(path, profile(), "14", problems), [told(problem.code, problem.values) for problem in problems]


def told(code: str, values: tuple[tuple[str, str], ...]) -> str:
    return " | ".join([code, *(value for name, value in values if name != "file")])


def two_tags_in_one(contents: Parts) -> None:
    change(MAIN, "{{p title }}", "{{p title }}{{p text }}")(contents)
    tag("")(contents)


def without_main_part(contents: Parts) -> None:
    del contents[MAIN]


FIVE_TAGS = "".join(
    f"<w:t>{{{{p {name} }}}}</w:t></w:r></w:p><w:p><w:r>" for name in ("bases", "opening", "body", "closing")
)
BROKEN = [
    ("no text", tag("<w:t>chữ</w:t>"), ["PD802 | text"]),
    (
        "one part of five",
        tag("<w:t>{{p body }}</w:t>"),
        [f"PD802 | {part}" for part in ("bases", "opening", "closing", "attachments")],
    ),
    ("four parts of five", tag(FIVE_TAGS + "<w:t/>"), ["PD802 | attachments"]),
    ("a misspelt slot", tag("<w:t>{{p tetx }}</w:t>"), ["PD803 | tetx | {{p text }}", "PD802 | text"]),
    (
        "an unknown slot",
        tag(f"{TEXT}</w:r></w:p><w:p><w:r><w:t>{{{{p qqqq }}}}</w:t>"),
        ["PD803 | qqqq | {{p letterhead }}, {{p title }}, {{p text }}, {{p sign_off }}"],
    ),
    ("words beside a slot", tag(f"<w:t>Nội dung: </w:t>{TEXT}"), ["PD804 | text | Nội dung:"]),
    (
        "a picture beside a slot",
        tag(f"<w:drawing/>{TEXT}"),
        ["PD804 | text | w:drawing"],
    ),
    (
        "two slots in a paragraph",
        two_tags_in_one,
        ["PD804 | title | {{p text }}", "PD804 | text | {{p text }}"],
    ),
    ("no p", tag("<w:t>{{ text }}</w:t>"), ["PD805 | {{ text }}", "PD802 | text"]),
    ("a filter", tag("<w:t>{{p text|upper }}</w:t>"), ["PD805 | {{p text|upper }}", "PD802 | text"]),
    ("code", tag("<w:t>{{p ''.__class__ }}</w:t>"), ["PD805 | {{p ''.__class__ }}", "PD802 | text"]),
    ("a statement", tag(f"<w:t>{{% if 1 %}}</w:t>{TEXT}"), ["PD805 | {% if 1 %}{{p text }}", "PD802 | text"]),
    ("a comment", tag("<w:t>{# x #}</w:t>"), ["PD805 | {# x #}", "PD802 | text"]),
    ("an open tag", tag("<w:t>{{p text </w:t>"), ["PD805 | {{p text ", "PD802 | text"]),
    ("one brace too few", tag("<w:t>{{p text }</w:t>"), ["PD805 | {{p text }", "PD802 | text"]),
    (
        "a slot twice",
        tag(f"{TEXT}</w:r></w:p><w:p><w:r>{TEXT}"),
        ["PD805 | 2 × {{p text }}"],
    ),
    (
        "a slot and its part",
        tag(f"{TEXT}</w:r></w:p><w:p><w:r><w:t>{{{{p body }}}}</w:t>"),
        ["PD805 | {{p text }} + {{p body }}"],
    ),
    (
        "a statement hidden in an attribute",
        change(MAIN, "<w:body>", '<w:body><w:p><w:r><w:drawing name="{% for i in range(9) %}"/></w:r></w:p>'),
        ["PD805 | {% for i in range(9) %}"],
    ),
    (
        "a tag in the header",
        change("word/header1.xml", "</w:p></w:hdr>", "<w:r><w:t>{{p text }}</w:t></w:r></w:p></w:hdr>"),
        ["PD805 | 2{{p text }}"],
    ),
    (
        "a renamed style",
        change(STYLES, 'w:val="Căn cứ"', 'w:val="Căn cứ cũ"'),
        ["PD806 | Căn cứ | legal_basis"],
    ),
    (
        "a style of another kind",
        change(
            STYLES, '<w:style w:type="paragraph" w:styleId="Title">', '<w:style w:type="character" w:styleId="Title">'
        ),
        ["PD806 | Title | document_type"],
    ),
    ("no grid", change(STYLES, '"Table Grid"', '"Lưới"'), ["PD806 | Table Grid | table_grid"]),
    ("no namespace that we know", change(MAIN, "wordprocessingml/2006/main", "wordprocessingml/2099/main"), ["PD801"]),
    ("broken XML", change(MAIN, "</w:body>", ""), ["PD801"]),
    ("no main part", without_main_part, ["PD801"]),
    (
        "a document type declaration",
        change(MAIN, "<w:document", "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document"),
        ["PD801"],
    ),
    (
        "macros",
        lambda contents: contents.update({"word/vbaProject.bin": "x"}),
        ["PD801"],
    ),
    (
        "a file with macros by its type",
        change(
            "[Content_Types].xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
        ["PD801"],
    ),
    (
        "a picture from elsewhere",
        change(
            RELATIONS,
            "</Relationships>",
            '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
            'Target="http://192.0.2.1/a.png" TargetMode="External"/></Relationships>',
        ),
        ["PD801"],
    ),
    ("a path that leads out", lambda contents: contents.update({"../a.xml": "x"}), ["PD801"]),
]


@pytest.mark.parametrize(("edit", "expected"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_broken_looks(tmp_path: Path, edit: Edit, expected: list[str]) -> None:
    found, problems = opened(tmp_path, edit)
    assert problems == expected
    assert found is None


OUTSIDE = [
    ("a narrow margin", change(MAIN, 'w:left="1701"', 'w:left="1134"'), ["PD807 | page.left | 20 mm | 30 - 35 mm"]),
    ("other paper", change(MAIN, 'w:w="11906"', 'w:w="12240"'), ["PD807 | page.width | 215,9 mm | 210 mm"]),
    (
        "no page",
        change(MAIN, '<w:pgSz w:w="11906" w:h="16838"/>', ""),
        ["PD807 | page.width | ? mm | 210 mm", "PD807 | page.height | ? mm | 297 mm"],
    ),
    (
        "a large type",
        change(STYLES, '<w:name w:val="Quốc hiệu"/>', '<w:name w:val="Quốc hiệu"/><w:rPr><w:sz w:val="32"/></w:rPr>'),
        ["PD807 | «Quốc hiệu» | 16 pt | 12 - 13 pt", "PD807 | sizes | 16 / 14 / 14 pt | 13 / 14 / 14 pt"],
    ),
    (
        "another font by the theme",
        change(
            STYLES,
            '<w:name w:val="Ý"/>',
            '<w:name w:val="Ý"/><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="28"/></w:rPr>',
        ),
        ["PD807 | «Ý» | Arial | Times New Roman"],
    ),
]


@pytest.mark.parametrize(("edit", "expected"), [row[1:] for row in OUTSIDE], ids=[row[0] for row in OUTSIDE])
def test_looks_outside_the_profile_are_filled_with_a_warning(tmp_path: Path, edit: Edit, expected: list[str]) -> None:
    found, problems = opened(tmp_path, edit)
    assert problems == expected
    assert found is not None


def test_the_drawn_look_needs_all_parts(tmp_path: Path) -> None:
    _, problems = opened(tmp_path, change(MAIN, "{{p motto }}", ""), variant=Variant.DEPARTMENT)
    assert problems == ["PD802 | motto"]


def test_styles_are_found_by_name_whatever_their_ids(tmp_path: Path) -> None:
    contents = parts(write_look(profile(), "14"))
    edits = [change(name, '"LegalBasis"', '"Kiu12"') for name in (STYLES,) if '"LegalBasis"' in contents[name]]
    found, problems = opened(tmp_path, *edits)
    assert problems == []
    assert found is not None
    assert '<w:pStyle w:val="Kiu12"/>' in parts(write_docx(document(), found, profile()))[MAIN]


def test_what_an_office_adds_stays(tmp_path: Path) -> None:
    own = '<w:p><w:r><w:t xml:space="preserve">Lời của cơ quan &amp; “chữ” &lt;2026&gt; </w:t></w:r></w:p>'
    found, problems = opened(tmp_path, change(MAIN, "<w:body>", f"<w:body>{own}"))
    assert problems == []
    assert found is not None
    docx = write_docx(document(), found, profile())
    assert "Lời của cơ quan &amp; “chữ” &lt;2026&gt; " in text(parts(docx)[MAIN])
    assert package_faults(docx) == []


def test_a_tag_that_word_tore_into_runs_is_whole(tmp_path: Path) -> None:
    torn = '<w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>{p te</w:t></w:r><w:r><w:t>xt }}</w:t>'
    found, problems = opened(tmp_path, tag(torn))
    assert problems == []
    assert found is not None
    assert [place.slot for place in found.skeleton.places] == ["letterhead", "title", "text", "sign_off"]


def test_a_look_without_footnotes_gets_them(tmp_path: Path) -> None:
    def drop(contents: Parts) -> None:
        del contents["word/footnotes.xml"]
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
        change(RELATIONS, f'<Relationship Id="rId5" Type="{kind}" Target="footnotes.xml"/>', "")(contents)
        types = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        entry = f'<Override PartName="/word/footnotes.xml" ContentType="{types}"/>'
        change("[Content_Types].xml", entry, "")(contents)

    found, problems = opened(tmp_path, drop)
    assert problems == []
    assert found is not None
    docx = write_docx(document(), found, profile())
    assert package_faults(docx) == []
    assert "Quyết định số 700/QĐ-TTg" in text(parts(docx)["word/footnotes.xml"])


def test_libreoffice_s_kind_of_properties_gives_way_to_word_s(tmp_path: Path) -> None:
    words = "schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    libreoffice_s = "schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties"
    found, problems = opened(tmp_path, change("_rels/.rels", words, libreoffice_s))
    assert problems == []
    assert found is not None
    docx = write_docx(document(), found, profile())
    assert package_faults(docx) == []
    assert "Ủy ban nhân dân xã Hà Bắc" in parts(docx)["docProps/core.xml"]


def test_notes_of_the_look_keep_their_numbers(tmp_path: Path) -> None:
    note = '<w:footnote w:id="7"><w:p><w:r><w:t>Chú thích của mẫu</w:t></w:r></w:p></w:footnote></w:footnotes>'
    found, _ = opened(tmp_path, change("word/footnotes.xml", "</w:footnotes>", note))
    assert found is not None
    assert found.notes.first == 8


def test_a_remembered_template_is_forgotten(tmp_path: Path) -> None:
    def attach(contents: Parts) -> None:
        change("word/settings.xml", "<w:zoom", '<w:attachedTemplate r:id="rId1"/><w:zoom')(contents)
        contents["word/_rels/settings.xml.rels"] = (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
            'Target="file:///C:/Normal.dotm" TargetMode="External"/></Relationships>'
        )

    found, problems = opened(tmp_path, attach)
    assert problems == []
    assert found is not None
    assert not [part for part in found.parts if b"attachedTemplate" in part.data]


@pytest.mark.parametrize("content", [b"", b"PK", b"Ke hoach", zipped({"a.txt": "x"})])
def test_files_that_are_no_word_document(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "look.docx"
    path.write_bytes(content)
    problems = Problems()
    assert open_look(path, profile(), "14", problems) is None
    assert [problem.code for problem in problems] == ["PD801"]


def test_a_look_that_is_not_there(tmp_path: Path) -> None:
    problems = Problems()
    assert open_look(tmp_path / "look.docx", profile(), "14", problems) is None
    assert [problem.code for problem in problems] == ["PD001"]


def test_a_folder_is_no_look(tmp_path: Path) -> None:
    problems = Problems()
    assert open_look(tmp_path, profile(), "14", problems) is None
    assert [problem.code for problem in problems] == ["PD906"]


def test_a_cell_measured_in_percent_is_as_wide_as_its_column(tmp_path: Path) -> None:
    edit = change(MAIN, '<w:tcW w:w="3835" w:type="dxa"/>', '<w:tcW w:w="2050" w:type="pct"/>')
    found, problems = opened(tmp_path, edit, variant=Variant.DEPARTMENT)
    assert problems == []
    assert found is not None
    widths = {place.slot: place.width for place in found.skeleton.places}
    assert widths[Slot.ISSUER_NAME] == 3835 - 170
    assert widths[Slot.MOTTO] == 5520


def test_a_font_may_come_from_the_theme(tmp_path: Path) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
    types = "application/vnd.openxmlformats-officedocument.theme+xml"

    def with_theme(contents: Parts) -> None:
        contents["word/theme/theme1.xml"] = (
            '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:minorFont>'
            '<a:latin typeface="Calibri"/></a:minorFont></a:theme>'
        )
        relation = f'<Relationship Id="rId9" Type="{kind}" Target="theme/theme1.xml"/></Relationships>'
        change(RELATIONS, "</Relationships>", relation)(contents)
        override = f'<Override PartName="/word/theme/theme1.xml" ContentType="{types}"/></Types>'
        change("[Content_Types].xml", "</Types>", override)(contents)
        change(
            STYLES,
            '<w:name w:val="Ý"/>',
            '<w:name w:val="Ý"/><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/><w:sz w:val="28"/></w:rPr>',
        )(contents)

    _, problems = opened(tmp_path, with_theme)
    assert problems == ["PD807 | «Ý» | Calibri | Times New Roman"]


def test_a_look_is_no_place_for_a_book(tmp_path: Path) -> None:
    long = "<w:p/>" * 900_000
    found, problems = opened(tmp_path, change(MAIN, "<w:body>", f"<w:body>{long}"))
    assert found is None
    assert problems == ["PD801"]


SPACING = '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>'


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        (SPACING, Space(40, 40)),
        ('<w:spacing w:before="60" w:after="0" w:line="360" w:lineRule="auto"/>', Space(60, 0, 360)),
        ('<w:spacing w:line="300" w:lineRule="exact"/>', Space(0, 0, 300, LineRule.EXACT)),
        ('<w:spacing w:line="300" w:lineRule="atLeast"/>', Space(0, 0, 300, LineRule.AT_LEAST)),
        ('<w:spacing w:before="nhiều" w:line="inf" w:lineRule="gì đó"/>', Space()),
        ("", Space()),
    ],
)
def test_the_space_of_a_style_is_the_look_s(tmp_path: Path, drawn: str, expected: Space) -> None:
    start = 'w:styleId="TableText"><w:name w:val="Chữ trong bảng"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
    found, _ = opened(tmp_path, change(STYLES, f"{start}{SPACING}", f"{start}{drawn}"))
    assert found is not None
    assert found.spaces[Role.TABLE_TEXT] == expected


def test_space_that_a_style_leaves_to_its_ancestors(tmp_path: Path) -> None:
    start = 'w:styleId="TableText"><w:name w:val="Chữ trong bảng"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
    normal = '<w:name w:val="Normal"/><w:qFormat/>'
    lines = f'{normal}<w:pPr><w:spacing w:before="80" w:line="480" w:lineRule="auto"/></w:pPr>'
    own = change(STYLES, f"{start}{SPACING}", f'{start}<w:spacing w:before="20"/>')
    default = change(
        STYLES, "<w:pPrDefault/>", '<w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault>'
    )
    found, _ = opened(tmp_path, own, change(STYLES, normal, lines), default)
    assert found is not None
    assert found.spaces[Role.TABLE_TEXT] == Space(20, 160, 480)
