"""How wide the columns of a table are (bề rộng cột): what their text needs, within the width that there is.

Widths are twips.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from plandocs.document.column_needs import Need

_PERCENT = 100
_LONG = 1 / 3
"""The part of the width above which a word may be broken, where not all words have room: an address on the web."""


def fitted(shares: Sequence[int], wanted: Sequence[Need], width: int) -> list[int]:
    """The widths of columns, which add up to ``width``.

    A share is percent of the whole, 0 leaves a column to its text. No column is narrower than its words while another
    has room to give.
    """
    targets = _targets(shares, wanted, width)
    return _whole(_raised(targets, [need.least for need in wanted], width), width)


def _targets(shares: Sequence[int], wanted: Sequence[Need], width: int) -> list[float]:
    """What each column would have if words did not matter; what nobody needs goes to all, as they are wide."""
    whole = sum(shares) if 0 not in shares else max(sum(shares), _PERCENT)
    left = width - sum(width * share / whole for share in shares)
    free = iter(_free([need for share, need in zip(shares, wanted, strict=True) if not share], left))
    asked = [width * share / whole if share else next(free) for share in shares]
    return [width * one / sum(asked) for one in asked]


def _free(wanted: Sequence[Need], width: float) -> list[float]:
    """A width shared out among columns by their text, so that few cells of any break (ít ô bị xuống dòng).

    Each has what its usual lines need, before any has room for lines of which it has few.
    """
    widths = [need.usual for need in wanted]
    left = width - sum(widths)
    if left <= 0:
        return _lines(widths, width)
    ahead = [_steps(need) for need in wanted]
    while fitting := [(steps[0].worth, at) for at, steps in enumerate(ahead) if _begin_within(left, steps)]:
        _, at = max(fitting)
        room = ahead[at].pop(0).room
        left -= room
        widths[at] += room
    return widths


@dataclass(frozen=True, slots=True)
class _Step:
    """Room by which a column grows, and how many more of its lines then stand whole."""

    room: float
    lines: int
    parts: tuple[_Step, ...] = ()
    """The smaller steps that it is made of."""

    @property
    def worth(self) -> float:
        return self.lines / self.room


def _steps(need: Need) -> list[_Step]:
    """The way of a column from its usual lines to its longest, each step worth more than the next.

    A step of little use is one with those of more use behind it.
    """
    steps: list[_Step] = []
    width = need.usual
    for wider, count in need.lines:
        if wider > width:
            step = _Step(wider - width, count)
            while steps and steps[-1].worth <= step.worth:
                before = steps.pop()
                parts = (*(before.parts or (before,)), *(step.parts or (step,)))
                step = _Step(before.room + step.room, before.lines + step.lines, parts)
            steps.append(step)
            width = wider
    return steps


def _begin_within(room: float, steps: list[_Step]) -> bool:
    """Whether the first step needs no more than ``room``; one that is too large is taken apart."""
    if steps and steps[0].room > room and steps[0].parts:
        steps[:1] = steps[0].parts
    return bool(steps) and steps[0].room <= room


def _lines(wholes: Sequence[float], width: float) -> list[float]:
    """A width shared out among columns for their lines: short ones stand whole, the longest give way (dòng nguyên)."""
    left, widths = max(width, 0.0), dict[int, float]()
    for position in sorted(range(len(wholes)), key=wholes.__getitem__):
        widths[position] = min(wholes[position], left / (len(wholes) - len(widths)))
        left -= widths[position]
    return [widths[position] for position in range(len(wholes))]


def _raised(targets: list[float], least: list[float], width: int) -> list[float]:
    """Targets in which the narrow columns have what their words need, taken from those with room to spare.

    Where words have no room, very long ones are broken first: Word and LibreOffice break those within a cell.
    """
    if sum(least) >= width:
        least = [min(need, width * _LONG) for need in least]
    if sum(least) >= width:
        return _lines(least, width)
    lacking = sum(max(need - target, 0) for need, target in zip(least, targets, strict=True))
    room = sum(max(target - need, 0) for need, target in zip(least, targets, strict=True))
    kept = 1 - lacking / room if room else 0
    return [max(need, need + (target - need) * kept) for need, target in zip(least, targets, strict=True)]


def _whole(widths: Iterable[float], width: int) -> list[int]:
    edges = [0.0, *accumulate(widths)]
    rounded = [round(edge * width / edges[-1]) for edge in edges]
    return [right - left for left, right in pairwise(rounded)]
