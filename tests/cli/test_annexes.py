"""``render`` with annexes: in the plan's file or each in its own, as workbooks, with files that are sent along."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plandocs.cli import entry
from tests.loading.sample import SPEC, edited

ANNEXES = """\
annexes:
  mot: {title: Danh mục nhiệm vụ, content: {kind: tasks, layout: table}}
  hai: {title: Nội dung khác, content: Lời.}
outline:
  - {heading: Dẫn chiếu, content: "Theo {{ annex('mot') }}, {{ annex('hai') }}."}
"""
SENT = "attachments: [{reference: nd171, file: nghi-dinh.pdf}]\nsignature:"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """The command in a folder with a plan that has two annexes, and one that has none."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(entry, "_speak_utf8", lambda: None)
    Path("a.yaml").write_text(edited("outline:\n", ANNEXES), encoding="utf-8")
    Path("b.yaml").write_text(SPEC, encoding="utf-8")

    def run(*words):
        monkeypatch.setattr("sys.argv", ["plandocs", "--lang", "en", *words])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        told = capsys.readouterr()
        return ended.value.code or 0, told.out, told.err

    return run


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ([], ["a.docx"]),
        (["--to", "xlsx"], ["a.xlsx"]),
        (["--to", "docx, XLSX"], ["a.docx", "a.xlsx"]),
        (["--split-annexes"], ["a-phu-luc-1.docx", "a-phu-luc-2.docx", "a.docx"]),
        (["--split-annexes", "--to", "xlsx"], ["a-phu-luc-1.xlsx", "a-phu-luc-2.xlsx"]),
        (["--to", ""], ["a.docx"]),
    ],
)
def test_what_is_asked_for_is_made(run, tmp_path, words, made):
    code, out, err = run("render", "a.yaml", "-o", "ra", *words)
    assert (code, err) == (0, "")
    assert names(tmp_path / "ra") == made
    assert sorted(Path(line.split()[-1]).name for line in out.splitlines()) == made


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_every_word_file_becomes_a_pdf(run, tmp_path):
    assert run("render", "a.yaml", "-o", "ra", "--to", "pdf,xlsx", "--split-annexes")[0] == 0
    kinds = [f"a{part}.{kind}" for part in ("", "-phu-luc-1", "-phu-luc-2") for kind in ("docx", "pdf", "xlsx")]
    assert names(tmp_path / "ra") == sorted(set(kinds) - {"a.xlsx"})


def test_a_plan_without_annexes_makes_no_workbook(run, tmp_path):
    code, out, err = run("render", "b.yaml", "-o", "ra", "--to", "xlsx")
    assert (code, out) == (1, "")
    assert "PD910" in err
    assert not (tmp_path / "ra").exists()


def test_beside_a_word_file_that_is_a_warning(run, tmp_path):
    code, _, err = run("render", "b.yaml", "-o", "ra", "--to", "docx,xlsx")
    assert code == 0
    assert "warning[PD911]" in err
    assert names(tmp_path / "ra") == ["b.docx"]


def test_the_others_are_made_all_the_same(run, tmp_path):
    code, _, err = run("render", "a.yaml", "b.yaml", "-o", "ra", "--to", "xlsx")
    assert code == 1
    assert "b.yaml" in err
    assert names(tmp_path / "ra") == ["a.xlsx"]


def test_nothing_is_written_where_an_annex_takes_another_plan_s_name(run, tmp_path):
    shutil.copy("b.yaml", "a-phu-luc-2.yaml")
    code, out, err = run("render", "a.yaml", "a-phu-luc-2.yaml", "-o", "ra", "--split-annexes")
    assert (code, out) == (1, "")
    assert "PD901" in err
    assert not (tmp_path / "ra").exists()
    assert run("render", "a.yaml", "a-phu-luc-2.yaml", "-o", "ra")[0] == 0


def test_files_that_go_along_are_listed(run, tmp_path):
    (tmp_path / "c.yaml").write_text(edited("signature:", SENT), encoding="utf-8")
    (tmp_path / "nghi-dinh.pdf").write_bytes(b"%PDF")
    code, out, _ = run("render", "c.yaml", "-o", "ra")
    assert code == 0
    assert out.splitlines() == [f"wrote {Path('ra', 'c.docx')}", "goes along: nghi-dinh.pdf"]


@pytest.mark.parametrize("command", ["check", "render"])
def test_a_file_that_should_go_along_has_to_be_there(run, tmp_path, command):
    (tmp_path / "c.yaml").write_text(edited("signature:", SENT), encoding="utf-8")
    code, out, err = run(command, "c.yaml")
    assert (code, out) == (1, "")
    assert "PD561" in err
    assert not (tmp_path / "output").exists()


def test_no_file_that_goes_along_is_replaced(run, tmp_path):
    spec = edited("outline:\n", ANNEXES).replace("signature:", SENT.replace("nghi-dinh.pdf", "c.xlsx"))
    (tmp_path / "c.yaml").write_text(spec, encoding="utf-8")
    (tmp_path / "c.xlsx").write_bytes(b"theirs")
    code, out, err = run("render", "c.yaml", "-o", ".", "--to", "docx,xlsx")
    assert (code, out) == (1, "")
    assert "PD914" in err
    assert (tmp_path / "c.xlsx").read_bytes() == b"theirs"
    assert not (tmp_path / "c.docx").exists()


def test_no_spreadsheet_of_a_plan_is_replaced(run, tmp_path):
    tabled = "{kind: table, file: c.csv, columns: [{id: nd, head: Nội dung}]}"
    spec = edited("outline:\n", ANNEXES.replace("content: Lời.", f"content: {tabled}"))
    (tmp_path / "c.yaml").write_text(spec, encoding="utf-8")
    (tmp_path / "c.csv").write_text("Nội dung;b\nThuê hội trường;1\n", encoding="utf-8")
    assert run("render", "c.yaml", "-o", "ra", "--to", "xlsx")[0] == 0
    shutil.copy(tmp_path / "ra" / "c.xlsx", tmp_path / "c.xlsx")
    (tmp_path / "c.yaml").write_text(spec.replace("c.csv", "c.xlsx"), encoding="utf-8")
    _, out, err = run("render", "c.yaml", "-o", ".", "--to", "xlsx")
    assert out == ""
    assert "PD914" in err


def test_a_look_is_not_replaced_either(run, tmp_path):
    run("look", "state-nd30-2020", "-o", "a.docx")
    before = (tmp_path / "a.docx").read_bytes()
    assert "PD914" in run("render", "a.yaml", "-o", ".", "--look", "a.docx")[2]
    assert (tmp_path / "a.docx").read_bytes() == before


def test_a_name_of_a_workbook_is_no_folder(run):
    code, _, err = run("render", "a.yaml", "-o", "a.xlsx")
    assert code == 2
    assert "a.xlsx" in err
