"""Long tables of annexes: one table in the Word file, parts that begin on new pages in what the PDF is made of."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Block, Role, Section
from plandocs.document.document import Annex, Document, Orientation
from plandocs.document.inlines import Footnote, Run
from plandocs.document.tables import Area, Cell, Column, Listed, Row, RowKind, Table
from plandocs.writing.docx import write_annex, write_docx
from plandocs.writing.long_tables import has_long_table
from plandocs.writing.pdf import convert_to_pdf, lays_out_as_measured
from tests.readers.package_check import package_faults
from tests.writing import sample
from tests.writing.sample import frame, inlines, para, parts, profile

NEW_PAGE = "<w:pageBreakBefore/>"
NOTE = Footnote(2, inlines("Ghi theo giấy khai sinh."))
tools = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftotext") is None, reason="needs LibreOffice and poppler-utils"
)


def row(*texts: str, kind: RowKind = RowKind.NORMAL) -> Row:
    return Row(tuple(Cell(inlines(text)) for text in texts), kind)


def people(count: int, first: int = 1) -> Listed:
    return Listed(
        [(str(number), f"Học viên {number:06}", "x " * (number % 40)) for number in range(first, first + count)]
    )


def roster(*rows: Row | Listed, head_note: bool = False, merged: tuple[Area, ...] = ()) -> Table:
    name = Cell((Run("Tên"), NOTE)) if head_note else Cell(inlines("Tên"))
    head = Row((Cell(inlines("TT")), name, Cell(inlines("Ghi chú"))), RowKind.HEAD)
    return Table((Column(10), Column(40), Column(50)), (head,), rows, merged=merged, small=True)


def annexed(*blocks: Block) -> Document:
    annex = Annex(
        *("ds", "Phụ lục", para(Role.ANNEX_LABEL, "Phụ lục"), para(Role.ANNEX_TITLE, "DANH SÁCH")),
        attached=(),
        blocks=blocks,
        orientation=Orientation.LANDSCAPE,
    )
    return replace(sample.document(), annexes=(annex,))


def main_part(document: Document, *, for_pdf: bool = True) -> str:
    docx = write_docx(document, frame(), profile(), for_pdf=for_pdf)
    assert package_faults(docx, forbid_rsids=True) == []
    return parts(docx)["word/document.xml"]


def table_rows(xml: str) -> list[str]:
    """The rows of the annex's tables, heads included."""
    return re.findall(r"<w:tr>.*?</w:tr>", xml[xml.index("DANH SÁCH") :])


def names(xml: str) -> list[str]:
    return re.findall(r"Học viên \d{6}", xml)


def test_the_word_file_itself_holds_one_table() -> None:
    document = annexed(roster(people(1000)))
    xml = main_part(document, for_pdf=False)
    assert NEW_PAGE not in xml
    assert sum("<w:tblHeader/>" in one for one in table_rows(xml)) == 1


def test_for_pdf_no_row_is_lost_or_doubled_and_each_part_has_the_head() -> None:
    document = annexed(roster(people(1000)))
    xml = main_part(document)
    pages = xml.count(NEW_PAGE)
    assert pages >= 4
    assert names(xml) == names(main_part(document, for_pdf=False))
    assert sum("<w:tblHeader/>" in one for one in table_rows(xml)) == pages + 1


def test_all_but_heads_and_new_pages_is_as_in_the_word_file() -> None:
    document = annexed(roster(row("I", "Nhóm", "", kind=RowKind.GROUP), people(700), row("", "Tổng", "700")))
    written = [table_rows(main_part(document, for_pdf=for_pdf)) for for_pdf in (True, False)]
    in_parts, whole = ([one for one in rows if "<w:tblHeader/>" not in one] for rows in written)
    assert in_parts == whole


def test_columns_are_as_wide_in_all_parts() -> None:
    grids = re.findall(r"<w:tblGrid>.*?</w:tblGrid>", main_part(annexed(roster(people(1000)))))
    assert len(set(grids[-3:])) == 1


def test_short_tables_are_written_as_in_the_word_file() -> None:
    document = annexed(roster(people(300)))
    assert not has_long_table(document)
    assert main_part(document) == main_part(document, for_pdf=False)


