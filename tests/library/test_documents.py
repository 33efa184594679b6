"""Documents as bytes, the same as the command writes; and files written whole."""

import pytest
from click.testing import CliRunner

import plandocs
from plandocs.cli.commands import outline, render
from plandocs.writing import pdf
from tests.loading.sample import SPEC, edited

WRONG = edited("lead: vhxh\n    time", "lead: vhhx\n    time").encode()
WITH_ANNEX = edited(
    "archive: VHXH",
    "archive: VHXH\nannexes: {nv: {title: Nhiệm vụ, content: {kind: tasks, layout: table}}}",
    "- Tổng hợp kết quả",
    """- "Thực hiện {{ annex('nv') }}\"""",
)


@pytest.fixture
def spec(tmp_path, monkeypatch):
    path = tmp_path / "ke-hoach.yaml"
    path.write_text(WITH_ANNEX, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return path


def test_the_bytes_are_those_that_the_command_writes(spec):
    files = plandocs.render(spec, to=("docx", "xlsx")).files
    done = CliRunner().invoke(render.command("vi"), [str(spec), "--to", "docx,xlsx"])
    assert done.exit_code == 0, done.output
    assert dict(files) == {path.name: path.read_bytes() for path in (spec.parent / "output").iterdir()}


def test_an_outline_is_what_the_command_prints(spec):
    done = CliRunner().invoke(outline.command("vi"), [str(spec)])
    assert plandocs.outline(spec).text + "\n" == done.stdout


def test_a_spec_with_an_error_has_no_file():
    rendered = plandocs.render(WRONG)
    assert (dict(rendered.files), rendered.ok) == ({}, False)
    assert "KẾ HOẠCH" in plandocs.outline(WRONG).text


def test_annexes_may_have_files_of_their_own(spec):
    assert list(plandocs.render(spec, split_annexes=True).files) == ["ke-hoach.docx", "ke-hoach-phu-luc-1.docx"]


@pytest.mark.parametrize("kinds", [("odt",), ("docx", "x"), "dox"])
def test_an_unknown_kind_is_a_wrong_call(kinds):
    with pytest.raises(plandocs.UsageError, match="docx, xlsx, pdf"):
        plandocs.render(SPEC.encode(), to=kinds)


def test_without_libreoffice_the_word_file_stays(monkeypatch):
    monkeypatch.setenv(pdf.PROGRAM_VARIABLE, "/nowhere/soffice")
    rendered = plandocs.render(SPEC.encode(), to=("docx", "pdf"))
    assert list(rendered.files) == ["ke-hoach.docx"]
    (problem,) = rendered.problems
    assert (problem.code, problem.file) == ("PD903", "")
    assert "plandocs-" not in problem.message("en")


def test_files_are_written_into_the_folder(tmp_path):
    paths = plandocs.write({"a.docx": b"1", "b.docx": b"2"}, tmp_path / "ra")
    assert [path.read_bytes() for path in paths] == [b"1", b"2"]
    assert sorted(path.name for path in (tmp_path / "ra").iterdir()) == ["a.docx", "b.docx"]


@pytest.mark.parametrize("name", ["../a.docx", "x/a.docx", "/a.docx", "", "..", "x\\a.docx"])
def test_no_name_leads_out_of_the_folder(tmp_path, name):
    with pytest.raises(plandocs.UsageError):
        plandocs.write({"ok.docx": b"1", name: b"2"}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_machine_that_refuses_is_an_exception_of_its_own(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(plandocs.MachineError) as refused:
        plandocs.write({"a.docx": b"1"}, tmp_path / "file" / "folder")
    assert isinstance(refused.value, OSError)
    assert isinstance(refused.value, plandocs.PlandocsError)
    assert refused.value.errno is not None
