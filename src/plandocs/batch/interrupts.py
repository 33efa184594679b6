"""Ctrl-C between two units (ngắt giữa chừng): asked for at any moment, it stops the work where nothing is half done.

So do the signals that the command line takes for it: the end of a session, a terminal that is closed.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def put_off() -> Iterator[Callable[[], None]]:
    """Puts an interrupt off until it is asked for (hoãn ngắt): the function given raises KeyboardInterrupt then.

    In the midst of a unit, a library might take it for a fault of its own. A second one comes through at once.
    """
    asked = threading.Event()

    def check() -> None:
        if asked.is_set():
            raise KeyboardInterrupt

    interrupt = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(interrupt):
        yield check
        return
    alike = [number for number in signal.valid_signals() if signal.getsignal(number) is interrupt]

    def note(_number: int, _frame: FrameType | None) -> None:
        asked.set()
        for number in alike:
            signal.signal(number, interrupt)

    for number in alike:
        signal.signal(number, note)
    try:
        yield check
    finally:
        for number in alike:
            signal.signal(number, interrupt)
