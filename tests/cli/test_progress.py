"""How far a command has come: on a terminal alone, never wider than it, gone at the end and at Ctrl-C."""

import io
import os
import sys

import pytest

from plandocs.cli.manner import MANNER
from plandocs.cli.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _plain(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    MANNER.forget()
    yield
    MANNER.forget()


@pytest.fixture
def clock(monkeypatch):
    """A clock that goes when it is told to."""
    now = [0.0]
    monkeypatch.setattr("plandocs.cli.progress.time.monotonic", lambda: now[0])
    return now


def shown(text: str) -> str:
    """What stands on the line in the end, as a terminal shows it."""
    line: list[str] = []
    at = 0
    for letter in text:
        if letter == "\r":
            at = 0
            continue
        line[at : at + 1] = [letter]
        at += 1
    return "".join(line).rstrip()


def test_count_rate_and_time_left(monkeypatch, clock):
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with progress("making", 3321, "en") as done:
        clock[0] = 10.0
        done(321)
        assert shown(screen.getvalue()) == "making: 321/3.321 (32,1 a second, 1:33 left)"
    assert shown(screen.getvalue()) == ""


def test_a_rate_is_told_once_it_says_something(monkeypatch, clock):
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with progress("đang tạo", 40, "vi") as done:
        clock[0] = 1.0
        done(2)
        assert shown(screen.getvalue()) == "đang tạo: 2/40"


@pytest.mark.parametrize("columns", ["10", "20", "40"])
def test_a_narrow_screen_is_never_overrun(monkeypatch, clock, columns):
    monkeypatch.setenv("COLUMNS", columns)
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with progress("đang tạo kế hoạch", 3321, "vi") as done:
        clock[0] = 10.0
        done(100)
    assert max(map(len, screen.getvalue().split("\r"))) < int(columns)


def test_ctrl_c_leaves_a_clean_line(monkeypatch, clock):
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)

    def interrupted():
        with progress("making", 9, "en") as done:
            clock[0] = 5.0
            done(4)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert shown(screen.getvalue()) == ""


@pytest.mark.parametrize("why", ["no terminal", "quiet", "verbose", "dumb", "closed"])
def test_nothing_is_shown_where_nobody_wants_it(monkeypatch, why):
    screen = io.StringIO() if why == "no terminal" else Terminal()
    monkeypatch.setattr(sys, "stderr", None if why == "closed" else screen)
    MANNER.quiet, MANNER.verbose = why == "quiet", why == "verbose"
    if why == "dumb":
        monkeypatch.setenv("TERM", "dumb")
    with progress("making", 2, "en") as done:
        done(2)
    assert screen.getvalue() == ""


def test_a_terminal_that_refuses_stops_no_work(monkeypatch):
    class Broken(Terminal):
        def write(self, _text: str) -> int:
            raise OSError(5, os.strerror(5))

    monkeypatch.setattr(sys, "stderr", Broken())
    with progress("making", 2, "en") as done:
        done(2)
