import pytest

from plandocs.checking.rules.classes.theory_and_practice_not_whole import RULE
from tests.checking.rules.classes.planned import judged


@pytest.mark.parametrize(
    ("shares", "codes"),
    [
        ("theory: 30%, practice: 70%", []),
        ("theory: '33,3%', practice: '66,7%'", []),
        ("theory: 30%", []),
        ("practice: 100%", []),
        ("theory: 0%", []),
        ("theory: 30%, practice: «60%»", ["PD224"]),
        ("theory: 60%, practice: «60%»", ["PD224"]),
        ("theory: «130%»", ["PD224"]),
    ],
)
def test_the_two_shares(shares, codes):
    assert judged(RULE, f"training: {{capacity: {{classes: 2 lớp, size: 60 người, {shares}}}}}\n") == codes
