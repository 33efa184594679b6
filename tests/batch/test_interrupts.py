"""Ctrl-C between two units."""

from __future__ import annotations

import signal
import threading

import pytest

from plandocs.batch.interrupts import put_off


def test_an_interrupt_waits_until_it_is_asked_for() -> None:
    with put_off() as check:
        check()
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            check()


def test_a_second_one_comes_through() -> None:
    with put_off():
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_behind_it_all_is_as_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    with put_off():
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before


def test_a_thread_leaves_signals_alone() -> None:
    seen: list[object] = []

    def work() -> None:
        with put_off():
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.getsignal(signal.SIGINT)]
