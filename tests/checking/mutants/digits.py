"""How figures are mistyped (gõ nhầm số): two digits exchanged, one digit wrong, one doubled."""

from __future__ import annotations

import re
from itertools import pairwise
from random import Random


def slipped(figure: str, chance: Random, *, larger: bool = False) -> str:
    """The figure as a hurried hand types it; never the same number, ``larger`` if asked."""
    digits = [place for place, sign in enumerate(figure) if sign.isdigit()]
    ways = [_exchanged(figure, first, second) for first, second in pairwise(digits)]
    ways += [_next(figure, place, step) for place in digits for step in (1, -1)]
    meant = number(figure)
    fit = [one for one in dict.fromkeys(ways) if number(one) > 0 and number(one) != meant and one[0] != "0"]
    fit = [one for one in fit if not larger or number(one) > meant]
    return chance.choice(fit)


def moved_year(words: str, by: int) -> str:
    """The words with each year moved."""
    return re.sub(r"\b20\d\d\b", lambda year: str(int(year[0]) + by), words)


def number(figure: str) -> int:
    """What the digits of a figure make."""
    return int("".join(sign for sign in figure if sign.isdigit()) or 0)


def dotted(count: int) -> str:
    """A count as Vietnamese writes it: a dot for thousands."""
    return f"{count:,}".replace(",", ".")


def _exchanged(figure: str, first: int, second: int) -> str:
    signs = list(figure)
    signs[first], signs[second] = signs[second], signs[first]
    return "".join(signs)


def _next(figure: str, place: int, step: int) -> str:
    digit = int(figure[place]) + step
    return figure if digit not in range(10) else figure[:place] + str(digit) + figure[place + 1 :]
