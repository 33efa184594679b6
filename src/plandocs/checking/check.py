"""Every rule over one plan (kiểm tra kế hoạch)."""

from __future__ import annotations

from plandocs.checking.rule import Rule, Subject
from plandocs.checking.rules.classes import (
    auto_without_limit,
    capacity_below_target,
    class_above_limit,
    class_above_venue,
    limits_reversed,
    more_classes_than_learners,
    no_days,
    no_learners,
    region_without_rounds,
    round_outside_year,
    stated_learners_differ,
    theory_and_practice_not_whole,
)
from plandocs.checking.rules.drafts import blanks_left, typed_line_end
from plandocs.checking.rules.money import (
    budget_total_differs,
    line_without_amount,
    norm_not_in_force,
    norm_unconfirmed,
    norm_unit_differs,
    rate_above_norm,
    shares_miss_amount,
    stated_amount_differs,
    stated_quota_differs,
)
from plandocs.checking.rules.numbers import (
    frame_lessons_differ,
    parts_do_not_add_up,
    rest_not_named,
    share_above_hundred,
    shares_round_apart,
    stated_share_differs,
)
from plandocs.checking.rules.quotas import (
    quota_above_audience,
    quota_above_limit_of_unit,
    quota_differs_from_classes,
    quota_differs_from_sending,
    quota_figure_doubtful,
    quota_misses_target,
    quota_unlike_audience_elsewhere,
    unit_listed_twice,
)
from plandocs.checking.rules.targets import (
    cumulative_target_falls,
    target_units_differ,
    target_year_outside_period,
    years_miss_goal,
)
from plandocs.checking.rules.times import (
    counted_after_plan,
    document_after_plan,
    milestones_out_of_order,
    phase_outside_period,
    sessions_out_of_order,
    time_outside_period,
)
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.document import Document
from plandocs.registers.profile import Profile
from plandocs.registers.rates import Rates
from plandocs.spec.plan import Plan

RULES: tuple[Rule, ...] = (
    parts_do_not_add_up.RULE,
    rest_not_named.RULE,
    share_above_hundred.RULE,
    stated_share_differs.RULE,
    shares_round_apart.RULE,
    frame_lessons_differ.RULE,
    cumulative_target_falls.RULE,
    years_miss_goal.RULE,
    target_year_outside_period.RULE,
    target_units_differ.RULE,
    phase_outside_period.RULE,
    time_outside_period.RULE,
    milestones_out_of_order.RULE,
    sessions_out_of_order.RULE,
    counted_after_plan.RULE,
    document_after_plan.RULE,
    region_without_rounds.RULE,
    no_learners.RULE,
    more_classes_than_learners.RULE,
    stated_learners_differ.RULE,
    auto_without_limit.RULE,
    limits_reversed.RULE,
    class_above_limit.RULE,
    class_above_venue.RULE,
    no_days.RULE,
    theory_and_practice_not_whole.RULE,
    capacity_below_target.RULE,
    round_outside_year.RULE,
    line_without_amount.RULE,
    stated_amount_differs.RULE,
    shares_miss_amount.RULE,
    stated_quota_differs.RULE,
    unit_listed_twice.RULE,
    quota_figure_doubtful.RULE,
    quota_above_limit_of_unit.RULE,
    quota_above_audience.RULE,
    quota_differs_from_classes.RULE,
    quota_differs_from_sending.RULE,
    quota_unlike_audience_elsewhere.RULE,
    quota_misses_target.RULE,
    budget_total_differs.RULE,
    norm_not_in_force.RULE,
    rate_above_norm.RULE,
    norm_unit_differs.RULE,
    norm_unconfirmed.RULE,
    blanks_left.RULE,
    typed_line_end.RULE,
)
"""The rules, in the order in which they look."""


def check_plan(
    plan: Plan, document: Document, profile: Profile, problems: Problems, rates: Rates | None = None
) -> None:
    """Notes in ``problems`` what the rules find wrong with a plan and the document made from it.

    ``rates`` are the spending norms by which its estimates are judged.
    """
    subject = Subject(plan, document, profile, rates or Rates())
    for rule in RULES:
        rule.check(subject, problems)
