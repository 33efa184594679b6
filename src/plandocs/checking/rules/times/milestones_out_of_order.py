"""Milestones stand in order of time (thứ tự các mốc)."""

from __future__ import annotations

from itertools import pairwise

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.times import Time, format_time


def check(subject: Subject, problems: Problems) -> None:
    """Compares each milestone with the one before it in its group; recurring ones have no place in the order."""
    dated = [milestone for milestone in subject.plan.milestones if not milestone.time.recurring]
    groups = dict.fromkeys(milestone.group for milestone in dated)
    pairs = [pair for group in groups for pair in pairwise(one for one in dated if one.group == group)]
    for before, after in pairs:
        if _is_earlier(after.time, before.time):
            problems.add("PD206", after.where("time"), time=format_time(after.time))


def _is_earlier(time: Time, other: Time) -> bool:
    """Whether a time is over before another begins; of two deadlines that say no beginning, which comes first."""
    if time.end is None or other.end is None:
        return False
    return time.end < (other.start or (other.end if time.start is None else time.end))


RULE = Rule(("PD206",), check, Sureness.LIKELY)
