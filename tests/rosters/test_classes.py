"""People into classes: by audience, by area, evenly; heads and deputies not at once."""

from collections import Counter
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.placing.counts import compare_counts, counts_from_roster
from plandocs.spec.class_tally import tally
from tests.rosters.drawing import told
from tests.rosters.people import placed, plan_with, roster_of

TWO_REGIONS = """
years:
  - time: 2027
    regions:
      - name: Khu vực 1
        areas: [xã Hà Bắc, phường Bồng Sơn]
        rounds:
          - groups:
              - {classes: 1, shares: {audience: lanh_dao, count: 2}}
              - {classes: 2, shares: {audience: tu_phap, count: 5}}
      - name: Khu vực 2
        areas: [xã Hà Nam]
        rounds: {groups: {classes: 1, shares: {audience: tu_phap, count: 1}}}
"""
AUDIENCES = "{lanh_dao: lãnh đạo xã, tu_phap: công chức Tư pháp - Hộ tịch}"


def names(lists):
    return [(one.region.name, [person.name for person in one.persons]) for one in lists.classes]


def test_people_go_where_their_audience_and_their_unit_say():
    roster = roster_of(
        *({"name": f"Học viên {n}", "unit": "UBND xã Hà Bắc", "audience": "Tư pháp - Hộ tịch"} for n in "BCA"),
        {"name": "Học viên D", "unit": "P. Bồng Sơn", "post": "Công chức Tư pháp Hộ tịch"},
        {"name": "Học viên E", "unit": "Hà Nam", "audience": "tu_phap"},
        {"name": "Học viên F", "unit": "xã Hà Bắc", "audience": "Lãnh đạo xã"},
    )
    lists, problems = placed(plan_with(TWO_REGIONS, AUDIENCES), roster)
    assert names(lists) == [
        ("Khu vực 1", ["Học viên F"]),
        ("Khu vực 1", ["Học viên B", "Học viên C"]),
        ("Khu vực 1", ["Học viên A", "Học viên D"]),
        ("Khu vực 2", ["Học viên E"]),
    ]
    assert [one.number for one in lists.classes] == [1, 2, 3, 4]
    assert told(problems) == []


def test_who_cannot_be_placed_is_told_at_the_cell():
    roster = roster_of(
        {"unit": "xã Hà Bắc", "audience": "Kế toán"},
        {"unit": "xã Hà Đông", "audience": "Lãnh đạo xã"},
        {"unit": "xã Hà Nam", "audience": "Lãnh đạo xã"},
        {"unit": "xã Hà Nam"},
    )
    lists, problems = placed(plan_with(TWO_REGIONS, AUDIENCES), roster)
    assert len(lists.unplaced) == 4
    assert told(problems) == ["PD272 F2", "PD273 E3", "PD274 F4", "PD272 D5"]


def test_people_who_are_left_out_stand_apart_with_the_reason():
    roster = roster_of(
        {"unit": "xã Hà Nam", "audience": "tu_phap", "others": {"note": "Đã có chứng chỉ năm 2026"}},
        {"unit": "xã Hà Nam", "audience": "tu_phap", "others": {"note": "mới chuyển đến"}},
    )
    lists, _ = placed(plan_with(TWO_REGIONS, AUDIENCES), roster, "left_out: {column: note, values: đã có chứng chỉ}\n")
    assert [(one.person.name, one.reason) for one in lists.left_out] == [("Học viên 001", "Đã có chứng chỉ năm 2026")]
    assert names(lists) == [("Khu vực 2", ["Học viên 002"])]


ONE_AUDIENCE = """
limits: {{least: 2, most: {most}}}
years:
  time: 2027
  regions: {{name: Tại xã, rounds: {{groups: {{classes: {classes}, shares: {{who: CBCC, count: {count}}}}}}}}}
"""


def test_with_one_audience_and_one_region_nothing_need_be_said():
    lists, problems = placed(plan_with(ONE_AUDIENCE.format(most=9, classes=2, count=5)), roster_of(*[{}] * 5))
    assert [len(one.persons) for one in lists.classes] == [3, 2]
    assert told(problems) == []


