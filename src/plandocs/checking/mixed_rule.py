"""Rules about one thing written in two ways in a document (quy tắc về cách viết thống nhất)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from plandocs.checking.readers.typed_texts import TypedText, own_prose
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.checking.text_rule import Chosen
from plandocs.diagnostics.diagnostic import Problems


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a thing (một lần dùng): where it stands, how, what it is a form of, and which form it has."""

    start: int
    written: str
    of: str
    form: str


Uses = Callable[[str], Iterable[Use]]
"""Finds the uses in the words of a text."""
Rewrite = Callable[[str, str], str | None]
"""What is written, in another form; None where that is not sure."""
Votes = Callable[[Subject], Iterable[tuple[str, str]]]
"""Forms in which plandocs itself prints a thing in this document: what of, and which form."""


def mixed_rule(
    code: str,
    uses: Callable[[Subject], Uses],
    rewrite: Rewrite,
    sure: Sureness,
    *,
    texts: Chosen = own_prose,
    votes: Votes = lambda _subject: (),
) -> Rule:
    """A rule that tells the rarer form of a thing that has two in one document, once, where it stands first.

    Its edits bring all uses to the form that is used most; of two that are used as often, to the one that the thing is
    called by (``Use.of``), else to the first one.
    """

    def check(subject: Subject, problems: Problems) -> None:
        """Notes each form that is not the usual one of its thing."""
        found = _gathered(subject, texts, uses(subject))
        printed = Counter(votes(subject))
        for of, places in found.items():
            usual = _usual(of, places, printed)
            for form in dict.fromkeys(use.form for _, use in places):
                if form != usual:
                    _note(code, [one for one in places if one[1].form == form], usual, rewrite, problems)

    return Rule((code,), check, sure)


Placed = tuple[TypedText, Use]


def _gathered(subject: Subject, texts: Chosen, uses: Uses) -> dict[str, list[Placed]]:
    found: dict[str, list[Placed]] = {}
    for typed in subject.once(texts):
        for use in uses(typed.words):
            found.setdefault(use.of, []).append((typed, use))
    return found


def _usual(of: str, places: list[Placed], printed: Counter[tuple[str, str]]) -> str:
    """The form used most, what plandocs prints counted first; of equals the thing's own name, else the first."""
    counts = Counter({form: count for (thing, form), count in printed.items() if thing == of})
    counts.update(use.form for _, use in places)
    most = [form for form, count in counts.items() if count == max(counts.values())]
    return of if of in most else most[0]


def _note(code: str, places: list[Placed], usual: str, rewrite: Rewrite, problems: Problems) -> None:
    typed, first = places[0]
    instead = [(text, use, rewrite(use.written, usual)) for text, use in places]
    edits = tuple(
        edit for text, use, new in instead if new is not None for edit in text.edit(use.start, len(use.written), new)
    )
    shown = instead[0][2] or usual
    place = typed.place(first.start, len(first.written))
    problems.add_mended(code, place, edits, found=first.written, usual=shown, count=len(places))
