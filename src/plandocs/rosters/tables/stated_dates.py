"""The day that a list says it is of (ngày của danh sách): "Hà Bắc, ngày 10 tháng 9 năm 2026", "(Kèm theo … ngày …)"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from plandocs.diagnostics.place import Place
from plandocs.registers.roster_habits import RosterHabits
from plandocs.sources.sheets.sheet import Sheet
from plandocs.vietnamese.dates import parse_date
from plandocs.vietnamese.unreadable import Unreadable

_DATE = re.compile(
    r"ngày\s*(?:[0-9]{1,2}\s*tháng\s*[0-9]{1,2}\s*năm\s*[0-9]{4}|(?P<short>[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}))",
    re.IGNORECASE,
)
_BEHIND_A_PLACE = re.compile(r"[^\d:;]{0,60}")
"""What stands before the date of a list that nothing introduces but a place."""


@dataclass(frozen=True, slots=True)
class StatedDate:
    """The day of a list, and the cell that states it (ngày lập danh sách)."""

    day: datetime.date
    place: Place


def stated_date(sheet: Sheet, rows: Iterable[int], habits: RosterHabits) -> StatedDate | None:
    """The newest day that some rows above and below the people state of the list; None where they state none.

    The days of laws and decisions that a list rests on are not its own: what counts stands behind a place alone, or
    behind words for what the list goes with.
    """
    found = (
        StatedDate(day, sheet.place(row, column))
        for row in rows
        for column, value in enumerate(sheet.rows[row])
        if isinstance(value, str) and (day := _own_day(value, habits)) is not None
    )
    return max(found, key=lambda one: one.day, default=None)


def _own_day(text: str, habits: RosterHabits) -> datetime.date | None:
    written = " ".join(text.split())
    found = _DATE.search(written)
    if found is None or not (_BEHIND_A_PLACE.fullmatch(written[: found.start()]) or habits.is_dated(written)):
        return None
    try:
        return parse_date(found["short"] or found[0]).earliest()
    except Unreadable:
        return None
