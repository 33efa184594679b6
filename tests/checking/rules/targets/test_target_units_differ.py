import pytest

from plandocs.checking.rules.targets.target_units_differ import RULE
from tests.checking.rules.targets.planned import told_of


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ({"value": "30 lớp", "years": "{2026: 10, 2027: 20 lớp}"}, []),
        ({"value": "30 lớp", "years": "{2026: 10 khóa}"}, ["PD237 targets[0].years.2026"]),
        ({"value": "300 người", "unit": "lượt người"}, ["PD237 targets[0].value"]),
        ({"value": "50%", "unit": '"%"', "baseline": "{value: 40, year: 2025}"}, []),
        ({"value": "50%", "results": "{2026: 40 người}"}, ["PD237 targets[0].results.2026"]),
        ({"value": "50%", "unit": "người"}, ["PD237 targets[0].value"]),
    ],
)
def test_figures_count_one_unit(keys, wanted):
    assert told_of(RULE, **keys) == wanted
