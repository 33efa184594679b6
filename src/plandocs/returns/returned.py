"""What a unit returned (đăng ký của một đơn vị), as it was read from a form or from the unit's own spec."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.diagnostics.place import Place


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of what was returned (dòng đăng ký): the column of the quota that it names, and the number of people.

    ``found`` is what stands where a number should and is none.
    """

    id: str
    name: str
    registered: int | None
    place: Place
    quota: int | None = None
    reason: str = ""
    found: str = ""

    @property
    def said(self) -> tuple[str, str, int | None, str]:
        """What counts when two returns are compared."""
        return self.id, self.name, self.registered, self.found


@dataclass(frozen=True, slots=True)
class Returned:
    """What one unit returned (đăng ký): the codes and names that it goes by, and its figures.

    A unit's own spec (``is_form`` no) has no codes to be checked.
    """

    place: Place
    unit: str
    code: str = ""
    plan: str = ""
    quota: str = ""
    figures: tuple[Figure, ...] = ()
    is_form: bool = True

    @property
    def is_blank(self) -> bool:
        """Whether nobody has filled it in."""
        return all(one.registered is None and not one.found for one in self.figures)
