"""What drafters left for one another in the text (chữ còn sót): "…/…", "[…]", "xxx", "(bổ sung sau)", "@… xem lại"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

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
    placeholders, remarks = (_any_of(words.placeholders), _any_of(words.remarks))
    if "(" in typed.words or "[" in typed.words:
        for found in re.finditer(_IN_BRACKETS, typed.words):
            said, is_square = found["words"].strip().lower(), found[0][0] == "["
            if placeholders.match(said) and (is_square or not in_form):
                yield True, found.start(), len(found[0])
            elif remarks.match(said):
                yield False, found.start(), len(found[0])
    if not typed.words.isupper():
        for is_blank, listed in ((True, words.placeholders), (False, words.remarks)):
            for shout in _any_of(tuple(word.upper() for word in listed)).finditer(typed.words):
                if not typed.words[: shout.start()].rstrip().endswith(("(", "[")):
                    yield is_blank, shout.start(), len(shout[0])
    label, colon, _ = typed.words.partition(":")
    if colon and not in_form and typed.key != "note" and label.strip().lower() in words.labels:
        yield False, len(label) - len(label.lstrip()), len(label.strip())


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of whole phrases; of none where there are none."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)" if words else r"(?!)")


RULE = Rule(("PD705", "PD706", "PD707", "PD708"), check, Sureness.CERTAIN, judgement=True)
