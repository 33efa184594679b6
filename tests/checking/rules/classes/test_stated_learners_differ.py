import pytest

from plandocs.checking.rules.classes.stated_learners_differ import RULE
from plandocs.diagnostics.telling import hint, message, role
from tests.checking.rules.classes.planned import found, judged

TREE = """\
training:
  {whole}
  years:
    - time: 2027
      {year}
      regions:
        - name: Khu vực 1
          {region}
          rounds:
            - {round}
              groups:
                - {{classes: 1, shares: {{who: A, count: 97}}, {group}}}
                - {{classes: 2, shares: [{{who: B, count: 1.125}}, {{who: C, count: 56}}]}}
            - name: Đợt cuối
              groups: {{classes: 2, shares: {{who: D, count: 164}}}}
        - name: Khu vực 2
          rounds:
            - groups: {{classes: 3, shares: {{who: A, count: 300}}}}
"""


def tree(**stated):
    levels = dict.fromkeys(("whole", "year", "region", "round", "group"), "stated: {}")
    return TREE.format(**(levels | {level: f"stated: {{{text}}}" for level, text in stated.items()}))


@pytest.mark.parametrize(
    ("stated", "codes"),
    [
        ({}, []),
        ({"whole": "classes: 8, learners: 1.742"}, []),
        ({"year": "classes: 8"}, []),
        ({"region": "learners: 1442"}, []),
        ({"round": "classes: 3, learners: 1.278"}, []),
        ({"group": "classes: 1, learners: 97"}, []),
        ({"whole": "classes: «9», learners: «1.740»"}, ["PD211", "PD210"]),
        ({"year": "learners: «1.742.000»"}, ["PD210"]),
        ({"region": "classes: «4»"}, ["PD211"]),
        ({"round": "learners: «0»"}, ["PD210"]),
        ({"group": "classes: «2», learners: «96»"}, ["PD211", "PD210"]),
        (
            {"region": "learners: «1»", "round": "learners: «1.279»", "whole": "classes: «1»"},
            ["PD211", "PD210", "PD210"],
        ),
    ],
)
def test_stated_totals(stated, codes):
    assert judged(RULE, tree(**stated)) == codes


def test_both_sums_and_the_parts_are_told():
    (problem,) = found(RULE, tree(region="learners: 1.299"))
    assert message(problem, "vi") == "ghi 1.299 học viên, các phần cộng lại bằng 1.442"
    assert message(problem, "en") == "1.299 learners are stated, the parts add up to 1.442"
    assert hint(problem, "en").startswith("143 apart")
    assert [(role(part, "vi"), part.place.key_path) for part in problem.related] == [
        ("rounds[0]: 1.278", "training.years[0].regions[0].rounds[0]"),
        ("Đợt cuối: 164", "training.years[0].regions[0].rounds[1]"),
    ]


def test_the_parts_of_a_class_group_are_its_audiences():
    text = TREE.replace("count: 56}}]", "count: 56}}], stated: {{learners: 182, classes: 1}}")
    learners, classes = found(RULE, text.format(whole="", year="", region="", round="name: Đợt 1", group=""))
    assert message(learners, "vi") == "ghi 182 học viên, các phần cộng lại bằng 1.181"
    assert [part.role for part in learners.related] == ["count: 1.125", "count: 56"]
    assert [part.role for part in classes.related] == ["classes: 2"]
