import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.genders import Gender
from plandocs.vietnamese.names import HONORIFICS, Tidying, name_key, split_name, tidy_name

SYLLABLES = ["người", "thứ", "nhất", "hòa", "hoà", "thị", "văn", "y", "h'len", "k'brêm", "páo", "đệm", "niê", "ksor"]
names = st.lists(st.sampled_from(SYLLABLES).map(str.capitalize), min_size=1, max_size=5).map(" ".join)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NGƯỜI THỨ NHẤT", "Người Thứ Nhất"),
        ("người thứ nhất", "Người Thứ Nhất"),
        ("Người thứ Nhất", "Người thứ Nhất"),
        ("NGƯỜI THỨ Nhất", "NGƯỜI THỨ Nhất"),
        ("NGƯỜI THỨ HÒA", "Người Thứ Hòa"),
        ("NGƯỜI THỨ HOÀ", "Người Thứ Hoà"),
        ("ĐỆM ẤN", "Đệm Ấn"),
        ("HỌC VIÊN 001", "Học Viên 001"),
        ("TÔN NỮ-HAI", "Tôn Nữ-Hai"),
        ("Y Thịnh Niê", "Y Thịnh Niê"),
        ("K'brêm", "K'brêm"),
        ("H'LEN KSOR", "H'Len Ksor"),
        ("h'len ksor", "H'Len Ksor"),
        ("PÁO", "Páo"),
        ("Y", "Y"),
        ("A", "A"),
    ],
)
def test_capitals_are_touched_only_where_there_is_one_kind(text, name):
    tidied = tidy_name(text)
    assert tidied.text == name
    assert tidied.changed == ((Tidying.CAPITALS,) if name != text else ())


@pytest.mark.parametrize("text", ["H’Len", "H‘Len", "HʼLen", "H`Len", "H´Len", "H′Len", "H' Len"])
def test_the_apostrophe_of_a_prefix_is_plain(text):
    assert tidy_name(f"{text} Ksor").text == "H'Len Ksor"
    assert tidy_name(f"{text} Ksor").changed == (Tidying.APOSTROPHE,)


@pytest.mark.parametrize("name", ["Người ‘Thứ’ Nhất", "Người Thứ Nhất’", "K'Brêm"])
def test_other_apostrophes_stay(name):
    assert tidy_name(name).text == name
    assert tidy_name(name).changed == ()


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Ông Người Thứ Nhất", Gender.MALE),
        ("ÔNG Người Thứ Nhất", Gender.MALE),
        ("Bà: Người Thứ Nhất", Gender.FEMALE),
        ("Ông/Bà Người Thứ Nhất", None),
        ("Ông/ bà: Người Thứ Nhất", None),
        ("Đ/c Người Thứ Nhất", None),
        ("Đ/c. Người Thứ Nhất", None),
        ("đồng chí Người Thứ Nhất", None),
        ("Đ/c Bà Người Thứ Nhất", Gender.FEMALE),
        ("Người Thứ Nhất (nữ)", Gender.FEMALE),
        ("Người Thứ Nhất(Nữ)", Gender.FEMALE),
        ("Người Thứ Nhất (nam)", Gender.MALE),
    ],
)
def test_words_of_address_go_and_tell_the_gender(text, gender):
    tidied = tidy_name(text)
    assert (tidied.text, tidied.changed, tidied.gender) == ("Người Thứ Nhất", (Tidying.HONORIFIC,), gender)


def test_capitals_are_those_of_the_name_without_address():
    assert tidy_name("Ông NGƯỜI THỨ NHẤT").text == "Người Thứ Nhất"
    assert tidy_name("Người Thứ Nhất (NỮ)").text == "Người Thứ Nhất"


@pytest.mark.parametrize("name", ["Bà Páo", "Ông", "Ông Văn Một", "Bàng Thứ Nhất", "(Nữ)", "Ôngba Thứ Nhất"])
def test_what_may_be_the_name_itself_stays(name):
    assert tidy_name(name).text == name
    assert tidy_name(name).gender is None


def test_more_words_of_address_are_data():
    known = {**HONORIFICS, "ThS.": None, "cô": Gender.FEMALE}
    assert tidy_name("ThS.Páo", known).text == "Páo"
    assert tidy_name("Cô Người Thứ Nhất", known).gender == Gender.FEMALE
    assert tidy_name("Ths Người Thứ Nhất", known).text == "Ths Người Thứ Nhất"
    assert tidy_name("Ông Người Thứ Nhất", {}).text == "Ông Người Thứ Nhất"


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("  Người  Thứ\u00a0Nhất ", Tidying.SPACES),
        ("Người Thứ\nNhất,", Tidying.SPACES),
        (unicodedata.normalize("NFD", "Người Thứ Nhất"), Tidying.CHARACTERS),
        ("Người Thứ \u200bNhất", Tidying.CHARACTERS),
    ],
)
def test_spaces_and_characters(text, changed):
    tidied = tidy_name(text)
    assert (tidied.text, tidied.changed) == ("Người Thứ Nhất", (changed,))


def test_an_icelandic_letter_is_no_vietnamese_one():
    assert tidy_name("\u00d0ặng \u00d0ệm").text == "Đặng Đệm"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Người Thứ Nhất", ("Người Thứ", "Nhất")),
        ("Người  Nhất", ("Người", "Nhất")),
        ("Páo", ("", "Páo")),
        ("Người Thứ Hai (B)", ("Người Thứ", "Hai (B)")),
        ("H'Len Ksor", ("H'Len", "Ksor")),
        ("(B)", ("", "(B)")),
        ("", ("", "")),
    ],
)
def test_the_given_name_is_the_last_word(name, parts):
    assert split_name(name) == parts


def test_two_spellings_of_one_name():
    spellings = ["Người Thứ Hòa", "NGƯỜI  THỨ HOÀ", "Ông Người Thứ Hòa", "người thứ hoà (nam)"]
    assert {name_key(spelling) for spelling in spellings} == {"người thứ hoà"}
    assert name_key("Người Thứ Hoa") != name_key("Người Thứ Hòa")


@given(st.one_of(st.text(), names, names.map(str.upper), names.map("Đ/c {}".format)))
def test_tidying_twice_changes_nothing_more(text):
    once = tidy_name(text)
    again = tidy_name(once.text)
    assert (again.text, again.changed) == (once.text, ())


@given(names)
def test_a_tidy_name_stays_and_capitals_come_back(name):
    assert tidy_name(name).text == name or name.islower()
    assert tidy_name(name.upper()).text.casefold() == name.casefold()


@given(st.text())
def test_nothing_but_address_is_lost(text):
    text = text.replace("\u00d0", "Đ").replace("\u00f0", "đ")
    before = [char for char in unicodedata.normalize("NFC", text).casefold() if char.isalpha() and char != "ʼ"]
    after = [char for char in tidy_name(text, {}).text.casefold() if char.isalpha() and char != "ʼ"]
    assert "(na" in text.casefold() or "(nữ" in text.casefold() or sorted(before) == sorted(after)


@given(names)
def test_a_name_is_split_without_loss(name):
    assert " ".join(split_name(name)).strip() == name


def test_a_very_long_text_is_only_tidied_of_spaces():
    assert tidy_name("ông  " * 5000 + "x").text == "ông " * 5000 + "x"
