"""``plandocs look``: making a look, never over an office's own by accident, and checking one."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from plandocs.cli.commands.look import command

PROFILE = "state-nd30-2020"


def look(*words: object) -> Result:
    return CliRunner().invoke(command("vi"), [str(word) for word in words])


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "mẫu.docx"
    assert look(PROFILE, "-o", path).exit_code == 0
    return path


def test_a_look_opens_in_word_s_own_terms(made: Path) -> None:
    texts = [paragraph.text for paragraph in Document(str(made)).paragraphs]
    assert [text for text in texts if text] == ["{{p letterhead }}", "{{p title }}", "{{p text }}", "{{p sign_off }}"]


def test_a_department_s_look_draws_the_letterhead(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    look(PROFILE, "--variant", "department", "-o", path)
    drawn = [cell.text for row in Document(str(path)).tables[0].rows for cell in row.cells]
    assert drawn[0].split("\n")[:2] == ["{{p parent_name }}", "{{p issuer_name }}"]


def test_a_look_that_is_there_stays_unless_forced(made: Path) -> None:
    made.write_bytes(b"mine")
    assert look(PROFILE, "-o", made).exit_code == 2
    assert made.read_bytes() == b"mine"
    assert look(PROFILE, "-o", made, "--force").exit_code == 0
    assert made.read_bytes() != b"mine"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("state-nd30-2002",), "PD808"),
        ((PROFILE, "--sizes", "15"), "PD104"),
    ],
)
def test_what_is_not_there_is_told(words: tuple[str, ...], code: str, tmp_path: Path) -> None:
    done = look(*words, "-o", tmp_path / "a.docx")
    assert done.exit_code == 1
    assert code in done.stderr
    assert not (tmp_path / "a.docx").exists()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = look(PROFILE, "-o", tmp_path / "file" / "a.docx")
    assert done.exit_code == 3
    assert "PD902" in done.stderr


def test_checking_a_sound_look(made: Path) -> None:
    done = look(PROFILE, "--check", made)
    assert (done.exit_code, done.stderr) == (0, f"{made}: không có vấn đề\n")


def test_checking_a_look_that_lost_a_slot(made: Path) -> None:
    document = Document(str(made))
    for paragraph in document.paragraphs:
        if "sign_off" in paragraph.text:
            paragraph.text = ""
    document.save(str(made))
    done = look(PROFILE, "--check", made)
    assert done.exit_code == 1
    assert "PD802" in done.stderr
