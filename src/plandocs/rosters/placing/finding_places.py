"""Where people of a list belong in a year (xác định đối tượng, khu vực): their audience, then their region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.rosters.area_names import add_area
from plandocs.rosters.guide import Guide
from plandocs.rosters.names import Names
from plandocs.rosters.person import Person
from plandocs.rosters.placing.audience_names import audience_names
from plandocs.rosters.placing.members import Member, unit_of
from plandocs.rosters.placing.year_groups import taught
from plandocs.spec.audiences import Audience
from plandocs.spec.training import TrainingYear


@dataclass(frozen=True, slots=True)
class Places:
    """People by the regions of a year (học viên theo khu vực), and those who have no place there."""

    regions: Sequence[list[Member]]
    unplaced: Sequence[Person]


def find_places(
    people: Sequence[Person], year: TrainingYear, audiences: Mapping[str, Audience], guide: Guide, problems: Problems
) -> Places:
    """The region and audience of everyone; who has none is noted at the cell (PD272, PD273, PD274)."""
    finder = _Finder(year, audiences, guide, problems)
    regions: list[list[tuple[int, Member]]] = [[] for _ in year.regions]
    unplaced: list[Person] = []
    for number, person in enumerate(people):
        found = finder.place(person)
        if found is None:
            unplaced.append(person)
            continue
        region, area, audience = found
        regions[region].append((area, Member(person, audience, unit_of(person), number)))
    return Places([_in_order(members) for members in regions], unplaced)


def _in_order(members: list[tuple[int, Member]]) -> list[Member]:
    """The people of a region by areas and units, units in the order in which they first appear."""
    first: dict[str, int] = {}
    for position, (_, one) in enumerate(members):
        first.setdefault(one.unit, position)
    ordered = [one for _, one in sorted(members, key=lambda pair: (pair[0], first[pair[1].unit], pair[1].order))]
    for position, one in enumerate(ordered):
        one.order = position
    return ordered


_NOTHING = "…"
"""What messages show where a row says nothing."""


class _Finder:
    """Looks audiences and regions up by what a row tells."""

    def __init__(self, year: TrainingYear, audiences: Mapping[str, Audience], guide: Guide, problems: Problems) -> None:
        self._year = year
        self._problems = problems
        self._audiences = audience_names(year, audiences, guide.readings)
        self._taught = taught(year)
        self._all = list(dict.fromkeys(audience for audiences in self._taught for audience in audiences))
        self._areas: Names[tuple[int, int]] = Names(guide.readings)
        for position, region in enumerate(year.regions):
            for order, area in enumerate(region.areas):
                add_area(self._areas, area, (position, order), guide.area_kinds)

    def place(self, person: Person) -> tuple[int, int, str] | None:
        """The region, the area's place in it, and the audience; None where one is not told, which is noted."""
        audience = self._audience(person)
        area = self._area(person)
        if audience is None or area is None:
            return None
        if audience not in self._taught[area[0]]:
            region = self._year.regions[area[0]].name
            self._problems.add("PD274", self._place(person), name=person.name, audience=audience, region=region)
            return None
        return (*area, audience)

    def _audience(self, person: Person) -> str | None:
        """By the column of audiences, else by class or post; the only audience where nothing else is said."""
        for key in ("audience", "class", "post", "group"):
            told = person.told(key)
            found = self._audiences.find(told) if told else None
            if found is not None:
                return found
            if told and key == "audience":
                break
        if len(self._all) == 1 and not person.audience:
            return self._all[0]
        told = person.audience or person.post or _NOTHING
        near = self._audiences.near(told)
        self._problems.add("PD272", self._place(person), name=person.name, found=told, near=near)
        return None

    def _area(self, person: Person) -> tuple[int, int] | None:
        """The region whose areas hold the person's commune or unit; the only region where there is one."""
        said_last = () if person.source.has("commune") else ("commune",)
        for key in (*(() if said_last else ("commune",)), "unit", *said_last, "group"):
            told = person.told(key)
            found = self._areas.find(told) if told else None
            if found is not None:
                return found
        if len(self._year.regions) == 1:
            return 0, 0
        told = person.commune or person.unit or _NOTHING
        place = person.place_of("commune" if person.commune else "unit")
        self._problems.add("PD273", place, name=person.name, found=told, near=self._areas.near(told))
        return None

    @staticmethod
    def _place(person: Person) -> Place:
        return person.place_of("audience" if person.audience else "post")
