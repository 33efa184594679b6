"""A dash instead of a name: standard input is read, one file goes to standard output, byte for byte."""

import io
import sys

import pytest

from tests.loading.sample import FILE, SPEC, edited


class Pipe(io.TextIOWrapper):
    """Standard output as Windows has it: lines of text end in CR LF, bytes are left alone."""

    def __init__(self) -> None:
        self.taken = io.BytesIO()
        super().__init__(self.taken, encoding="utf-8", newline="\r\n")


@pytest.fixture
def piped(typed, monkeypatch):
    """Runs a line whose output goes to another program: its code, the bytes that went there, what it told."""

    def run(words):
        pipe = Pipe()
        with monkeypatch.context() as context:
            context.setattr(sys, "stdout", pipe)
            done = typed(words)
        pipe.flush()
        return done.code, pipe.taken.getvalue(), done.err

    return run


def test_a_document_on_standard_output_is_the_one_in_the_folder(typed, piped, here):
    code, data, _ = piped(f"render {FILE} -o -")
    assert code == 0
    typed(f"render {FILE}")
    assert data == (here / "output" / "ke-hoach.docx").read_bytes()


def test_from_standard_input_to_standard_output_no_file_is_left(piped, here, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SPEC.encode())))
    code, data, _ = piped("render - -o -")
    assert (code, data[:4]) == (0, b"PK\x03\x04")
    assert [path.name for path in here.iterdir()] == [FILE]


def test_a_wrong_spec_gives_no_byte(piped, here):
    (here / "sai.yaml").write_text(edited("title: Bồi", "titel: Bồi"), encoding="utf-8")
    assert piped("render sai.yaml -o -")[:2] == (1, b"")


@pytest.mark.parametrize(
    "words",
    [
        f"render {FILE} {FILE}x -o -",
        f"render {FILE} --to docx,xlsx -o -",
        f"render {FILE} --split-annexes -o -",
        "roster ds.csv --to docx,xlsx -o -",
        f"quota {FILE} -o -",
        f"reconcile {FILE} {FILE} -o -",
        f"batch {FILE} --province Huế -o -",
    ],
)
def test_what_makes_several_files_wants_a_folder(typed, words):
    done = typed(words)
    assert (done.code, done.out) == (2, "")
    assert "-o" in done.err.splitlines()[0]


def test_no_document_goes_to_a_terminal(typed, monkeypatch):
    screen = Pipe()
    monkeypatch.setattr(screen, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "stdout", screen)
    done = typed(f"render {FILE} -o -")
    assert done.code == 2
    assert "không in tệp ra màn hình" in done.err


@pytest.mark.parametrize(
    "words", ["roster ds.csv --to xlsx -o -", f"fill to-trinh {FILE} -o -", "look state-nd30-2020 -o -"]
)
def test_a_roster_and_a_form_and_a_look(piped, here, words):
    (here / "ds.csv").write_text("TT,Họ và tên,Đơn vị\n1,Nguyễn Văn A,Xã Hà Bắc\n", encoding="utf-8")
    code, data, _ = piped(words)
    assert (code, data[:4]) == (0, b"PK\x03\x04")


@pytest.mark.parametrize("words", ["schema", "units --province Huế"])
def test_text_with_a_dash_is_the_text_without(typed, here, words):
    assert typed(f"{words} -o -").out == typed(words).out
    assert not (here / "-").exists()


def test_a_new_spec_on_standard_output_is_the_one_of_the_file(typed, here):
    typed("new moi.yaml --year 2027")
    assert typed("new - --year 2027").out == (here / "moi.yaml").read_text(encoding="utf-8")
    assert not (here / "-").exists()


def test_a_spec_named_twice_by_a_dash_is_read_once(typed, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SPEC.encode())))
    assert typed("check - -").err.count("không có vấn đề") == 1


def test_what_is_told_of_the_file_speaks_of_the_dash(piped, monkeypatch):
    monkeypatch.setenv("PATH", "")
    code, data, told = piped(f"render {FILE} --to pdf -o -")
    assert (code, data) == (3, b"")
    assert told.splitlines()[0].startswith("-: ")
