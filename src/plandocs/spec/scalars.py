"""The kinds of single values that only a spec holds (kiểu giá trị riêng của bản đặc tả)."""

import re
from typing import Annotated

from plandocs.sources.fact import refusal
from plandocs.sources.scalars import Grammar, OneOrMore, Prose, read_switch
from plandocs.vietnamese.numerals import parse_count

_YEAR_PATTERN = r"^[1-9][0-9]{3}$"
_SYMBOL_PATTERN = r"^\d*(/\d{4})?[/-][A-Za-zĐđÀ-ỹ0-9-]+(/[A-ZĐ]+)?$"


def _read_symbol(text: str) -> str:
    if not re.fullmatch(_SYMBOL_PATTERN, text):
        raise refusal("PD125", found=text)
    return text


def _read_year(text: str) -> int:
    if not re.fullmatch(_YEAR_PATTERN, text):
        raise refusal("PD121", found=text)
    return int(text)


def _read_draft_mark(text: str) -> int:
    """0 for no mark, -1 for the bare mark, a positive number for the draft of that number."""
    if text.strip().isdigit():
        return parse_count(text)
    return -1 if read_switch(text) else 0


BodyRef = Prose
"""A body (cơ quan): the id of one of ``bodies``, or a name in words."""
BodyRefs = Annotated[tuple[BodyRef, ...], OneOrMore]
Symbol = Annotated[str, Grammar(_read_symbol, pattern=_SYMBOL_PATTERN)]
"""Number and symbol of a document (số, ký hiệu): 700/QĐ-TTg; /KH-UBND when the number is still blank."""
Year = Annotated[int, Grammar(_read_year, ("integer", "string"), _YEAR_PATTERN)]
"""One year (năm): 2026."""
DraftMark = Annotated[int, Grammar(_read_draft_mark, ("boolean", "integer", "string"))]
"""Whether and how a draft says that it is one (dấu dự thảo)."""
