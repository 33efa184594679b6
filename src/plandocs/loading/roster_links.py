"""What lists of people and their blocks ask of the plan (liên kết của danh sách): classes, days, unused keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.scalars import flaw_told
from plandocs.spec.outline import RosterBlock, RosterLayout
from plandocs.spec.plan import Plan
from plandocs.spec.rosters import RosterFact, SameUnit
from plandocs.spec.training import ClassGroup, Region, Round
from plandocs.vietnamese.dates import PartialDate, parse_date
from plandocs.vietnamese.numerals import format_percent
from plandocs.vietnamese.similarity import suggestion
from plandocs.vietnamese.unreadable import Unreadable

_BY_CLASS = (RosterLayout.CLASSES, RosterLayout.ATTENDANCE, RosterLayout.RECEIPT)
_USED_BY = {
    "region": _BY_CLASS,
    "round": _BY_CLASS,
    "dates": (RosterLayout.ATTENDANCE,),
    "rate": (RosterLayout.RECEIPT,),
}
"""Keys of a block that count in some layouts alone."""
_WHOLE_YEAR = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{4}")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[/.-](\d{1,2})")
_MOST = 100


def check_rosters(plan: Plan, problems: Problems) -> None:
    """Notes shares at once that no round can keep (PD573), or that nothing asks for (PD574)."""
    for fact in plan.rosters.values():
        if fact.share_at_once is not None:
            _check_share(fact, fact.share_at_once, problems)


def _check_share(fact: RosterFact, share: Decimal, problems: Problems) -> None:
    if not 0 < share <= _MOST:
        problems.add("PD573", fact.where("share_at_once"), found=format_percent(share))
    if fact.same_unit is not SameUnit.SPREAD:
        problems.add("PD574", fact.where("share_at_once"))


def check_roster_block(block: RosterBlock, plan: Plan, problems: Problems) -> None:
    """Notes classes that there are not (PD127), dates that cannot be, keys that the layout does not use (PD575)."""
    for key, layouts in _USED_BY.items():
        if getattr(block, key) and block.layout not in layouts:
            named = ", ".join(layout.value for layout in layouts)
            problems.add("PD575", block.where(key), key=key, layout=block.layout.value, layouts=named)
    places = list(_classes(plan))
    _check_id(block, "region", [region.id for region, _, _ in places], problems)
    _check_id(block, "round", [round_.id for _, round_, _ in places], problems)
    if block.dates and block.layout is RosterLayout.ATTENDANCE:
        _check_dates(block, plan, problems)


def _classes(plan: Plan) -> Iterator[tuple[Region, Round, ClassGroup]]:
    for year in plan.training.years if plan.training is not None else ():
        for region in year.regions:
            for round_ in region.rounds:
                yield from ((region, round_, group) for group in round_.groups)


def _check_id(block: RosterBlock, key: str, ids: list[str | None], problems: Problems) -> None:
    wanted, known = getattr(block, key), list(dict.fromkeys(name for name in ids if name is not None))
    if wanted is not None and wanted not in known:
        problems.add("PD127", block.where(key), id=wanted, list=f"training: {key}", **suggestion(wanted, known))


def _check_dates(block: RosterBlock, plan: Plan, problems: Problems) -> None:
    """Each date is one of a calendar, and there are as many as the classes have days (PD576)."""
    for position, date in enumerate(block.dates):
        try:
            _read(date)
        except Unreadable as error:
            code, values = flaw_told(error)
            place = block.where("dates", position) if len(block.dates) > 1 else block.where("dates")
            problems.add(code, place, **values)
    training = plan.training
    chosen = (group for region, round_, group in _classes(plan) if _is_chosen(block, region, round_))
    days = [training.days_of(group) for group in chosen] if training is not None else []
    unlike = next((one for one in days if one is not None and one != len(block.dates)), None)
    if unlike is not None:
        problems.add("PD576", block.where("dates"), count=len(block.dates), days=unlike)


def _is_chosen(block: RosterBlock, region: Region, round_: Round) -> bool:
    return block.region in (None, region.id) and block.round in (None, round_.id)


def _read(date: str) -> None:
    """Raises Unreadable for a day that no calendar has; words beside it, and words alone, are the author's."""
    if whole := _WHOLE_YEAR.search(date):
        parse_date(whole[0])
    elif found := _DAY_AND_MONTH.search(date):
        PartialDate(None, int(found[2]), int(found[1]))
