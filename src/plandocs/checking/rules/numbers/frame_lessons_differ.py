"""The lessons that a programme says it has are those of its topics (số tiết)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.spec.frames import lessons_of, topics_of
from plandocs.vietnamese.numerals import format_decimal


def check(subject: Subject, problems: Problems) -> None:
    """Compares the stated total of each frame with the sum of its topics."""
    for frame in subject.plan.frames.values():
        total = lessons_of(*topics_of(frame)).total
        if frame.stated is not None and frame.stated != total:
            problems.add(
                "PD238",
                frame.where("stated"),
                stated=format_decimal(frame.stated),
                sum=format_decimal(total),
                unit=str(frame.unit),
                difference=format_decimal(abs(frame.stated - total)),
            )


RULE = Rule(("PD238",), check, Sureness.CERTAIN)
