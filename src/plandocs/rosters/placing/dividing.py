"""Whole people divided fairly (chia đều): by weights, or into parts that differ by at most one."""

from __future__ import annotations

from collections.abc import Sequence


def by_weight(total: int, weights: Sequence[int]) -> list[int]:
    """``total`` divided in proportion to ``weights``, by largest remainder; the earlier part wins a tie.

    Equal parts where every weight is 0; nothing for no parts.
    """
    if not weights:
        return []
    whole = sum(weights)
    if whole <= 0:
        return near_equal(total, len(weights))
    parts = [total * weight // whole for weight in weights]
    rests = sorted(range(len(weights)), key=lambda at: (-(total * weights[at] % whole), at))
    for at in rests[: total - sum(parts)]:
        parts[at] += 1
    return parts


def near_equal(total: int, parts: int) -> list[int]:
    """``total`` in so many parts that differ by at most one, the larger ones first (chia đều)."""
    size, rest = divmod(total, parts)
    return [size + (at < rest) for at in range(parts)]
