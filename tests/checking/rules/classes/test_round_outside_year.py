import pytest

from plandocs.checking.rules.classes.round_outside_year import RULE
from tests.checking.rules.classes.planned import groups, judged

PLAN = """\
training:
  years:
    - time: {year}
      regions:
        - name: Khu vực 1
          rounds:
            - {{time: {round}, groups: {{classes: 1, shares: {{count: 5}}}}}}
            - {{groups: {{classes: 1, shares: {{count: 5}}}}}}
"""


@pytest.mark.parametrize(
    ("year", "time", "codes"),
    [
        ("2027", "3/2027", []),
        ("2027", "quý IV/2027", []),
        ("quý I/2027", "tháng 3/2027", []),
        ("quý I/2027", "trước 15/3/2027", []),
        ("2027", "hằng quý", []),
        ("2027", "«3/2026»", ["PD226"]),
        ("2027", "«1/2028»", ["PD226"]),
        ("quý I/2027", "«4/2027»", ["PD226"]),
        ("quý I/2027", "«trước 15/12/2026»", ["PD226"]),
    ],
)
def test_rounds_and_their_year(year, time, codes):
    assert judged(RULE, PLAN.format(year=year, round=time)) == codes


@pytest.mark.parametrize(("time", "codes"), [("15/3/2027", []), ("«15/3/2026»", ["PD226"])])
def test_classes_and_their_year(time, codes):
    assert judged(RULE, groups(f"{{classes: 1, time: {time}, shares: {{count: 5}}}}")) == codes
