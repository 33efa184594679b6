"""Registers that are read once for many plans (sổ đã đọc): what was read, with the problems met on the way."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from plandocs.diagnostics.diagnostic import Diagnostic, Problems

Value = TypeVar("Value")


@dataclass(slots=True)
class Kept:
    """What has been read already (đã đọc), by what it is; each reader hears of its flaws as if it had read it."""

    _read: dict[Hashable, tuple[Any, tuple[Diagnostic, ...]]] = field(default_factory=dict)

    def once(self, name: Hashable, read: Callable[[Problems], Value], problems: Problems) -> Value:
        """What ``read`` gives, which is called for the first asker only; its problems are noted for each."""
        if name not in self._read:
            own = Problems()
            self._read[name] = (read(own), tuple(own))
        value, told = self._read[name]
        problems.extend(told)
        kept: Value = value
        return kept
