import pytest

from plandocs.vietnamese.look_alikes import look_alikes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bồi dưỡng c\u0430n bộ", [(10, "c\u0430n", "can")]),
        ("\u0412ộ Nội vụ", [(0, "\u0412ộ", "Bộ")]),
        ("ðội ngũ", [(0, "ðội", "đội")]),
        ("Ðảng ủy", [(0, "Ðảng", "Đảng")]),
    ],
)
def test_a_word_of_two_scripts_is_found_with_its_latin_letters(text, found):
    assert list(look_alikes(text)) == found


@pytest.mark.parametrize("text", ["Bồi dưỡng cán bộ", "độ α, tổng Σ", "совет", "Đảng", "5 μm", "λmax"])
def test_words_of_one_script_are_left_alone(text):
    assert list(look_alikes(text)) == []
