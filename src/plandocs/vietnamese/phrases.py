"""Phrases in running text (cụm từ trong câu): where one stands, unless it is part of a longer one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def phrases_in(text: str, phrase: str, unless: Iterable[str] = ()) -> Iterator[tuple[int, str]]:
    """Where a phrase stands as whole words in a text, in capitals or not (chỗ có cụm từ): offset, words.

    ``unless`` are longer phrases that it is part of ("bán hàng năm" for "hàng năm"): what stands in them is left out.
    """
    small, wanted = text.lower(), phrase.lower()
    if len(small) != len(text):  # a foreign capital whose small letter takes two characters
        small = text
    longer = [(one, one.find(wanted)) for one in map(str.lower, unless)]
    start = small.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        is_whole = not (_is_inside_word(small, start) or _is_inside_word(small, end))
        if is_whole and not any(_is_part_of(small, start, one, at) for one, at in longer):
            yield start, text[start:end]
        start = small.find(wanted, end)


def like_capitals(written: str, model: str) -> str:
    """``written`` with its first letter as large as that of ``model`` (viết hoa theo mẫu)."""
    return written[:1].upper() + written[1:] if model[:1].isupper() else written


def _is_inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _is_part_of(text: str, start: int, longer: str, at: int) -> bool:
    return at >= 0 and start >= at and text.startswith(longer, start - at)
