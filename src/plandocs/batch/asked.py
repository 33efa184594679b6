"""What the command asks of a batch (yêu cầu): a template, its units, and what is to be made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plandocs.batch.names import DEFAULT
from plandocs.building.files import Wanted
from plandocs.loading.unit_list import UnitOrder
from plandocs.sources.located import Text


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked (yêu cầu), as it was typed; ``values`` are those that all units share.

    ``units`` is a file of units; without one they are the register's: of a province, those with a quota, or the ones
    that ``only`` names; all of them where ``all_units`` says so.
    """

    template: Path
    folder: Path
    wanted: Wanted = field(default_factory=Wanted)
    units: Path | None = None
    all_units: bool = False
    province: str | None = None
    only: tuple[str, ...] = ()
    order: UnitOrder = UnitOrder.OFFICIAL
    values: Mapping[str, Text] = field(default_factory=dict)
    value_files: tuple[Path, ...] = ()
    name: str = DEFAULT
    quota: str | None = None
    forms: bool = False

    @property
    def says_units(self) -> bool:
        """Whether it says itself of which units to choose."""
        return self.units is not None or self.all_units or self.province is not None
