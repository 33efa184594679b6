"""Texts that programs stumble over (chữ khó), by kind; each is set around a marker by which it is found again."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.text.carriers import Spot
from tests.text.showing import folded

PIECES = {
    "markup": ("&", "<", ">", "&amp;", "&#10;", "]]>", "<w:t>", "</w:p>", "<r>a</r>", "<!--", "<?x?>", '"', "'"),
    "combining": ("e\u0323\u0302", "a\u0300", "\u0301", "q\u0301\u0323", "\u0344", "a\u035fb", "ệ\u0301"),
    "right to left": ("שלום", "عربي", "א1ב"),
    "emoji": ("😀", "👨\u200d👩\u200d👧", "🇻🇳", "❤\ufe0f", "𝒜", "𠀀"),
    "look-alikes": ("аВс", "Ιο", "ðÐ", "ﬁ", "ŉ", "ß", "İ", "ı", "ǅ", "Σς"),
    "long": ("ă" * 700, "chữ dài " * 3_750, "x" * 32_500),
    "separators": ("\u2028", "\u2029", "\u0085", "\x0b", "\x0c", "\x1c"),
    "control": ("\x00", "\x07", "\x1b", "\x7f", "\x9f", "\ufffe", "\uffff", "\ufdd0", "\ue000", "\U0010ffff"),
    "halves": ("\ud800", "\udfff", "\ud83d\ude00"),
    "spaces": ("     ", "\t", "\n", "\n\n", "\xa0\xa0", "\u202f", "\u3000", "\u2009", "\r\n"),
    "unseen": ("\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u200e", "\u202e", "\ufffc", "\ufffd"),
    "emphasis": ("*", "**", "**a**", "*a*", "_a_", "__a__", "\\", "\\*", "\\\\", "`a`"),
    "expressions": ("{{", "}}", "{{ x }}", "{% a %}", "{# a #}", "{x}", "{0}", "[x]", "^[", "^[x]", "[", "]", "{", "}"),
    "marks": ("- ", "+ ", "1. ", "a) ", "đ) ", "I. ", "• ", "– "),
    "formulas": ("=1+1", "@SUM(A1)", "+1", "-1", "=HYPERLINK(1)", "_x0041_", "_x000D_", "'1", "%s", "$1", "\\1"),
    "quotes": ("“a”", "‘b’", "«c»", "„d“", "(e)", "’"),
    "ends": (".", ";", ":", ",", "...", "…", "./.", "!", "?", ";;", " ;", ".;", ":.", "....", "?!"),
    "yaml": ("null", "~", "#a", " # a", "yes", "&a", "*a", "!!x", "|", "> a", "a: b", "---", "%YAML"),
}
"""Pieces of text by kind. A piece that stands for itself in the spec may be shown or refused, but never left out."""

_FIRST, _LAST = "zq", "qz"
_DIGITS = "abcdefghik"
_MARKER = re.compile(f"{_FIRST}[{_DIGITS}]+{_LAST}")
_SIGNS = re.compile(r"[\\*^{}\[\]]+")
_LONG = 1_000
_CELL = 31_000
_BESIDE = 300
_ENDS = " \t\n.;:,/…"


def marker(number: int) -> str:
    """Letters that stand nowhere else and are no word of any rule (dấu nhận): the way back to a text."""
    return _FIRST + "".join(_DIGITS[int(digit)] for digit in str(number)) + _LAST


def marker_in(text: str) -> str:
    """The marker of a text."""
    found = _MARKER.search(text)
    assert found is not None, text
    return found[0]


@dataclass(frozen=True)
class Hostile:
    """A text to try (chữ thử): what stands before and behind the marker."""

    before: str
    behind: str

    @property
    def is_long(self) -> bool:
        """Whether few of it are enough."""
        return len(self.before + self.behind) > _LONG

    def around(self, number: int, spot: Spot) -> str:
        """The text for a spot; a symbol of a document begins as one."""
        begins = "1/" if spot.field.is_symbol else ""
        return f"{begins}{self.before}{marker(number)}{self.behind}"


def cell_part(text: str) -> str:
    """What of a text one cell holds with its marker: the rest of what is longer stands in a note of the sheet."""
    at = text.index(marker_in(text))
    return text if len(text) < _CELL else text[max(0, at - _BESIDE) : at + _BESIDE]


def shows(words: str, text: str, *, marked: bool) -> bool:
    """Whether folded words hold a text whole wherever they hold its marker, but for the ends that the program sets.

    Where signs are read, ``marked``, a sign may be gone, and what stands between signs may stand elsewhere.
    """
    own = marker_in(text)
    parts = [folded(part).strip(_ENDS) for part in (_SIGNS.split(text) if marked else [text])]
    return all(part in words if own not in part else words.count(part) == words.count(own) > 0 for part in parts)


def hostiles() -> st.SearchStrategy[Hostile]:
    """Texts of pieces of all kinds, mixed with letters of any script."""
    piece = st.sampled_from([piece for kind in PIECES.values() for piece in kind])
    any_text = st.text(st.characters(), max_size=6)
    words = st.lists(st.one_of(piece, piece, any_text, st.just(" a "), st.just(" ")), max_size=4).map("".join)
    return st.builds(Hostile, words, words)
