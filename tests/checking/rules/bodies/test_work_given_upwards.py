"""Work that a commune gives to bodies above it."""

import pytest

from plandocs.checking.rules.bodies.work_given_upwards import RULE
from tests.loading.sample import told

TASK = "  - content: Rà soát nhu cầu\n    lead: vhxh\n"


@pytest.mark.parametrize(
    ("lead", "wanted"),
    [
        ("vhxh", []),
        ("Công an xã", []),
        ("snv", ["PD476 tasks[0].lead"]),
        ("Sở Tài chính thành phố", ["PD476 tasks[0].lead"]),
        ("UBND tỉnh", ["PD476 tasks[0].lead"]),
    ],
)
def test_who_leads_in_a_communes_plan(lead, wanted):
    assert told(RULE, TASK, TASK.replace("vhxh", lead)) == wanted


def test_who_supports_may_stand_above():
    assert told(RULE, TASK, f"{TASK}    support: snv\n") == []


def test_a_province_gives_work_to_its_departments():
    issuer = ("  name: Ủy ban nhân dân xã Hà Bắc\n", "  name: Ủy ban nhân dân thành phố Hải Phòng\n")
    assert told(RULE, *issuer, TASK, TASK.replace("vhxh", "snv")) == []
