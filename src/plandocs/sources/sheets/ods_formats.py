"""The number formats of an .ods file (định dạng số), told as spreadsheet programs write them: "00000", "#,##0.0"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from plandocs.sources.sheets.markup import local, parse
from plandocs.sources.sheets.number_formats import GENERAL

_NUMBER_STYLES = frozenset(("number-style", "percentage-style", "currency-style"))
_MOST_DIGITS = 40


@dataclass(slots=True)
class OdsStyles:
    """The styles that ``content.xml`` and ``styles.xml`` declare (các kiểu), as far as cells and sheets need them."""

    codes: dict[str, str] = field(default_factory=dict)
    """Format codes by data style."""
    data_styles: dict[str, str] = field(default_factory=dict)
    """Data styles by cell style."""
    hidden: set[str] = field(default_factory=set)
    """Styles of sheets that are not shown."""

    def code(self, style: str) -> str:
        """The number format of a cell style; "General" when nothing names one."""
        return self.codes.get(self.data_styles.get(style, ""), GENERAL)


class StyleEvents:
    """Gathers styles from the events of a part (bộ đọc kiểu)."""

    def __init__(self, styles: OdsStyles) -> None:
        self._styles = styles
        self._style = ""
        self._code: list[str] | None = None
        self._is_literal = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = local(name)
        if name == "style":
            self._style = attributes.get("style:name", "")
            if "style:data-style-name" in attributes:
                self._styles.data_styles[self._style] = attributes["style:data-style-name"]
        elif name == "table-properties" and attributes.get("table:display") == "false":
            self._styles.hidden.add(self._style)
        elif name in _NUMBER_STYLES:
            self._style, self._code = attributes.get("style:name", ""), []
        elif self._code is not None and name == "number":
            self._code.append(_digits(attributes))
        self._is_literal = name in {"text", "currency-symbol"} and self._code is not None

    def text(self, text: str) -> None:
        """Some of an element's text."""
        if self._is_literal and self._code is not None:
            self._code.append(text if text == "%" else f'"{text}"')

    def end(self, name: str) -> None:
        """An element ends."""
        self._is_literal = False
        if local(name) in _NUMBER_STYLES and self._code is not None:
            self._styles.codes[self._style] = "".join(self._code)
            self._code = None


def read_styles(pieces: Iterable[bytes], part: str, styles: OdsStyles) -> None:
    """Adds the styles of a part to ``styles``; raises ``Refusal`` when it is no XML."""
    events = StyleEvents(styles)
    parse(pieces, part, events.start, events.end, events.text)


def _digits(attributes: dict[str, str]) -> str:
    """The digits of a number style: "General" where it says only that there is a number."""
    decimals = attributes.get("number:decimal-places")
    whole = "0" * _small(attributes.get("number:min-integer-digits", "1"))
    if attributes.get("number:grouping") == "true":
        whole = f"#,##{whole}"
    elif whole == "0" and decimals is None:
        return GENERAL
    return f"{whole}.{'0' * _small(decimals)}" if decimals and _small(decimals) else whole


def _small(digits: str) -> int:
    return min(int(digits), _MOST_DIGITS) if digits.isdecimal() and len(digits) < 9 else 1  # noqa: PLR2004
