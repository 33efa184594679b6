"""An abbreviation that nobody explains (chữ viết tắt chưa giải thích), told where it stands first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.abbreviations import abbreviations
from plandocs.checking.readers.own_words import known_words
from plandocs.checking.readers.typed_texts import TypedText, typed_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

_TOKEN = re.compile(r"[A-ZĐƯ]{2,}[a-zđ]?[A-ZĐƯ]*")


def check(subject: Subject, problems: Problems) -> None:
    """Notes each abbreviation once that is neither explained, nor a name of the plan, nor known to everybody."""
    used = subject.once(abbreviations)
    known = subject.once(known_words).abbreviations | {one.short for one in used if one.defines} | set(_named(subject))
    told: set[str] = set()
    for one in used:
        if one.short not in known and one.short not in told:
            told.add(one.short)
            problems.add("PD638", _place(subject, one.origin, one.short), found=one.short)


def _named(subject: Subject) -> Iterator[str]:
    """The abbreviations that the plan's facts have: its own table, bodies, issuer, symbols and short names."""
    plan = subject.plan
    yield from map(str, plan.abbreviations)
    names: list[str | None] = [
        plan.issuer.abbreviation,
        plan.issuer.name,
        plan.archive.unit if plan.archive is not None else "",
    ]
    names += [name for body in plan.bodies.values() for name in (body.name, body.short, body.abbreviation)]
    for reference in plan.references.values():
        names += [reference.number, reference.short.name if reference.short is not None else None]
    for name in names:
        yield from _TOKEN.findall(name or "")


def _place(subject: Subject, origin: Place, short: str) -> Place:
    """The abbreviation itself in the text from which the words are; else the whole text."""
    for typed in subject.once(typed_prose):
        if typed.text.place == origin:
            return _within(typed, short)
    return origin


def _within(typed: TypedText, short: str) -> Place:
    found = re.search(rf"(?<!\w){short}(?!\w)", typed.words)
    return typed.place(found.start(), len(short)) if found else typed.text.place


RULE = Rule(("PD638",), check, Sureness.LIKELY)
