"""By what the papers of a plan know each other again (mã kế hoạch): who issues it, where, and for which years."""

from __future__ import annotations

import re

from plandocs.spec.plan import Plan
from plandocs.vietnamese.periods import format_period
from plandocs.vietnamese.tones import strip_diacritics


def plan_code(plan: Plan) -> str:
    """The code of a plan (mã kế hoạch): "UBND-DONG-NAI-2027"; the same for each draft of it."""
    parts = (plan.issuer.abbreviation, plan.issuer.place, format_period(plan.period))
    return "-".join(re.findall("[A-Z0-9]+", strip_diacritics(" ".join(map(str, parts))).upper()))
