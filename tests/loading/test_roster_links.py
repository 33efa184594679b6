"""Lists of people and their blocks: what leads nowhere, what has no effect, dates that cannot be."""

from __future__ import annotations

import pytest

from tests.loading.sample import SPEC, problems_of

PLAN = """\
training:
  days: 2
  years:
    time: 2027
    regions:
      - {id: cum_1, name: Cụm 1, rounds: {id: dot_1, groups: {classes: 1, shares: {audience: cbcc, count: 4}}}}
rosters:
  hoc_vien: {files: ds.csv%s}
annexes:
  ds: {title: Danh sách, content: {kind: roster, of: hoc_vien, %s}}
outline:
  - {heading: Các lớp, content: [{kind: training}, {kind: annex_note, annex: ds}]}
"""
ELSEWHERE = {"PD507", "PD508", "PD561"}
"""Facts that this short outline leaves out, and the list itself, which is not there."""


def told(roster: str, block: str) -> list[str]:
    text = SPEC[: SPEC.index("outline:")] + PLAN % (roster, block)
    return [f"{one.code} {one.place.path[-1]}" for one in problems_of(text) if one.code not in ELSEWHERE]


@pytest.mark.parametrize(
    ("block", "wanted"),
    [
        ("layout: classes, region: cum_1, round: dot_1", []),
        ("layout: classes, region: cum_9", ["PD127 region"]),
        ("layout: receipt, round: dot_9", ["PD127 round"]),
        ("layout: list, region: cum_1", ["PD575 region"]),
        ("layout: classes, rate: 150.000", ["PD575 rate"]),
        ("layout: receipt, dates: [07/9/2027, 08/9/2027]", ["PD575 dates"]),
        ("layout: attendance, dates: [07/9/2027, Thứ Tư 08/9]", []),
        ("layout: attendance, dates: [Ngày đầu, Ngày cuối]", []),
        ("layout: attendance, dates: [07/9/2027, 32/13/2027]", ["PD116 1"]),
        ("layout: attendance, dates: [07/9/2027, 30/02]", ["PD116 1"]),
        ("layout: attendance, dates: 32/13/2027", ["PD576 dates", "PD116 dates"]),
        ("layout: attendance, dates: 07/9/2027", ["PD576 dates"]),
    ],
)
def test_what_a_block_asks_for(block: str, wanted: list[str]) -> None:
    assert sorted(told("", block)) == sorted(wanted)


@pytest.mark.parametrize(
    ("roster", "wanted"),
    [
        (", same_unit: spread, share_at_once: 50%", []),
        (", share_at_once: 50%", ["PD574 share_at_once"]),
        (", same_unit: together, share_at_once: 50%", ["PD574 share_at_once"]),
        (", same_unit: spread, share_at_once: 120%", ["PD573 share_at_once"]),
        (", same_unit: spread, share_at_once: 0%", ["PD573 share_at_once"]),
    ],
)
def test_a_share_at_once(roster: str, wanted: list[str]) -> None:
    assert told(roster, "layout: list") == wanted
