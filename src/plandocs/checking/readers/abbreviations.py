"""Abbreviations of the finished text (chữ viết tắt): where they are used, and which the author explains."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from plandocs.checking.readers.passages import Passage, PassageKind, passages
from plandocs.checking.subject import Subject
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Role
from plandocs.document.inlines import Run
from plandocs.vietnamese.alphabet import CAPITAL, SMALL

_SHORT = re.compile(rf"(?<![\w/.&-])(?<![{CAPITAL}] )[A-ZĐƯ]{{2,}}[a-zđ]?[A-ZĐƯ]*(?![\w/&-]| [{CAPITAL}]{{2}})")
"""Not one among words in capitals, as titles are written."""
_CAPITALS = re.compile("[A-ZĐƯ]{2}")
_ROMAN = re.compile(r"[IVXLC]+")
_DEFINED = re.compile(
    r"\((?:sau đây |dưới đây )?(?:gọi|viết) (?:tắt|chung) (?:là|:) ?[“\"]?(?P<said>[^()“”\"]{2,20})[”\"]?\)"
    r"|(?<=\w )\((?P<alone>[A-ZĐƯ]{2,}[a-zđ]?[A-ZĐƯ]*)\)"
    rf"|(?<![\w/.&-])(?P<first>[A-ZĐƯ]{{2,}}) \([^()]{{0,80}}[{SMALL}] [^()]{{0,80}}\)",
)
_PROSE = {Role.OPENING, Role.BODY, Role.ITEM, Role.CLOSING, Role.LEGAL_BASIS}
_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Abbreviated:
    """An abbreviation in prose (chỗ viết tắt): its letters, and where the words are from."""

    short: str
    origin: Place
    defines: bool


def abbreviations(subject: Subject) -> tuple[Abbreviated, ...]:
    """The abbreviations of body and footnotes in order; headings, tables, annexes and nơi nhận need no definition."""
    return tuple(_abbreviations(subject.once(passages)))


def _abbreviations(read: tuple[Passage, ...]) -> Iterator[Abbreviated]:
    for passage in read:
        if not _is_prose(passage):
            continue
        for piece in passage.content:
            if isinstance(piece, Run):
                for short, defines in _in(piece.text):
                    yield Abbreviated(short, piece.origin.place, defines)


def _is_prose(passage: Passage) -> bool:
    if passage.annex is not None or passage.text.isupper():
        return False
    if passage.kind is PassageKind.PARAGRAPH:
        return passage.role in _PROSE
    return passage.kind in (PassageKind.ITEM, PassageKind.FOOTNOTE)


@lru_cache(maxsize=_KEPT)
def _in(text: str) -> tuple[tuple[str, bool], ...]:
    """The abbreviations of a text, and whether each is explained there."""
    if not _CAPITALS.search(text):
        return ()
    found = [one[0] for one in _SHORT.finditer(text) if not _ROMAN.fullmatch(one[0])]
    if not found:
        return ()
    plain = text.replace("\u00a0", " ")
    defined = {(one["said"] or one["alone"] or one["first"]).strip() for one in _DEFINED.finditer(plain)}
    return tuple((short, short in defined) for short in found)
