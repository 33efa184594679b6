"""The entries of a plan (các mục dữ kiện), as the author wrote them."""

from __future__ import annotations

from plandocs.checking.subject import Subject
from plandocs.sources.fact import Fact
from plandocs.sources.walking import facts_in


def facts(subject: Subject) -> tuple[Fact, ...]:
    """Every entry of the plan, the plan itself first, in the order of their keys."""
    return tuple(facts_in(subject.plan))
