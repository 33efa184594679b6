"""The number formats of an .xlsx file (định dạng số của tệp): which style shows what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from plandocs.sources.sheets.markup import tags
from plandocs.sources.sheets.number_formats import GENERAL, Shows, built_in, shows

_FORMAT = "styleSheet/numFmts/numFmt"
_STYLE = "styleSheet/cellXfs/xf"


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A format other than "General" (định dạng): its code, and what it makes of a number."""

    code: str
    shows: Shows


def number_formats(pieces: Iterable[bytes], part: str) -> dict[str, NumberFormat]:
    """The formats of the styles, by the number that cells name; styles that show "General" are left out."""
    found = tags(pieces, part, (_FORMAT, _STYLE))
    own = {
        tag.attributes.get("numFmtId", ""): tag.attributes.get("formatCode", "")
        for tag in found
        if tag.name == "numFmt"
    }
    styles = [tag.attributes.get("numFmtId", "0") for tag in found if tag.name == "xf"]
    codes = {number: own.get(number) or _built_in(number) for number in set(styles)}
    return {
        str(style): NumberFormat(codes[number], shows(codes[number]))
        for style, number in enumerate(styles)
        if codes[number].lower() != GENERAL.lower()
    }


def _built_in(number: str) -> str:
    return built_in(int(number)) if number.isascii() and number.isdecimal() and len(number) < 6 else GENERAL  # noqa: PLR2004
