"""``plandocs migrate``: what is old is rewritten in its place, whole; the rest is left alone, byte for byte."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plandocs.cli.commands import batch, check, migrate, outline
from plandocs.writing.shipped_look import write_look
from tests.loading.sample import SPEC
from tests.writing.sample import parts, profile, zipped

OLD = (
    SPEC.replace("plandocs: 1", "plandocs: 0 # của năm ngoái").replace("vhxh", "vh-xh").replace("muc_tieu", "muc-tieu")
)
NEW = SPEC.replace("plandocs: 1", "plandocs: 1 # của năm ngoái").replace("vhxh", "vh_xh")
UNIT = "extends: goc.yaml\nunit:\n  code: 10816\n  province_type: thành phố\n"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("cu.yaml").write_text(OLD, encoding="utf-8")
    Path("moi.yaml").write_text(SPEC, encoding="utf-8")
    return tmp_path


def run(*words: str, **options: object) -> Result:
    return CliRunner().invoke(migrate.command("en"), words, **options)  # type: ignore[arg-type]


def kept(name: str) -> str:
    return Path(name).read_text(encoding="utf-8")


def test_an_old_file_is_rewritten_and_a_new_one_left_alone():
    before = Path("moi.yaml").stat()
    done = run("cu.yaml", "moi.yaml")
    assert (done.exit_code, kept("cu.yaml"), kept("moi.yaml")) == (0, NEW, SPEC)
    assert Path("moi.yaml").stat() == before
    assert done.stdout.startswith("cu.yaml: ")
    again = run("cu.yaml", "moi.yaml")
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "nothing is written in an old way\n")


def test_a_check_writes_nothing_and_says_so_by_its_exit_code():
    done = run("cu.yaml", "moi.yaml", "--check")
    assert (done.exit_code, kept("cu.yaml")) == (1, OLD)
    assert run("moi.yaml", "--check").exit_code == 0


def test_changes_are_shown_before_they_are_made():
    done = run("cu.yaml", "--diff")
    assert (done.exit_code, kept("cu.yaml")) == (0, OLD)
    assert "-plandocs: 0 # của năm ngoái" in done.stdout
    assert "+plandocs: 1 # của năm ngoái" in done.stdout


def test_copies_may_be_written_elsewhere():
    assert run("cu.yaml", "-o", "ra").exit_code == 0
    assert (kept("ra/cu.yaml"), kept("cu.yaml")) == (NEW, OLD)


def test_standard_input_goes_to_standard_output():
    assert run("-", input=OLD).stdout == NEW


def test_a_project_is_rewritten_with_its_registers():
    Path("du-an/registers/tables").mkdir(parents=True)
    Path("du-an/registers/words").mkdir()
    Path("du-an/.git").mkdir()
    Path("du-an/registers/tables/tasks.yaml").write_text("landscape: yes\n", encoding="utf-8")
    Path("du-an/registers/words/x.yaml").write_text("title: a\n", encoding="utf-8")
    Path("du-an/.git/x.yaml").write_text("title: a\n", encoding="utf-8")
    Path("du-an/a.yaml").write_text("title: a\ndate: 2026\n", encoding="utf-8")
    assert run("du-an").exit_code == 0
    assert (kept("du-an/registers/tables/tasks.yaml"), kept("du-an/a.yaml")) == (
        "upright: 0\n",
        "plandocs: 1\ntitle: a\ndate: 2026\n",
    )
    assert kept("du-an/registers/words/x.yaml") == kept("du-an/.git/x.yaml") == "title: a\n"


def test_it_is_told_which_base_is_old():
    Path("goc.yaml").write_text("extends: goc-nua\n" + UNIT.partition("\n")[2], encoding="utf-8")
    Path("goc-nua.yaml").write_text(OLD, encoding="utf-8")
    Path("xa.yaml").write_text(UNIT, encoding="utf-8")
    done = run("xa.yaml")
    assert done.stderr.count("info[PD082]") == 2
    assert "the base goc.yaml is" in done.stderr
    assert "the base goc-nua.yaml is" in done.stderr
    assert kept("xa.yaml") == "extends: goc.yaml\nunit:\n  code: 10816\n"


@pytest.mark.parametrize(
    ("text", "code", "exits"),
    [
        ("plandocs: 7\n", "PD108", 1),
        ("plandocs: 0\na: [\n", "PD005", 1),
        ("plandocs: 0\nunit: {province_type: [a]}\n", "PD083", 1),
    ],
)
def test_what_cannot_be_rewritten_is_told_with_its_place_and_left(text, code, exits):
    Path("a.yaml").write_text(text, encoding="utf-8")
    done = run("a.yaml", "moi.yaml")
    assert done.exit_code == exits
    assert f"[{code}]" in done.stderr
    assert "a.yaml:" in done.stderr
    assert kept("a.yaml") == text


def test_a_file_that_is_not_there_is_wrong_usage():
    assert run("khong-co.yaml").exit_code == 2


def test_a_look_gets_the_styles_that_it_lacks():
    folder = Path("templates/looks")
    folder.mkdir(parents=True)
    look = folder / "state-nd30-2020.docx"
    contents = parts(write_look(profile(), "14"))
    style = r'<w:style [^>]*><w:name w:val="Phụ lục"/>.*?</w:style>'
    contents["word/styles.xml"] = re.sub(style, "", contents["word/styles.xml"])
    look.write_bytes(zipped(contents))
    shown = run("templates", "--diff")
    assert shown.stdout == f"+ {look}: «Phụ lục»\n"
    assert run("templates").stdout == f"{look}: 1 places rewritten\n"
    assert run("templates", "--check").exit_code == 0


@pytest.mark.parametrize(
    ("name", "words", "code"), [("x.docx", [], "PD085"), ("x.docx", ["--profile", "state-nd30-2020"], "PD801")]
)
def test_a_file_that_is_no_look_is_told(name, words, code):
    Path(name).write_bytes(b"PK")
    done = run(name, *words)
    assert (done.exit_code, f"[{code}]" in done.stderr) == (1, True)
    assert Path(name).read_bytes() == b"PK"


# ---------------------------------------------------------------- the same files, read


def checked(*words: str) -> Result:
    return CliRunner().invoke(check.command("en"), words)


def test_an_older_format_is_read_with_a_note():
    shown = [CliRunner().invoke(outline.command("en"), [name]) for name in ("cu.yaml", "moi.yaml")]
    assert shown[0].stdout == shown[1].stdout
    done = checked("cu.yaml")
    assert done.exit_code == 0
    assert done.stderr.count("[PD") == 1
    assert "cu.yaml:1:11: warning[PD080]: the file is of format 0 and is read as format 1" in done.stderr


def test_checking_can_mend_it_as_well():
    assert checked("cu.yaml", "--fix").exit_code == 0
    assert kept("cu.yaml") == NEW


def test_a_newer_format_is_told_alone():
    Path("a.yaml").write_text("plandocs: 2\nkieu: gi_do\n", encoding="utf-8")
    done = checked("a.yaml")
    assert (done.exit_code, done.stderr.count("[PD")) == (1, 1)
    assert "a newer plandocs is needed" in done.stderr


def test_a_deprecated_key_is_read_with_a_warning():
    Path("goc.yaml").write_text(
        SPEC.replace("name: Ủy ban nhân dân xã Hà Bắc", 'name: "{{ unit.committee }}"'), encoding="utf-8"
    )
    Path("xa.yaml").write_text(UNIT, encoding="utf-8")
    done = checked("xa.yaml")
    assert (done.exit_code, done.stderr.count("[PD")) == (0, 1), done.stderr
    assert "xa.yaml:4:3: warning[PD081]: “unit.province_type” is an old way of writing" in done.stderr


def test_the_ledger_of_a_newer_plandocs_stops_a_batch():
    Path("mau.yaml").write_text(
        SPEC.replace("name: Ủy ban nhân dân xã Hà Bắc", 'name: "{{ unit.committee }}"'), encoding="utf-8"
    )
    Path("ra").mkdir()
    ledger = '{"format": 9, "plandocs": "7.0.0", "template": "mau.yaml", "units": []}'
    Path("ra/plandocs-batch.json").write_text(ledger, encoding="utf-8")
    done = CliRunner().invoke(batch.command("en"), ["mau.yaml", "--only", "10816", "-o", "ra"])
    assert done.exit_code == 1
    assert "PD084" in done.stderr
    assert "7.0.0" in done.stderr
    assert [path.name for path in Path("ra").iterdir()] == ["plandocs-batch.json"]
    assert kept("ra/plandocs-batch.json") == ledger
