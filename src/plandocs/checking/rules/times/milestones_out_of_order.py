"""Milestones stand in order of time (thứ tự các mốc)."""

from __future__ import annotations

from itertools import pairwise

from plandocs.checking.rule import Rule, Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.times import format_time


def check(subject: Subject, problems: Problems) -> None:
    """Compares each milestone with the one before it; recurring ones have no place in the order."""
    dated = [milestone for milestone in subject.plan.milestones if not milestone.time.recurring]
    for before, after in pairwise(dated):
        if before.time.start and after.time.end and after.time.end < before.time.start:
            problems.add("PD206", after.where("time"), time=format_time(after.time))


RULE = Rule(("PD206",), check)
