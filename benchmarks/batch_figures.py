"""Figures of the batch told beside their targets: nothing fails for being slow."""

from __future__ import annotations

import statistics


def print_times(times: dict[str, list[float]]) -> None:
    """Medians of each engine."""
    print(f"{'':38}    cpu ms a document")
    for name, taken in times.items():
        print(f"{name:38} {statistics.median(taken) * 1e3:9.3f}")


def ratio(own: list[float], theirs: list[float]) -> float:
    """The median of the ratios of the same round."""
    return statistics.median(mine / other for mine, other in zip(own, theirs, strict=True))


def verdict(about: str, found: float, *, at_most: float | None = None, at_least: float | None = None) -> None:
    """A figure with its target."""
    is_kept = found <= at_most if at_most is not None else at_least is None or found >= at_least
    target = f"at most {shown(at_most)}" if at_most is not None else f"at least {shown(at_least or 0)}"
    print(f"{about:62} {shown(found):>8}   {target}: {'kept' if is_kept else 'MISSED'}")


def shown(figure: float) -> str:
    """A ratio as people say it."""
    return f"1/{1 / figure:.3g}" if 0 < figure < 1 / 2 else f"{figure:.3g}"
