"""Where the words of a document come from (nguồn gốc)."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.diagnostics.place import Place


@dataclass(frozen=True, slots=True)
class Origin:
    """The origin of a node (nguồn gốc): the place of the fact and, for made words, the wording entry."""

    place: Place
    wording: str = ""

    def __str__(self) -> str:
        """``file:line:column key.path (wording entry)``."""
        path = f" {self.place.key_path}" if self.place.path else ""
        return f"{self.place}{path}" + (f" ({self.wording})" if self.wording else "")


UNKNOWN = Origin(Place(""))
"""The origin of a node that was made without a source, as tests do."""
