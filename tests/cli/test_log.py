"""The log: lines of JSON, appended, whole whatever becomes of the run, with nobody's numbers in it."""

import json
import os

import pytest

from plandocs.cli import noting
from plandocs.cli.manner import MANNER
from tests.loading.sample import FILE, SPEC, edited

needs_full = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a disk that is always full is /dev/full")  # noqa: PTH110


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_a_log_tells_the_command_the_steps_the_problems_and_the_end(typed, here):
    (here / "sai.yaml").write_text(edited("title: Bồi", "titel: Bồi"), encoding="utf-8")
    done = typed(f"check {FILE} sai.yaml --log-file nhat-ky.jsonl --lang en")
    told = lines(here / "nhat-ky.jsonl")
    assert [*told[0]][:3] == ["time", "level", "event"]
    assert told[0]["command"] == ["plandocs", "check", FILE, "sai.yaml", "--log-file", "nhat-ky.jsonl", "--lang", "en"]
    assert {"plandocs", "python", "system"} <= told[0].keys()
    assert (told[-1]["event"], told[-1]["code"]) == ("end", done.code)
    assert {"read", "profile", "problem"} <= {line["event"] for line in told}
    (problem,) = (line for line in told if line["event"] == "problem")
    assert problem["level"] == "error"
    assert (problem["code"], problem["place"], problem["hint"]) == ("PD101", "sai.yaml:11:1", "did you mean title?")


def test_a_log_is_added_to(typed, here):
    typed(f"--log-file l check {FILE}")
    first = (here / "l").read_bytes()
    typed(f"--log-file=l render {FILE}")
    assert (here / "l").read_bytes().startswith(first)
    assert [line["event"] for line in lines(here / "l")].count("begin") == 2


def test_what_is_written_is_logged_with_its_size(typed, here):
    typed(f"render {FILE} --log-file l")
    (wrote,) = (line for line in lines(here / "l") if line["event"] == "wrote")
    assert wrote["bytes"] == (here / "output" / "ke-hoach.docx").stat().st_size


def test_a_log_changes_neither_what_is_printed_nor_what_is_written(typed, here):
    plain, logged = typed(f"render {FILE} -o a"), typed(f"render {FILE} -o b --log-file l")
    assert plain.told.replace("a/", "b/") == logged.told
    assert (here / "a/ke-hoach.docx").read_bytes() == (here / "b/ke-hoach.docx").read_bytes()


def test_quiet_keeps_quiet_on_the_screen_alone(typed, here):
    (here / "nhap.yaml").write_text(
        edited("status: issued", "status: draft", "  name: Nguyễn Văn A\n", ""), encoding="utf-8"
    )
    assert typed("check nhap.yaml -q --log-file l").told == ""
    assert "PD701" in [line.get("code") for line in lines(here / "l")]


@pytest.mark.parametrize("words", ["check --xyzzy", "chekc", "check", "render khong-co.yaml", "--lang en"])
def test_a_run_that_fails_is_logged_to_its_end(typed, here, words):
    done = typed(f"{words} --log-file l")
    told = lines(here / "l")
    assert done.code == 2
    assert (told[-1]["event"], told[-1]["code"]) == ("end", 2)
    assert any(line["level"] == "error" for line in told)


def test_a_fault_is_logged_to_its_end(typed, here, monkeypatch):
    from plandocs.cli.commands import check

    def fails(*_given, **_named):
        raise ValueError("0912345678")

    monkeypatch.setattr(check, "examine", fails)
    done = typed(f"check {FILE} --log-file l")
    assert done.code == 70
    assert "0912345678" not in done.err
    assert [(line["level"], line["event"]) for line in lines(here / "l")][-2:] == [("error", "failed"), ("info", "end")]
    assert "0912345678" not in (here / "l").read_text(encoding="utf-8")


def test_nobodys_numbers_are_in_a_log(typed, here):
    text = edited("date: 15/6/2026", "date: Ông A, 001204012345", "count: 64", "count: 0912 345 678")
    (here / "001204012345.yaml").write_text(text, encoding="utf-8")
    words = ["check", "001204012345.yaml", "--set", "phone=0912345678", "--set", "cmnd=123456789", "--log-file", "l"]
    typed(words)
    typed(["outline", "001204012345.yaml", "--log-file", "l"])
    log = (here / "l").read_text(encoding="utf-8")
    assert "0********345" in log
    for number in ("001204012345", "0912345678", "0912 345 678", "123456789"):
        assert number not in log


def test_a_log_that_cannot_be_written_is_told_at_once(typed, here):
    done = typed(f"render {FILE} --log-file khong-co/l")
    assert done.code == 3
    assert "khong-co/l" in done.err
    assert not (here / "output").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names, as POSIX has them")
def test_a_pipe_that_nobody_reads_is_no_log(typed, here):
    os.mkfifo(here / "ong")
    assert typed(f"check {FILE} --log-file ong").code == 3


def test_why_a_log_cannot_be_written_is_said_in_vietnamese(typed):
    assert "tên tệp quá dài" in typed(["check", FILE, "--log-file", "l" * 300]).err


def test_nothing_is_added_to_a_file_that_is_no_log(typed, here):
    done = typed(f"check {FILE} --log-file {FILE}")
    assert done.code == 2
    assert "không phải nhật ký" in done.err
    assert (here / FILE).read_text(encoding="utf-8") == SPEC


@pytest.mark.parametrize("name", ["-", ""])
def test_a_log_needs_a_file(typed, name):
    assert typed(["check", FILE, f"--log-file={name}"]).code == 2


@needs_full
def test_a_log_on_a_full_disk_stops_nothing_and_is_told(typed, here):
    done = typed(f"render {FILE} --log-file /dev/full")
    assert done.code == 3
    assert "nhật ký không đủ" in done.err
    assert (here / "output" / "ke-hoach.docx").is_file()


def test_letters_that_no_encoding_has_stay_readable(typed, here):
    (here / "l").touch()
    typed(["check", "a\udcff.yaml", "--log-file", "l"])
    assert lines(here / "l")[0]["command"][2].startswith("a")


def test_a_process_that_was_forked_off_says_nothing(here, monkeypatch, capsys):
    noting.begin(str(here / "l"), [])
    MANNER.verbose = True
    monkeypatch.setattr("plandocs.cli.noting.os.getpid", lambda: -1)
    noting.heard("read", {"file": "a.yaml", "bytes": 1})
    monkeypatch.undo()
    MANNER.forget()
    noting.end(0)
    assert [line["event"] for line in lines(here / "l")] == ["begin", "end"]
    assert capsys.readouterr().err == ""


def test_a_step_that_is_taken_again_is_logged_once(typed, here):
    typed("batch ke-hoach-xa-tu-tinh --only 19753,19774 -o lo --log-file l")
    steps = [json.dumps({**line, "time": ""}) for line in lines(here / "l") if line["level"] == "debug"]
    assert len(steps) == len(set(steps)) > 5


def test_every_problem_of_a_batch_is_logged(typed, here):
    done = typed("batch ke-hoach-xa-tu-tinh --only 19753,19774 -o lo --log-file l")
    assert done.code == 0
    problems = [line for line in lines(here / "l") if line["event"] == "problem"]
    assert len(problems) > 1
    assert "đang tạo" not in (here / "l").read_text(encoding="utf-8")
