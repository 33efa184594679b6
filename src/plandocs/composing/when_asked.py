"""Values that are made only when an expression asks for them (giá trị tính khi hỏi)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class WhenAsked(Mapping[str, Any]):
    """Values by name, each from its maker; asking whether a name is there makes nothing."""

    makers: Mapping[str, Callable[[], Any]]

    def __getitem__(self, name: str) -> Any:
        return self.makers[name]()

    def __contains__(self, name: object) -> bool:
        return name in self.makers

    def __iter__(self) -> Iterator[str]:
        return iter(self.makers)

    def __len__(self) -> int:
        return len(self.makers)
