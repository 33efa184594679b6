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
    r"|(?<!\w)(?:x{3,}|(?<![Kk]hóa )(?<!thứ )(?<!kỷ )X{3,})(?!\w)"
    r"|(?<!\w)(?:dd/mm/yyyy|nn/nn(?:/nnnn)?)(?!\w)|\b(?:XX|xx)/(?:XX|xx)\b"
    rf"|[(\[](?i:ghi rõ|nêu rõ|điền)\s*:?\s*{_DOTS}[)\]]|\[(?i:tên|số|ngày|họ)\b[^\[\]]{{0,40}}\]"
)
_NOTE = r"\?{2,}|!{2,}|(?:(?<=\s)|(?<=\()|^)@[^\W\d_][\w.]*"
_IN_BRACKETS = r"[(\[]\s*(?P<words>[^()\[\]]{2,120})[)\]]"
_SIGNS_OF_BLANK = ("…", "..", "__", "[", "xx", "XX", "/mm/", "nn/")
_SIGNS_OF_NOTE = ("??", "!!", "@")
_FORMS = "annexes"
"""Annexes hold forms, whose blanks others fill in."""


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
    in_form = typed.text.place.path[:1] == (_FORMS,)
    if not in_form and any(sign in typed.words for sign in _SIGNS_OF_BLANK):
        yield from ((True, found.start(), len(found[0])) for found in re.finditer(_BLANK, typed.words))
    if any(sign in typed.words for sign in _SIGNS_OF_NOTE):
        yield from ((False, found.start(), len(found[0])) for found in re.finditer(_NOTE, typed.words))


def _words(typed: TypedText, words: Leftovers) -> Iterator[_Found]:
    """The phrases that fill a bracket, a short object after them counted in; and those that stand in capitals."""
    for is_blank, listed in ((True, words.placeholders), (False, words.remarks)):
        if "(" in typed.words or "[" in typed.words:
            for found in re.finditer(_IN_BRACKETS, typed.words):
                if _filling(listed, words.objects).fullmatch(found["words"].strip().lower()):
                    yield is_blank, found.start(), len(found[0])
        if not typed.words.isupper():
            for shout in _in_capitals(listed).finditer(typed.words):
                if not typed.words[: shout.start()].rstrip().endswith(("(", "[")):
                    yield is_blank, shout.start(), len(shout[0])


@cache
def _filling(words: tuple[str, ...], objects: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of a phrase and what may come after it; of nothing where there are no phrases."""
    return re.compile(rf"(?:{_any(words)})(?:\s+(?:{_any(objects)}))?\s*(?::.*)?[\s.!?…]*" if words else r"(?!)")


@cache
def _in_capitals(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of whole phrases in capitals; of nothing where there are no phrases."""
    return re.compile(rf"\b(?:{_any(words).upper()})(?!\w)" if words else r"(?!)")


def _any(words: tuple[str, ...]) -> str:
    return "|".join(word.replace(".", r"\.") for word in words)


RULE = Rule(("PD705", "PD706", "PD707", "PD708"), check, Sureness.CERTAIN, judgement=True)
