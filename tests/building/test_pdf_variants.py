"""What LibreOffice is given in place of a Word file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plandocs.building.build import Built, build
from plandocs.building.files import PDF, Wanted, variants_for_pdf
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Role
from plandocs.document.document import Annex
from plandocs.document.tables import Cell, Column, Listed, Row, RowKind, Table
from tests.loading.sample import SPEC
from tests.writing.sample import inlines, para, parts

WANTED = Wanted((PDF,))


@pytest.fixture
def built(tmp_path: Path) -> Built:
    spec = tmp_path / "ke-hoach.yaml"
    spec.write_text(SPEC, encoding="utf-8")
    found = build(spec, Problems())
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plandocs.writing.pdf.lays_out_as_measured", lambda: True)


def with_list(built: Built, people: int) -> Built:
    head = Row((Cell(inlines("Họ và tên")),), RowKind.HEAD)
    table = Table((Column(),), (head,), (Listed([(f"Học viên {number:03}",) for number in range(people)]),))
    label, title = para(Role.ANNEX_LABEL, "Phụ lục"), para(Role.ANNEX_TITLE, "DANH SÁCH")
    annex = Annex("ds", "Phụ lục", label, title, (), (table,))
    return replace(built, document=replace(built.document, annexes=(annex,)))


def test_a_document_with_a_long_table_has_a_variant(built: Built) -> None:
    (docx,) = variants_for_pdf(with_list(built, 600), "ke-hoach", WANTED).values()
    assert "<w:pageBreakBefore/>" in parts(docx)["word/document.xml"]


def test_others_have_none(built: Built) -> None:
    assert variants_for_pdf(built, "ke-hoach", WANTED) == {}
    assert variants_for_pdf(with_list(built, 30), "ke-hoach", WANTED) == {}


def test_where_the_font_is_another_tables_stay_whole(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plandocs.writing.pdf.lays_out_as_measured", lambda: False)
    assert variants_for_pdf(with_list(built, 600), "ke-hoach", WANTED) == {}
