"""What the typed name of a unit or post may mean (tên đơn vị, chức vụ): itself, and with short forms written out."""

from __future__ import annotations

from collections.abc import Iterable

from plandocs.registers.roster_habits import RosterHabits
from plandocs.rosters.names import Readings


def readings_of(habits: RosterHabits) -> Readings:
    """All readings of a typed name, itself first: "P. Hà Bắc" may be a phòng or a phường."""

    def readings(text: str) -> Iterable[str]:
        yield text
        yield from habits.unit_readings(text)
        written = habits.full_post(text)
        if written is not None:
            yield written

    return readings


def area_kinds(habits: RosterHabits) -> tuple[str, ...]:
    """The words for kinds of units that stand before a name: xã, phường, đặc khu (loại đơn vị)."""
    return tuple(str(full) for mark in habits.file.units for full in mark.full)
