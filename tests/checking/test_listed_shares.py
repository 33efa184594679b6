import pytest

from plandocs.checking.listed_shares import shared_lists
from tests.checking.subjects import subject_of

LAST = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"


def lists_of(*texts):
    listed = "".join(f'      - "{text}"\n' for text in texts)
    found = shared_lists(subject_of(LAST, f"    content:\n{listed}"))
    return [([(one.label, one.count) for one in listed.entries], listed.base) for listed in found]


@pytest.mark.parametrize(
    ("told", "base"), [("Xã có 84 công chức", 84), ("Xã có 840 công chức", None), ("Xã có 84 thôn", None)]
)
def test_the_base_that_most_entries_fit(told, base):
    texts = (told, "Thạc sĩ: 10 người, chiếm 11,9%", "Đại học: 70 người, chiếm 83,3%; khác: 4 người (4,8%)")
    assert lists_of(*texts) == [([("thạc sĩ", 10), ("đại học", 70), ("khác", 4)], base)]


def test_a_single_entry_is_no_list():
    assert lists_of("Xã có 84 công chức", "Thạc sĩ: 10 người, chiếm 11,9%", "Hết") == []


def test_entries_that_run_on_in_one_text():
    texts = (
        "Xã có 84 công chức",
        "- Thạc sĩ: 10 người, chiếm 11,9% - Đại học: 70 người, chiếm 83,3%. - Khác: 4 người (4,8%)",
    )
    assert lists_of(*texts) == [([("thạc sĩ", 10), ("đại học", 70), ("khác", 4)], 84)]