def test_auto_takes_as_many_classes_as_the_people_of_the_list_need():
    lists, _ = placed(plan_with(ONE_AUDIENCE.format(most=4, classes="auto", count=4)), roster_of(*[{}] * 9))
    assert [len(one.persons) for one in lists.classes] == [3, 3, 3]


@pytest.mark.parametrize(("people", "classes"), [(10, 1), (2, 2)])
def test_a_class_beyond_its_limits_is_told(people, classes):
    plan = plan_with(ONE_AUDIENCE.format(most=9, classes=classes, count=people))
    _, problems = placed(plan, roster_of(*[{}] * people))
    assert [one.code for one in problems] == ["PD278"]


def test_counts_are_compared_with_the_plan():
    plan = plan_with(ONE_AUDIENCE.format(most=99, classes=1, count=7))
    roster = roster_of(*[{}] * 5)
    lists, _ = placed(plan, roster)
    problems = Problems()
    compare_counts(lists.year, lists, roster, problems)
    (problem,) = problems
    assert (problem.code, dict(problem.values)["planned"], dict(problem.values)["held"]) == ("PD275", "7", "5")


def test_counts_can_be_taken_from_the_list():
    plan = plan_with(TWO_REGIONS, AUDIENCES)
    roster = roster_of(*({"unit": unit, "audience": "tu_phap"} for unit in ["Hà Bắc"] * 3 + ["Hà Nam"] * 4))
    lists, _ = placed(plan, roster)
    assert plan.training is not None
    counted = counts_from_roster(plan.training, lists)
    assert [node.learners for node in tally(counted).groups()] == [0, 3, 4]
    share = counted.years[0].regions[1].rounds[0].groups[0].shares[0]
    assert share.where("count").file == "ds.xlsx!Sheet1!B2"
    problems = Problems()
    compare_counts(counted.years[0], lists, roster, problems)
    assert told(problems) == []


ROUNDS = """
years:
  - time: 2027
    regions:
      - name: Tại xã
        rounds: [{rounds}]
"""
STAFF = [{"post": "Trưởng phòng"}, {"post": "Phó Trưởng phòng"}, {"post": "Phó Trưởng phòng"}, {"post": "Chuyên viên"}]


def with_rounds(*counts):
    """A plan of one audience in so many rounds."""
    rounds = ", ".join(f"{{groups: {{classes: 1, shares: {{who: CBCC, count: {count}}}}}}}" for count in counts)
    return plan_with(ROUNDS.format(rounds=rounds))


def rounds_of(lists):
    """Who goes in which round, by name."""
    rounds = lists.year.regions[0].rounds
    places = {id(one): at for at, one in enumerate(rounds)}
    return {person.name: places[id(one.round)] for one in lists.classes for person in one.persons}


def unit(name, *posts):
    return [{"name": f"{name} {at}", "unit": name, "post": post} for at, post in enumerate(posts)]


HEAD, DEPUTY, STAFF_POST = "Trưởng phòng", "Phó Trưởng phòng", "Chuyên viên"


def test_head_and_deputies_go_at_different_times():
    roster = roster_of(*unit("Phòng A", HEAD, DEPUTY, DEPUTY, STAFF_POST), *unit("Phòng B", HEAD, DEPUTY))
    lists, problems = placed(with_rounds(3, 3), roster, "same_unit: spread\n")
    when = rounds_of(lists)
    assert when["Phòng A 0"] not in (when["Phòng A 1"], when["Phòng A 2"])
    assert when["Phòng B 0"] != when["Phòng B 1"]
    assert told(problems) == []


def test_where_there_is_one_round_head_and_deputy_go_together_and_it_is_told():
    lists, problems = placed(with_rounds(2), roster_of(*unit("Phòng A", HEAD, DEPUTY)), "same_unit: spread\n")
    assert len(lists.classes) == 1
    assert told(problems) == ["PD276 D3"]


def test_no_more_than_the_share_of_a_unit_goes_at_once():
    roster = roster_of(*unit("Phòng A", *[STAFF_POST] * 6), *unit("Phòng B", *[STAFF_POST] * 6))
    lists, problems = placed(with_rounds(6, 6), roster, "same_unit: spread\nshare_at_once: 50%\n")
    assert Counter((name[:7], at) for name, at in rounds_of(lists).items()) == {
        (name, at): 3 for name in ("Phòng A", "Phòng B") for at in (0, 1)
    }
    assert told(problems) == []


