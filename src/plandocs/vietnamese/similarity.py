"""Did you mean … ? (gợi ý từ gần đúng)."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TypedDict

from plandocs.vietnamese.tones import strip_diacritics

_LIKE_ENOUGH = 0.65
_UNMARKED_WEIGHT = 0.98
_LONGEST = 500
"""Letters of a word that is looked up; a longer one is no name, and comparing takes the square of them."""


def closest(word: str, candidates: Iterable[str], limit: int = 1) -> list[str]:
    """Candidates most like a word (từ gần đúng nhất), best first, at most `limit`, maybe none.

    Capitals do not count. Marks do, a little: "Ha Bac" finds "Hà Bắc", and "Hạ Bắc" finds "Hạ Bắc" first.
    """
    if len(word) > _LONGEST:
        return []
    scored = [(_likeness(word, candidate), candidate) for candidate in dict.fromkeys(candidates)]
    ranked = sorted((pair for pair in scored if pair[0] >= _LIKE_ENOUGH), key=lambda pair: -pair[0])
    return [candidate for _, candidate in ranked[:limit]]


class Suggestion(TypedDict):
    """What a problem says of a name that is not there: those that are like it, and all that there are."""

    near: str
    known: str


def suggestion(word: str, candidates: Iterable[str]) -> Suggestion:
    """The candidates most like a word, and all of them, as the values of a problem (gợi ý)."""
    names = list(dict.fromkeys(candidates))
    return {"near": ", ".join(closest(word, names)), "known": ", ".join(names)}


def _likeness(word: str, candidate: str) -> float:
    (marked, unmarked), (other_marked, other_unmarked) = _folded(word), _folded(candidate)
    return max(_ratio(marked, other_marked), _UNMARKED_WEIGHT * _ratio(unmarked, other_unmarked))


@lru_cache(maxsize=1024)
def _folded(text: str) -> tuple[str, str]:
    """A text without capitals, with its marks and without them."""
    return unicodedata.normalize("NFC", text).casefold(), strip_diacritics(text).casefold()


def _ratio(first: str, second: str) -> float:
    """How much of two words is alike; 0 where their lengths or letters alone keep them from being like enough."""
    needed = _LIKE_ENOUGH * (len(first) + len(second)) / 2
    if min(len(first), len(second)) < needed or _shared(first, second) < needed:
        return 0
    from difflib import SequenceMatcher

    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _shared(first: str, second: str) -> int:
    """The letters that both have, wherever they stand."""
    return sum(min(first.count(letter), second.count(letter)) for letter in set(first))
