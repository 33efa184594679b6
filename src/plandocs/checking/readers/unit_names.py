"""Which units a plan's own texts name (đơn vị hành chính được nêu), and those of the issuer itself."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.checking.readers.current_texts import current_texts
from plandocs.checking.readers.typed_texts import TypedText
from plandocs.checking.subject import Subject
from plandocs.registers.unit_mentions import Mention, mentions_in
from plandocs.registers.unit_rows import Commune, Province
from plandocs.registers.units import Units

COMMUNE_TYPES = ("xã", "phường", "đặc khu")
PROVINCE_TYPES = ("tỉnh", "thành phố")


@dataclass(frozen=True, slots=True)
class Named:
    """A unit named in a text (đơn vị được nêu): the mention, and the text that it stands in."""

    mention: Mention
    typed: TypedText

    @property
    def before(self) -> str:
        """The words that stand before the unit's type."""
        return self.typed.words[: self.mention.start].rstrip()[: -len(self.mention.type)].rstrip()


class UnitsByName:
    """The rows of all units by bare name (tra tên đơn vị), first as it is printed: that costs little to make."""

    def __init__(self, units: Units) -> None:
        self.units = units
        self._rows: dict[str, list[Commune | Province]] = {}
        every: tuple[Commune | Province, ...] = (*units.communes, *units.provinces)
        for row in every:
            self._rows.setdefault(row.name.casefold(), []).append(row)

    def rows(self, name: str, kind: str) -> list[Commune | Province]:
        """The rows of a name, of the level that a type belongs to; spellings count only where nothing is printed so."""
        wanted = Commune if kind in COMMUNE_TYPES else Province
        printed = [row for row in self._rows.get(name.casefold(), ()) if isinstance(row, wanted)]
        if printed:
            return printed
        lookup = self.units.lookup
        return [*(lookup.communes_called(name) if wanted is Commune else lookup.provinces_called(name))]


def units_by_name(subject: Subject) -> UnitsByName:
    """The register of units, by name."""
    return UnitsByName(subject.shelf.units())


def units_named(subject: Subject) -> tuple[Named, ...]:
    """The communes, wards, zones and provinces that the plan's own texts name, in their order."""
    return tuple(
        Named(mention, typed)
        for typed in subject.once(current_texts)
        if _may_name(typed.words)
        for mention in mentions_in(typed.words)
        if mention.type in (*COMMUNE_TYPES, *PROVINCE_TYPES)
    )


def own_unit(subject: Subject) -> Mention | None:
    """The unit that the issuer's name ends with: "Ủy ban nhân dân xã Hà Bắc" (đơn vị của cơ quan ban hành)."""
    issuer = subject.plan.issuer
    for text in (issuer.name, issuer.parent or ""):
        named = [one for one in mentions_in(text) if one.type in (*COMMUNE_TYPES, *PROVINCE_TYPES)]
        if named:
            return named[-1]
    return None


def _may_name(words: str) -> bool:
    small = words.casefold()
    return any(kind in small for kind in (*COMMUNE_TYPES, *PROVINCE_TYPES, "tp"))
