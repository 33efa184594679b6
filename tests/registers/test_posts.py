import datetime

import pytest

from plandocs.registers.shelf import Shelf

HABITS = Shelf().roster_habits()

IN_ORDER = [
    "Bí thư Đảng ủy",
    "Phó Bí thư Thường trực Đảng ủy",
    "Phó Bí thư Đảng ủy, Chủ tịch UBND",
    "Chủ tịch UBND",
    "Phó Chủ tịch HĐND",
    "Trưởng phòng Kinh tế",
    "PTP",
    "Chuyên viên",
    "Chăn bò",
]


def test_posts_stand_by_rank():
    ranks = [HABITS.rank_of(post) for post in IN_ORDER]
    assert ranks == sorted(set(ranks))
    assert HABITS.rank_of("") == ranks[-1]


@pytest.mark.parametrize(
    ("post", "same_as"),
    [
        ("BT", "Bí thư"),
        ("CT.UBND", "Chủ tịch UBND"),
        ("Chủ tịch Hội đồng nhân dân", "Chủ tịch UBND"),
        ("Chủ tịch UBND - Phó Bí thư", "Phó Bí thư"),
        ("Bí thư Chi bộ, Trưởng phòng Kinh tế", "Trưởng phòng"),
        ("Phó Chủ tịch UBMTTQ kiêm Chủ tịch Hội Nông dân", "Phó Chủ tịch UBND"),
        ("Quyền Trưởng phòng", "Trưởng phòng"),
        ("Q. Trưởng phòng", "Trưởng phòng"),
        ("CVP", "Trưởng phòng"),
        ("GĐ TTPVHCC", "Trưởng phòng"),
        ("Phó phòng", "PTP"),
        ("Công chức VH-XH", "Chuyên viên"),
        ("Trưởng thôn Một", "Phó trưởng thôn Hai"),
        ("TRƯỞNG PHÒNG", "trưởng phòng"),
    ],
)
def test_posts_of_one_rank(post, same_as):
    assert HABITS.rank_of(post) == HABITS.rank_of(same_as)


def test_what_only_begins_alike_has_another_rank():
    assert HABITS.rank_of("Chủ tịch Hội Nông dân") > HABITS.rank_of("Phó Chủ tịch UBND")
    assert HABITS.rank_of("Bí thư Đoàn xã") > HABITS.rank_of("Phó Bí thư")
    assert HABITS.rank_of("Bí thư Chi bộ thôn") > HABITS.rank_of("Chuyên viên")
    assert HABITS.rank_of("Nguyên Chủ tịch UBND") == HABITS.rank_of("Chăn bò")


@pytest.mark.parametrize(
    ("post", "standing"),
    [
        ("Trưởng phòng", "head"),
        ("CT UBND", "head"),
        ("Phó Bí thư Đảng ủy, Chủ tịch UBND", "head"),
        ("Giám đốc Trung tâm", "head"),
        ("Phó Trưởng phòng", "deputy"),
        ("Phó Giám đốc", "deputy"),
        ("PCT", "deputy"),
        ("Chuyên viên", None),
        ("Trưởng thôn", None),
        ("Phó trưởng thôn", None),
        ("", None),
    ],
)
def test_heads_and_deputies(post, standing):
    assert HABITS.standing_of(post) == standing


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("CT UBND", "Chủ tịch Ủy ban nhân dân"),
        ("PCT.UBND", "Phó Chủ tịch Ủy ban nhân dân"),
        ("PBT TT", "Phó Bí thư Thường trực"),
        ("PBT TT ĐU, CT HĐND xã", "Phó Bí thư Thường trực Đảng ủy, Chủ tịch Hội đồng nhân dân xã"),
        ("CVP HĐND&UBND", "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
        ("PTP VHXH", "Phó Trưởng phòng Văn hóa - Xã hội"),
        ("TP. KT", "Trưởng phòng Kinh tế"),
        ("CV", "Chuyên viên"),
        ("CC", "Công chức"),
        ("PCN UBKT", "Phó Chủ nhiệm Ủy ban Kiểm tra"),
        ("GĐ TTPVHCC", "Giám đốc Trung tâm Phục vụ hành chính công"),
        ("GĐ TT PVHCC", "Giám đốc Trung tâm Phục vụ hành chính công"),
        ("CHT BCHQS", "Chỉ huy trưởng Ban Chỉ huy quân sự"),
        ("CT UBMTTQVN", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam"),
        ("Công chức TP-HT", "Công chức Tư pháp - Hộ tịch"),
        ("Chuyên viên", None),
    ],
)
def test_posts_written_out(text, full):
    assert HABITS.full_post(text, datetime.date(2026, 11, 1)) == full


@pytest.mark.parametrize(
    "post",
    [
        "Công chức VH-XH",
        "CC Tư pháp - Hộ tịch",
        "VP-TK",
        "Chuyên viên UBND huyện",
        "Phó Bí thư Huyện ủy",
        "UBND thị trấn",
    ],
)
def test_posts_that_ended_with_the_district(post):
    assert HABITS.former_since(post, datetime.date(2026, 1, 1)) == datetime.date(2025, 6, 30)
    assert HABITS.former_since(post, datetime.date(2025, 6, 30)) is None


@pytest.mark.parametrize("post", ["Trưởng phòng Văn hóa - Xã hội", "Công chức", "Chủ tịch UBND xã Huyền Hội", ""])
def test_posts_of_today(post):
    assert HABITS.former_since(post, datetime.date(2026, 1, 1)) is None
