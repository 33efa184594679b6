"""The classes of a plan one by one, with their people."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.composing.answers import Answers
from plandocs.composing.numbering import Numbering
from plandocs.composing.planned_classes import PlannedClass, planned_classes
from plandocs.sources.expressions import evaluate, shown
from tests.composing.making import context_of, seen

PLAN = """
audiences: {tu_phap: công chức Tư pháp - Hộ tịch, lanh_dao: Chủ tịch}
training:
  days: 2
  years:
    - time: quý I/2026
      regions:
        - name: Khu vực 1
          venue: Hội trường A
          rounds:
            - groups:
                - {shares: {audience: tu_phap, count: 5}, classes: 2}
            - time: 3/2026
              groups:
                - {shares: [{audience: tu_phap, count: 3}, {who: người khác, count: 4}], classes: 1}
        - name: Khu vực 2
          host: phường B
          rounds:
            - groups: {shares: {audience: lanh_dao, count: 4}, classes: 1}
    - time: 2027
      regions:
        - name: Khu vực 1
          rounds: [{name: Đợt xuân, groups: {shares: {audience: lanh_dao, count: 4}, classes: 1}}]
"""


def classes(*people: dict[str, str], yaml: str = PLAN) -> list[PlannedClass]:
    context = context_of(yaml)
    return planned_classes(Answers.of(context, Numbering(context)), people)


def asked(one: PlannedClass, name: str) -> str:
    return seen(shown(evaluate(f"one.{name}", {"one": one})))


def test_each_leaf_of_the_tree_is_taken_apart():
    told = [(one.name, one.number, one.year, one.region, one.round, one.size, one.venue) for one in classes()]
    assert told == [
        ("Lớp số 01", 1, "2026", "Khu vực 1", "Đợt 1", 3, "Hội trường A"),
        ("Lớp số 02", 2, "2026", "Khu vực 1", "Đợt 1", 2, "Hội trường A"),
        ("Lớp số 03", 3, "2026", "Khu vực 1", "Đợt 2", 7, "Hội trường A"),
        ("Lớp số 04", 4, "2026", "Khu vực 2", None, 4, "phường B"),
        ("Lớp số 01", 1, "2027", "Khu vực 1", "Đợt xuân", 4, None),
    ]


def test_a_group_may_have_days_a_time_and_a_place_of_its_own():
    yaml = PLAN.replace("classes: 2}", "classes: 2, days: 3, time: 5/2026, venue: Nhà văn hóa}")
    first, _, third, *_ = classes(yaml=yaml)
    assert (first.days, asked(first, "time"), first.venue) == (3, "tháng 5 năm 2026", "Nhà văn hóa")
    assert (third.days, asked(third, "time"), third.venue) == (2, "tháng 3 năm 2026", "Hội trường A")


def test_who_sits_there_is_said_without_the_counts_of_the_whole_group():
    assert [seen(one.audience or "") for one in classes()[1:4]] == [
        "công chức Tư pháp - Hộ tịch",
        "công chức Tư pháp - Hộ tịch và người khác",
        "Chủ tịch",
    ]


def test_a_form_asks_by_name():
    first, _, third, *_ = classes()
    assert asked(first, "name") == asked(first, "name | capitalise") == "Lớp số 01"
    assert (asked(first, "days"), asked(first, "time"), asked(third, "time")) == (
        "2",
        "quý I năm 2026",
        "tháng 3 năm 2026",
    )
    assert asked(first, "each_day | list") == "1 và 2"
    assert asked(first, "people | length") == "0"
    assert shown(first) == "Lớp số 01"


def test_a_plan_without_classes_has_none():
    assert classes(yaml="") == []


def test_people_sit_where_their_list_says():
    people = [
        {"name": "Học viên 001", "class": "lớp số  01"},
        {"name": "Học viên 002", "class": "2"},
        {"name": "Học viên 003", "class": "Lớp bổ sung"},
        {"name": "Học viên 004", "class": ""},
    ]
    seated = {(one.name, one.year): [person["name"] for person in one.people] for one in classes(*people)}
    assert seated["Lớp số 01", "2026"] == ["Học viên 001"]
    assert seated["Lớp số 02", "2026"] == ["Học viên 002"]
    assert seated["Lớp bổ sung", None] == ["Học viên 003"]
    assert len(seated) == 6


def test_seats_are_the_people_and_then_blank_rows():
    first = classes({"name": "Học viên 001", "unit": "xã A", "class": "Lớp số 01", "number": "9"})[0]
    assert [(seat["number"], seat["name"], seat["unit"]) for seat in first.seats] == [
        (1, "Học viên 001", "xã A"),
        (2, "", ""),
        (3, "", ""),
    ]


def test_more_people_than_planned_all_have_a_seat():
    people = [{"name": f"Học viên {number:03}", "class": "Lớp số 02"} for number in range(1, 6)]
    assert len(classes(*people)[1].seats) == 5


@settings(deadline=None)
@given(learners=st.integers(1, 200), count=st.integers(1, 20))
def test_classes_of_a_group_hold_its_learners_and_differ_by_one_at_most(learners, count):
    yaml = f"""
    training:
      years:
        time: 2026
        regions:
          name: A
          rounds: {{groups: {{shares: {{who: ai đó, count: {learners}}}, classes: {count}}}}}
    """
    sizes = [one.size or 0 for one in classes(yaml=yaml)]
    assert len(sizes) == count
    assert sum(sizes) == learners
    assert max(sizes) - min(sizes) <= 1
    assert sizes == sorted(sizes, reverse=True)
