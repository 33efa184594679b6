"""A report that comes no earlier than the one it goes into (hạn báo cáo nội bộ và hạn báo cáo cấp trên)."""

from __future__ import annotations

import datetime
from collections import defaultdict

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.spec.reporting import Report
from plandocs.vietnamese.times import Time, TimeKind, format_time

_ANY_YEAR = 2000
_YEARLY = (TimeKind.YEARLY_BEFORE, TimeKind.YEARLY_IN)


def check(subject: Subject, problems: Problems) -> None:
    """Compares each report with those that its receiver has to send on: nobody can sum up what is not there yet."""
    by_sender: dict[str, list[Report]] = defaultdict(list)
    for report in subject.plan.reporting:
        for body in report.sender:
            by_sender[str(body)].append(report)
    for report in subject.plan.reporting:
        receivers = dict.fromkeys(str(body) for body in (report.to, report.via) if body is not None)
        for onward in (one for body in receivers for one in by_sender[body]):
            if not set(map(str, onward.sender)) & set(map(str, report.sender)):
                _compare(report, onward, problems)


def _compare(report: Report, onward: Report, problems: Problems) -> None:
    if report.deadline is None or onward.deadline is None:
        return
    first, then = _last_day(report.deadline), _last_day(onward.deadline)
    is_alike = (report.deadline.kind in _YEARLY) == (onward.deadline.kind in _YEARLY)
    if first is not None and then is not None and is_alike and first >= then:
        problems.add(
            "PD196",
            report.where("deadline"),
            related=[Related(onward.where("deadline"), "onward")],
            deadline=format_time(report.deadline),
            onward=format_time(onward.deadline),
        )


def _last_day(time: Time) -> datetime.date | None:
    """The last day of a time; of a yearly one, in a year that stands for all."""
    if time.kind in _YEARLY and time.moments:
        moment = time.moments[-1].in_year(_ANY_YEAR)
        before = time.kind is TimeKind.YEARLY_BEFORE
        return moment.first_day() - datetime.timedelta(days=1) if before else moment.last_day()
    return time.end


RULE = Rule(("PD196",), check, Sureness.LIKELY)
