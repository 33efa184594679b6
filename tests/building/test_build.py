import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from plandocs.building.build import build, choose_profile, docx_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.plain import plain_lines
from plandocs.loading.load import plan_of
from plandocs.registers.shelf import SHIPPED, Shelf
from tests.loading.sample import FILE, SPEC, edited

SHIPPED_PROFILE = (SHIPPED / "profiles" / "state-nd30-2020.yaml").read_text(encoding="utf-8")


def chosen(*edits, folders=()):
    problems = Problems()
    shelf = Shelf(tuple(folders), problems)
    plan = plan_of(edited(*edits), FILE, problems)
    assert plan is not None
    profile = choose_profile(plan, shelf)
    return (str(profile.id) if profile else None), [problem.code for problem in problems]


def profile_of(folder, name, begins, ends=""):
    """A profile of the project's own: the shipped one, in force at another time."""
    text = SHIPPED_PROFILE.replace("id: state-nd30-2020", f"id: {name}").replace("05/3/2020\n", f"{begins}\n{ends}", 1)
    text = text.replace("id: state-nd30-2020", f"id: {name}")
    (folder / "profiles").mkdir(exist_ok=True)
    (folder / "profiles" / f"{name}.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def registers(tmp_path):
    profile_of(tmp_path, "state-moi", "01/7/2026")
    profile_of(tmp_path, "state-tam", "01/01/2026", "valid_to: 31/01/2026\n")
    return tmp_path


@pytest.mark.parametrize(
    ("date", "name"),
    [
        ("15/6/2026", "state-nd30-2020"),
        ("30/6/2026", "state-nd30-2020"),
        ("01/7/2026", "state-moi"),
        ("6/2026", "state-nd30-2020"),
        ("7/2026", "state-moi"),
        ("2026", "state-moi"),
        ("31/01/2026", "state-tam"),
        ("01/02/2026", "state-nd30-2020"),
    ],
)
def test_the_latest_possible_date_chooses_the_profile(registers, date, name):
    assert chosen("date: 15/6/2026", f"date: {date}", folders=[registers]) == (name, [])


def test_a_date_without_a_year_counts_as_the_end_of_the_period(registers):
    blank = "date: ngày … tháng … năm …"
    assert chosen("date: 15/6/2026", blank, folders=[registers])[0] == "state-moi"


def test_the_spec_may_overrule(registers):
    assert chosen("form: state\n", "form: state\nprofile: state-moi\n", folders=[registers]) == ("state-moi", [])


@pytest.mark.parametrize(
    ("edits", "code"),
    [
        (("form: state\n", "form: state\nprofile: hd36\n"), "PD808"),
        (("form: state", "form: party", "date: 15/6/2026", "date: 15/6/2017"), "PD809"),
        (("date: 15/6/2026", "date: 04/3/2020"), "PD809"),
    ],
)
def test_no_profile_is_a_problem(edits, code):
    assert chosen(*edits) == (None, [code])


def test_a_spec_in_a_file_and_from_bytes_make_the_same_document(tmp_path):
    spec = tmp_path / FILE
    spec.write_text(SPEC, encoding="utf-8")
    from_file = build(spec, Problems(), name=FILE)
    assert from_file is not None
    assert from_file == build(spec, Problems(), name=FILE, data=SPEC.encode())


def test_the_registers_of_the_project_are_used(tmp_path):
    wording = tmp_path / "registers" / "wording" / "state.yaml"
    wording.parent.mkdir(parents=True)
    wording.write_text("phrases:\n  task.lead: 'Do {bodies} chủ trì'\n", encoding="utf-8")
    problems = Problems()
    built = build(tmp_path / FILE, problems, data=SPEC.encode())
    assert list(problems) == []
    assert built is not None
    lines = [line.text.replace("\u00a0", " ").strip() for line in plain_lines(built.document)]
    assert any("Do Phòng Văn hóa - Xã hội chủ trì" in line for line in lines)


@pytest.mark.parametrize("broken", ["phrases: [a]\n", "phrase: {}\n", "a: b: c\n"])
def test_a_broken_register_is_a_problem_of_its_own_file(tmp_path, broken):
    wording = tmp_path / "registers" / "wording" / "state.yaml"
    wording.parent.mkdir(parents=True)
    wording.write_text(broken, encoding="utf-8")
    problems = Problems()
    build(tmp_path / FILE, problems, data=SPEC.encode())
    assert problems.has_errors
    assert {problem.place.file for problem in problems} == {str(wording.resolve())}


def docx() -> bytes:
    built = build(Path(FILE), Problems(), data=SPEC.encode())
    assert built is not None
    made = docx_of(built, None, Problems())
    assert made is not None
    return made


def test_a_built_plan_is_a_word_file():
    package = zipfile.ZipFile(BytesIO(docx()))
    assert package.testzip() is None
    assert (
        "Ủy ban nhân dân xã Hà Bắc"
        in package.read("word/document.xml").decode() + package.read("docProps/core.xml").decode()
    )


def test_the_same_plan_makes_the_same_bytes():
    assert docx() == docx()
