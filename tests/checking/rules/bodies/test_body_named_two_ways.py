"""A body of the plan, written otherwise in prose."""

import pytest

from plandocs.checking.rules.bodies.body_named_two_ways import RULE
from tests.loading.sample import edited, problems_of, told

CONTENT = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"
BODIES = "  snv: Sở Nội vụ\n"
CENTRE = f"{BODIES}  hcc: Trung tâm Phục vụ hành chính công\n"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("gửi Phòng Văn hóa - Xã hội tổng hợp", 0),
        ("gửi Phòng Văn hoá - Xã hội tổng hợp", 0),
        ("phòng Văn hóa - Xã hội tổng hợp", 0),
        ("PHÒNG VĂN HÓA - XÃ HỘI", 0),
        ("gửi Phòng Văn hóa- Xã hội tổng hợp", 0),
        ("gửi Phòng Văn hóa-Xã hội tổng hợp", 0),
        ("gửi Phòng Văn hóa – Xã hội tổng hợp", 0),
        ("gửi Phòng Văn hóa - xã hội tổng hợp", 1),
        ("gửi Phòng Văn hóa, Xã hội học", 0),
        ("gửi Trung tâm phục vụ hành chính công", 1),
        ("gửi Trung tâm Phục vụ HCC", 1),
        ("gửi Trung tâm Phục vụ hành chính", 0),
        ("gửi Phòng VHXH", 0),
        ("gửi {{ bodies.vhxh }} tổng hợp", 0),
        ("theo nguyên văn “Phòng Văn hóa- Xã hội”", 0),
    ],
)
def test_ways_of_writing_a_body(words, wanted):
    assert len(told(RULE, CONTENT, f"    content: {words}\n", BODIES, CENTRE)) == wanted


def test_the_name_of_the_list_is_what_has_to_stand_there():
    problems = problems_of(edited(CONTENT, "    content: gửi Phòng Văn hóa - xã hội\n"))
    (problem,) = [one for one in problems if one.code == "PD467"]
    assert [edit.text for edit in problem.edits] == ["Phòng Văn hóa - Xã hội"]


def test_a_declared_short_form_is_a_way_too():
    assert (
        told(
            RULE,
            CONTENT,
            "    content: Trung tâm Phục vụ HCC\n",
            BODIES,
            CENTRE.replace(
                "Trung tâm Phục vụ hành chính công",
                "{name: Trung tâm Phục vụ hành chính công, short: Trung tâm Phục vụ HCC}",
            ),
        )
        == []
    )
