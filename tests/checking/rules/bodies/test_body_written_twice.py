"""One body under two ids, or in two parts of one task."""

import pytest

from plandocs.checking.rules.bodies.body_written_twice import RULE
from tests.loading.sample import told

BODIES = "  snv: Sở Nội vụ\n"
TASK = "    lead: vhxh\n    time: quý III/2026\n"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Sở Nội vụ thành phố", []),
        ("Sở Nội Vụ", ["PD466 bodies.hai"]),
        ("sở nội vụ", ["PD466 bodies.hai"]),
    ],
)
def test_two_ids_of_one_body(name, wanted):
    assert told(RULE, BODIES, f"{BODIES}  hai: {name}\n") == wanted


def test_abbreviations_are_read():
    assert told(RULE, BODIES, f"{BODIES}  mot: Ủy ban nhân dân xã\n  hai: UBND xã\n") == ["PD466 bodies.hai"]


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ("    support: snv\n", []),
        ("    support: [snv, vhxh]\n", ["PD477 tasks[0].support[1]"]),
        ("    advisory: vhxh\n", ["PD477 tasks[0].advisory"]),
        ("    support: Phòng Văn hoá - Xã hội\n", ["PD477 tasks[0].support"]),
    ],
)
def test_a_body_has_one_part_in_a_task(parts, wanted):
    assert told(RULE, TASK, TASK + parts) == wanted
