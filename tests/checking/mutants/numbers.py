"""Faults in typed figures and times (số liệu, thời gian): sums, limits, years, order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from tests.checking.mutants.digits import dotted, moved_year, number, slipped
from tests.checking.mutants.kind import Kind, Mutant, put, said
from tests.checking.mutants.sites import Site, Spec

_PARTS = r".*\.(breakdowns|categories)(\.\d+)?\.parts"


def _closed_parts(spec: Spec) -> Iterator[tuple[Site, list[Site]]]:
    for parts in spec.values(_PARTS):
        closure = spec.said(_at(*parts.path[:-1], "closure"))
        counts = spec.scalars(re.escape(parts.where) + r"\.\d+\.count")
        if closure != "open" and counts:
            yield parts, counts


def part_mistyped(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """One of the parts that add up to a whole is mistyped; told at the first part."""
    for _, counts in _closed_parts(spec):
        for one in counts:
            if number(one.value or "") > 1:
                yield said(spec, one, slipped(one.value or "", chance), spec.line(counts[0].begin))


def whole_mistyped(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """The whole is mistyped, larger than it is; told at the first part of each closed breakdown."""
    for parts, counts in _closed_parts(spec):
        base = parts.path[: next(n for n, step in enumerate(parts.path) if step in {"breakdowns", "categories"})]
        for whole in spec.scalars(_at(*base, "count")):
            yield said(spec, whole, slipped(whole.value or "", chance, larger=True), spec.line(counts[0].begin))


def part_swollen(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A part gets digits too many, and is then larger than its whole."""
    for one in spec.scalars(_PARTS + r"\.\d+\.count"):
        base = one.path[: next(n for n, step in enumerate(one.path) if step in {"breakdowns", "categories"})]
        whole, figure = number(spec.said(_at(*base, "count"))), number(one.value or "")
        while 0 < figure <= whole:
            figure = figure * 10 + chance.randrange(10)
        if whole and figure:
            yield said(spec, one, dotted(figure))


