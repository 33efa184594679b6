"""An abbreviation that the plan explains and never uses (chữ viết tắt không dùng đến)."""

from __future__ import annotations

import re

from plandocs.checking.readers.passages import passages
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems


def check(subject: Subject, problems: Problems) -> None:
    """Notes the rows of ``abbreviations`` that no passage of the document has."""
    plan = subject.plan
    if not plan.abbreviations:
        return
    everything = "\n".join(passage.text for passage in subject.once(passages))
    for short in plan.abbreviations:
        place = plan.key_place("abbreviations", short)
        if place.file != plan.written_at.file:  # a template's row serves other units
            continue
        if not any(_stands_alone(everything, found) for found in re.finditer(re.escape(short), everything)):
            problems.add("PD639", place, found=short)


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether it is no part of a longer word or of a document's symbol."""
    before, behind = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    return not any(sign.isalnum() or (sign and sign in "_/-") for sign in (before, behind))


RULE = Rule(("PD639",), check, Sureness.CERTAIN)
