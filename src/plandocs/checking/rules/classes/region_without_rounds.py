"""Every region has rounds, and every year has regions or is told in words (khu vực, năm để trống)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.vietnamese.times import format_time


def check(subject: Subject, problems: Problems) -> None:
    """Looks at what stands in each year and region."""
    training = subject.plan.training
    for year in training.years if training is not None else ():
        if not year.regions and not year.text:
            problems.add("PD219", year.written_at, time=format_time(year.time))
        for region in year.regions:
            if not region.rounds:
                problems.add("PD218", region.written_at, region=region.name)


RULE = Rule(("PD218", "PD219"), check, Sureness.CERTAIN)
