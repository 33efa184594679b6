"""What asks a run to stop (yêu cầu dừng): Ctrl-C, the end of a session, a terminal that is closed; all alike."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType
from typing import Any

_ALIKE = ("SIGTERM", "SIGHUP", "SIGBREAK")
"""Beside Ctrl-C; no system has all of them."""
_AGAIN_SECONDS = 0.01


@dataclass(slots=True)
class Interrupts:
    """Takes all of them as KeyboardInterrupt, so that what is unfinished is cleared away, and notes that one came."""

    came: bool = False
    is_over: bool = False
    """Whether the run has ended, and only Python is clearing up: one that comes then changes nothing."""
    _others: Callable[[sys.UnraisableHookArgs], Any] = sys.__unraisablehook__

    @classmethod
    def taken(cls) -> Interrupts:
        """Takes those that nobody else has taken, or asked to be ignored, as ``nohup`` does."""
        found = cls()
        if threading.current_thread() is threading.main_thread():
            if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
                signal.signal(signal.SIGINT, found.interrupt)
            for number in (getattr(signal, name, None) for name in _ALIKE):
                if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                    signal.signal(number, found.interrupt)
            found._others, sys.unraisablehook = sys.unraisablehook, found.unraisable
        return found

    def end(self) -> None:
        """The run has ended."""
        self.is_over = True
        if sys.unraisablehook == self.unraisable:
            sys.unraisablehook = self._others

    def interrupt(self, _number: int, _frame: FrameType | None) -> None:
        """What a signal does."""
        if self.is_over:
            self.is_over = False  # somebody who asks again is heard
            return
        self.came = True
        raise KeyboardInterrupt

    def unraisable(self, about: sys.UnraisableHookArgs) -> None:
        """What Python calls where an error cannot go on: an interrupt that was lost so comes again."""
        if issubclass(about.exc_type, KeyboardInterrupt):
            threading.Timer(_AGAIN_SECONDS, _thread.interrupt_main).start()
        else:
            self._others(about)
