import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.tones import new_style, old_style, same_word, strip_diacritics, tone_places

vietnamese = st.text(alphabet="aoeuyhkqgn àòùỳáóúýạọụỵảỏủỷãõũỹẹèéẻẽQUYHOÀÒ")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hòa", "hoà"),
        ("Văn hóa", "Văn hoá"),
        ("khỏe", "khoẻ"),
        ("thủy", "thuỷ"),
        ("Ủy ban", "Uỷ ban"),
        ("HÒA", "HOÀ"),
    ],
)
def test_the_two_styles(old: str, new: str) -> None:
    assert new_style(old) == new
    assert old_style(new) == old
    assert same_word(old, new)


@pytest.mark.parametrize(
    "word",
    [
        "quý",
        "quỳ",
        "QUÝ",
        "quả",
        "giá",
        "già",
        "hoàn",
        "khoẻn",
        "thuyền",
        "khuỷu",
        "xoáy",
        "ngoéo",
        "mùa",
        "của",
        "hoa",
    ],
)
def test_words_with_one_spelling_are_left_alone(word: str) -> None:
    assert new_style(word) == word
    assert old_style(word) == word


@given(vietnamese)
def test_styles_are_inverse_on_their_own_results(text: str) -> None:
    assert new_style(old_style(text)) == new_style(text)
    assert old_style(new_style(text)) == old_style(text)


@pytest.mark.parametrize(
    ("text", "plain"), [("Đắk Lắk", "Dak Lak"), ("đường", "duong"), ("ỦY BAN", "UY BAN"), ("Ngữ", "Ngu")]
)
def test_strip_diacritics(text: str, plain: str) -> None:
    assert strip_diacritics(text) == plain
    assert strip_diacritics(unicodedata.normalize("NFD", text)) == plain


def test_same_word_needs_the_same_letters_and_tones() -> None:
    assert same_word("THỊ XÃ AN HOÀ", unicodedata.normalize("NFD", "Thị xã An Hòa"))
    assert not same_word("hòa", "hóa")
    assert not same_word("hòa", "hoa")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("văn hóa, Văn Hoá", [(4, "hóa", True), (13, "Hoá", False)]),
        ("ủy, UỶ, thuỷ", [(0, "ủy", True), (4, "UỶ", False), (8, "thuỷ", False)]),
        ("quý, quỳ, hoàn, thuyền, hoa", []),
    ],
)
def test_syllables_whose_tone_may_stand_in_two_places(text, found):
    assert list(tone_places(text)) == found
