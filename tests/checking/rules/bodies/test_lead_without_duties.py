"""Tasks and responsibilities name the same bodies."""

import pytest

from plandocs.checking.rules.bodies.lead_without_duties import RULE
from tests.loading.sample import told

TASK = "  - content: Rà soát nhu cầu\n    lead: vhxh\n"
DUTIES = "  - body: vhxh\n    duties:\n"


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        ("vhxh", []),
        ("Phòng Văn hoá - Xã hội", []),
        ("snv", ["PD468 tasks[0].lead", "PD469 responsibilities[0].body"]),
        ("Ủy ban nhân dân xã", ["PD469 responsibilities[0].body"]),
        ("UBND cấp xã", ["PD469 responsibilities[0].body"]),
        ("các phòng chuyên môn", []),
        ("các cơ quan, đơn vị", []),
    ],
)
def test_who_leads_has_duties(lead, wanted):
    assert told(RULE, TASK, TASK.replace("vhxh", lead)) == wanted


def test_a_group_of_duties_takes_in_every_body():
    group = "  - body: Các cơ quan, đơn vị liên quan\n    duties:\n      - Phối hợp\n      - Báo cáo\n"
    assert told(RULE, TASK, TASK.replace("vhxh", "snv"), DUTIES, group + DUTIES) == ["PD469 responsibilities[1].body"]


def test_who_supports_does_something():
    task = TASK.replace("vhxh", "[vhxh]") + "    support: snv\n"
    assert told(RULE, TASK, task, DUTIES, DUTIES.replace("vhxh", "[vhxh, snv]")) == []
