"""A paragraph stands in a plan once (đoạn lặp lại), not nearly so again under another heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from zlib import crc32

from plandocs.checking.readers.passages import Passage, PassageKind, body_passages
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related

_WORD = re.compile(r"[^\W\d_]+|\d+")
_FEWEST_WORDS = 20
"""Of a paragraph: shorter ones are often said alike on purpose."""
_FEWEST_WHERE_WORDS_DIFFER = 25
_SHINGLE = 4
_KEYS = 6
"""Shingles of a paragraph by which others like it are found: of two that are alike, one of so many is surely shared."""
_ALIKE = 0.8
_MOST_COMPARED = 8
_KINDS = (PassageKind.PARAGRAPH, PassageKind.ITEM)
_SAID_IN_EACH_PHASE = frozenset(("tasks", "targets", "programmes", "sending", "training", "milestones", "audiences"))


_DUTIES = "responsibilities"
"""Two bodies may have the same duty."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A paragraph and its runs of words (đoạn đã đọc)."""

    passage: Passage
    shingles: frozenset[int]

    def is_twin_of(self, other: _Read) -> bool:
        """Whether two stand under different headings, come from different places, and share (nearly) all words."""
        mine, its = self.passage, other.passage
        if mine.sections[-1] is its.sections[-1] or mine.origin.place == its.origin.place:
            return False
        if _root(mine) == _root(its) == _DUTIES:
            return False
        if self.shingles == other.shingles:
            return True
        shared, every = len(self.shingles & other.shingles), len(self.shingles | other.shingles)
        return every >= _FEWEST_WHERE_WORDS_DIFFER and shared >= _ALIKE * every


def check(subject: Subject, problems: Problems) -> None:
    """Compares paragraphs by runs of four words; each is looked up by a few of them, so that none meets all others."""
    seen: dict[int, list[_Read]] = {}
    for passage in subject.once(body_passages):
        if passage.kind not in _KINDS or not passage.sections or passage.annex is not None or _is_of_a_phase(passage):
            continue
        read = _Read(passage, _shingles(passage.text))
        keys = sorted(read.shingles)[:_KEYS]
        twin = next((one for key in keys for one in seen.get(key, ()) if read.is_twin_of(one)), None)
        if twin is not None:
            problems.add("PD583", passage.origin.place, related=[Related(twin.passage.origin.place, "first")])
        for key in keys:
            kept = seen.setdefault(key, [])
            if len(kept) < _MOST_COMPARED:
                kept.append(read)


def _is_of_a_phase(passage: Passage) -> bool:
    """Whether a paragraph is made of facts that return in each phase, or of words of the wording's."""
    return bool(passage.origin.wording) or _root(passage) in _SAID_IN_EACH_PHASE


def _root(passage: Passage) -> str:
    """The key of the plan that a passage was written under."""
    path = passage.origin.place.path
    return str(path[0]) if path else ""


def _shingles(text: str) -> frozenset[int]:
    """The runs of four words of a text, as numbers that are the same on every run of the program."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) < _FEWEST_WORDS:
        return frozenset()
    runs = (" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))
    return frozenset(crc32(run.encode()) for run in runs)


RULE = Rule(("PD583",), check, Sureness.LIKELY)
