"""What a spec gets besides its own text (đầu vào): bases, and the values of a template's parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.located import Entry, Text

if TYPE_CHECKING:
    from plandocs.registers.units import Units

FindBase = Callable[[Text, Problems], Path | None]
"""Finds the file that ``extends`` names, and notes why there is none; the text's place says in which file it stands."""

KEYS = ("extends", "parameters", "values", "unit")
"""Keys of a spec that is made from others, or a template; no plan has them once it is read."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """Values by the names of parameters, and the unit that the plan is of (giá trị cho mẫu).

    A ``row`` stands over the values of the spec itself, and may have columns that no template asks for; ``values``
    stand over both.
    """

    values: Mapping[str, Text] = field(default_factory=dict)
    row: Mapping[str, Text] = field(default_factory=dict)
    unit: Entry | None = None
    find_base: FindBase | None = None
    units: Callable[[], Units] | None = None
    """The register of units, read when it is asked for; without it a unit is what is said of it."""
    facts: Mapping[str, Text] | None = None
    """The facts of a unit that has been found already, by ``units_on_day.FACTS``."""
    files: tuple[Path, ...] = ()
    """The files that the values come from."""

    @property
    def has_values(self) -> bool:
        """Whether anything is given for a template."""
        return bool(self.values or self.row or self.unit is not None or self.facts is not None)
