import pytest

from plandocs.sources.sheets.stored_numbers import stored_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("12.0", 12),
        ("-0.5", -0.5),
        ("1E3", 1000),
        ("999999999999999", 999999999999999),
        ("1000000000000000", 1e15),
        ("1e999", None),
        ("nan", None),
        ("inf", None),
        ("1_000", None),
        ("1,5", None),
        ("", None),
    ],
)
def test_digits_are_a_number(text, number):
    found = stored_number(text)
    assert found == number
    assert type(found) is type(number)
