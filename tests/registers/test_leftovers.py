from plandocs.registers.leftovers import LeftoversFile, leftovers_of
from plandocs.registers.shelf import Shelf


def test_words_of_several_registers_each_once_and_the_longest_first():
    files = [LeftoversFile(remarks=("Xem lại", "nháp")), LeftoversFile(remarks=("xem lại số liệu", "nháp"))]
    assert leftovers_of(files).remarks == ("xem lại số liệu", "xem lại", "nháp")


def test_what_travels_with_the_package():
    words = Shelf().leftovers()
    assert "bổ sung sau" in words.placeholders
    assert "chưa chốt" in words.remarks
    assert not set(words.placeholders) & set(words.remarks)
