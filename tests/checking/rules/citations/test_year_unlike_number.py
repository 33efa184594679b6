import pytest

from plandocs.checking.rules.citations.year_unlike_number import RULE
from tests.checking.rules.citations.cited import reference, references, told_of


@pytest.mark.parametrize(
    ("number", "date", "told"),
    [
        ("5/2025/NĐ-CP", "30/6/2024", ["PD311 30/6/2024"]),
        ("5/2025/NĐ-CP", "2024", ["PD311 2024"]),
        ("5/2025/NĐ-CP", "30/6/2025", []),
        ("700/QĐ-TTg", "30/6/2024", []),
    ],
)
def test_the_year_in_a_number_is_the_year_of_the_date(number, date, told):
    assert told_of(RULE, *references(reference("a", number=number, date=date), bases="a")) == told
