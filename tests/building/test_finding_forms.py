from pathlib import Path

import pytest

from plandocs.building.finding_forms import find_form
from plandocs.building.project import MARKER
from plandocs.building.templates import shipped_templates
from plandocs.diagnostics.diagnostic import Problems

SHIPPED = shipped_templates() / "forms"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / MARKER).touch()
    (tmp_path / "templates" / "forms").mkdir(parents=True)
    (tmp_path / "templates" / "forms" / "moi.docx").touch()
    return tmp_path


def found(named: str, project: Path) -> Path | None:
    return find_form(named, project / "a.yaml", Problems())


@pytest.mark.parametrize("named", ["to-trinh", "to-trinh.docx"])
def test_a_shipped_form_is_found_by_its_bare_name(project, named):
    assert found(named, project) == SHIPPED / "to-trinh.docx"


def test_the_projects_own_form_comes_first(project):
    own = project / "templates" / "forms" / "to-trinh.docx"
    own.touch()
    assert found("to-trinh", project) == own.resolve()
    assert found("moi", project) == (project / "templates" / "forms" / "moi.docx").resolve()


def test_a_file_that_is_named_comes_before_all(project, monkeypatch):
    monkeypatch.chdir(project)
    Path("to-trinh.docx").touch()
    assert found("to-trinh.docx", project) == Path("to-trinh.docx")
    assert found("to-trinh", project) == SHIPPED / "to-trinh.docx"


@pytest.mark.parametrize("named", ["to-trin", "khong/co.docx", "../to-trinh", "to-trinh.doc", ""])
def test_what_is_not_there_is_told_with_what_there_is(project, named):
    problems = Problems()
    assert find_form(named, project / "a.yaml", problems) is None
    [problem] = problems
    assert problem.code == "PD822"
    assert problem.value("known") == "diem-danh-ky-nhan, giay-trieu-tap, moi, to-trinh"


def test_what_word_leaves_beside_an_open_file_is_no_form(project):
    (project / "templates" / "forms" / "~$moi.docx").touch()
    assert found("~$moi", project) is None
