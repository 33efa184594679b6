import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.person_numbers import (
    Disagreement,
    NumberFlaw,
    NumberNote,
    ReadNumber,
    citizen_disagrees,
    read_citizen,
    read_phone,
)

SIGNS, ZEROS = (NumberNote.SIGNS,), (NumberNote.ZEROS,)
anything = st.one_of(
    st.text(), st.integers(), st.floats(), st.booleans(), st.none(), st.text(alphabet="0123456789 +./-E")
)


@pytest.mark.parametrize(
    ("value", "notes"),
    [
        ("001000000017", ()),
        (" 001000000017 ", ()),
        ("001 000 000 017", SIGNS),
        ("001.000.000.017", SIGNS),
        ("'001000000017", SIGNS),
        ("001-000-000-017", SIGNS),
        (1000000017, ZEROS),
        (1000000017.0, ZEROS),
        ("1000000017", ZEROS),
        ("1000000017.0", SIGNS + ZEROS),
    ],
)
def test_a_citizen_number(value, notes):
    assert read_citizen(value) == ReadNumber(("001000000017",), notes)
    assert read_citizen(value).number == "001000000017"


def test_one_lost_zero():
    assert read_citizen(38000000017) == ReadNumber(("038000000017",), ZEROS)


@pytest.mark.parametrize(
    ("value", "numbers", "flaw"),
    [
        ("000000017", ("000000017",), NumberFlaw.OLD_IDENTITY),
        (100000017, ("100000017",), NumberFlaw.OLD_IDENTITY),
        ("3,81E+10", (), NumberFlaw.DIGITS_LOST),
        ("3.81e10", (), NumberFlaw.DIGITS_LOST),
        ("00100000017", ("00100000017",), NumberFlaw.WRONG_LENGTH),
        ("0010000000170", ("0010000000170",), NumberFlaw.WRONG_LENGTH),
        (17, ("17",), NumberFlaw.WRONG_LENGTH),
        ("101000000017", ("101000000017",), NumberFlaw.WRONG_BEGINNING),
        ("chưa có", (), NumberFlaw.NOT_A_NUMBER),
        ("", (), NumberFlaw.NOT_A_NUMBER),
        ("٠٠١٠٠٠٠٠٠٠١٧", (), NumberFlaw.NOT_A_NUMBER),
        (-1000000017, (), NumberFlaw.NOT_A_NUMBER),
        (1000000017.5, (), NumberFlaw.NOT_A_NUMBER),
        (float("nan"), (), NumberFlaw.NOT_A_NUMBER),
        (float("inf"), (), NumberFlaw.NOT_A_NUMBER),
        (True, (), NumberFlaw.NOT_A_NUMBER),
        (None, (), NumberFlaw.NOT_A_NUMBER),
        (10**30, (), NumberFlaw.NOT_A_NUMBER),
        ("0" * 40_000, (), NumberFlaw.NOT_A_NUMBER),
    ],
)
def test_what_is_no_citizen_number(value, numbers, flaw):
    read = read_citizen(value)
    assert (read.numbers, read.flaw, read.number) == (numbers, flaw, None)


@given(st.integers(1, 96), st.integers(0, 3), st.integers(0, 99), st.integers(0, 999_999))
def test_a_number_cell_gets_its_zeros_back(province, century, year, serial):
    number = f"{province:03}{century}{year:02}{serial:06}"
    assert read_citizen(number).number == number
    assert read_citizen(int(number)).number == number
    assert read_citizen(float(number)).number == number


@given(anything)
def test_any_cell_has_a_citizen_number_or_a_flaw(value):
    read = read_citizen(value)
    assert (read.number is None) == (read.flaw is not None)
    assert read.number is None or (len(read.number) == 12 and read.number.startswith("0"))


@pytest.mark.parametrize(
    ("number", "gender", "year", "found"),
    [
        ("001080000017", Gender.MALE, 1980, ()),
        ("001180000017", Gender.FEMALE, 1980, ()),
        ("001204000017", Gender.MALE, 2004, ()),
        ("001304000017", Gender.FEMALE, 2004, ()),
        ("001080000017", Gender.FEMALE, 1980, (Disagreement.GENDER,)),
        ("001080000017", Gender.MALE, 1981, (Disagreement.BIRTH_YEAR,)),
        ("001204000017", Gender.FEMALE, 1904, (Disagreement.GENDER, Disagreement.BIRTH_YEAR)),
        ("001080000017", None, None, ()),
        ("001080000017", None, 1981, (Disagreement.BIRTH_YEAR,)),
        ("000000017", Gender.FEMALE, 1980, ()),
        ("", Gender.FEMALE, 1980, ()),
    ],
)
def test_a_citizen_number_tells_gender_and_year(number, gender, year, found):
    assert citizen_disagrees(number, gender, year) == found


