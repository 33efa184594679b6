"""What asks a run to stop, wherever it comes."""

import signal
import sys
import time

import pytest

from plandocs.cli.interrupts import Interrupts


@pytest.fixture
def interrupts(monkeypatch):
    """Takes over as a command does; all is as before in the end."""
    before = {number: signal.getsignal(number) for number in signal.valid_signals()}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for name in ("SIGTERM", "SIGHUP"):  # commands that other tests ran in this process have taken them
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    yield Interrupts.taken()
    for number, handler in before.items():
        if handler is not None and signal.getsignal(number) is not handler:
            signal.signal(number, handler)


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_all_are_alike(interrupts, name):
    if not hasattr(signal, name):
        pytest.skip("not on this system")
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(getattr(signal, name))
    assert interrupts.came


def test_one_that_is_ignored_stays_so():
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        Interrupts.taken().end()
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGTERM, before)


def test_one_that_was_lost_comes_again(interrupts, capsys):
    class Leaving:
        def __del__(self):
            signal.raise_signal(signal.SIGINT)

    Leaving()
    with pytest.raises(KeyboardInterrupt):
        time.sleep(5)
    assert interrupts.came
    assert capsys.readouterr().err == ""


def test_at_the_end_the_first_changes_nothing(interrupts):
    interrupts.end()
    signal.raise_signal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
