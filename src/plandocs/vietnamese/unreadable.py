"""What every reader of this room raises when a written value cannot be read (không đọc được)."""

from enum import StrEnum


class Flaw(StrEnum):
    """What is wrong with a value as written (lỗi của giá trị)."""

    NOT_A_NUMBER = "not-a-number"
    AMBIGUOUS_NUMBER = "ambiguous-number"
    NOT_WHOLE = "not-whole"
    NEGATIVE = "negative"
    NOT_A_PERCENT = "not-a-percent"
    NOT_A_DATE = "not-a-date"
    IMPOSSIBLE_DATE = "impossible-date"
    AMBIGUOUS_DATE = "ambiguous-date"
    NOT_A_TIME = "not-a-time"
    AMBIGUOUS_TIME = "ambiguous-time"
    NOT_A_PERIOD = "not-a-period"
    REVERSED_PERIOD = "reversed-period"
    NOT_A_QUANTITY = "not-a-quantity"
    NOT_MONEY = "not-money"


class Unreadable(ValueError):  # noqa: N818 - the name says what is wrong
    """A written value that has no reading, or more than one (giá trị không đọc được).

    `flaw` says why, `found` is the text as written, `readings` are what it may have meant, each written so
    that the reader that raised accepts it without doubt.
    """

    def __init__(self, flaw: Flaw, found: str, readings: tuple[str, ...] = ()) -> None:
        super().__init__(flaw, found, readings)
        self.flaw = flaw
        self.found = found
        self.readings = readings

    def __str__(self) -> str:
        """One line for a developer; authors are shown a diagnostic instead."""
        hint = f" (may mean {' or '.join(self.readings)})" if self.readings else ""
        return f"{self.flaw}: {self.found!r}{hint}"
