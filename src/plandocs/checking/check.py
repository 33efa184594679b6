"""Every rule over one plan (kiểm tra kế hoạch)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Subject
from plandocs.checking.rules.drafts import blanks_left
from plandocs.checking.rules.numbers import parts_do_not_add_up, share_above_hundred
from plandocs.checking.rules.times import (
    document_after_plan,
    milestones_out_of_order,
    phase_outside_period,
    time_outside_period,
)
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.document import Document
from plandocs.registers.profile import Profile
from plandocs.spec.plan import Plan

RULES: tuple[Rule, ...] = (
    parts_do_not_add_up.RULE,
    share_above_hundred.RULE,
    phase_outside_period.RULE,
    time_outside_period.RULE,
    milestones_out_of_order.RULE,
    document_after_plan.RULE,
    blanks_left.RULE,
)
"""The rules, in the order in which they look."""


def check_plan(plan: Plan, document: Document, profile: Profile, problems: Problems) -> None:
    """Notes in ``problems`` what the rules find wrong with a plan and the document made from it."""
    subject = Subject(plan, document, profile)
    for rule in RULES:
        rule.check(subject, problems)
