"""Phrases in running text (cụm từ trong câu): where one stands, unless it is part of a longer one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def phrases_in(text: str, phrase: str, unless: Iterable[str] = ()) -> Iterator[re.Match[str]]:
    """Where a phrase stands as whole words in a text, in capitals or not (chỗ có cụm từ).

    ``unless`` are longer phrases that it is part of ("bán hàng năm" for "hàng năm"): what stands in them is left out.
    """
    longer = [(one, one.find(phrase.lower())) for one in map(str.lower, unless)]
    for found in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE):
        if not any(_is_part_of(text, found.start(), one, at) for one, at in longer):
            yield found


def like_capitals(written: str, model: str) -> str:
    """``written`` with its first letter as large as that of ``model`` (viết hoa theo mẫu)."""
    return written[:1].upper() + written[1:] if model[:1].isupper() else written


def _is_part_of(text: str, start: int, longer: str, at: int) -> bool:
    return at >= 0 and start >= at and text[start - at : start - at + len(longer)].lower() == longer
