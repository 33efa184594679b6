"""Items that end in several ways (dấu cuối ý không thống nhất) where the author sets the ends himself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from plandocs.checking.readers.facts import facts
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.sources.stretches import within
from plandocs.spec.statements import Punctuation

_ENDS = ".;,"
_OTHER_ENDS = (":", "...", "…")
_PAIR = 2


def check(subject: Subject, problems: Problems) -> None:
    """Looks at each list whose punctuation is as written."""
    for fact in subject.once(facts):
        if getattr(fact, "punctuation", None) is Punctuation.AS_WRITTEN:
            _list(list(_texts(getattr(fact, "items", ()) or getattr(fact, "duties", ()))), problems)


def _texts(items: Iterable[object]) -> Iterable[Text]:
    """The words of items that end a line of the list: no lead-in to points below, nor what dots leave open."""
    for item in items:
        text = getattr(item, "text", None)
        is_leaf = isinstance(item, Fact) and not getattr(item, "items", ())
        if is_leaf and isinstance(text, Text) and not text.rstrip().endswith(_OTHER_ENDS):
            yield text


def _list(texts: list[Text], problems: Problems) -> None:
    if len(texts) < _PAIR or (len(texts) == _PAIR and all(map(_end, texts))):  # of two signs either may be meant
        return
    *inner, last = texts
    counts = Counter(map(_end, inner))
    usual = max(counts, key=lambda end: (counts[end], bool(end)))  # of equals, one that is a sign
    for text in inner:
        if _end(text) != usual:
            _note(text, usual, problems)
    wanted = "." if usual == ";" else usual
    if _end(last) != wanted:
        _note(last, wanted, problems)


def _note(text: Text, usual: str, problems: Problems) -> None:
    place = within(text, len(text.rstrip()) - 1, 1)
    problems.add("PD636", place, found=_end(text) or "–", usual=usual or "–")


def _end(text: str) -> str:
    last = text.rstrip()[-1:]
    return last if last in _ENDS else ""


RULE = Rule(("PD636",), check, Sureness.LIKELY)
