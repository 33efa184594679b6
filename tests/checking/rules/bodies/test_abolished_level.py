"""Levels, bodies and posts that ended, named as today's."""

import pytest

from plandocs.checking.rules.bodies.abolished_level import RULE
from tests.loading.sample import told

CONTENT = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"


def told_of(words, *edits):
    return [line.partition(" ")[0] for line in told(RULE, CONTENT, f"    content: {words}\n", *edits)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("gửi UBND các huyện, thị xã", ["PD461", "PD461"]),
        ("phối hợp với Huyện uỷ", ["PD461"]),
        ("các xã, phường, thị trấn tổ chức lớp", ["PD461"]),
        ("Sở Thông tin và Truyền thông hướng dẫn", ["PD462"]),
        ("Sở Lao động – Thương binh và Xã hội hướng dẫn", ["PD462"]),
        ("Ban Tuyên giáo Tỉnh ủy thẩm định", ["PD462"]),
        ("công chức Văn hoá - Xã hội được bồi dưỡng", ["PD463"]),
        ("Văn phòng-Thống kê", ["PD463"]),
    ],
)
def test_former_names_are_told(words, wanted):
    assert told_of(words) == wanted


@pytest.mark.parametrize(
    "words",
    [
        "các xã, phường, đặc khu tổ chức lớp",
        "nhiệm vụ trước đây thuộc cấp huyện nay do cấp xã đảm nhiệm",
        "giảng viên của Trung tâm Chính trị huyện Thanh Hà (cũ)",
        "sau khi sáp nhập các huyện, lớp mở theo cụm",
        "giai đoạn 2021 - 2024 có 12 huyện tham gia",
        "theo Đề án số 03/ĐA-UBND về cán bộ xã, phường, thị trấn",
        "nguyên tắc “ba cùng với huyện”",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy thẩm định",
        "Ban Dân tộc Hội đồng nhân dân tỉnh giám sát",
        "công chức Phòng Văn hóa - Xã hội được bồi dưỡng",
        "Sở Khoa học và Công nghệ hướng dẫn",
    ],
)
def test_history_quotes_and_names_of_today_are_left_alone(words):
    assert told_of(words) == []


def test_a_deadline_is_no_history():
    assert told_of("các huyện báo cáo trước ngày 15/11") == ["PD461"]


@pytest.mark.parametrize("date", ["12/6/2024", "30/6/2025", "2025"])
def test_names_are_right_on_a_day_on_which_they_may_still_stand(date):
    assert told_of("gửi UBND các huyện", "date: 15/6/2026", f"date: {date}") == []


def test_bodies_and_recipients_are_looked_at_and_cited_documents_are_not():
    assert told(RULE, "  snv: Sở Nội vụ\n", "  snv: Sở Nội vụ\n  cu: UBND quận\n") == ["PD461 bodies.cu"]
    cited = "    subject: quy định về đào tạo, bồi dưỡng công chức\n"
    assert told(RULE, cited, "    subject: quy định về công chức xã, phường, thị trấn\n") == []


def test_an_edit_says_what_it_is_called_today():
    from tests.loading.sample import edited, problems_of

    (problem,) = [one for one in problems_of(edited(CONTENT, "    content: Bộ TT&TT\n")) if one.code == "PD462"]
    assert problem.value("now") == "Bộ Khoa học và Công nghệ"
    assert problem.value("until") == "28/02/2025"
