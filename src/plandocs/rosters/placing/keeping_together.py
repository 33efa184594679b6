"""People of one unit sent at the same time (cử cùng đợt): large units first, each where it fits best."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from plandocs.rosters.placing.members import Member
from plandocs.rosters.placing.seating import Seating


def keep_together(seating: Seating) -> None:
    """Gives every member a round (phân đợt); a unit that fits in no round whole is parted over the fullest ones."""
    for people in sorted(seating.units.values(), key=lambda people: -len(people)):
        wanted = Counter(one.audience for one in people)
        fitting = [at for at in range(seating.rounds) if _room(seating, wanted, at) >= 0]
        best = min(fitting, key=lambda at: (_room(seating, wanted, at), at), default=None)
        _place(seating, people, best)


def _room(seating: Seating, wanted: Mapping[str, int], at: int) -> int:
    """How many seats a round has left when these have theirs; below 0 where it lacks some."""
    left = [seating.left[audience][at] - count for audience, count in wanted.items()]
    return min(left) if min(left) < 0 else sum(left)


def _place(seating: Seating, people: Sequence[Member], best: int | None) -> None:
    for one in people:
        free = seating.open_rounds(one.audience)
        seating.place(
            one,
            best
            if best in free
            else max(free, key=lambda at: (seating.load[one.unit][at], seating.left[one.audience][at], -at)),
        )
