"""A file of a list as it was sent (tệp gửi đến): what it holds, and of whom it is as far as the author says so."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.sources.sheets.sheet import Workbook


@dataclass(frozen=True, slots=True)
class Sender:
    """Where people come from whose rows do not say it (nơi gửi); empty where nobody knows."""

    commune: str = ""
    unit: str = ""

    def __bool__(self) -> bool:
        """Whether anything is known."""
        return bool(self.commune or self.unit)


@dataclass(frozen=True, slots=True)
class Sent:
    """A file of a list (tệp của danh sách)."""

    workbook: Workbook
    sender: Sender = Sender()
