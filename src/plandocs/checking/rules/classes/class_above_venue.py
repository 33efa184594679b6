"""Every class fits into the hall of its region (sức chứa hội trường)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.class_tally import tally
from plandocs.vietnamese.numerals import format_count


def check(subject: Subject, problems: Problems) -> None:
    """Compares the largest class of each group, split evenly, with the region's hall."""
    training = subject.plan.training
    for year in tally(training).parts if training is not None else ():
        for region in year.parts:
            for group in region.groups():
                if group.room is None or group.sizes[1] <= group.room:
                    continue
                problems.add(
                    "PD214",
                    group.fact.where("classes"),
                    related=[Related(region.fact.where("capacity"), "room")],
                    size=format_count(group.sizes[1]),
                    room=format_count(group.room),
                )


RULE = Rule(("PD214",), check, Sureness.CERTAIN, judgement=True)
