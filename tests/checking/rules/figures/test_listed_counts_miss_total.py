import pytest

from plandocs.checking.rules.figures.listed_counts_miss_total import RULE
from tests.checking.rules.figures.test_listed_shares_differ import LAST
from tests.loading.sample import edited, problems_of


def told_of(*texts):
    listed = "".join(f'      - "{text}"\n' for text in texts)
    spec = edited(LAST, f"    content:\n{listed}")
    return [(one.value("whole"), one.value("sum")) for one in problems_of(spec) if one.code in RULE.codes]


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (("Tổ chức 07 lớp, cụ thể như sau:", "03 lớp cho xã", "02 lớp (10 người/lớp) cho phường"), [("7", "5")]),
        (("Tổ chức 05 lớp, cụ thể như sau:", "03 lớp cho xã", "02 lớp cho phường", "Hết"), []),
        (("Tổ chức khoảng 07 lớp:", "03 lớp cho xã", "02 lớp cho phường"), []),
        (("Tổ chức 07 lớp cho 90 người:", "03 lớp cho xã", "02 lớp cho phường"), []),
        (("Tổ chức 07 lớp:", "03 buổi cho xã", "02 buổi cho phường"), []),
        (("Tổ chức 07 lớp.", "03 lớp cho xã", "02 lớp cho phường"), []),
        (("Tổ chức 07 lớp:", "03 lớp cho xã", "và các lớp khác"), []),
    ],
)
def test_the_counts_of_a_list_make_what_was_announced(texts, wanted):
    assert told_of(*texts) == wanted
