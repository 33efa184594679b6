"""Rules about words that a register knows (quy tắc theo sổ từ ngữ)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from plandocs.checking.readers.own_words import own_text
from plandocs.checking.readers.typed_texts import own_prose
from plandocs.checking.rule import Check, Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Chosen, Find, note_slip
from plandocs.diagnostics.diagnostic import Problems

Finder = Callable[[Subject], Find | None]
"""Gives what finds slips in one text of a subject; None where there can be none."""


def phrase_rule(codes: tuple[str, ...], finder: Finder, sure: Sureness, *, texts: Chosen = own_prose) -> Rule:
    """A rule that asks, of each text, what ``finder`` gives for the subject; ``texts`` is a reader."""
    return Rule(codes, _check(codes[0], finder, texts), sure)


def present(subject: Subject, phrases: Iterable[str]) -> tuple[str, ...]:
    """Those phrases that stand anywhere in the author's prose (cụm từ có mặt): most of a register does not."""
    everything = subject.once(own_text)
    return tuple(phrase for phrase in phrases if phrase.lower() in everything)


def _check(code: str, finder: Finder, texts: Chosen) -> Check:
    def check(subject: Subject, problems: Problems) -> None:
        """Notes the slips of each text at their places."""
        find = finder(subject)
        if find is None:
            return
        for typed in subject.once(texts):
            for slip in find(typed.words):
                note_slip(typed, slip, code, problems)

    return check
