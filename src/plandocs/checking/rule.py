"""What a rule is (quy tắc kiểm tra)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.document import Document
from plandocs.registers.profile import Profile
from plandocs.registers.rates import Rates
from plandocs.spec.plan import Plan


@dataclass(frozen=True, slots=True)
class Subject:
    """What rules read (đối tượng kiểm tra): the plan, its document, the form it takes, the spending norms."""

    plan: Plan
    document: Document
    profile: Profile
    rates: Rates = field(default_factory=Rates)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule (quy tắc): the codes that it may give, and its check."""

    codes: tuple[str, ...]
    check: Callable[[Subject, Problems], None]
