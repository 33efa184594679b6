import pytest

from plandocs.checking.rules.classes.no_days import RULE
from tests.checking.rules.classes.planned import judged


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("days: 2", []),
        ("days: «0»", ["PD225"]),
        ("capacity: {classes: 2 lớp, size: 60 người, days: 5}", []),
        ("capacity: {classes: 2 lớp, size: 60 người, days: «0»}", ["PD225"]),
        ("days: «00», capacity: {classes: 2 lớp, size: 60 người}", ["PD225"]),
    ],
)
def test_days(text, codes):
    assert judged(RULE, f"training: {{{text}}}\n") == codes
