"""What sheets are called (tên trang tính): as their annexes, within what Excel allows, no two alike."""

from __future__ import annotations

import re
from collections.abc import Container

LONGEST_NAME = 31
"""Characters of a sheet's name that Excel allows."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_RESERVED = "history"
"""A name that Excel keeps for itself."""


def sheet_name(wanted: str, taken: Container[str]) -> str:
    """A name like the wanted one, which is not among the taken ones; those are told in small letters."""
    name = _FORBIDDEN.sub(" ", wanted.replace("\u00a0", " ")).strip(" '") or "Phụ lục"
    name = f"{name}_" if name.casefold() == _RESERVED else name
    first = _cut(name, "")
    number, found = 1, first
    while found.casefold() in taken:
        number += 1
        found = _cut(name, f" ({number})")
    return found


def _cut(name: str, end: str) -> str:
    return name[: LONGEST_NAME - len(end)].rstrip(" '") + end
