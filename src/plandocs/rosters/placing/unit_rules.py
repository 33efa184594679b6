"""What a unit's people could not be spared (quy tắc cử người): told where the rounds left no way."""

from __future__ import annotations

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.rosters.placing.members import Member
from plandocs.rosters.placing.seating import Seating
from plandocs.spec.rosters import RosterFact, SameUnit


def check_units(seating: Seating, fact: RosterFact, problems: Problems) -> None:
    """Notes heads beside deputies (PD276), too many of a unit at once (PD277) and units that were parted (PD279)."""
    if fact.same_unit is SameUnit.TOGETHER:
        _check_together(seating, problems)
    elif fact.same_unit is SameUnit.SPREAD:
        _check_leaders(seating, problems)
        if fact.share_at_once is not None:
            _check_shares(seating, problems)


def _check_leaders(seating: Seating, problems: Problems) -> None:
    for head in seating.members:
        for deputy in head.deputies:
            if deputy.round == head.round:
                related = [Related(head.person.place_of("post"), head.person.post)]
                place = deputy.person.place_of("post")
                problems.add("PD276", place, related=related, name=deputy.person.name, head=head.person.name)


def _check_shares(seating: Seating, problems: Problems) -> None:
    for unit, people in seating.units.items():
        most = seating.most[unit]
        for at, load in enumerate(seating.load[unit]):
            if load > most:
                first = next(one for one in people if one.round == at).person
                problems.add("PD277", first.place_of("unit"), unit=_name(people[0]), count=load, limit=most)


def _check_together(seating: Seating, problems: Problems) -> None:
    for people in seating.units.values():
        rounds = {one.round for one in people}
        if len(rounds) > 1:
            problems.add("PD279", people[0].person.place_of("unit"), unit=_name(people[0]), count=len(rounds))


def _name(one: Member) -> str:
    return one.person.unit or one.person.commune or one.person.name