def share_above_hundred(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A per cent with a digit too many."""
    for one in spec.scalars(r"targets\.(replace\.)?\d+\.value"):
        found = re.search(r"\d+(?=%)", one.value or "")
        if found:
            yield said(spec, one, (one.value or "").replace(found[0], found[0] + chance.choice("05"), 1))


def time_left_from_last_plan(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The year of a time stays as in a former plan."""
    first = _first_year(spec)
    for one in spec.scalars(r"(tasks|sending|programmes|milestones)\.(replace\.)?\d+\.time"):
        years = re.findall(r"\b20\d\d\b", one.value or "")
        if years and first and not _has_phase(spec, one):
            yield said(spec, one, moved_year(one.value or "", first - int(years[-1]) - 1))


def time_beyond_period(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The year of a time lies after the plan's last one."""
    last = _last_year(spec)
    for one in spec.scalars(r"(tasks|sending|programmes)\.(replace\.)?\d+\.time|targets\.(replace\.)?\d+\.deadline"):
        years = re.findall(r"\b20\d\d\b", one.value or "")
        if years and last and not _has_phase(spec, one):
            yield said(spec, one, moved_year(one.value or "", last + 2 - int(years[0])))


def time_in_other_phase(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A task or target of one phase bears a year of another."""
    phases = {one.path[1]: re.findall(r"20\d\d", one.value or "") for one in spec.scalars(r"phases\.\w+")}
    for one in spec.scalars(r"tasks\.(replace\.)?\d+\.time|targets\.(replace\.)?\d+\.deadline"):
        mine = spec.said(_at(*one.path[:-1], "phase"))
        years = re.findall(r"\b20\d\d\b", one.value or "")
        for phase, bounds in phases.items():
            if years and mine and phase != mine and bounds:
                by = int(bounds[0]) - int(years[0]) if bounds[0] > years[0] else int(bounds[-1]) - int(years[-1])
                yield said(spec, one, moved_year(one.value or "", by))


def phase_beyond_period(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The last phase ends two years too late, or the first begins too early."""
    phases = spec.scalars(r"phases\.\w+")
    for one, by in ((phases[-1], 2), (phases[0], -2)) if phases else ():
        years = re.findall(r"20\d\d", one.value or "")
        wrong = years[-1] if by > 0 else years[0]
        yield said(spec, one, (one.value or "").replace(wrong, str(int(wrong) + by)))


def milestones_exchanged(spec: Spec, _: Random) -> Iterator[Mutant]:
    """Two milestones beside each other have each other's time; told at the second."""
    times = spec.scalars(r"milestones\.\d+\.time")
    for first, second in pairwise(times):
        swapped = spec.text[: first.begin] + spec.raw(second) + spec.text[first.end : second.begin]
        swapped += spec.raw(first) + spec.text[second.end :]
        yield Mutant(swapped, spec.line(second.begin), f"{first.value} ↔ {second.value}")


def document_of_the_future(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A cited document is dated after the plan."""
    dated = re.findall(r"20\d\d", spec.said("date"))
    for one in spec.scalars(r"references\.\w+\.date") if dated else ():
        years = re.findall(r"20\d\d", one.value or "")
        if len(years) == 1 and (one.value or "").count("/") == 2:
            yield said(spec, one, moved_year(one.value or "", int(dated[0]) + 1 - int(years[0])))


def counted_after_plan(spec: Spec, _: Random) -> Iterator[Mutant]:
    """Figures are said to be of a day after the plan."""
    for one in spec.scalars(r".*\.as_of"):
        yield said(spec, one, moved_year(one.value or "", 1))


def day_that_is_none(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A date that no calendar has."""
    for one in spec.scalars(r"references\.\w+\.date|.*\.as_of"):
        found = re.fullmatch(r"(\d+)/(\d+)/(\d{4})", one.value or "")
        if found:
            wrong = chance.choice(
                [f"31/6/{found[3]}", f"30/02/{found[3]}", f"31/11/{found[3]}", f"{found[1]}/13/{found[3]}"]
            )
            yield said(spec, one, wrong)


def period_reversed(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The years of a period are exchanged."""
    for one in spec.scalars(r"period|phases\.\w+"):
        found = re.fullmatch(r"(20\d\d)( - )(20\d\d)", one.value or "")
        if found:
            yield said(spec, one, f"{found[3]}{found[2]}{found[1]}")


def stated_learners_wrong(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A region's learners are stated with a slip; told where they are stated."""
    yield from _stated(spec, chance, r"count", "learners")


def stated_classes_wrong(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A region's classes are stated with a slip; told where they are stated."""
    yield from _stated(spec, chance, r"classes", "classes")


def _stated(spec: Spec, chance: Random, what: str, key: str) -> Iterator[Mutant]:
    for rounds in spec.values(r"training\.years\.\d+\.regions\.\d+\.rounds"):
        figures = [one.value or "" for one in spec.scalars(re.escape(rounds.where) + rf"\..*\.{what}")]
        if figures and all(figure.replace(".", "").isdigit() for figure in figures):
            begin = spec.text.rfind("\n", 0, spec.text.rfind("rounds:", 0, rounds.begin)) + 1
            margin = re.match(r" *", spec.text[begin:])
            wrong = slipped(dotted(sum(map(number, figures))), chance)
            yield put(
                spec, begin, begin, f"{margin[0] if margin else ''}stated: {{{key}: {wrong}}}\n", spec.line(begin)
            )


def class_too_large(spec: Spec, _: Random) -> Iterator[Mutant]:
    """Fewer classes than the limit allows."""
    for one in spec.scalars(r"training\..*\.groups(\.\d+)?\.classes"):
        if spec.said(r"training\.limits\.most"):
            yield said(spec, one, "1")


def class_too_small(spec: Spec, _: Random) -> Iterator[Mutant]:
    """More classes than the limit allows."""
    for one in spec.scalars(r"training\..*\.groups(\.\d+)?\.classes"):
        if spec.said(r"training\.limits\.least"):
            yield said(spec, one, "4")


def more_classes_than_people(spec: Spec, _: Random) -> Iterator[Mutant]:
    """The number of learners and that of classes have changed places."""
    for one in spec.scalars(r"training\..*\.groups(\.\d+)?\.classes"):
        group = ".".join(map(str, one.path[:-1]))
        counts = spec.scalars(re.escape(group) + r"\.shares(\.\d+)?\.count")
        if (one.value or "").isdigit() and len(counts) == 1:
            count = counts[0]
            begin, end = min(one.begin, count.begin), max(one.end, count.end)
            first, second = (one, count) if one.begin < count.begin else (count, one)
            exchanged = spec.raw(second) + spec.text[first.end : second.begin] + spec.raw(first)
            yield put(spec, begin, end, exchanged)


def hall_too_small(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A region's hall has one seat less than its largest class; told at the group of this class."""
    for venue in spec.scalars(r"training\..*\.venue"):
        region = ".".join(map(str, venue.path[:-1]))
        groups = spec.scalars(re.escape(region) + r"\.rounds\.\d+\.groups(\.\d+)?\.classes")
        sizes = {one: _class_size(spec, one) for one in groups if (one.value or "").isdigit()}
        if sizes:
            largest = max(sizes, key=lambda one: sizes[one])
            begin = spec.text.rfind("\n", 0, venue.begin) + 1
            margin = " " * (spec.text.index("venue", begin) - begin)
            line = spec.line(largest.begin) + 1
            yield put(spec, begin, begin, f"{margin}capacity: {sizes[largest] - 1}\n", line)


def _class_size(spec: Spec, classes: Site) -> int:
    counts = spec.scalars(_at(*classes.path[:-1], "shares") + r"(\.\d+)?\.count")
    return -(-sum(number(one.value or "") for one in counts) // number(classes.value or ""))


def round_in_other_year(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A round is held in the year before."""
    for one in spec.scalars(r"training\.years\.\d+\.regions\.\d+\.rounds\.\d+\.time"):
        yield said(spec, one, moved_year(one.value or "", -1))


def stated_lessons_wrong(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """One topic of a programme, or the stated whole, is mistyped; told at the stated whole."""
    for stated in spec.scalars(r"frames\.\w+\.stated"):
        yield said(spec, stated, slipped(stated.value or "", chance))
        frame = ".".join(map(str, stated.path[:-1]))
        for one in spec.scalars(re.escape(frame) + r"\..*\.(theory|discussion|practice)"):
            yield said(spec, one, str(number(one.value or "") + chance.choice((1, 2))), spec.line(stated.begin))


def years_fall(spec: Spec, _: Random) -> Iterator[Mutant]:
    """Two years of a cumulative target have each other's figure; told at the later one."""
    for years in spec.values(r"targets\.\d+\.years"):
        target = ".".join(map(str, years.path[:-1]))
        if spec.said(re.escape(target) + r"\.cumulative") not in {"yes", "true"}:
            continue
        plan = spec.scalars(re.escape(years.where) + r"\.\d+")
        for first, second in pairwise(plan[:-1]):
            swapped = spec.raw(second) + spec.text[first.end : second.begin] + spec.raw(first)
            yield put(spec, first.begin, second.end, swapped, spec.line(second.begin))


def last_year_misses_goal(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """The last year of a target stays below its goal; told at that year."""
    for years in spec.values(r"targets\.\d+\.years"):
        plan = spec.scalars(re.escape(years.where) + r"\.\d+")
        lower = number(plan[-1].value or "") - chance.choice((1, 2))
        yield said(spec, plan[-1], (plan[-1].value or "").replace(str(number(plan[-1].value or "")), str(lower)))


def planned_year_outside(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A year of a target's plan is left from the former plan; told at that year."""
    first = _first_year(spec)
    for years in spec.values(r"targets\.\d+\.years"):
        begin = spec.text.index(str(first), years.begin)
        yield put(spec, begin, begin + 4, str(first - 2))


def baseline_too_late(spec: Spec, _: Random) -> Iterator[Mutant]:
    """What there was before is of a year that is planned; told at the baseline."""
    for one in spec.scalars(r"targets\.\d+\.baseline\.year"):
        yield said(spec, one, str(_first_year(spec) + 1))


def quota_column_mistyped(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A column's total, or a figure below it, is mistyped; told at the total."""
    for total in spec.scalars(r"quotas\.\w+\.columns\.\d+\.total"):
        yield said(spec, total, slipped(total.value or "", chance))
        quota, column = ".".join(map(str, total.path[:2])), total.path[3]
        for one in spec.scalars(re.escape(quota) + rf"\.rows\.\d+\.values\.{column}"):
            yield said(spec, one, str(number(one.value or "") + 1), spec.line(total.begin))


def budget_unlike_estimate(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """The budget says another sum than its estimate; told at the sum."""
    for one in spec.scalars(r"budget\.total_from"):
        key = spec.text.rfind("total_from", 0, one.begin)
        total = dotted(chance.choice((17_260, 17_620, 16_270, 18_000)) * 1000)
        yield put(spec, key, key, f"total: {total} đồng, ")


def _first_year(spec: Spec) -> int:
    years = re.findall(r"20\d\d", spec.said("period"))
    return int(years[0]) if years else 0


def _last_year(spec: Spec) -> int:
    years = re.findall(r"20\d\d", spec.said("period"))
    return int(years[-1]) if years else 0


def _at(*steps: str | int) -> str:
    return re.escape(".".join(map(str, steps)))


def _has_phase(spec: Spec, site: Site) -> bool:
    return bool(spec.said(_at(*site.path[:-1], "phase")))


KINDS = (
    Kind("part of a whole mistyped", "PD201", part_mistyped),
    Kind("whole mistyped", "PD201", whole_mistyped),
    Kind("part larger than its whole", "PD202", part_swollen),
    Kind("time left from a former plan", "PD203", time_left_from_last_plan),
    Kind("time after the period", "PD203", time_beyond_period),
    Kind("phase outside the period", "PD204", phase_beyond_period),
    Kind("time in another phase", "PD205", time_in_other_phase),
    Kind("milestones exchanged", "PD206", milestones_exchanged),
    Kind("document of the future", "PD207", document_of_the_future),
    Kind("more than a hundred per cent", "PD208", share_above_hundred),
    Kind("stated learners wrong", "PD210", stated_learners_wrong),
    Kind("stated classes wrong", "PD211", stated_classes_wrong),
    Kind("class above its limit", "PD212", class_too_large),
    Kind("class below its limit", "PD213", class_too_small),
    Kind("hall too small", "PD214", hall_too_small),
    Kind("learners and classes exchanged", "PD216", more_classes_than_people),
    Kind("round in another year", "PD226", round_in_other_year),
    Kind("counted after the plan", "PD228", counted_after_plan),
    Kind("cumulative years exchanged", "PD233", years_fall),
    Kind("last year below the goal", "PD234", last_year_misses_goal),
    Kind("planned year outside the period", "PD235", planned_year_outside),
    Kind("baseline of a planned year", "PD236", baseline_too_late),
    Kind("lessons that miss the stated whole", "PD238", stated_lessons_wrong),
    Kind("budget unlike its estimate", "PD284", budget_unlike_estimate),
    Kind("quota column mistyped", "PD291", quota_column_mistyped),
    Kind("impossible date", "PD116", day_that_is_none),
    Kind("period reversed", "PD122", period_reversed),
)
