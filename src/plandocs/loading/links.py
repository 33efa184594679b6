"""What a plan's entries say of each other (liên kết giữa các mục): ids that are used twice or lead nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.quota_links import check_quotas
from plandocs.loading.roster_links import check_roster_block, check_rosters
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import is_id
from plandocs.sources.walking import facts_in
from plandocs.spec.class_tally import tally
from plandocs.spec.estimates import CostLine
from plandocs.spec.free_tables import FreeTableBlock
from plandocs.spec.outline import Item, Section, StatisticsBlock
from plandocs.spec.plan import Plan
from plandocs.spec.quotas import Quota
from plandocs.spec.rosters import Counts
from plandocs.spec.training import ClassGroup, Share
from plandocs.vietnamese.similarity import suggestion


def check_links(plan: Plan, problems: Problems) -> None:
    """Notes ids used twice, phases and filters that name nothing, and keys that shut each other out."""
    _check_ids(plan, problems)
    _check_list(_all_sections(plan), problems)
    _check_members(plan, problems)
    for fact in (*plan.targets, *plan.programmes, *plan.sending, *plan.tasks):
        _check_id(fact, "phase", plan.phases, "phases", problems)
    for fact in (*plan.targets, *plan.programmes, *plan.sending, *plan.frames.values()):
        _check_one_of(fact, "audience", "who", problems)
        _check_id(fact, "audience", plan.audiences, "audiences", problems)
    is_counted = any(roster.counts is Counts.FROM_ROSTER for roster in plan.rosters.values())
    for share in _shares(plan):
        if "count" not in share.model_fields_set and not is_counted:
            problems.add("PD102", share.written_at, key="count")
        _check_one_of(share, "audience", "who", problems)
        _check_id(share, "audience", plan.audiences, "audiences", problems)
    for target in plan.targets:
        if target.text is None and target.result is None and target.measure is None:
            problems.add("PD129", target.written_at, first="result", second="text")
    for quota in plan.quotas.values():
        _check_rows(quota, problems)
    check_rosters(plan, problems)
    check_quotas(plan, problems)
    _check_shares(plan, problems)
    if plan.budget is not None:
        _check_ids_in(plan.budget, "total_from", plan.estimates, "estimates", problems)
    annexed = (block for annex in plan.annexes.values() for block in (*_inner(annex.content), *_blocks(annex.sections)))
    for block in (*_blocks(plan.outline), *annexed):
        _check_block(block, plan, problems)


def _check_ids(fact: Fact, problems: Problems) -> None:
    """Ids are unique in their list, at any depth."""
    for name in type(fact).model_fields:
        value = getattr(fact, name)
        if isinstance(value, tuple) and not any(isinstance(inner, Section) for inner in value):
            _check_list(value, problems)
        elif isinstance(value, dict):
            value = tuple(value.values())
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Fact):
                _check_ids(inner, problems)


def _check_list(values: Iterable[Any], problems: Problems) -> None:
    first: dict[str, Fact] = {}
    for value in values:
        name = getattr(value, "id", None) if isinstance(value, Fact) else None
        if name is None:
            continue
        if name in first:
            problems.add("PD105", value.where("id"), id=name, line=first[name].where("id").line)
        first.setdefault(name, value)


def _check_id(fact: Any, key: str, known: Iterable[str], named: str, problems: Problems) -> None:
    wanted = getattr(fact, key, None)
    if wanted is not None and wanted not in known:
        problems.add("PD127", fact.where(key), id=wanted, list=named, **suggestion(wanted, known))


def _check_shares(plan: Plan, problems: Problems) -> None:
    """The shares of lines of cost are those of parts that their estimate has."""
    for estimate in plan.estimates.values():
        known = [part.id for part in estimate.split]
        for line in (fact for fact in facts_in(estimate) if isinstance(fact, CostLine)):
            for name in line.shares:
                if name not in known:
                    near = suggestion(name, known)
                    problems.add("PD127", line.key_place("shares", name), id=name, list="split", **near)


def _check_ids_in(fact: Fact, key: str, known: Iterable[str], named: str, problems: Problems) -> None:
    asked: tuple[str, ...] = getattr(fact, key)
    for position, wanted in enumerate(asked):
        if wanted not in known:
            place = fact.where(key, position) if len(asked) > 1 else fact.where(key)
            problems.add("PD127", place, id=wanted, list=named, **suggestion(wanted, known))


def _check_one_of(fact: Any, first: str, second: str, problems: Problems) -> None:
    if getattr(fact, first) is not None and getattr(fact, second) is not None:
        problems.add("PD128", fact.where(second), first=first, second=second)


def _check_block(block: Any, plan: Plan, problems: Problems) -> None:
    _check_id(block, "phase", plan.phases, "phases", problems)
    entries = getattr(plan, block.kind, None)
    known = list(entries) if isinstance(entries, dict) else [getattr(one, "id", None) for one in entries or ()]
    if block.kind == "roster":
        _check_id(block, "of", plan.rosters, "rosters", problems)
        check_roster_block(block, plan, problems)
    if block.kind == "statistics":
        _check_categories(block, plan, problems)
    if block.kind == "table":
        _check_rows(block, problems)
    for position, wanted in enumerate(getattr(block, "only", ())):
        if wanted not in known:
            near = suggestion(wanted, [name for name in known if name])
            problems.add("PD127", block.where("only", position), id=wanted, list=block.kind, **near)
    group = getattr(block, "group", None)
    groups = [one.group for one in entries or () if getattr(one, "group", None)]
    if group is not None and group not in groups:
        problems.add("PD127", block.where("group"), id=group, list=f"{block.kind}.group", **suggestion(group, groups))


def _check_rows(fact: FreeTableBlock | Quota, problems: Problems) -> None:
    """Rows are typed, or stand in a file."""
    has_rows = "rows" in fact.model_fields_set
    if has_rows and fact.file is not None:
        problems.add("PD128", fact.where("file"), first="rows", second="file")
    if not has_rows and fact.file is None:
        problems.add("PD129", fact.written_at, first="rows", second="file")
    if fact.sheet is not None and fact.file is None:
        problems.add("PD102", fact.where("sheet"), key="file")


def _check_categories(block: StatisticsBlock, plan: Plan, problems: Problems) -> None:
    """Statistics and their categories that a block asks for are there."""
    chosen = [one for name, one in plan.statistics.items() if not block.of or name in block.of]
    categories = [one.id for statistic in chosen for one in statistic.categories if one.id is not None]
    named = (("of", block.of, list(plan.statistics), "statistics"), ("categories", block.categories, categories, ""))
    for key, asked, known, of in named:
        for position, wanted in enumerate(asked):
            if wanted not in known and (key == "of" or chosen):
                place = block.where(key, position) if len(asked) > 1 else block.where(key)
                problems.add("PD127", place, id=wanted, list=of or "categories", **suggestion(wanted, known))


def _all_sections(plan: Plan) -> Iterator[Section]:
    yield from _sections(plan.outline)
    for annex in plan.annexes.values():
        yield from _sections(annex.sections)


def _sections(sections: Iterable[Section]) -> Iterator[Section]:
    """Every section of an outline: their ids are one list, for the text refers to any of them."""
    for section in sections:
        yield section
        yield from _sections(section.sections)


def _shares(plan: Plan) -> Iterator[Share]:
    """Who sits in the classes, wherever they stand in the tree."""
    for group in tally(plan.training).groups() if plan.training is not None else ():
        if isinstance(group.fact, ClassGroup):
            yield from group.fact.shares


def _check_members(plan: Plan, problems: Problems) -> None:
    for body in plan.bodies.values():
        for position, member in enumerate(body.members):
            if is_id(member) and member not in plan.bodies:
                place = body.where("members", position)
                problems.add("PD401", place, id=member, **suggestion(member, plan.bodies))


def _blocks(sections: Iterable[Section]) -> Iterator[Any]:
    """Every block of an outline, those inside items included."""
    for section in sections:
        yield from _inner(section.content)
        yield from _blocks(section.sections)


def _inner(blocks: Iterable[Any]) -> Iterator[Any]:
    for block in blocks:
        yield block
        if block.kind == "list":
            yield from _in_items(block.items)


def _in_items(items: Iterable[Item]) -> Iterator[Any]:
    for item in items:
        yield from _inner(item.content)
        yield from _in_items(item.items)