def test_a_note_of_the_head_stands_once_and_its_number_on_each_head() -> None:
    xml = main_part(annexed(roster(people(700), head_note=True)))
    heads = [one for one in table_rows(xml) if "<w:tblHeader/>" in one]
    assert "footnoteReference" in heads[0]
    assert all("footnoteReference" not in one for one in heads[1:])
    assert all('<w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>2</w:t>' in one for one in heads[1:])


def test_a_table_with_notes_below_its_head_stays_whole() -> None:
    noted = Row((Cell(inlines("0")), Cell((Run("Tên"), NOTE)), Cell(())))
    assert not has_long_table(annexed(roster(noted, people(1000))))
    assert NEW_PAGE not in main_part(annexed(roster(noted, people(1000))))


def test_tables_of_the_main_text_stay_whole() -> None:
    assert NEW_PAGE not in main_part(sample.document(blocks=(roster(people(700)),)))


def test_groups_begin_parts() -> None:
    rows: list[Row | Listed] = []
    for group in range(40):
        rows += [row(str(group), f"Nhóm {group}", "", kind=RowKind.GROUP), people(23, group * 23 + 1)]
    xml = main_part(annexed(roster(*rows)))
    after = [part.partition("</w:tr>")[2].partition("</w:tr>")[0] for part in xml.split(NEW_PAGE)[1:]]
    assert after
    assert all("Nhóm" in first for first in after)


def test_merged_cells_stay_together() -> None:
    rows = [row(str(number), f"Học viên {number:06}", "") for number in range(1, 601)]
    areas = tuple(Area(top, 2, top + 9, 2) for top in range(0, 600, 10))
    xml = main_part(annexed(roster(*rows, merged=areas)))
    after = [part.partition("</w:tr>")[2].partition("</w:tr>")[0] for part in xml.split(NEW_PAGE)[1:]]
    assert after
    assert all('<w:vMerge w:val="restart"/>' in first for first in after)


def test_only_the_last_part_of_a_kept_table_stays_with_what_follows() -> None:
    document = annexed(roster(people(700)), roster(people(2, 701)))
    rows = [one for one in table_rows(main_part(document)) if "<w:tblHeader/>" not in one]
    kept = [names(one)[0] for one in rows if "<w:keepNext/>" in one]
    assert kept == ["Học viên 000700"]


def test_what_stands_above_counts_but_for_what_begins_a_new_page() -> None:
    def rows_on_parts(above: int, *, starts_page: bool) -> list[int]:
        class_ = Section(1, "1.", inlines("Lớp"), (roster(people(700)),), starts_page=starts_page)
        xml = main_part(annexed(*(para(Role.BODY, "Một dòng.") for _ in range(above)), class_))
        return [len(names(part)) for part in xml.split('<w:pageBreakBefore/><w:spacing w:before="0"')]

    assert rows_on_parts(0, starts_page=False) != rows_on_parts(6, starts_page=False)
    assert rows_on_parts(3, starts_page=True) == rows_on_parts(6, starts_page=True)


def test_an_annex_in_a_file_of_its_own_is_parted_too() -> None:
    document = annexed(roster(people(700)))
    docx = write_annex(document, document.annexes[0], frame(), profile(), for_pdf=True)
    assert NEW_PAGE in parts(docx)["word/document.xml"]


@pytest.mark.slow
@tools
def test_the_pages_of_the_pdf(tmp_path: Path) -> None:
    """Every row once and in order, the head once on each page, no page nearly empty but the last."""
    if not lays_out_as_measured():
        pytest.skip("no font as wide as Times New Roman")
    file = tmp_path / "danh-sach.docx"
    document = annexed(roster(people(700)))
    file.write_bytes(write_annex(document, document.annexes[0], frame(), profile(), for_pdf=True))
    (made,) = convert_to_pdf([file], tmp_path, Problems())
    told = subprocess.check_output(["pdftotext", "-bbox", str(made), "-"], text=True)
    *pages, _ = told.split("<page ")[1:]
    numbers = re.findall(r">(\d{6})<", told)
    assert numbers == [f"{number:06}" for number in range(1, 701)]
    for page in pages:
        assert page.count(">Tên<") == 1
        assert max(map(float, re.findall(r'yMax="([\d.]+)"', page))) > 0.6 * 595