def test_a_share_that_the_rounds_do_not_allow_is_told():
    _, problems = placed(
        with_rounds(5, 1), roster_of(*unit("Phòng A", *[STAFF_POST] * 6)), "same_unit: spread\nshare_at_once: 50%\n"
    )
    assert told(problems) == ["PD277 E2"]


def test_a_unit_is_kept_together_where_it_is_asked():
    people = [*unit("Phòng A", *[STAFF_POST] * 3), *unit("Phòng B", *[STAFF_POST] * 2), *unit("Phòng C", STAFF_POST)]
    lists, problems = placed(with_rounds(3, 3), roster_of(*people), "same_unit: together\n")
    assert {name[:7]: at for name, at in rounds_of(lists).items()} == {"Phòng A": 0, "Phòng B": 1, "Phòng C": 1}
    assert told(problems) == []


def test_a_unit_that_fits_in_no_round_is_parted_and_told():
    lists, problems = placed(
        with_rounds(2, 2), roster_of(*unit("Phòng A", *[STAFF_POST] * 3), {"unit": "B"}), "same_unit: together\n"
    )
    assert sorted(Counter(rounds_of(lists).values()).values()) == [2, 2]
    assert told(problems) == ["PD279 E2"]


units = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 2), st.integers(0, 3)).filter(any), min_size=1, max_size=6)


def people_of(sizes):
    return [
        person
        for number, (heads, deputies, others) in enumerate(sizes)
        for person in unit(f"Phòng {number}", *[HEAD] * heads, *[DEPUTY] * deputies, *[STAFF_POST] * others)
    ]


@settings(max_examples=150, deadline=None)
@given(
    units,
    st.lists(st.integers(0, 9), min_size=1, max_size=3),
    st.sampled_from(["{}", "same_unit: spread\n", "same_unit: together\n", "same_unit: spread\nshare_at_once: 40%\n"]),
)
def test_everybody_is_placed_once_and_the_same_each_time(sizes, counts, yaml):
    roster = roster_of(*people_of(sizes))
    lists, _ = placed(with_rounds(*counts), roster, yaml)
    assert sorted(person.name for person in lists.persons()) == sorted(person.name for person in roster)
    again, _ = placed(with_rounds(*counts), roster, yaml)
    assert rounds_of(again) == rounds_of(lists)
    assert sum(count for _, count in lists.seats) == len(roster)


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 60), st.integers(1, 7))
def test_classes_of_a_group_differ_by_at_most_one(people, classes):
    lists, _ = placed(plan_with(ONE_AUDIENCE.format(most=99, classes=classes, count=people)), roster_of(*[{}] * people))
    sizes = [len(one.persons) for one in lists.classes]
    assert sum(sizes) == people
    assert max(sizes) - min(sizes) <= 1


def can_be_spread(people, rounds):
    """Whether some way to seat everybody keeps each head apart from the deputies of the unit; found by trying all."""
    leaders = [one for one in people if one["post"] != STAFF_POST]
    for way in product(range(len(rounds)), repeat=len(leaders)):
        load = Counter(way)
        if any(load[at] > seats for at, seats in enumerate(rounds)):
            continue
        heads = {one["unit"]: at for one, at in zip(leaders, way, strict=True) if one["post"] == HEAD}
        if all(one["post"] == HEAD or heads.get(one["unit"]) != at for one, at in zip(leaders, way, strict=True)):
            return True
    return False


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.just(1), st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=4),
    st.integers(2, 3),
    st.randoms(use_true_random=False),
)
def test_heads_are_kept_from_their_deputies_whenever_that_can_be(sizes, rounds, chance):
    people = people_of(sizes)
    cuts = sorted(chance.randint(0, len(people)) for _ in range(rounds - 1))
    seats = [high - low for low, high in zip([0, *cuts], [*cuts, len(people)], strict=True)]
    if not can_be_spread(people, seats):
        return
    _, problems = placed(with_rounds(*seats), roster_of(*people), "same_unit: spread\n")
    assert [one.code for one in problems if one.code == "PD276"] == []
