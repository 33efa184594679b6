"""One spec, two documents: the plan and the decision to which it is attached."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plandocs.cli import entry

GOLDEN = Path(__file__).parents[1] / "golden" / "attached" / "ke-hoach-kem-theo.yaml"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(entry, "_speak_utf8", lambda: None)
    shutil.copy(GOLDEN, tmp_path / "a.yaml")

    def run(*words):
        monkeypatch.setattr("sys.argv", ["plandocs", "--lang", "en", *words])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        told = capsys.readouterr()
        return ended.value.code or 0, told.out, told.err

    return run


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_render_writes_both(run, tmp_path):
    code, out, _ = run("render", "a.yaml", "-o", "ra")
    assert code == 0
    assert names(tmp_path / "ra") == ["a-quyet-dinh.docx", "a.docx"]
    assert [Path(line.split()[-1]).name for line in out.splitlines()] == ["a.docx", "a-quyet-dinh.docx"]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_render_makes_both_as_pdf(run, tmp_path):
    run("render", "a.yaml", "-o", "ra", "--to", "docx,pdf")
    assert names(tmp_path / "ra") == ["a-quyet-dinh.docx", "a-quyet-dinh.pdf", "a.docx", "a.pdf"]


def test_nothing_is_written_where_another_spec_takes_the_decisions_name(run, tmp_path):
    shutil.copy(GOLDEN, tmp_path / "a-quyet-dinh.yaml")
    code, out, err = run("render", "a.yaml", "a-quyet-dinh.yaml", "-o", "ra")
    assert (code, out) == (1, "")
    assert "PD901" in err
    assert not (tmp_path / "ra").exists()


def test_an_error_of_the_decision_stops_both(run, tmp_path):
    spec = tmp_path / "a.yaml"
    spec.write_text(spec.read_text(encoding="utf-8").replace("    bases: [luat_cqdp, nd171]\n", ""), encoding="utf-8")
    assert run("check", "a.yaml")[0] == 1
    code, out, err = run("render", "a.yaml", "-o", "ra")
    assert (code, out) == (1, "")
    assert "PD530" in err
    assert not (tmp_path / "ra").exists()


def test_outline_prints_both(run):
    code, out, _ = run("outline", "a.yaml")
    plan, decision = out.replace("\u00a0", " ").split("\n\n", 1)
    assert code == 0
    assert "\nKẾ HOẠCH\n" in plan
    assert "\nQUYẾT ĐỊNH:\n" in decision
