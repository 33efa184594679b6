"""The years of a target lie inside the plan's period, and after the year that it begins from (năm của chỉ tiêu)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.periods import format_period


def check(subject: Subject, problems: Problems) -> None:
    """Looks at the years that are planned and reported, and at that of the baseline."""
    plan = subject.plan
    for target in plan.targets:
        for key in ("years", "results"):
            for year in getattr(target, key):
                if year not in plan.period:
                    problems.add(
                        "PD235",
                        target.key_place(key, str(year)),
                        related=[Related(plan.where("period"), "period")],
                        year=year,
                        period=format_period(plan.period),
                    )
        baseline = target.baseline
        if baseline is not None and target.years and baseline.year >= min(target.years):
            problems.add("PD236", baseline.where("year"), year=baseline.year, first=min(target.years))


RULE = Rule(("PD235", "PD236"), check, Sureness.CERTAIN, judgement=True)
