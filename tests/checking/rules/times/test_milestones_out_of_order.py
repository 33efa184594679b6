import pytest

from plandocs.checking.rules.times.milestones_out_of_order import RULE
from tests.loading.sample import told

BOTH = "  - time: tháng 7/2027\n    content: sơ kết\n  - time: tháng 12/2028\n    content: tổng kết\n"


@pytest.mark.parametrize(
    ("times", "wanted"),
    [
        (("6/2026", "6/2027"), []),
        (("6/2026", "6/2026"), []),
        (("15/6/2026", "15/6/2026"), []),
        (("2027", "tháng 3/2027"), []),
        (("hằng năm", "2026"), []),
        (("2028", "hằng năm", "2028"), []),
        (("6/2027", "6/2026"), [1]),
        (("2028", "hết 2026"), [1]),
        (("2028", "hằng năm", "2027"), [2]),
        (("2028", "2027", "2026"), [1, 2]),
        (("trước tháng 02/2027", "trước tháng 01/2027"), [1]),
        (("trước tháng 01/2027", "trước tháng 02/2027"), []),
    ],
)
def test_milestones_stand_in_order_of_time(times, wanted):
    listed = "".join(f"  - time: {time}\n    content: việc {n}\n" for n, time in enumerate(times))
    assert told(RULE, BOTH, listed) == [f"PD206 milestones[{n}].time" for n in wanted]


@pytest.mark.parametrize(
    ("groups", "wanted"),
    [
        ((("a", "2028"), ("b", "2026"), ("a", "2028"), ("b", "2027")), []),
        ((("a", "2028"), ("b", "2026"), ("a", "2027"), ("b", "2025")), [2, 3]),
    ],
)
def test_each_group_has_an_order_of_its_own(groups, wanted):
    listed = "".join(
        f"  - group: {group}\n    time: {time}\n    content: việc {n}\n" for n, (group, time) in enumerate(groups)
    )
    assert told(RULE, BOTH, listed) == [f"PD206 milestones[{n}].time" for n in wanted]


def test_a_deadline_right_before_the_period_of_a_scheme_of_the_year_before():
    from plandocs.checking.rules.times.time_outside_period import RULE as INSIDE

    listed = "".join(
        f"  - time: {time}\n    content: việc {n}\n"
        for n, time in enumerate(("trước tháng 01 năm 2026", "từ 2026 - 2028", "Tháng 7 năm 2028"))
    )
    edits = (BOTH, listed, "date: 15/6/2026", "date: 12/2025")
    assert told(RULE, *edits) == told(INSIDE, *edits) == []
