from __future__ import annotations

from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing.docx import write_docx
from plandocs.writing.frame import Frame
from plandocs.writing.look import open_look
from plandocs.writing.shipped_look import Variant, write_look
from plandocs.writing.slots import Slot
from tests.readers.effective import read_document
from tests.readers.form import disagreements
from tests.readers.package_check import package_faults
from tests.writing import sample
from tests.writing.sample import document, frame, parts, profile, shape

both_sets = pytest.mark.parametrize("sizes", ["13", "14"])
both_variants = pytest.mark.parametrize("variant", list(Variant))


def opened(folder: Path, sizes: str, variant: Variant) -> Frame:
    path = folder / "look.docx"
    path.write_bytes(write_look(profile(), sizes, variant))
    problems = Problems()
    found = open_look(path, profile(), sizes, problems)
    assert list(problems) == []
    assert found is not None
    return found


@both_sets
def test_the_standard_look_is_the_profile_s_frame(tmp_path: Path, sizes: str) -> None:
    by_look = write_docx(document(sizes=sizes), opened(tmp_path, sizes, Variant.STANDARD), profile())
    direct = write_docx(document(sizes=sizes), frame(sizes), profile())
    assert parts(by_look) == parts(direct)
    assert by_look == direct


@both_sets
@both_variants
def test_a_look_has_no_fault(sizes: str, variant: Variant) -> None:
    assert package_faults(write_look(profile(), sizes, variant), forbid_rsids=True) == []


@both_sets
@both_variants
def test_a_document_in_a_shipped_look_keeps_the_form(tmp_path: Path, sizes: str, variant: Variant) -> None:
    docx = write_docx(document(sizes=sizes), opened(tmp_path, sizes, variant), profile())
    assert package_faults(docx, forbid_rsids=True) == []
    assert disagreements(read_document(docx), profile(), sizes) == []


def test_the_flow_of_the_standard_look() -> None:
    assert [line.partition(": ")[2] for line in shape(parts(write_look(profile(), "14"))["word/document.xml"])] == [
        "{{p letterhead }}",
        "{{p title }}",
        "{{p text }}",
        "{{p sign_off }}",
        "",
    ]


def test_the_department_s_look_draws_the_letterhead() -> None:
    lines = shape(parts(write_look(profile(), "14", Variant.DEPARTMENT))["word/document.xml"])
    assert lines[:3] == [
        "ParentName: {{p parent_name }}",
        "IssuerName: {{p issuer_name }}",
        "NationalName: {{p national_name }}",
    ]


def test_a_drawn_cell_gives_its_width_to_its_slot(tmp_path: Path) -> None:
    places = {place.slot: place.width for place in opened(tmp_path, "14", Variant.DEPARTMENT).skeleton.places}
    assert places[Slot.ISSUER_NAME] == sample.WIDTH * 41 // 100 - 170
    assert places[Slot.TEXT] == sample.WIDTH


@both_variants
def test_two_looks_are_the_same_bytes(variant: Variant) -> None:
    assert write_look(profile(), "14", variant) == write_look(profile(), "14", variant)
