"""What a spec gets besides its own text (đầu vào): bases, and the values of a template's parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.located import Entry, Text

FindBase = Callable[[Text, Problems], Path | None]
"""Finds the file that ``extends`` names, and notes why there is none; the text's place says in which file it stands."""

FindUnit = Callable[[Text], Entry | None]
"""What is known of the unit with a code; None where it is not known."""

KEYS = ("extends", "parameters", "values", "unit")
"""Keys of a spec that is made from others, or a template; no plan has them once it is read."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """Values by the names of parameters, and the unit that the plan is of (giá trị cho mẫu).

    ``values`` stand over those of the spec itself, ``row`` below them: a row has columns that no template asks for.
    """

    values: Mapping[str, Text] = field(default_factory=dict)
    row: Mapping[str, Text] = field(default_factory=dict)
    unit: Entry | None = None
    find_base: FindBase | None = None
    find_unit: FindUnit | None = None
    files: tuple[Path, ...] = ()
    """The files that the values come from."""

    @property
    def has_values(self) -> bool:
        """Whether anything is given for a template."""
        return bool(self.values or self.row or self.unit is not None)
