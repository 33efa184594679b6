"""Annexes behind the main text: sections, pages, what heads them; in the profile's frame and in looks drawn in Word."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Role
from plandocs.document.document import Annex, Document, Orientation
from plandocs.writing.docx import write_annex, write_docx
from plandocs.writing.frame import Frame
from plandocs.writing.look import open_look
from plandocs.writing.markup import W
from plandocs.writing.shipped_look import Variant, write_look
from tests.readers.package_check import package_faults
from tests.writing import sample
from tests.writing.sample import frame, para, parts, profile, shape, zipped

MAIN = "word/document.xml"
WORD = f"{{{W}}}"


def annex(name: str, orientation: Orientation = Orientation.PORTRAIT) -> Annex:
    return Annex(
        id=name,
        name=f"Phụ lục {name}",
        label=para(Role.ANNEX_LABEL, f"Phụ lục {name}"),
        title=para(Role.ANNEX_TITLE, f"BẢNG {name}"),
        attached=(para(Role.ATTACHED_LINE, f"(Kèm theo {name})"),),
        blocks=(sample.table(2), para(Role.TABLE_NOTE, f"Ghi chú {name}")),
        orientation=orientation,
    )


THREE = (annex("I"), annex("II", Orientation.LANDSCAPE), annex("III"))


def document(*annexes: Annex) -> Document:
    return replace(sample.document(), annexes=annexes)


def main_part(*annexes: Annex, in_frame: Frame | None = None) -> str:
    return parts(write_docx(document(*annexes), in_frame or frame(), profile()))[MAIN]


def body(xml: str) -> ElementTree.Element:
    return ElementTree.fromstring(xml)[0]


def sections(xml: str) -> list[ElementTree.Element]:
    """The properties of each section, in order; the last one's are the body's own."""
    *above, last = body(xml)
    return [found for child in above for found in child.findall(f"{WORD}pPr/{WORD}sectPr")] + [last]


def said(section: ElementTree.Element, name: str, key: str) -> str | None:
    found = section.find(f"{WORD}{name}")
    return None if found is None else found.get(f"{WORD}{key}")


def by_section(xml: str) -> list[str]:
    """The words of each section."""
    words = [""]
    for child in body(xml):
        words[-1] += "".join(piece.text or "" for piece in child.iter(f"{WORD}t"))
        if child.find(f"{WORD}pPr/{WORD}sectPr") is not None:
            words.append("")
    return words


def test_without_annexes_there_is_one_section() -> None:
    assert len(sections(main_part())) == 1


def test_each_annex_is_a_section_and_the_last_one_s_is_the_body_s() -> None:
    xml = main_part(*THREE)
    found = sections(xml)
    assert len(found) == 4
    assert {each.tag for each in found} == {f"{WORD}sectPr"}


def test_the_main_text_s_section_ends_before_the_first_annex() -> None:
    main, first, second, third = by_section(main_part(*THREE))
    assert main.endswith("Người Ký Mẫu")
    assert "Phụ lục" not in main
    for words, name in ((first, "I"), (second, "II"), (third, "III")):
        assert words.startswith(f"Phụ lục {name}BẢNG {name}(Kèm theo {name})")
        assert words.endswith(f"Ghi chú {name}")


def test_the_pages_of_each_annex_count_from_one_and_those_of_the_text_as_before() -> None:
    main, *annexes = sections(main_part(*THREE))
    assert said(main, "pgNumType", "start") is None
    assert [said(each, "pgNumType", "start") for each in annexes] == ["1", "1", "1"]
    assert all(each.find(f"{WORD}titlePg") is not None for each in (main, *annexes))
    assert all(said(each, "headerReference", "type") == "default" for each in (main, *annexes))


def test_only_the_landscape_annex_lies_on_its_side() -> None:
    found = sections(main_part(*THREE))
    assert [said(each, "pgSz", "orient") for each in found] == [None, None, "landscape", None]
    assert [said(each, "pgSz", "w") for each in found] == ["11906", "11906", "16838", "11906"]
    assert [said(each, "pgMar", "left") for each in found] == ["1701"] * 4


def test_a_table_is_as_wide_as_the_pages_of_its_annex() -> None:
    widths = re.findall(r'<w:tblW w:w="(\d+)"', main_part(*THREE))[-3:]
    assert widths == ["9355", "14287", "9355"]


def test_what_heads_an_annex() -> None:
    lines = shape(main_part(annex("I")))
    start = lines.index("AnnexLabel: Phụ lục I")
    assert lines[start + 1 : start + 4] == ["AnnexTitle: BẢNG I", "AttachedLine: (Kèm theo I)", "Rule: "]


def test_the_rule_stands_under_the_title_where_nothing_is_attached() -> None:
    lines = shape(main_part(replace(annex("I"), attached=())))
    assert lines[lines.index("AnnexTitle: BẢNG I") + 1] == "Rule: "


def test_an_annex_without_content() -> None:
    assert package_faults(write_docx(document(replace(annex("I"), blocks=())), frame(), profile())) == []


def test_an_annex_alone_holds_nothing_else() -> None:
    docx = write_annex(document(*THREE), THREE[1], frame(), profile())
    xml = parts(docx)[MAIN]
    assert package_faults(docx, zip_date=(1980, 1, 1, 0, 0, 0), forbid_rsids=True) == []
    (words,) = by_section(xml)
    assert words.startswith("Phụ lục II")
    (section,) = sections(xml)
    assert said(section, "pgSz", "orient") == "landscape"


# looks

Edit = Callable[[str], str]
NUMBERED = '<w:pgNumType w:fmt="lowerRoman" w:start="4"/>'
CHANGED = '<w:sectPrChange w:id="9" w:author="x"><w:sectPr><w:pgSz w:w="9" w:h="9"/></w:sectPr></w:sectPrChange>'
LOOKS: dict[str, Edit] = {
    "as shipped": lambda xml: xml,
    "numbered on": lambda xml: xml.replace("<w:cols", f"{NUMBERED}<w:cols"),
    "with a changed section": lambda xml: xml.replace("</w:sectPr>", f"{CHANGED}</w:sectPr>"),
    "without a section": lambda xml: re.sub(r"<w:sectPr\b.*</w:sectPr>", "", xml, flags=re.DOTALL),
    "with a section that says nothing": lambda xml: re.sub(
        r"<w:sectPr\b.*</w:sectPr>", "<w:sectPr/>", xml, flags=re.DOTALL
    ),
}


def look(folder: Path, edit: Edit, variant: Variant) -> Frame:
    contents = parts(write_look(profile(), "14", variant))
    path = folder / "look.docx"
    path.write_bytes(zipped({**contents, MAIN: edit(contents[MAIN])}))
    found = open_look(path, profile(), "14", Problems())
    assert found is not None
    return found


@pytest.mark.flawed("the section has no", "nothing in the text uses the header")
@pytest.mark.parametrize("variant", list(Variant))
@pytest.mark.parametrize("edit", LOOKS.values(), ids=LOOKS.keys())
def test_in_any_look_annexes_are_sections_of_their_own(tmp_path: Path, edit: Edit, variant: Variant) -> None:
    xml = main_part(*THREE, in_frame=look(tmp_path, edit, variant))
    *_, main, first, second, third = sections(xml)
    assert said(main, "pgNumType", "start") in (None, "4")
    assert [said(each, "pgNumType", "start") for each in (first, second, third)] == ["1", "1", "1"]
    assert [said(each, "pgSz", "orient") for each in (first, second, third)] == [None, "landscape", None]
    assert [words[: len("Phụ lục I")] for words in by_section(xml)[-3:]] == ["Phụ lục I"] * 3
    assert by_section(xml)[-1].endswith("Ghi chú III")


def test_the_shipped_look_gives_what_the_profile_s_frame_gives(tmp_path: Path) -> None:
    in_frame = look(tmp_path, LOOKS["as shipped"], Variant.STANDARD)
    assert write_docx(document(*THREE), in_frame, profile()) == write_docx(document(*THREE), frame(), profile())
