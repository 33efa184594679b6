"""Theory and practice make up the whole class (lý thuyết và thực hành)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.vietnamese.numerals import format_percent

_WHOLE = 100


def check(subject: Subject, problems: Problems) -> None:
    """Adds the two shares; one alone is at most the whole."""
    training = subject.plan.training
    capacity = training.capacity if training is not None else None
    if capacity is None:
        return
    shares = {name: getattr(capacity, name) for name in ("theory", "practice")}
    given = {name: share for name, share in shares.items() if share is not None}
    added = sum(given.values())
    if added > _WHOLE or (len(given) == len(shares) and added != _WHOLE):
        *others, last = given
        related = [Related(capacity.where(other), "part") for other in others]
        problems.add("PD224", capacity.where(last), related=related, sum=format_percent(added))


RULE = Rule(("PD224",), check, Sureness.CERTAIN)
