"""Streams as they are found: of every code page, closed, full, with no reader; Windows is played, not run."""

import errno
import io
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from plandocs.cli import streams
from plandocs.cli.streams import is_pipe_closed, prepare_streams

ROOT = Path(__file__).parents[2]
SAID = "Lỗi: không tìm thấy tệp «kế hoạch số 5.yaml» – đường dẫn…"


class Console(io.TextIOWrapper):
    """A stream of an encoding, which may be a console's."""

    def __init__(self, encoding: str, *, is_console: bool = True) -> None:
        self.taken = io.BytesIO()
        super().__init__(self.taken, encoding=encoding, newline="")
        self.is_console = is_console

    def isatty(self) -> bool:
        return self.is_console


def written(monkeypatch, encoding, text, *, is_console=True):
    """What reaches a stream, as bytes."""
    stream = Console(encoding, is_console=is_console)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", Console(encoding, is_console=is_console))
    prepare_streams()
    stream.write(text)
    stream.flush()
    return stream.taken.getvalue()


def test_a_command_speaks_as_it_is_asked_to(here):
    done = subprocess.run(
        [sys.executable, "-m", "plandocs", "check", "khong-co.yaml"],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "ascii"},
        cwd=here,
        capture_output=True,
        check=False,
    )
    assert done.stderr.decode("ascii").startswith("khong-co.yaml: loi[PD001]: khong tim thay tep khong-co.yaml")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_a_console_that_has_all_letters_shows_them(monkeypatch, encoding):
    assert written(monkeypatch, encoding, SAID).decode(encoding) == SAID


def test_a_console_without_any_shows_plain_letters(monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    plain = 'Loi: khong tim thay tep "ke hoach so 5.yaml" - duong dan...'
    assert written(monkeypatch, "ascii", SAID).decode("ascii") == plain


@pytest.mark.parametrize("encoding", ["cp437", "cp850", "cp1252", "latin-1"])
def test_a_console_with_some_letters_shows_these_and_the_others_plain(monkeypatch, encoding):
    told = written(monkeypatch, encoding, SAID).decode(encoding)
    assert "không" in told
    assert bare(told) == bare(SAID)


def bare(text: str) -> str:
    """Text without marks and with plain signs: what a reader who lost both still reads."""
    parts = "".join(part for part in unicodedata.normalize("NFD", text) if not unicodedata.combining(part))
    return parts.replace("đ", "d").replace("«", '"').replace("»", '"').replace("–", "-").replace("…", "...")


def test_the_vietnamese_code_page_keeps_every_letter(monkeypatch):
    told = written(monkeypatch, "cp1258", SAID).decode("cp1258")
    assert unicodedata.normalize("NFC", told) == SAID


def test_a_screen_of_which_nobody_says_what_it_shows_gets_all_letters(monkeypatch):
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    assert written(monkeypatch, "ascii", SAID).decode("utf-8") == SAID


def test_what_no_letter_is_like_becomes_a_question_mark(monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    assert written(monkeypatch, "ascii", "漢\udcff→") == b"??->"


def test_what_goes_to_a_file_is_utf8_whatever_the_code_page(monkeypatch):
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    assert written(monkeypatch, "cp437", SAID, is_console=False).decode("utf-8") == SAID


def test_what_goes_to_a_file_is_as_whoever_asked_for_it_wants(monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "cp1258")
    told = written(monkeypatch, "cp1258", SAID, is_console=False).decode("cp1258")
    assert unicodedata.normalize("NFC", told) == SAID


def test_streams_that_are_none_are_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    prepare_streams()


@pytest.mark.parametrize(
    ("system", "error", "closed"),
    [
        ("posix", BrokenPipeError(errno.EPIPE, "x"), True),
        ("posix", OSError(errno.EINVAL, "x"), False),
        ("nt", OSError(errno.EINVAL, "x"), True),
        ("nt", OSError(errno.ENOSPC, "x"), False),
    ],
)
def test_a_reader_that_has_gone(monkeypatch, system, error, closed):
    monkeypatch.setattr(streams, "os", type("System", (), {"name": system}))
    assert is_pipe_closed(error) is closed


def test_a_person_at_the_keyboard_is_told_that_text_is_waited_for(typed, monkeypatch):
    typing = Console("utf-8")
    typing.buffer.write(b"plandocs: 1\n")
    typing.seek(0)
    monkeypatch.setattr(sys, "stdin", typing)
    assert "đang đọc từ bàn phím" in typed("check -").err


@pytest.mark.parametrize(
    "name", [r"C:\Kế hoạch\a.yaml", r"\\may-chu\chung\a.yaml", "CON", "a:b.yaml", "NUL.yaml", "a" * 300]
)
def test_names_as_windows_has_them_are_told_as_typed(typed, name):
    done = typed(["check", name])
    assert done.code in (1, 2, 3)
    assert name[:60] in done.err
    assert os.path.basename("Traceback") not in done.err  # noqa: PTH119


def test_values_keep_their_backslashes(typed, here):
    (here / "mau.yaml").write_text((here / "ke-hoach.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    done = typed(["check", "mau.yaml", "--set", r"thu_muc=C:\ke hoach\moi"])
    assert done.code == 1
    assert "PD057" in done.err


def test_line_ends_of_windows_are_read(typed, here):
    text = (here / "ke-hoach.yaml").read_bytes().replace(b"\n", b"\r\n")
    (here / "crlf.yaml").write_bytes(b"\xef\xbb\xbf" + text)
    assert typed("check crlf.yaml").code == 0
