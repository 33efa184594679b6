import random
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.letters import ITEM_LETTERS
from plandocs.vietnamese.order import person_key, sort_key

ALPHABET = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z"
TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
vietnamese = st.text(alphabet="aăâbdđeêhikoôơuưyAĐàảãáạầẩẫấậềếờớợừứự '-.019", max_size=12)


def in_order(*texts):
    """Whether the texts stand in order, each truly before the next."""
    keys = [sort_key(text) for text in texts]
    return all(first < second for first, second in pairwise(keys))


def sorted_people(*names):
    return sorted(names, key=person_key)


def test_the_alphabet():
    assert in_order(*ALPHABET.split())
    assert in_order(*ALPHABET.upper().split())
    assert in_order(*ITEM_LETTERS)


@pytest.mark.parametrize("vowel", ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"])
def test_tones_stand_ngang_huyen_hoi_nga_sac_nang(vowel):
    assert in_order(*(f"m{vowel}{tone}" for tone in TONES))


@pytest.mark.parametrize(
    "texts",
    [
        ("An", "Ăn", "Ân"),
        ("An", "Án", "Ân"),
        ("Dung", "Dũng", "Đan"),
        ("ma", "mà", "mả", "mã", "má", "mạ", "mai"),
        ("An Bình", "Anh"),
        ("An", "An Bình"),
        ("Hà An", "Ha Bình"),
        ("Ha An", "Hà An"),
        ("hoà", "hòa", "Hoà", "Hòa", "hóa"),
        ("Hoa", "Hòa", "Hoàn"),
        ("Thôn 2", "Thôn 10", "Thôn A"),
        ("Thôn 02", "Thôn 2", "Thôn 03"),
        ("H'Len", "Hoa"),
        ("Hla", "H'Len", "Hlo"),
        ("Giang", "Jơ", "Kiên"),
        ("Vân", "Wan", "Xuân", "Yên", "Zin"),
        ("an", "An", "AN", "án"),
        ("", "a"),
        ("z", "я", "中"),
    ],
)
def test_one_stands_before_the_other(texts):
    assert in_order(*texts)


def test_signs_part_words():
    assert sort_key("Văn hóa - Xã hội")[:2] == sort_key("Văn hóa, xã hội ")[:2] == sort_key(" văn hoá xã hội")[:2]
    assert sort_key("VH-XH")[:2] != sort_key("VHXH")[:2]


def test_a_class_is_sorted_by_given_name_then_family_then_middle():
    names = ["Ghế Văn An", "Bàn Thị An", "Bàn Văn An", "Ao Thị Ánh", "Đá Văn Ân", "An", "Bàn An"]
    assert sorted_people(*names) == [
        "An",
        "Bàn An",
        "Bàn Thị An",
        "Bàn Văn An",
        "Ghế Văn An",
        "Ao Thị Ánh",
        "Đá Văn Ân",
    ]


def test_tone_style_and_capitals_count_last():
    assert sorted_people("Ghế Hoà", "Bàn Hòa", "Ao Hoà") == ["Ao Hoà", "Bàn Hòa", "Ghế Hoà"]
    assert sorted_people("BÀN HAI", "Bàn Ba", "bàn ba") == ["bàn ba", "Bàn Ba", "BÀN HAI"]


def test_the_row_may_tell_the_given_name():
    assert person_key("Y Thịnh Niê", "Thịnh") < person_key("Bàn Văn Tư")
    assert person_key("Bàn Văn Tư") > person_key("Y Thịnh Niê")
    assert person_key("Y Thịnh Niê", "Thịnh")[:3] == person_key("Y Niê Thịnh")[:3]
    assert person_key("Bàn Văn Tư", "Tư") == person_key("Bàn Văn Tư")
    assert person_key("Bàn Văn", "Tư")[:3] == person_key("Bàn Văn Tư")[:3]
    assert person_key("Bàn Văn Tư", " ") == person_key("Bàn Văn Tư")


@given(vietnamese)
def test_unicode_forms_do_not_count(text):
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(unicodedata.normalize("NFC", text))
    assert person_key(unicodedata.normalize("NFD", text)) == person_key(unicodedata.normalize("NFC", text))


@given(st.lists(st.one_of(vietnamese, st.text(max_size=8)), max_size=12), st.randoms())
def test_any_shuffle_is_sorted_alike(texts, chance: random.Random):
    shuffled = [unicodedata.normalize("NFC", text) for text in texts]
    chance.shuffle(shuffled)
    for key in (sort_key, person_key):
        once = sorted(sorted(shuffled), key=key)
        assert [key(text) for text in once] == [key(text) for text in sorted(shuffled, key=key)]


@given(vietnamese, vietnamese)
def test_the_order_is_total(first, second):
    before, after = sort_key(first), sort_key(second)
    assert (before < after) + (before > after) + (first == second) == 1


@given(vietnamese, vietnamese, vietnamese.filter(lambda text: text[:1].isalnum()))
def test_what_follows_equal_letters_decides(start, end, more):
    assert sort_key(f"{start}b{end}")[:1] < sort_key(f"{start}b{end}x{more}")[:1]


def test_a_number_of_any_length_is_sorted():
    assert in_order("1" * 5000, "1" * 4999 + "2", "1" * 5001)
