"""The texts that an author typed (câu chữ đã gõ), before anything in them is computed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from plandocs.checking.readers.facts import facts
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Edit
from plandocs.diagnostics.place import Place
from plandocs.sources.fact import Fact
from plandocs.sources.located import ProseText, Text
from plandocs.sources.stretches import edit_within, within
from plandocs.sources.walking import texts_of
from plandocs.spec.references import Reference

HIDDEN = "\ufffc"
"""What stands for each character of markup in the words of a text."""
_MARKUP = re.compile(r"\{\{.*?\}\}|\\(?=[\\*^{}\[\]])|\*{1,2}(?=\S)|(?<=\S)\*{1,2}|\^\[", re.DOTALL)
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")
_WORDING = "wording"


@dataclass(frozen=True, slots=True)
class TypedText:
    """A text as typed (giá trị chữ): the entry and the key that hold it.

    ``words`` is as long as the text, with ``HIDDEN`` in place of expressions and markup: an offset in it is one in the
    text.
    """

    text: Text
    words: str
    fact: Fact
    key: str

    @property
    def is_prose(self) -> bool:
        """Whether it is read as prose, and not as a name or label."""
        return isinstance(self.text, ProseText)

    @property
    def is_filled(self) -> bool:
        """Whether values of a unit or of a template's parameters are among its words (đã điền từ đơn vị)."""
        return bool(self.text.place.filled_from)

    @property
    def without_values(self) -> str:
        """The words, with ``HIDDEN`` for what a template's values gave (câu chữ không kể phần điền)."""
        if not self.is_filled:
            return self.words
        shown = [HIDDEN] * len(self.words)
        for here, _, long in self.text.filled.own if self.text.filled is not None else ():
            shown[here : here + long] = self.words[here : here + long]
        return "".join(shown)

    @property
    def own_words(self) -> str:
        """The words that are surely the author's (câu chữ của người soạn): no filled in values, nothing in quotes."""
        words = self.without_values
        return _QUOTED.sub(_hidden, words) if any(mark in words for mark in '"“«') else words

    def place(self, start: int, length: int) -> Place:
        """Where a stretch of it stands."""
        return within(self.text, start, length)

    def edit(self, start: int, length: int, new: str) -> tuple[Edit, ...]:
        """The edit that writes ``new`` in place of a stretch; none where its place is not exact."""
        return edit_within(self.text, start, length, new)


def typed_texts(subject: Subject) -> tuple[TypedText, ...]:
    """Every text of the plan but its own wording, names and labels among them, in the order of the keys."""
    return tuple(
        TypedText(text, _words(text) if isinstance(text, ProseText) else str(text), fact, key)
        for fact in subject.once(facts)
        for key, text in texts_of(fact)
        if text.place.path[:1] != (_WORDING,)
    )


def typed_prose(subject: Subject) -> tuple[TypedText, ...]:
    """The texts that are read as prose (câu văn)."""
    return tuple(typed for typed in subject.once(typed_texts) if typed.is_prose)


def own_prose(subject: Subject) -> tuple[TypedText, ...]:
    """The prose that is surely the author's own wording (câu văn của người soạn).

    What others worded is left out: cited documents, values that a template was filled with, what stands in quotes.
    """
    return tuple(
        replace(typed, words=typed.own_words)
        for typed in subject.once(typed_prose)
        if not isinstance(typed.fact, Reference)
    )


def _words(text: str) -> str:
    return _MARKUP.sub(_hidden, text) if _may_hold_markup(text) else str(text)


def _may_hold_markup(text: str) -> bool:
    return any(sign in text for sign in ("{{", "*", "^[", "\\"))


def _hidden(found: re.Match[str]) -> str:
    return HIDDEN * len(found[0])
