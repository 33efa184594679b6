"""Abbreviations (chữ viết tắt), explained where they are used first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from plandocs.composing.context import Context
from plandocs.composing.draft import words
from plandocs.document.inlines import Inline, Run
from plandocs.vietnamese.text import capitalise_first, is_full_sentence

_SENTENCE_START = re.compile(r"[.!?][”\"’)\]]*\s+[“\"‘(\[]*$")


@dataclass(slots=True)
class Abbreviations:
    """The abbreviations of a plan, and those that have been explained so far (sổ chữ viết tắt)."""

    context: Context
    defined: set[str] = field(default_factory=set)

    def explained(self, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """Content in which an abbreviation used for the first time is explained (chữ viết tắt)."""
        for short, full in self.context.plan.abbreviations.items():
            if short in self.defined:
                continue
            changed = self.explain(content, str(short), str(full))
            if changed is not None:
                self.defined.add(str(short))
                content = changed
        return content

    def explain(self, content: tuple[Inline, ...], short: str, full: str) -> tuple[Inline, ...] | None:
        """Content with the first use of one abbreviation explained; None when it is not used."""
        pattern = re.compile(rf"(?<![\w/-]){re.escape(short)}(?![\w/-])")
        for position, inline in enumerate(content):
            if not isinstance(inline, Run):
                continue
            found = pattern.search(inline.text)
            if found is None:
                continue
            starts = _starts_sentence(inline.text[: found.start()], first=position == 0)
            phrase = self.context.fill(
                "abbreviation.define",
                inline.origin.place,
                full=capitalise_first(full) if starts else full,
                short=short,
            )
            text = inline.text[: found.start()] + words(phrase) + inline.text[found.end() :]
            return (*content[:position], replace(inline, text=text), *content[position + 1 :])
        return None


def _starts_sentence(before: str, *, first: bool) -> bool:
    """Whether a sentence begins after ``before``; ``first`` tells that nothing stands before that."""
    stop = _SENTENCE_START.search(before)
    if stop is None:
        return first and not before.strip('“"‘([ ')
    return is_full_sentence(f"{before[max(0, stop.start() - _LONGEST_WORD) :]}A")


_LONGEST_WORD = 12
"""Letters before a stop that tell an abbreviation from the end of a sentence."""
