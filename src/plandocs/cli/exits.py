"""Exit codes (mã thoát) of every command."""

DONE = 0
"""Done; warnings alone count as done."""
AUTHOR = 1
"""The author's files have errors, or one of several failed while the others were written."""
USAGE = 2
"""Wrong usage, or a file that was named is not there."""
MACHINE = 3
"""The machine could not do it: cannot write, no LibreOffice."""
FAULT = 70
"""Our own fault."""
INTERRUPTED = 130
"""Interrupted by the user."""
