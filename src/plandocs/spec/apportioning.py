"""A whole shared out in proportion (phân bổ theo tỷ lệ): whole parts that always make the whole, within bounds.

Pure arithmetic, by the method of largest remainders: each part is the exact one, rounded down or up.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction


class Bound(StrEnum):
    """What cannot be kept (giới hạn không thỏa)."""

    LEAST = "least"
    """The least parts are more than the whole."""
    MOST = "most"
    """The largest parts are less than the whole."""
    CROSSED = "crossed"
    """One part must be larger than it may be."""


class CannotAllocate(ValueError):  # noqa: N818 - the name says what is wrong
    """Bounds that no parts can keep (không phân bổ được): which bound, by how much, and for which part alone."""

    def __init__(self, bound: Bound, by: int, position: int | None = None) -> None:
        """Of a bound that is missed ``by`` so many, at one ``position`` or by all parts together."""
        super().__init__(f"{bound.value}: {by}")
        self.bound = bound
        self.by = by
        self.position = position


def allocate(total: int, weights: Sequence[int], least: Sequence[int], most: Sequence[int | None]) -> list[int]:
    """The parts of ``total``, in proportion to ``weights`` as far as ``least`` and ``most`` allow (phân bổ).

    All counts are 0 or more; ``most`` may be None where nothing limits a part. A part without weight gets its least.
    What rounding leaves over goes to the largest remainders; of equal ones, the first. Raises CannotAllocate.
    """
    tops = [_top(total, *bounds) for bounds in zip(weights, least, most, strict=True)]
    _check(total, least, most, tops)
    factor = _factor(total, weights, least, tops)
    exact = [_within(factor * weight, low, top) for weight, low, top in zip(weights, least, tops, strict=True)]
    parts = [int(part) for part in exact]
    by_remainder = sorted(range(len(exact)), key=lambda place: parts[place] - exact[place])
    for place in by_remainder[: total - sum(parts)]:
        parts[place] += 1
    return parts


def _top(total: int, weight: int, low: int, top: int | None) -> int:
    """The largest that a part can be: nothing above its least for one without weight, never above the whole."""
    return low if weight == 0 else max(low, total if top is None else min(top, total))


def _check(total: int, least: Sequence[int], most: Sequence[int | None], tops: Sequence[int]) -> None:
    for position, (low, top) in enumerate(zip(least, most, strict=True)):
        if top is not None and low > top:
            raise CannotAllocate(Bound.CROSSED, low - top, position)
    if sum(least) > total:
        raise CannotAllocate(Bound.LEAST, sum(least) - total)
    if sum(tops) < total:
        raise CannotAllocate(Bound.MOST, total - sum(tops))


def _factor(total: int, weights: Sequence[int], least: Sequence[int], tops: Sequence[int]) -> Fraction:
    """By what all weights are multiplied so that the parts, kept within their bounds, make the whole.

    What the parts make grows with the factor along straight lines, which bend where a part meets a bound.
    """
    parts = [one for one in zip(weights, least, tops, strict=True) if one[0]]
    bends = sorted({Fraction(bound, weight) for weight, low, top in parts for bound in (low, top)})
    fixed = sum(low for weight, low in zip(weights, least, strict=True) if not weight)

    def made(factor: Fraction) -> Fraction:
        return fixed + sum((_within(factor * weight, low, top) for weight, low, top in parts), Fraction(0))

    if not bends:
        return Fraction(0)
    first, last = 0, len(bends) - 1
    while first < last:
        middle = (first + last) // 2
        first, last = (first, middle) if made(bends[middle]) >= total else (middle + 1, last)
    high = bends[first]
    low = bends[first - 1] if first else Fraction(0)
    above, below = made(high), made(low)
    return high if above == below else low + (high - low) * (total - below) / (above - below)


def _within(part: Fraction, low: int, top: int) -> Fraction:
    return min(max(part, Fraction(low)), Fraction(top))
