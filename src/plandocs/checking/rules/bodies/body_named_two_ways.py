"""One body is written in one way (tên cơ quan viết hai cách): its capitals and short form as in ``bodies``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plandocs.checking.readers.current_texts import current_texts
from plandocs.checking.readers.typed_texts import TypedText
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.bodies import Body
from plandocs.vietnamese.tones import old_style

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 3
"""Of a name: two words, such as "Sở Xây", begin too much else."""
_SHORTEST_ACRONYM = 2
_DASH = re.compile(r"\s*[-–]\s*")
"""Kinds of dashes and the spaces around them are told as such, wherever they stand (PD622, PD623)."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A body by its words in small letters, and the ways of writing it that its entry gives."""

    id: str
    name: str
    words: tuple[str, ...]
    ways: frozenset[str]


def check(subject: Subject, problems: Problems) -> None:
    """Looks in prose for the words of each name, whatever stands between them."""
    by_start = _by_start(subject)
    if not by_start:
        return
    for typed in subject.once(current_texts):
        if typed.is_prose and not isinstance(typed.fact, Body):
            for known, start, end in _other_ways(typed, by_start):
                found = typed.text[start:end]
                edits = typed.edit(start, end - start, known.name)
                problems.add_mended(
                    "PD467", typed.place(start, end - start), edits, found=found, name=known.name, id=known.id
                )


def _by_start(subject: Subject) -> dict[tuple[str, str], list[_Known]]:
    """The bodies by the first two words of their names; groups, which may be said in many ways, left out."""
    abbreviations = {old_style(short) for short in subject.plan.abbreviations}
    found: dict[tuple[str, str], list[_Known]] = {}
    for name, body in subject.plan.bodies.items():
        words = tuple(old_style(word).casefold() for word in _WORD.findall(body.name))
        if len(words) >= _FEWEST_WORDS and body.name[:1].isupper() and not body.members and not body.name.isupper():
            ways = {_with_one_dash(old_style(one)) for one in (body.name, body.short, body.abbreviation) if one}
            known = _Known(name, str(body.name), words, frozenset(ways | abbreviations))
            found.setdefault((words[0], words[1]), []).append(known)
    return found


def _other_ways(
    typed: TypedText, by_start: Mapping[tuple[str, str], list[_Known]]
) -> Iterator[tuple[_Known, int, int]]:
    """The bodies written otherwise in a text, each with the stretch."""
    words = list(_WORD.finditer(typed.words))
    small = [word[0].casefold() for word in words]
    for at in range(len(words) - 1):
        for known in by_start.get((small[at], small[at + 1]), ()):
            last = _last_word(known, small, words, at)
            if last is None:
                continue
            start, end = words[at].start(), words[last].end()
            if _is_other_way(typed.words[start:end], known):
                yield known, start, end


def _last_word(known: _Known, small: list[str], words: list[re.Match[str]], at: int) -> int | None:
    """The last word of a body that begins at a word: all of its words, or an acronym in place of the last ones."""
    size = len(known.words)
    if tuple(small[at : at + size]) == known.words:
        return at + size - 1
    for taken in range(2, size - _SHORTEST_ACRONYM + 1):
        if tuple(small[at : at + taken]) != known.words[:taken]:
            return None
        acronym = words[at + taken][0] if at + taken < len(words) else ""
        if acronym.isupper() and acronym.casefold() == "".join(word[0] for word in known.words[taken:]):
            return at + taken
    return None


def _is_other_way(found: str, known: _Known) -> bool:
    """Whether a stretch is neither the name nor a short form of its; a capital at the start, or all of them, may be."""
    seen = _with_one_dash(old_style(found))
    if found.isupper() or "\ufffc" in found or any(sign in found for sign in ",;.:()\n"):
        return False
    wanted = {way[:1].casefold() + way[1:] for way in known.ways}
    return seen[:1].casefold() + seen[1:] not in wanted


def _with_one_dash(name: str) -> str:
    return _DASH.sub(" - ", " ".join(name.split()))


RULE = Rule(("PD467",), check, Sureness.LIKELY)