@pytest.mark.parametrize(
    ("value", "notes"),
    [
        ("0900000017", ()),
        ("0900 000 017", SIGNS),
        ("0900.000.017", SIGNS),
        ("090-000-0017", SIGNS),
        ("(090) 000 0017", SIGNS),
        ("0900,000,017", SIGNS),
        ("0900 - 000 - 017", SIGNS),
        ("+84900000017", SIGNS),
        ("+84 900 000 017", SIGNS),
        ("(+84) 900 000 017", SIGNS),
        ("+84 (0) 900000017", SIGNS),
        ("0084900000017", SIGNS),
        ("84900000017", SIGNS),
        ("SĐT: 0900000017", SIGNS),
        ("0900000017 (Zalo)", SIGNS),
        (84900000017, ()),
        (900000017, ZEROS),
        (900000017.0, ZEROS),
        ("900000017", ZEROS),
        ("900 000 017", SIGNS + ZEROS),
    ],
)
def test_a_mobile_phone(value, notes):
    assert read_phone(value) == ReadNumber(("0900000017",), notes)


@pytest.mark.parametrize("value", ["02400000017", "024 0000 0017", 2400000017, "+84 24 0000 0017"])
def test_a_landline(value):
    assert read_phone(value).number == "02400000017"


@pytest.mark.parametrize(
    "value",
    [
        "0900000017/0300000018",
        "0900 000 017 / 0300.000.018",
        "0900000017; 0300000018",
        "0900000017, 0300000018",
        "0900000017 - 0300000018",
        "0900000017\n0300000018",
        "0900000017 0300000018",
        "900000017/300000018",
        "0900000017 hoặc +84300000018",
    ],
)
def test_two_phones_in_one_cell(value):
    read = read_phone(value)
    assert (read.numbers, read.flaw, read.number) == (("0900000017", "0300000018"), None, "0900000017")


def test_one_phone_twice_is_one():
    assert read_phone("0900000017/0900.000.017").numbers == ("0900000017",)


@pytest.mark.parametrize(
    ("value", "numbers", "flaw"),
    [
        ("090000001", ("090000001",), NumberFlaw.WRONG_LENGTH),
        ("0900000017/18", ("0900000017", "18"), NumberFlaw.WRONG_LENGTH),
        ("0100000017", ("0100000017",), NumberFlaw.WRONG_BEGINNING),
        ("01600000017", ("01600000017",), NumberFlaw.WRONG_BEGINNING),
        ("9,00E+08", (), NumberFlaw.DIGITS_LOST),
        ("không", (), NumberFlaw.NOT_A_NUMBER),
        ("", (), NumberFlaw.NOT_A_NUMBER),
        ("/", (), NumberFlaw.NOT_A_NUMBER),
        ("Zalo", (), NumberFlaw.NOT_A_NUMBER),
        (900000017.5, (), NumberFlaw.NOT_A_NUMBER),
        (None, (), NumberFlaw.NOT_A_NUMBER),
        ("0 " * 40_000, (), NumberFlaw.NOT_A_NUMBER),
    ],
)
def test_what_is_no_phone(value, numbers, flaw):
    read = read_phone(value)
    assert (read.numbers, read.flaw, read.number) == (numbers, flaw, None)


@given(st.sampled_from("35789"), st.integers(0, 99_999_999), st.sampled_from(["", " ", ".", "-"]))
def test_every_mobile_is_read_however_grouped(head, rest, gap):
    number = f"0{head}{rest:08}"
    assert read_phone(f"{number[:4]}{gap}{number[4:7]}{gap}{number[7:]}").number == number
    assert read_phone(int(number)).number == number


@given(anything)
def test_any_cell_has_a_phone_or_a_flaw(value):
    read = read_phone(value)
    assert (read.number is None) == (read.flaw is not None)
