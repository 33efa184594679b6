"""Lists that say above their heads who sent them: whose people are of which commune and unit."""

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.telling import message
from plandocs.rosters.loading import class_lists, load_roster
from plandocs.rosters.sent import Sender, Sent
from plandocs.sources.sheets.sheet import Workbook
from tests.rosters.drawing import drawn, fact_of, guide, read, told
from tests.rosters.people import plan_with

HEADS = """
STT | Họ và tên    | Năm sinh
1   | Học viên 001 | 1980
"""
WITH_UNITS = """
STT | Họ và tên    | Đơn vị
1   | Học viên 001 | Phòng Kinh tế
2   | Học viên 002 | UBND xã
3   | Học viên 003 | UBND xã Hà Đông
"""


@pytest.mark.parametrize(
    ("above", "commune", "cell"),
    [
        ("UBND XÃ AN LÃO", "Xã An Lão", "A1"),
        ("ỦY BAN NHÂN DÂN PHƯỜNG BỒNG SƠN", "Phường Bồng Sơn", "A1"),
        ("ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ HÀ BẮC | Độc lập", "Xã Hà Bắc", "A2"),
        ("UBND TỈNH GIA LAI\nUBND XÃ HÀ BẮC - TỈNH GIA LAI", "Xã Hà Bắc", "A2"),
        ("ĐẢNG ỦY XÃ HÀ BẮC, TỈNH GIA LAI", "Xã Hà Bắc", "A1"),
        ("Đơn vị: UBND xã Hà Bắc", "Xã Hà Bắc", "A1"),
        ("Xã Hà Bắc gửi danh sách đăng ký", "Xã Hà Bắc", "A1"),
        ("Xã, phường: Hà Bắc", "Hà Bắc", "A1"),
        ("Địa phương: | xã Hà Bắc", "Xã Hà Bắc", "A1"),
        ("ĐẶC KHU PHÚ QUÝ", "Đặc khu Phú Quý", "A1"),
        ("PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT", "Phường Xuân Hương - Đà Lạt", "A1"),
        ("PHƯỜNG 12", "Phường 12", "A1"),
    ],
)
def test_a_commune_is_read_from_the_rows_above(above, commune, cell):
    found = read(above + HEADS)
    assert found.people("name", "unit") == [f"Học viên 001 | {commune}"]
    assert found.told == [f"PD460 {cell}"]


@pytest.mark.parametrize(
    "above",
    [
        "UBND TỈNH GIA LAI\nSỞ NỘI VỤ",
        "UBND XÃ ……………",
        "Đơn vị: ……………",
        "PHÒNG VĂN HÓA -\nXÃ HỘI",
        "DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ",
        "CÁN BỘ XÃ ĐI HỌC NĂM 2026",
        "Xã gửi Sở Nội vụ",
        "UBND XÃ HÀ BẮC\nUBND XÃ HÀ ĐÔNG",
        "Đơn vị tính: người",
        "Kính gửi: UBND xã Hà Bắc",
    ],
)
def test_what_names_no_sender_or_two_is_passed_over(above):
    found = read(above + HEADS)
    assert found.people("unit", "commune") == [" | "]
    assert found.told == []


def test_the_office_below_a_commune_is_the_unit_of_its_people():
    found = read("UBND XÃ HÀ BẮC\nPHÒNG KINH TẾ" + HEADS)
    assert found.people("unit", "commune") == ["PHÒNG KINH TẾ | Xã Hà Bắc"]
    assert [message(one, "vi") for one in found.problems] == [
        "theo phần đầu trang tính, 1 người chưa ghi đơn vị được xếp vào: PHÒNG KINH TẾ, Xã Hà Bắc"
    ]


def test_a_unit_is_read_behind_its_label():
    assert read("Tên đơn vị: Trường Mầm non Hà Bắc" + HEADS).people("unit") == ["Trường Mầm non Hà Bắc"]


def test_columns_and_group_rows_are_nearer_than_the_rows_above():
    assert read("UBND XÃ HÀ BẮC" + WITH_UNITS).people("unit", "commune") == [
        "Phòng Kinh tế | Xã Hà Bắc",
        "UBND xã | Xã Hà Bắc",
        "UBND xã Hà Đông | ",
    ]
    grouped = """
        UBND XÃ HÀ BẮC
        STT | Họ và tên     | Xã, phường
        1   | Học viên 001  | Xã Hà Nam
        2   | Học viên 002  |
        I   | Xã Hà Đông    |
        3   | Học viên 003  |
    """
    assert read(grouped).people("unit", "commune") == [" | Xã Hà Nam", "Xã Hà Bắc | ", "Xã Hà Đông | "]


def test_each_of_several_lists_on_a_sheet_has_its_own_sender():
    other = "STT | Họ và tên | Chức vụ\n1 | Học viên 002 | Chuyên viên"
    found = read("UBND XÃ HÀ BẮC" + HEADS + "Tổng số: 1 người\n\nĐơn vị: xã Hà Đông\n" + other)
    assert found.people("unit") == ["Xã Hà Bắc", "Xã Hà Đông"]
    assert found.told == ["PD460 A1", "PD460 A6"]


def test_below_the_group_row_of_another_commune_the_letterhead_holds_no_more():
    found = read("UBND XÃ HÀ BẮC" + HEADS + "\nUBND XÃ HÀ ĐÔNG" + HEADS + "\nDANH SÁCH DỰ BỊ" + HEADS)
    assert found.people("unit") == ["Xã Hà Bắc", "UBND XÃ HÀ ĐÔNG", ""]


def test_what_the_author_says_of_a_file_comes_before_its_letterhead():
    sender = Sender("xã Hà Nam", "")
    found = read("UBND XÃ HÀ BẮC\n" + WITH_UNITS, sender=sender)
    assert found.people("commune") == ["xã Hà Nam", "xã Hà Nam", ""]
    assert found.told == []
    assert read(HEADS, sender=Sender(unit="Phòng Kinh tế")).people("unit") == ["Phòng Kinh tế"]


REGIONS = """
years:
  time: 2027
  regions:
    - {name: Cụm 1, areas: [xã Hà Bắc], rounds: {groups: {classes: 1, shares: {who: công chức, count: 3}}}}
    - {name: Cụm 2, areas: [xã Hà Đông], rounds: {groups: {classes: 1, shares: {who: công chức, count: 1}}}}
"""


def seated(sheet, sender):
    problems = Problems()
    plan, fact = plan_with(REGIONS), fact_of("required: name")
    roster = load_roster([Sent(Workbook("ds.xlsx", (drawn(sheet),)), sender)], fact, guide(), problems, plan=plan)
    lists = class_lists(roster, fact, plan, guide(), problems)
    assert lists is not None
    return {one.region.name: [person.name for person in one.persons] for one in lists.classes}, told(problems)


def test_people_are_seated_by_the_commune_of_their_file():
    classes, problems = seated(WITH_UNITS, Sender("Hà Bắc"))
    assert classes == {"Cụm 1": ["Học viên 001", "Học viên 002"], "Cụm 2": ["Học viên 003"]}
    assert "PD273" not in " ".join(problems)


def test_without_it_they_have_no_region():
    _, problems = seated(WITH_UNITS, Sender())
    assert [one for one in problems if one.startswith("PD273")] == ["PD273 C2", "PD273 C3"]
