"""The command line (dòng lệnh): words typed become one call, text on the screen and an exit code."""

import sys
from types import TracebackType


def _say_no_more(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What Python calls at an error that nobody caught: Ctrl-C while modules are loaded shows no traceback."""
    if not issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)


sys.excepthook = _say_no_more
