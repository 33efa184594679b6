import unicodedata

import pytest

from plandocs.vietnamese.syllables import is_syllable


@pytest.mark.parametrize(
    "words",
    [
        "Ủy ban nhân dân xã Hà Bắc",
        "Phòng Văn hóa Xã hội hoá thuỷ thủy",
        "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý",
        "nghiêng ngoằn ngoèo khuỷu tay quyết quốc quê quý giêng gìn giữ gì giặt yêu yếu nguyệt",
        "chuyên trách được ngạch bậc tiếp xúc ấp thước",
        "UBND an hai TRƯỜNG",
    ],
)
def test_words_of_the_language(words):
    found = {word: is_syllable(word) for word in words.split() if word != "UBND"}
    assert [word for word, is_one in found.items() if not is_one] == []
    assert all(is_syllable(unicodedata.normalize("NFD", word)) for word in found)


@pytest.mark.parametrize(
    "words",
    [
        "NguyÔn Nguyeãn phßng tr­êng Vaên hoaïch",
        "français élève première garçon naïve résumé über Müller niño",
        "plan street Word UBND HĐND",
        "tằt cằch hòc ạá",
        "",
    ],
)
def test_what_is_none(words):
    assert [word for word in (words.split() or [""]) if is_syllable(word)] == []
