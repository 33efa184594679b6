import re

from plandocs.vietnamese.alphabet import CAPITAL, SMALL


def test_the_letters_of_both_sizes_are_apart():
    assert all(letter.islower() for letter in SMALL)
    assert all(letter.isupper() for letter in CAPITAL)
    assert len(SMALL) == len(CAPITAL) == len(set(SMALL))


def test_every_vietnamese_letter_is_there():
    assert re.fullmatch(f"[{SMALL} ]+", "đường quỹ thuở ngoằng kỵ ễnh ặc ử wjzf")
    assert not re.search(f"[{SMALL}]", "ĐƯỜNG QUỸ THUỞ")
