"""What comments of a spec ask to ignore (bỏ qua tại dòng): ``# plandocs: ignore PD206 - the reason``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from plandocs.checking.choice import Choice
from plandocs.checking.selectors import codes_of, is_choosable, may_be_chosen
from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.comments import Comment, comments_in

BEGINNING = "plandocs:"
"""How the words of such a comment begin."""

_ASKS = re.compile(r"(?:ignore|bỏ qua)\b|.*\bPD\d", re.IGNORECASE)
"""Any other comment may begin so too: a commented-out ``plandocs: 1``."""
_LINE = re.compile(r"\s*(?P<words>#\s*plandocs:\s*(?:ignore|bỏ qua)\b.*)", re.IGNORECASE)
_IGNORE = re.compile(
    r"(?:ignore|bỏ qua)\s+(?P<rules>[\w-]*\w(?:\s*,\s*[\w-]*\w)*)(?:\s*[-–—:]\s+|\s+|$)(?P<reason>.*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that lets some rules pass in the lines from ``first`` to ``last`` of its file (chỗ bỏ qua)."""

    rules: tuple[str, ...]
    place: Place
    first: int
    last: int

    def covers(self, problem: Diagnostic) -> bool:
        """Whether a problem stands where this lets it pass."""
        here = problem.place
        if here.file != self.place.file or not self.first <= here.line <= self.last:
            return False
        return may_be_chosen(problem.code) and any(problem.code in codes_of(rule) for rule in self.rules)


def remarks_in(text: str, file: str, problems: Problems) -> tuple[Remark, ...]:
    """The remarks of a spec's text; those that have no effect are noted (PD852, PD853, PD854, PD856, PD857)."""
    comments = list(comments_in(text, file, BEGINNING))
    _note_printed(text, file, {comment.place.line for comment in comments}, problems)
    found = (_remark(comment, problems) for comment in comments)
    return tuple(remark for remark in found if remark is not None)


def without_remarked(problems: Iterable[Diagnostic], remarks: Iterable[Remark]) -> tuple[list[Diagnostic], set[Remark]]:
    """The problems that no remark lets pass, and the remarks that let one pass."""
    waiting, left, used = tuple(remarks), list[Diagnostic](), set[Remark]()
    for problem in problems:
        covering = {remark for remark in waiting if remark.covers(problem)}
        used |= covering
        if not covering:
            left.append(problem)
    return left, used


def note_needless(remarks: Iterable[Remark], used: set[Remark], choice: Choice, problems: Problems) -> None:
    """Notes the remarks that let nothing pass (PD855), but for those whose rules do not look."""
    for remark in remarks:
        looking = all(choice.is_told(code) for rule in remark.rules for code in codes_of(rule))
        if remark not in used and looking:
            problems.add("PD855", remark.place, rules=", ".join(remark.rules))


def _note_printed(text: str, file: str, comments: set[int], problems: Problems) -> None:
    """Notes the lines that look like remarks and are words of a text (PD857)."""
    for number, line in enumerate(text.split("\n") if BEGINNING in text else (), start=1):
        found = _LINE.match(line)
        if found is not None and number not in comments:
            problems.add(
                "PD857", Place(file, number, found.start("words") + 1, len(found["words"])), found=found["words"]
            )


def _remark(comment: Comment, problems: Problems) -> Remark | None:
    words = comment.words.removeprefix(BEGINNING).strip()
    if not _ASKS.match(words):
        return None
    asked = _IGNORE.fullmatch(words)
    if asked is None:
        problems.add("PD856", comment.place, found=comment.words)
        return None
    rules = tuple(rule.strip() for rule in asked["rules"].split(","))
    if not re.search(r"\w", asked["reason"]):
        problems.add("PD854", comment.place, rules=", ".join(rules))
        return None
    known = tuple(rule for rule in rules if is_choosable(rule, comment.place, problems))
    return Remark(known, comment.place, comment.first, comment.last) if known else None
