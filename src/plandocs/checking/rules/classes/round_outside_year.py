"""A round is held in its year (đợt trong năm)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.training import ClassGroup, Round
from plandocs.vietnamese.times import Time, format_time


def check(subject: Subject, problems: Problems) -> None:
    """Compares the time of every round, and of every class group with a time of its own, with that of its year."""
    training = subject.plan.training
    for year in training.years if training is not None else ():
        rounds = [one for region in year.regions for one in region.rounds]
        timed: list[Round | ClassGroup] = [*rounds, *(group for one in rounds for group in one.groups)]
        for held in timed:
            if held.time is not None and _misses(held.time, year.time):
                problems.add(
                    "PD226",
                    held.where("time"),
                    related=[Related(year.where("time"), "year")],
                    time=format_time(held.time),
                    year=format_time(year.time),
                )


def _misses(time: Time, year: Time) -> bool:
    """Whether no day of a time lies in the year's; a time that names no year never misses."""
    begins, ends = time.start or time.end, time.end
    if begins is None or ends is None or year.end is None:
        return False
    return begins > year.end or (year.start is not None and ends < year.start)


RULE = Rule(("PD226",), check, Sureness.CERTAIN, judgement=True)
