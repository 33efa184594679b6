"""What holds for every command: its exit codes, its two languages, streams that are closed or full, no traceback."""

import io
import os
import sys

import pytest

from plandocs.cli.words import COMMANDS
from tests.loading.sample import FILE

NAMES_FILES = {
    "check": ["{}"],
    "render": ["{}"],
    "fill": ["giay-trieu-tap", "{}"],
    "batch": ["{}", "--province", "Huế"],
    "roster": ["{}"],
    "quota": ["{}"],
    "reconcile": ["{}", "{}"],
    "outline": ["{}"],
    "resolve": ["{}"],
    "migrate": ["{}"],
}
"""The commands that read a file, and how they name it."""
RIGHT = {
    "new": ["moi.yaml", "--year", "2027"],
    "check": [FILE, "--format", "json"],
    "render": [FILE],
    "fill": ["to-trinh", FILE],
    "batch": ["ke-hoach-xa-tu-tinh", "--only", "19753"],
    "roster": ["ds.csv"],
    "quota": [FILE],
    "units": ["--province", "Huế"],
    "outline": [FILE],
    "resolve": [FILE],
    "look": ["state-nd30-2020", "-o", "mau.docx"],
    "rules": [],
    "explain": ["PD206"],
    "schema": [],
    "migrate": ["cu.yaml", "--diff"],
    "doctor": [],
    "completion": ["bash"],
}
"""A line of each command that has something to print on standard output."""
PRINTS = {"check", "units", "outline", "resolve", "rules", "explain", "schema", "migrate", "doctor", "completion"}
"""The commands whose result is what they print; of the others it is a file."""


@pytest.fixture
def files(here):
    (here / "ds.csv").write_text("TT,Họ và tên,Đơn vị\n1,Nguyễn Văn A,Xã Hà Bắc\n", encoding="utf-8")
    (here / "cu.yaml").write_text("plandocs: 0\ntitle: Cũ\n", encoding="utf-8")
    return here


def filled(words, name):
    return [word.format(name) for word in words]


def test_every_command_is_asked():
    assert {*NAMES_FILES, "new", "units", "look", "rules", "explain", "schema", "doctor", "completion"} == set(COMMANDS)
    assert set(RIGHT) == set(COMMANDS) - {"reconcile"}


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("command", COMMANDS)
def test_an_option_that_there_is_not_is_wrong_usage(typed, command, lang):
    done = typed([command, "--xyzzy", "--lang", lang])
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Lỗi: " if lang == "vi" else "Error: ")
    assert "--xyzzy" in done.err.splitlines()[0]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_on_standard_output(typed, command, lang):
    done = typed([command, "-h", "--lang", lang])
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"{'Cách dùng' if lang == 'vi' else 'Usage'}: plandocs {command}")


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("command", NAMES_FILES)
def test_a_file_that_is_not_there(typed, files, command, lang):
    before = sorted(files.rglob("*"))
    done = typed([command, *filled(NAMES_FILES[command], "khong-co.yaml"), "--lang", lang])
    assert done.code == 2
    assert "khong-co.yaml" in done.err
    assert sorted(files.rglob("*")) == before


@pytest.mark.parametrize("command", sorted(set(NAMES_FILES) - {"migrate"}))
def test_a_folder_where_a_file_is_wanted(typed, files, command):
    (files / "thu-muc.yaml").mkdir()
    done = typed([command, *filled(NAMES_FILES[command], "thu-muc.yaml")])
    assert done.code in (1, 2)
    assert "thu-muc.yaml" in done.err


@pytest.mark.parametrize("command", [*NAMES_FILES])
def test_a_file_that_cannot_be_read(typed, files, command):
    (files / "nhi-phan.yaml").write_bytes(b"\x00\xff\xfe" * 9)
    done = typed([command, *filled(NAMES_FILES[command], "nhi-phan.yaml")])
    assert done.code in (1, 2)
    assert "PD" in done.err
    assert "Traceback" not in done.err


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("command", RIGHT)
def test_a_right_line_ends_with_0_in_both_languages(typed, command):
    for lang in ("vi", "en"):
        done = typed([command, *RIGHT[command], "--lang", lang, *(["--force"] if command in ("new", "look") else [])])
        assert (done.code, "Traceback" in done.err) == (0, False), done.err


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("command", RIGHT)
def test_closed_standard_output_is_told_where_a_result_is_lost(typed, monkeypatch, command):
    monkeypatch.setattr(sys, "stdout", None)
    done = typed([command, *RIGHT[command]])
    assert done.code == (3 if command in PRINTS else 0), done.err
    assert "Traceback" not in done.err
    assert ("máy không làm được" in done.err) is (command in PRINTS)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a disk that is always full is /dev/full")  # noqa: PTH110
@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("command", sorted(set(RIGHT) - {"quota", "migrate"}))
def test_standard_output_on_a_full_disk_is_the_machines_fault(typed, monkeypatch, command):
    full = open("/dev/full", "w", encoding="utf-8")  # noqa: PTH123, SIM115 - closed by the one that fails
    monkeypatch.setattr(sys, "stdout", full)
    done = typed([command, *RIGHT[command]])
    assert done.code == 3, done.err
    assert "máy không làm được" in done.err


@pytest.mark.parametrize("command", ["check", "render", "outline", "resolve", "quota"])
def test_closed_standard_input_is_told(typed, monkeypatch, command):
    monkeypatch.setattr(sys, "stdin", None)
    done = typed(f"{command} -")
    assert done.code == 2
    assert "đầu vào chuẩn đã đóng" in done.err


@pytest.mark.parametrize("command", ["batch", "roster", "reconcile"])
def test_what_reads_no_standard_input_says_so(typed, command):
    done = typed([command, *filled(NAMES_FILES[command], "-")])
    assert done.code == 2
    assert "không đọc từ đầu vào chuẩn" in done.err


@pytest.mark.parametrize("command", ["check", "render", "outline", "resolve", "quota", "fill"])
def test_standard_input_of_nothing_is_an_empty_spec(typed, monkeypatch, command):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    done = typed([command, *filled(NAMES_FILES[command], "-")])
    assert done.code == 1
    assert "PD003" in done.err
