"""What is raised to a program (lỗi ném ra): wrong calls, and a machine that refuses; an author's mistake never is.

::

    PlandocsError
    ├── UsageError    also a ValueError: a call that cannot be meant so
    └── MachineError  also an OSError: a file or folder that cannot be written

Anything else that comes out of a call is a fault of plandocs itself.
"""

from __future__ import annotations


class PlandocsError(Exception):
    """The root of all that plandocs raises on purpose (lỗi)."""


class UsageError(PlandocsError, ValueError):
    """A call that cannot be meant so (gọi sai): a kind of file that there is not, a value of no known kind."""


class MachineError(PlandocsError, OSError):
    """The machine refused (máy từ chối): a folder that cannot be written to, a full disk."""
