"""Measured figures with a comparison and a unit (số lượng, chỉ tiêu): "≥ 50%", "từ 28 đến 32 lớp"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from plandocs.vietnamese.numerals import (
    format_decimal,
    format_padded,
    format_percent,
    parse_count,
    parse_decimal,
    parse_percent,
)
from plandocs.vietnamese.text import collapse_spaces, nfc
from plandocs.vietnamese.unreadable import Flaw, Unreadable


class Comparator(StrEnum):
    """How a figure bounds what is measured (phép so sánh)."""

    EXACT = "exact"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    ABOVE = "above"
    BELOW = "below"
    BETWEEN = "between"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure, or two with BETWEEN, that a target asks for (số lượng).

    `low` is the figure itself for every comparator; `high` is there with BETWEEN only. A percentage has no
    unit. Raises Unreadable (NEGATIVE, NOT_A_QUANTITY) when built otherwise.
    """

    comparator: Comparator
    low: Decimal
    high: Decimal | None = None
    unit: str = ""
    is_percent: bool = False

    def __post_init__(self) -> None:
        """Refuse figures below zero, a lone or reversed pair, and a percentage with a unit."""
        if self.low < 0:
            raise Unreadable(Flaw.NEGATIVE, str(self.low))
        if (self.high is not None) is not (self.comparator is Comparator.BETWEEN):
            raise Unreadable(Flaw.NOT_A_QUANTITY, f"{self.low} {self.high}")
        if (self.high is not None and self.high < self.low) or (self.is_percent and self.unit):
            raise Unreadable(Flaw.NOT_A_QUANTITY, f"{self.low} {self.high} {self.unit}".strip())


_AMOUNT = r"[-−]?[0-9][0-9.,]*(?: ?%)?"
_WORD = r"(?!trở (?:lên|xuống))[^\W\d_]+"
_UNIT = rf"(?P<unit>{_WORD}(?:[ /-]{_WORD})*)"
_LAST_UNIT = _UNIT.replace("unit", "last_unit")
_FIGURE = rf"(?P<low>{_AMOUNT})(?: ?{_UNIT})?"
_SHAPES = (
    (Comparator.EXACT, _FIGURE),
    (Comparator.AT_LEAST, rf"(?:≥|>=|tối thiểu|ít nhất|không dưới) ?{_FIGURE}"),
    (Comparator.AT_LEAST, rf"(?:từ )?{_FIGURE} trở lên"),
    (Comparator.AT_MOST, rf"(?:≤|<=|không quá|tối đa|nhiều nhất) ?{_FIGURE}"),
    (Comparator.AT_MOST, rf"(?:từ )?{_FIGURE} trở xuống"),
    (Comparator.ABOVE, rf"(?:>|trên|hơn) ?{_FIGURE}"),
    (Comparator.BELOW, rf"(?:<|dưới) ?{_FIGURE}"),
    (Comparator.ABOUT, rf"(?:≈|~|khoảng) ?{_FIGURE}"),
    (
        Comparator.BETWEEN,
        rf"từ (?P<low>{_AMOUNT})(?: {_UNIT})? đến (?P<high>{_AMOUNT})(?: ?{_LAST_UNIT})?",
    ),
    (Comparator.BETWEEN, rf"(?P<low>{_AMOUNT}) ?[-–—] ?(?P<high>{_AMOUNT})(?: ?{_UNIT})?"),
)
_WORDS = {
    Comparator.AT_LEAST: "ít nhất {}",
    Comparator.AT_MOST: "không quá {}",
    Comparator.ABOVE: "trên {}",
    Comparator.BELOW: "dưới {}",
    Comparator.ABOUT: "khoảng {}",
}
_ENGLISH_THOUSANDS = r"[1-9][0-9]{0,2}(?:,[0-9]{3})+"
_MEASURES = frozenset(["đồng", "nghìn", "triệu", "tỷ", "cm", "mm", "m", "km", "ha", "kg", "tấn", "điểm"])


