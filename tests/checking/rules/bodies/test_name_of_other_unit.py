"""What is left of another commune's plan."""

import pytest

from plandocs.checking.rules.bodies.name_of_other_unit import RULE
from tests.loading.sample import told

TITLE = "title: Bồi dưỡng cán bộ, công chức\n"
CONTENT = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Bồi dưỡng công chức xã Hà Bắc", []),
        ("Bồi dưỡng công chức XÃ HÀ BẮC ĐÁP ỨNG YÊU CẦU", []),
        ("Bồi dưỡng công chức xã Hà Bắc, thành phố Hải Phòng", []),
        ("Bồi dưỡng công chức xã Vĩnh Lộc", ["PD474 title"]),
        ("Bồi dưỡng công chức cấp xã tỉnh Thanh Hóa", ["PD474 title"]),
    ],
)
def test_the_title_names_the_own_unit(title, wanted):
    assert told(RULE, TITLE, f"title: {title}\n") == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("báo cáo Ủy ban nhân dân xã Vĩnh Lộc", 1),
        ("các trường trên địa bàn xã Vĩnh Lộc", 1),
        ("lớp mở tại hội trường xã Vĩnh Lộc", 0),
        ("học chung với công chức xã Vĩnh Lộc, xã Vạn Lộc", 0),
        ("báo cáo Ủy ban nhân dân xã Vĩnh Lộc (cũ)", 0),
        ("báo cáo Ủy ban nhân dân xã Hà Bắc", 0),
        ("báo cáo Sở Nội vụ tỉnh Thanh Hóa", 0),
    ],
)
def test_prose_names_others_only_as_others(words, wanted):
    assert len(told(RULE, CONTENT, f"    content: {words}\n")) == wanted


def test_a_neighbour_among_the_recipients_may_be_named():
    edits = (CONTENT, "    content: phối hợp với UBND xã Vĩnh Lộc mở lớp\n")
    assert len(told(RULE, *edits)) == 1
    assert told(RULE, *edits, "recipients:\n  - snv\n", "recipients:\n  - snv\n  - UBND xã Vĩnh Lộc\n") == []


def test_a_province_compares_provinces_only():
    edits = ("  name: Ủy ban nhân dân xã Hà Bắc\n", "  name: Ủy ban nhân dân thành phố Hải Phòng\n")
    assert told(RULE, *edits, TITLE, "title: Mở lớp tại xã Vĩnh Lộc\n") == []
    assert told(RULE, *edits, TITLE, "title: Mở lớp cho công chức tỉnh Thanh Hóa\n") == ["PD474 title"]
