"""Facts with what is computed of them (số liệu tính được), as expressions ask for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from plandocs.sources.fact import Fact


@dataclass(frozen=True, slots=True)
class Figures:
    """A fact with what is computed from it (số liệu tính được)."""

    fact: Fact
    computed: Mapping[str, Any]

    @property
    def answers(self) -> Mapping[str, Any]:
        """What an expression may ask: what the author wrote, what is computed, and what stands below by id."""
        own = {name: getattr(self.fact, name) for name in type(self.fact).model_fields}
        return {**own, **self.computed}
