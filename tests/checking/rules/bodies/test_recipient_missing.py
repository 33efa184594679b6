"""Bodies with work, and the lines of the recipients."""

import pytest

from plandocs.checking.rules.bodies.recipient_missing import RULE
from tests.loading.sample import told

END = "recipients:\n  - snv\narchive: VHXH\n"
BODIES = "  snv: Sở Nội vụ\n"
TASK = "  - content: Rà soát nhu cầu\n    lead: vhxh\n"


def told_of(lines, *edits, archive="VP"):
    listed = "".join(f"  - {line}\n" for line in lines)
    return told(RULE, END, f"recipients:\n{listed}archive: {archive}\n", *edits)


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["vhxh"], []),
        (["Phòng Văn hoá - Xã hội"], []),
        (["[snv, vhxh]"], []),
        (["Các cơ quan, đơn vị thuộc xã"], []),
        (["Như Mục VI"], []),
        (["Các phòng thuộc xã"], []),
        (["snv"], ["PD470"]),
        (["Thường trực Đảng ủy xã"], ["PD470"]),
    ],
)
def test_who_has_work_receives_the_plan(lines, wanted):
    assert told_of(lines) == wanted


def test_the_drafting_unit_gets_the_file_copy():
    assert told_of(["snv"], archive="VHXH") == []


def test_who_leads_a_task_receives_it_too():
    tasks = TASK + "  - content: Bố trí kinh phí\n    lead: Phòng Kinh tế\n"
    assert told_of(["vhxh"], TASK, tasks) == ["PD470"]


def test_departments_are_taken_in_by_their_kind():
    tasks = TASK.replace("vhxh", "snv")
    assert told_of(["vhxh", "Sở, ban, ngành thành phố"], TASK, tasks) == []
    assert told_of(["vhxh"], TASK, tasks) == ["PD470"]