def parse_quantity(written: str) -> Quantity:
    """Quantity of a text (đọc số lượng): "100%", "≥ 50%", "ít nhất 03 lớp", "28 - 32 lớp", "60 - 70 người".

    "trên 95%" and "dưới 10%" leave the figure itself out: ABOVE and BELOW, not AT_LEAST and AT_MOST.
    Raises Unreadable: the flaws of numbers, with readings for the whole text ("11.8%"); NOT_A_QUANTITY for
    the rest.
    """
    text = collapse_spaces(nfc(written))
    for comparator, shape in _SHAPES:
        match = re.fullmatch(shape, text, re.IGNORECASE)
        if match:
            return _quantity(comparator, match.groupdict(), written)
    raise Unreadable(Flaw.NOT_A_QUANTITY, written)


def figure(quantity: Quantity) -> str:
    """Figure and unit without words of comparison (con số): "50%", "03 lớp", "từ 02 đến 05 ngày".

    Whole counts below ten with a unit get a leading zero; percentages, decimals, money and measures do not.
    """
    low = _amount(quantity, quantity.low)
    if quantity.high is None:
        return f"{low} {quantity.unit}".rstrip()
    return f"từ {low} đến {_amount(quantity, quantity.high)} {quantity.unit}".rstrip()


def format_quantity(quantity: Quantity) -> str:
    """Quantity with plain words of comparison (số lượng): "từ 95% trở lên", "ít nhất 03 lớp"."""
    if quantity.comparator is Comparator.AT_LEAST and quantity.is_percent:
        return f"từ {figure(quantity)} trở lên"
    return _WORDS.get(quantity.comparator, "{}").format(figure(quantity))


def _quantity(comparator: Comparator, found: dict[str, str | None], written: str) -> Quantity:
    low, high = found["low"] or "", found.get("high")
    unit = _one_unit(found, written)
    is_percent = "%" in (high or low)
    if (unit and "%" in low + (high or "")) or ("%" in low and not is_percent):
        raise Unreadable(Flaw.NOT_A_QUANTITY, written)
    figures = [_read_amount(amount, written, is_percent=is_percent) for amount in (low, high) if amount]
    if figures[-1] < figures[0]:
        raise Unreadable(Flaw.NOT_A_QUANTITY, written)
    return Quantity(comparator, figures[0], figures[1] if high else None, unit, is_percent)


def _one_unit(found: dict[str, str | None], written: str) -> str:
    """Give the unit of a pair: it stands after the second figure, or after both alike."""
    first, last = found.get("unit"), found.get("last_unit")
    if first and "last_unit" in found and first != last:
        raise Unreadable(Flaw.NOT_A_QUANTITY, written)
    return last or first or ""


def _read_amount(amount: str, written: str, *, is_percent: bool) -> Decimal:
    try:
        if is_percent:
            return parse_percent(amount if "%" in amount else f"{amount}%")
        if re.fullmatch(_ENGLISH_THOUSANDS, amount):
            return Decimal(parse_count(amount))
        return parse_decimal(amount)
    except Unreadable as problem:
        unsigned = "" if "%" in amount else "%"
        readings = (reading.removesuffix(unsigned) for reading in problem.readings)
        whole = (written.replace(amount, reading, 1) for reading in readings)
        lost = problem.flaw in (Flaw.NOT_A_NUMBER, Flaw.NOT_A_PERCENT)
        raise Unreadable(Flaw.NOT_A_QUANTITY if lost else problem.flaw, written, _readable(whole)) from None


def _readable(texts: Iterable[str]) -> tuple[str, ...]:
    """Keep the readings that leave no doubt: the other figure of a pair may be as unclear."""
    return tuple(text for text in texts if _is_readable(text))


def _is_readable(text: str) -> bool:
    try:
        parse_quantity(text)
    except Unreadable:
        return False
    return True


def _amount(quantity: Quantity, number: Decimal) -> str:
    if quantity.is_percent:
        return format_percent(number)
    is_count = quantity.unit and quantity.unit.split()[0] not in _MEASURES
    if is_count and number == int(number):
        return format_padded(int(number))
    return format_decimal(number)
