"""The names of the audiences that a year teaches (tên đối tượng), by which people are told to be of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plandocs.rosters.names import Names, Readings
from plandocs.spec.audiences import Audience
from plandocs.spec.class_tally import Tally
from plandocs.spec.training import ClassGroup, Share
from plandocs.vietnamese.folding import folded


def audience_of(share: Share) -> str:
    """What an audience is known by while people are placed: its id, or its words."""
    return share.audience or folded(str(share.who or ""))


def shares_of(year: Tally) -> Iterator[Share]:
    """Every share of a year, in order."""
    for group in year.groups():
        assert isinstance(group.fact, ClassGroup)
        yield from group.fact.shares


def audience_names(year: Tally, audiences: Mapping[str, Audience], readings: Readings) -> Names[str]:
    """The audiences taught in a year by their names, ids and the posts that name them in some types of unit."""
    names: Names[str] = Names(readings)
    for share in shares_of(year):
        key = audience_of(share)
        for name in _spellings(share, audiences):
            names.add(name, key)
    return names


def _spellings(share: Share, audiences: Mapping[str, Audience]) -> Iterator[str]:
    if share.who is not None:
        yield str(share.who)
    if share.audience is not None:
        yield share.audience
    audience = audiences.get(share.audience or "")
    if audience is not None:
        yield str(audience.name)
        yield from (str(one.name) for one in audience.by_unit)
