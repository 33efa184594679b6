"""Messages on a real terminal, narrow and wide: quoted lines fit, carets stand under what they mean, colours go on."""

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.loading.sample import FILE, edited

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="terminals as POSIX has them")
ROOT = Path(__file__).parents[2]
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
LONG = "Bồi dưỡng cán bộ, công chức cấp xã về chuyển đổi số và cải cách hành chính trên địa bàn toàn tỉnh trong năm"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / FILE).write_text(edited("title: Bồi", f"titel: {LONG} Bồi"), encoding="utf-8")
    return tmp_path


def screen(folder, *words, columns, **environment):
    """What a command shows on a terminal of some columns."""
    import fcntl
    import termios

    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PLANDOCS_", "LC_", "LANG", "COLUMNS"))
    }
    with subprocess.Popen(
        [sys.executable, "-m", "plandocs", *words],
        cwd=folder,
        env=clean | {"PYTHONPATH": str(ROOT / "src"), "TERM": "xterm", "LANG": "C.UTF-8"} | environment,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        told = b""
        while piece := _read(ours):
            told += piece
    os.close(ours)
    return told.decode().replace("\r\n", "\n")


def _read(terminal):
    try:
        return os.read(terminal, 65536)
    except OSError:  # everybody has left
        return b""


@pytest.mark.parametrize("columns", [20, 40, 80, 300])
def test_a_quoted_line_fits_and_its_caret_stands_right(folder, columns):
    lines = COLOUR.sub("", screen(folder, "check", FILE, columns=columns)).splitlines()
    quoted = next(number for number, line in enumerate(lines) if "| " in line and "titel" in line)
    assert len(lines[quoted]) <= max(columns, 27)
    assert len(lines[quoted + 1]) <= max(columns, 27)
    assert lines[quoted + 1].index("^") == lines[quoted].index("titel")
    assert lines[quoted + 1].count("^") == len("titel")


def test_a_terminal_gets_colours_unless_they_are_unwanted(folder):
    assert COLOUR.search(screen(folder, "check", FILE, columns=80))
    assert not COLOUR.search(screen(folder, "check", FILE, "--no-color", columns=80))
    assert not COLOUR.search(screen(folder, "check", FILE, columns=80, NO_COLOR="1"))
    assert not COLOUR.search(screen(folder, "check", FILE, columns=80, TERM="dumb"))


@pytest.mark.parametrize("columns", [20, 40, 300])
def test_help_is_whole_on_every_screen(folder, columns):
    page = screen(folder, "check", "--help", "--lang", "en", columns=columns)
    assert "--strict" in page
    assert max(map(len, page.splitlines())) <= max(columns, 50)


def test_a_long_command_leaves_no_trace_of_its_progress(folder):
    told = screen(folder, "batch", "ke-hoach-xa-tu-tinh", "--only", "19753,19774", "-o", "b", columns=60)
    assert "đang tạo" in told
    assert all("đang tạo" not in line.rpartition("\r")[2] for line in told.split("\n"))


def test_a_document_is_not_poured_onto_a_terminal(folder):
    told = screen(folder, "look", "state-nd30-2020", "-o", "-", columns=80)
    assert "không in tệp ra màn hình" in told
    assert "PK" not in told
