"""Reports that are due (chế độ báo cáo) into points."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import Pieces, Point
from plandocs.composing.prose import prose
from plandocs.document.origin import Origin
from plandocs.spec.reporting import Report
from plandocs.vietnamese.times import TimeKind, format_time


def report_points(context: Context, only: Sequence[str]) -> list[Point]:
    """The reports of a plan, or some of them (chế độ báo cáo)."""
    return [_report(report, context) for report in context.plan.reporting if not only or report.id in only]


def _report(report: Report, context: Context) -> Point:
    words = context.fill(
        "report.sentence",
        report.written_at,
        occasion=_occasion(report, context),
        sender=context.bodies_within(report.sender, report.where("from")) if report.sender else None,
        content=prose(report.content, context) if report.content else None,
        to=context.bodies_within((report.to,), report.where("to")),
        via=context.bodies_within((report.via,), report.where("via")) if report.via else None,
        onward=context.bodies_within((report.onward,), report.where("onward")) if report.onward else None,
    )
    return Point(words, Origin(report.written_at), id=report.id or "")


def _occasion(report: Report, context: Context) -> Pieces:
    place = report.where("deadline")
    if report.deadline is None:
        return context.fill("report.ad_hoc", place) if report.ad_hoc else ()
    yearly = report.deadline.kind is TimeKind.YEARLY_BEFORE
    written = format_time(report.deadline)
    if yearly:
        deadline = context.fill("report.yearly", place, deadline=written.removesuffix(" hằng năm"))
    else:
        deadline = context.fill("report.occasion", place, deadline=written)
    return context.fill("report.occasion_ad_hoc", place, deadline=deadline) if report.ad_hoc else deadline
