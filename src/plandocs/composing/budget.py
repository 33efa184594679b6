"""The budget (kinh phí thực hiện) into points."""

from __future__ import annotations

from plandocs.composing.context import Context, joined
from plandocs.composing.draft import CiteMark, Pieces, Point
from plandocs.composing.prose import prose
from plandocs.composing.statements import point
from plandocs.document.origin import Origin
from plandocs.spec.budget import Budget, Estimate
from plandocs.vietnamese.number_words import in_words
from plandocs.vietnamese.numerals import format_money
from plandocs.vietnamese.text import capitalise_first
from plandocs.vietnamese.times import format_time


def budget_points(context: Context) -> list[Point]:
    """What is said of money: total, sources, rules, estimate, and the author's own points (kinh phí)."""
    budget = context.plan.budget
    if budget is None:
        return []
    made = [_total(budget, context), _sources(budget, context), _rules(budget, context), _estimate(budget, context)]
    points = [Point(words, Origin(budget.where(key))) for key, words in made if words]
    return [*points, *(point(statement, context) for statement in budget.statements)]


def _total(budget: Budget, context: Context) -> tuple[str, Pieces]:
    if budget.total is None:
        return "total", ()
    spelt = capitalise_first(in_words(budget.total))
    words = context.fill("budget.total", budget.where("total"), money=format_money(budget.total), words=spelt)
    return "total", words


def _sources(budget: Budget, context: Context) -> tuple[str, Pieces]:
    if not budget.sources:
        return "sources", ()
    place = budget.where("sources")
    sources = joined([prose(source, context) for source in budget.sources], place)
    kind = str(context.profile.document_types[context.plan.kind.value].word)
    long = len(budget.sources) > 1 and any("," in source for source in budget.sources)
    return "sources", context.fill(
        "budget.sources_list" if long else "budget.sources", place, sources=sources, type=kind
    )


_SEPARATOR = ", "
"""Between documents whose list goes on with "và các quy định hiện hành"."""


def _rules(budget: Budget, context: Context) -> tuple[str, Pieces]:
    cited: list[Pieces] = []
    for position, name in enumerate(budget.rules):
        place = budget.where("rules", position)
        if context.reference(name, place) is not None:
            cited.append((CiteMark(name, "", False, False, Origin(place)),))  # noqa: FBT003
    place = budget.where("rules")
    return "rules", context.fill("budget.rules", place, documents=joined(cited, place, _SEPARATOR)) if cited else ()


def _estimate(budget: Budget, context: Context) -> tuple[str, Pieces]:
    estimate: Estimate | None = budget.estimate
    if estimate is None:
        return "estimate", ()
    place = estimate.written_at
    words = context.fill(
        "budget.estimate",
        place,
        time=capitalise_first(format_time(estimate.time)) if estimate.time else None,
        bodies=context.body_names(estimate.by, estimate.where("by")),
        to=context.bodies_within((estimate.to,), estimate.where("to")) if estimate.to else None,
        approver=prose(estimate.approver, context) if estimate.approver else None,
    )
    return "estimate", words
