import pytest

from plandocs.checking.rules.figures.listed_shares_differ import RULE
from tests.loading.sample import edited, problems_of

LAST = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"
RIGHT = (
    "Xã có 84 công chức",
    "Thạc sĩ: 10 người, chiếm 11,9%",
    "Đại học: 70 người, chiếm 83,3%",
    "Khác: 4 người (4,8%)",
)


def told_of(*texts):
    listed = "".join(f'      - "{text}"\n' for text in texts)
    spec = edited(LAST, f"    content:\n{listed}")
    lines = spec.split("\n")
    return [
        (one.code, lines[one.place.line - 1][one.place.column - 1 :][: one.place.length])
        for one in problems_of(spec)
        if one.code in RULE.codes
    ]


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("83,3", "83,4", [("PD183", "83,4")]),
        ("10 người", "11 người", [("PD183", "11,9"), ("PD184", "4")]),
        ("Khác: 4 người (4,8%)", "Khác: 3 người (3,6%)", [("PD184", "3")]),
        ("Khác: 4 người (4,8%)", "Khác: 3 người (3,5%)", [("PD184", "3"), ("PD183", "3,5")]),
    ],
)
def test_an_entry_that_does_not_fit_the_base_of_the_others(old, new, wanted):
    assert told_of(*(text.replace(old, new) for text in RIGHT)) == wanted


@pytest.mark.parametrize(
    ("remark", "wanted"),
    [
        ("Đội ngũ đạt chuẩn (đại học, thạc sĩ chiếm 95,2%)", []),
        ("Đội ngũ đạt chuẩn (đại học và thạc sĩ chiếm 95,1%)", [("PD194", "95,1")]),
        ("Đội ngũ đạt chuẩn (đại học, tiến sĩ chiếm 90%)", []),
    ],
)
def test_the_share_of_several_entries_together(remark, wanted):
    assert told_of(*RIGHT, remark) == wanted


@pytest.mark.parametrize(
    "texts",
    [
        RIGHT,
        RIGHT[1:],
        ("Xã có 84 công chức", "Thạc sĩ: 10 người, chiếm 20%", "Đại học: 70 người, chiếm 80%"),
        ("Xã có 84 công chức", "Thạc sĩ: 10 người, chiếm 11,9%", "Đại học: 70 người, chiếm 83,3%", "Nam: 50 người"),
    ],
)
def test_a_list_whose_base_is_told_nowhere_or_that_fits(texts):
    assert told_of(*texts) == []
