"""The names of the audiences that a year teaches (tên đối tượng), by which people are told to be of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plandocs.rosters.names import Names, Readings
from plandocs.rosters.placing.year_groups import audience_of, groups_of
from plandocs.spec.audiences import Audience
from plandocs.spec.training import Share, TrainingYear


def audience_names(year: TrainingYear, audiences: Mapping[str, Audience], readings: Readings) -> Names[str]:
    """The audiences taught in a year by their names, ids and the posts that name them in some types of unit."""
    names: Names[str] = Names(readings)
    for group in groups_of(year):
        for share in group.group.shares:
            for name in _spellings(share, audiences):
                names.add(name, audience_of(share))
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
