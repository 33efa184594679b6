import pytest

from plandocs.checking.rules.figures.phases_overlap import RULE
from tests.loading.sample import told

PHASES = "  dau: 2026 - 2027\n  cuoi: 2028\n"


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        ("2026 - 2027", "2028", []),
        ("2026 - 2027", "2027 - 2028", ["PD197 phases.cuoi.period"]),
        ("2026", "2028", ["PD198"]),
        ("2027", "2028", ["PD198"]),
        ("2026 - 2028", "2027", []),
        ("2026", "2028 - 2029", []),
    ],
)
def test_phases_share_out_the_period(first, last, wanted):
    phases = f"  dau: {first}\n  cuoi: {last}\n"
    found = told(RULE, PHASES, phases, "    deadline: hết 2027\n", "")
    assert [one.replace(".period", "") for one in found] == [one.replace(".period", "") for one in wanted]
