import pytest

from plandocs.checking.rules.times.time_outside_period import RULE
from tests.loading.sample import told

TASK, TARGET, REPORT = "    time: quý III/2026", "    deadline: hết 2027", "    deadline: trước 15/11 hằng năm"
MILESTONE, PROGRAMME = "  - time: tháng 12/2028", "    length: 02 ngày\n"


@pytest.mark.parametrize(
    ("edits", "wanted"),
    [
        ((TASK, "    time: 2026"), []),
        ((TASK, "    time: 31/12/2028"), []),
        ((TASK, "    time: hằng năm"), []),
        ((TASK, "    time: quý IV/2028"), []),
        ((TASK, "    time: 2029"), ["PD203 tasks[0].time"]),
        ((TASK, "    time: quý IV/2025"), ["PD203 tasks[0].time"]),
        ((TASK, "    time: 01/01/2029"), ["PD203 tasks[0].time"]),
        ((MILESTONE, "  - time: tháng 1/2029"), ["PD203 milestones[1].time"]),
        ((PROGRAMME, f"{PROGRAMME}    time: 2030\n"), ["PD203 programmes[0].time"]),
        ((REPORT, "    deadline: trước 15/11/2028"), []),
        ((REPORT, "    deadline: trước 15/11/2029"), ["PD203 reporting[0].deadline"]),
    ],
)
def test_a_time_lies_in_the_period(edits, wanted):
    assert told(RULE, *edits) == wanted


@pytest.mark.parametrize(
    ("deadline", "wanted"),
    [
        ("hết 2026", []),
        ("31/12/2027", []),
        ("hằng năm", []),
        ("hết 2028", ["PD205 targets[0].deadline"]),
        ("quý I/2028", ["PD205 targets[0].deadline"]),
        ("hết 2029", ["PD203 targets[0].deadline"]),
    ],
)
def test_a_deadline_lies_in_its_phase(deadline, wanted):
    assert told(RULE, TARGET, f"    deadline: {deadline}") == wanted


@pytest.mark.parametrize(
    ("time", "wanted"), [("quý IV/2025", []), ("12/2025", []), ("quý III/2024", ["PD203 tasks[0].time"])]
)
def test_a_plan_may_begin_in_the_year_of_its_issue(time, wanted):
    edits = ("date: 15/6/2026", "date: 15/12/2025", TASK, f"    time: {time}")
    assert told(RULE, *edits) == wanted


@pytest.mark.parametrize(
    ("time", "wanted"),
    [
        ("quý I/2026", []),
        ("hằng năm", []),
        ("quý I/2025", ["PD203 training.years.time"]),
        ("2029", ["PD203 training.years.time"]),
    ],
)
def test_years_of_classes_lie_in_the_period(time, wanted):
    years = f"training: {{years: {{time: {time}, text: Mở lớp.}}}}\noutline:\n"
    assert told(RULE, "outline:\n", years) == wanted
