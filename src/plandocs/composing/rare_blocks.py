"""Blocks that few plans have (các khối ít gặp): tables of figures and lists of people, loaded when one is met."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft
from plandocs.composing.estimates import estimate_drafts
from plandocs.composing.frames import frame_drafts
from plandocs.composing.free_tables import free_table_drafts
from plandocs.composing.quotas import quota_drafts
from plandocs.composing.schedules import schedule_drafts
from plandocs.composing.statistics import statistics_drafts
from plandocs.composing.training import training_drafts
from plandocs.sources.fact import Fact
from plandocs.spec.free_tables import FreeTableBlock
from plandocs.spec.outline import (
    EstimateBlock,
    FrameBlock,
    QuotaBlock,
    RosterBlock,
    ScheduleBlock,
    StatisticsBlock,
    TrainingBlock,
)


def _people(block: RosterBlock, context: Context) -> list[Draft]:
    if block.of not in context.rosters:  # nothing was read, and why has been told
        return []
    from plandocs.composing.people import roster_drafts

    return roster_drafts(block, context)


RARE: dict[type[Fact], Callable[[Any, Context], list[Draft]]] = {
    EstimateBlock: estimate_drafts,
    FrameBlock: frame_drafts,
    FreeTableBlock: free_table_drafts,
    QuotaBlock: quota_drafts,
    RosterBlock: _people,
    ScheduleBlock: schedule_drafts,
    StatisticsBlock: statistics_drafts,
    TrainingBlock: training_drafts,
}
"""What makes the drafts of each of them."""
