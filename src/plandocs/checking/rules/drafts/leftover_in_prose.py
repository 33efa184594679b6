"""What drafters left for one another in the text (chữ còn sót): "…/…", "[…]", "xxx", "(bổ sung sau)", "@… xem lại"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.leftovers import Leftovers
from plandocs.spec.plan import Status

_DOTS = r"(?:…|\.{3,}|_{2,})"
_BLANK = (
    rf"(?:{_DOTS}/)+(?:{_DOTS}|\d{{1,4}})|\d{{1,2}}/{_DOTS}(?:/\d{{4}})?|\[\s*(?:{_DOTS}|[xX]+)?\s*\]|_{{3,}}"
    r"|(?<!\w)(?:x{3,}|X{4,})(?!\w)|(?<!\w)(?:dd/mm/yyyy|nn/nn(?:/nnnn)?)(?!\w)|\b(?:XX|xx)/(?:XX|xx)\b"
)
_NOTE = r"\?{2,}|!{2,}|(?:(?<=\s)|(?<=\()|^)@[^\W\d_][\w.]*"
_IN_BRACKETS = r"[(\[]\s*(?P<words>[^()\[\]]{2,120})[)\]]"
_SIGNS = frozenset("…._[xX/?!@(")
_FORMS = "annexes"
"""Annexes hold forms, in which others fill in and notes explain."""


def check(subject: Subject, problems: Problems) -> None:
    """Notes signs of blanks and of remarks, and the register's words where they stand for themselves."""
    words = subject.shelf.leftovers()
    is_issued = subject.plan.status is Status.ISSUED
    for typed in subject.once(own_prose):
        noted = [*_signs(typed), *_words(typed, words)]
        for is_blank, start, length in noted:
            code = ("PD706" if is_issued else "PD705") if is_blank else ("PD708" if is_issued else "PD707")
            problems.add(code, typed.place(start, length), found=typed.words[start : start + length])


_Found = tuple[bool, int, int]
"""Whether it is a blank (or a remark), and its stretch."""


def _signs(typed: TypedText) -> Iterator[_Found]:
    if not _SIGNS.isdisjoint(typed.words):
        for is_blank, pattern in ((True, _BLANK), (False, _NOTE)):
            for found in re.finditer(pattern, typed.words):
                yield is_blank, found.start(), len(found[0])


def _words(typed: TypedText, words: Leftovers) -> Iterator[_Found]:
    in_form = typed.text.place.path[:1] == (_FORMS,)
    if "(" in typed.words or "[" in typed.words:
        for found in re.finditer(_IN_BRACKETS, typed.words):
            said, is_square = found["words"].strip().lower(), found[0][0] == "["
            if _begins(said, words.placeholders) and (is_square or not in_form):
                yield True, found.start(), len(found[0])
            elif _begins(said, words.remarks):
                yield False, found.start(), len(found[0])
    yield from _in_capitals(typed, words)
    label = typed.words.partition(":")[0].strip().lower()
    if not in_form and typed.key != "note" and ":" in typed.words and label in words.labels:
        yield False, typed.words.lower().index(label), len(label)


def _in_capitals(typed: TypedText, words: Leftovers) -> Iterator[_Found]:
    """Phrases written in capitals in a text that is not."""
    if not any(two.isupper() for two in typed.words.split()) or typed.words.isupper():
        return
    for is_blank, listed in ((True, words.placeholders), (False, words.remarks)):
        for phrase in listed:
            at = typed.words.find(phrase.upper())
            if at >= 0 and _stands_alone(typed.words, at, len(phrase)) and not _in_brackets(typed.words, at):
                yield is_blank, at, len(phrase)


def _begins(said: str, words: tuple[str, ...]) -> bool:
    return any(f"{said} ".replace(":", " ").startswith(f"{word} ") for word in words)


def _stands_alone(words: str, start: int, length: int) -> bool:
    around = words[start - 1 : start] + words[start + length : start + length + 1]
    return not any(letter.isalnum() for letter in around)


def _in_brackets(words: str, at: int) -> bool:
    """Whether a phrase begins what stands in brackets, and so has been told."""
    return words[:at].rstrip().endswith(("(", "["))


RULE = Rule(("PD705", "PD706", "PD707", "PD708"), check, Sureness.CERTAIN, judgement=True)
