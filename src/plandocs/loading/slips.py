"""Slips of the hand that YAML lets pass (lỗi gõ): it reads them as text, and they would be printed.

A mark with no space after it makes one paragraph of a list; what follows `` #`` is gone; ``{ cite('x') }`` is no
expression.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.spec.plan import Plan

if TYPE_CHECKING:
    from plandocs.loading.spans import Span

_MARKS = "[-–•●·*+]"
_TIGHT = re.compile(rf"{_MARKS}(?=[^\W\d_])(?![a-zđ])(?![A-ZĐ]+[-/])")
"""A mark directly before a capital letter; "-KH/TU" is the symbol of a document."""
_ANY_MARK = re.compile(rf"{_MARKS}(?=\s+\S)")
_WORD = re.compile(r"[^\W\d_]")
_HASH = re.compile(r"[ \t]+(#[^\s#][^\n]*)")
_ENDED = tuple(".,;:!?…)]}\"'”’")
_BRACES = re.compile(
    r"""(?<![{\\$])\{[ \t]*(?P<inside>(?P<name>[a-z_]\w*)(?:\([^(){}]*\)|[.\[][^{}]*|[ \t]*\|[^{}]*)?)[ \t]*\}(?!\})"""
)
_SUSPECT = re.compile(rf"(?:^|(?<=[\s\"']))(?:{_MARKS}(?=[^\W\d_])(?![a-zđ])|\#[^\s#])", re.MULTILINE)
"""What a text with a slip holds somewhere, if the slip is not one of braces."""
_FUNCTIONS = ("cite", "ref", "annex")
_WITH_BRACES_OF_ITS_OWN = "wording"
_SYMBOLS = ("number", "symbol")


def note_slips(text: str, file: str, problems: Problems) -> None:
    """Notes the slips in the values of a spec; ``text`` is one that YAML could read.

    Most specs have none, and are not read a second time.
    """
    if not (_SUSPECT.search(text) or any(map(_is_expression, _BRACES.finditer(text)))):
        return
    from plandocs.loading.spans import scalar_spans

    for span in scalar_spans(text):
        if span.is_key or not span.value.strip():
            continue
        slips = _Slips(text, span, file, problems)
        slips.marks()
        slips.hash_sign()
        slips.braces()


def _is_expression(found: re.Match[str]) -> bool:
    """Whether what stands in single braces was meant as an expression: it names a fact, or calls a function."""
    called = "(" in found["inside"] and found["name"] in _FUNCTIONS
    return called or found["name"] in Plan.model_fields


class _Slips:
    """The slips in one value."""

    def __init__(self, text: str, span: Span, file: str, problems: Problems) -> None:
        self.text = text
        self.span = span
        self.file = file
        self.problems = problems

    def marks(self) -> None:
        """Marks before a capital, at the head of the value or of a line that YAML joins to it (PD601)."""
        if self.span.path[-1:] and self.span.path[-1] in _SYMBOLS:
            return
        began = False
        for offset in self.line_starts():
            tight = _begins_with_capital(_TIGHT.match(self.text, offset, self.span.end), self.text)
            loose = _ANY_MARK.match(self.text, offset, self.span.end) if began else None
            if tight:
                self.note("PD601", offset, 1, mark=tight[0], advice="space-after-mark")
            elif loose:
                self.note("PD601", offset, 1, mark=loose[0], advice="item-in-folded-text")
            began = began or tight is not None

    def line_starts(self) -> list[int]:
        """Where the words of each line of the value begin."""
        first = self.span.start + (1 if self.text[self.span.start : self.span.start + 1] in ('"', "'") else 0)
        starts, offset = [], first
        while offset < self.span.end:
            end = self.text.find("\n", offset, self.span.end)
            end = end if end >= 0 else self.span.end
            line = self.text[offset:end]
            if line.strip():
                starts.append(offset + len(line) - len(line.lstrip()))
            offset = end + 1
        return starts

    def hash_sign(self) -> None:
        """`` #`` and a word right after it, behind words without quotes that have no end (PD157)."""
        words = self.text[self.span.begin : self.span.end].rstrip()
        if words[:1] in ('"', "'", "|", ">") or " " not in words or words.endswith(_ENDED):
            return
        comment = _HASH.match(self.text, self.span.begin + len(words))
        if comment and _WORD.match(comment[1][1]):
            self.note("PD157", comment.start(1), len(comment[1].rstrip()), found=comment[1].rstrip())

    def braces(self) -> None:
        """An expression in single braces (PD158)."""
        if self.span.path[:1] == (_WITH_BRACES_OF_ITS_OWN,):
            return
        for found in _BRACES.finditer(self.text, self.span.start, self.span.end):
            if _is_expression(found):
                self.note("PD158", found.start(), len(found[0]), found=found["inside"].strip())

    def note(self, code: str, offset: int, length: int, **values: Any) -> None:
        line = self.text.count("\n", 0, offset) + 1
        column = offset - self.text.rfind("\n", 0, offset)
        self.problems.add(code, Place(self.file, line, column, length, self.span.path), **values)


def _begins_with_capital(found: re.Match[str] | None, text: str) -> re.Match[str] | None:
    return found if found is not None and text[found.end() : found.end() + 1].isupper() else None
