import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.masking import hide, mask

numbers_and_words = st.lists(
    st.one_of(
        st.text(alphabet="0123456789 .-/+(),:đ*", max_size=16),
        st.sampled_from(["CMND ", "căn cước", "SĐT: ", "đồng", "0912345678", "001204012345", "+84"]),
        st.text(max_size=5),
    )
).map("".join)
citizen = st.from_regex(r"\A0[0-9]{11}\Z")
mobile = st.from_regex(r"\A0[35789][0-9]{8}\Z")


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("001204012345", "0********345"),
        ("001 204 012 345", "0** *** *** 345"),
        ("0912345678", "0******678"),
        ("0912 345 678", "0*** *** 678"),
        ("0912.345.678", "0***.***.678"),
        ("091-234-5678", "0**-***-*678"),
        ("09 1234 5678", "0* **** *678"),
        ("+84 912 345 678", "+84 *** *** 678"),
        ("+84(0)912345678", "+84(*)******678"),
        ("0084912345678", "0*********678"),
        ("84912345678", "8*******678"),
        ("ĐT0912345678.", "ĐT0******678."),
        ("**0912345678**", "**0******678**"),
        ("0912345678/0987654321", "0******678/0******321"),
        ("1,Lê Thị Mẫu,001204012345,0912345678", "1,Lê Thị Mẫu,0********345,0******678"),
        ("số ００１２０４０１２３４５", "số 0********345"),
    ],
)
def test_a_persons_number_is_hidden(text, masked):
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "1.299 học viên",
        "0123/QĐ-UBND",
        "12/2024/NĐ-CP ngày 05/4/2024",
        "4.000.000 đồng",
        "400000000 đồng",
        "84.912.345.678 đồng",
        "84912345000",
        "1.091.234.567.000",
        "20/4/2026",
        "05-04-2024 10:30",
        "2024-05-04 10-30-15",
        "03-2024 2025",
        "01.2026-2030",
        "05 07 09 11 13",
        "28 - 32 lớp; 02 - 05 ngày",
        "2026 - 2031",
        "Sở GD&ĐT: 400000000",
        "Cấp thẻ căn cước: 400000000 đồng",
        "U+0007",
    ],
)
def test_what_is_nobodys_number_stays(text):
    assert mask(text) == text


@pytest.mark.parametrize(
    ("text", "about", "masked"),
    [
        ("123456789", "", "123456789"),
        ("CMND 123456789", "", "CMND 1*****789"),
        ("số chứng minh nhân dân: 123 456 789", "", "số chứng minh nhân dân: 1** *** 789"),
        ("123456789", "people[3].cmnd", "1*****789"),
        ("1204012345", "Số căn cước", "1******345"),
        ("912345678", "learners[0].phone", "9*****678"),
        ("ĐT: 024.3825.1234", "", "ĐT: 0**.****.*234"),
    ],
)
def test_a_number_that_could_be_money_is_hidden_where_it_is_named(text, about, masked):
    assert mask(text, about=about) == masked


@given(numbers_and_words, st.sampled_from(["", "phone"]))
def test_only_digits_become_stars(text, about):
    masked = mask(text, about=about)
    assert len(masked) == len(text)
    assert all(new == old or (new == "*" and old.isdigit()) for old, new in zip(text, masked, strict=True))


@given(
    st.one_of(citizen, mobile), st.sampled_from([("", ""), ("Hoa, ", "; nam"), ("(", ")"), ('"', '"'), ("12/", "/")])
)
def test_a_number_is_hidden_whatever_stands_around_it(number, around):
    before, after = around
    assert mask(f"{before}{number}{after}") == f"{before}0{'*' * (len(number) - 4)}{number[-3:]}{after}"


@given(st.integers(0, 10**15))
def test_an_amount_with_its_dots_stays(amount):
    written = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ".", str(amount))
    assert mask(f"Kinh phí: {written} đồng") == f"Kinh phí: {written} đồng"


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "%d-%m-%Y %H:%M", "%d.%m.%Y %H.%M"]),
)
def test_a_date_stays(day, form):
    assert mask(day.strftime(form)) == day.strftime(form)


@pytest.mark.parametrize(
    ("number", "hidden"),
    [
        ("0012040123456", "0*********456"),
        ("001204O12345", "0********345"),
        ("001204012345001204012346", "0********************346"),
        ("0 0 1 2 0 4 0 1 2 3 4 5 6", "0 * * * * * * * * * 4 5 6"),
        ("０９１２３４５６７８", "０******６７８"),
        ("09 12 34 56 7", "0* ** ** 56 7"),
        ("không có", "không có"),
        ("12345", "12345"),
    ],
)
def test_what_is_known_to_be_a_number_is_hidden_however_it_is_written(number, hidden):
    assert hide(number) == hidden
