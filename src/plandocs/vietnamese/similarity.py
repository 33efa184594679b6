"""Did you mean … ? (gợi ý từ gần đúng)."""

import unicodedata
from collections.abc import Iterable
from typing import TypedDict

from plandocs.vietnamese.tones import strip_diacritics

_LIKE_ENOUGH = 0.65
_UNMARKED_WEIGHT = 0.98


def closest(word: str, candidates: Iterable[str], limit: int = 1) -> list[str]:
    """Candidates most like a word (từ gần đúng nhất), best first, at most `limit`, maybe none.

    Capitals do not count. Marks do, a little: "Ha Bac" finds "Hà Bắc", and "Hạ Bắc" finds "Hạ Bắc" first.
    """
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
    marked = _ratio(_folded(word), _folded(candidate))
    unmarked = _ratio(strip_diacritics(word).casefold(), strip_diacritics(candidate).casefold())
    return max(marked, _UNMARKED_WEIGHT * unmarked)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _ratio(first: str, second: str) -> float:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, first, second, autojunk=False).ratio()
