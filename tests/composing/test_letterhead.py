"""The letterhead (NĐ30, Phụ lục I, 1.II.1-4)."""

from __future__ import annotations

import pytest

from tests.composing.making import composed, texts


def head(yaml=""):
    return composed(yaml).document.letterhead


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ủy ban nhân dân xã Hà Bắc", ["ỦY BAN NHÂN DÂN", "XÃ HÀ BẮC"]),
        ("Ủy ban nhân dân phường Nghĩa Đô", ["ỦY BAN NHÂN DÂN", "PHƯỜNG NGHĨA ĐÔ"]),
        ("Ủy ban nhân dân đặc khu Phú Quốc", ["ỦY BAN NHÂN DÂN", "ĐẶC KHU PHÚ QUỐC"]),
        ("Ủy ban nhân dân thành phố Cần Thơ", ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ"]),
        ("Ủy ban nhân dân tỉnh Nghệ An", ["ỦY BAN NHÂN DÂN", "TỈNH NGHỆ AN"]),
        ("Uỷ ban nhân dân xã Hoà Bình", ["UỶ BAN NHÂN DÂN", "XÃ HOÀ BÌNH"]),
        ("Hội đồng nhân dân xã Hà Bắc", ["HỘI ĐỒNG NHÂN DÂN", "XÃ HÀ BẮC"]),
        ("Phòng Văn hóa - Xã hội", ["PHÒNG VĂN HÓA - XÃ HỘI"]),
        ("Sở Nội vụ", ["SỞ NỘI VỤ"]),
    ],
)
def test_the_issuer_on_one_line_or_two(name, lines):
    assert texts(head(f"issuer: {{name: {name}}}").issuer) == lines


def test_lines_of_the_authors_own():
    assert texts(head("issuer: {lines: [Ủy ban nhân dân xã, Hà Bắc]}").issuer) == ["ỦY BAN NHÂN DÂN XÃ", "HÀ BẮC"]


def test_the_body_above():
    assert head().parent == ()
    found = head("issuer: {name: Phòng Kinh tế, parent: Ủy ban nhân dân xã Hà Bắc}")
    assert texts(found.parent) == ["ỦY BAN NHÂN DÂN", "XÃ HÀ BẮC"]
    assert texts(found.issuer) == ["PHÒNG KINH TẾ"]


def test_national_name_and_motto():
    assert texts([head().national_name, head().motto]) == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("", "Số: _/KH-UBND"),
        ("number: 5", "Số: 05/KH-UBND"),
        ("number: 05", "Số: 05/KH-UBND"),
        ("number: 10", "Số: 10/KH-UBND"),
        ("number: 117", "Số: 117/KH-UBND"),
        ("number: 5\nkind: de_an", "Số: 05/ĐA-UBND"),
        ("number: 5\nissuer: {abbreviation: PVHXH}", "Số: 05/KH-PVHXH"),
        ("number: 5\nsymbol: KH-BCĐ", "Số: 05/KH-BCĐ"),
    ],
)
def test_number_and_symbol(yaml, expected):
    assert texts([head(yaml).number]) == [expected]


def test_a_number_above_a_thousand_has_no_dot():
    assert texts([head("number: 1299").number]) == ["Số: 1299/KH-UBND"]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("5/4/2024", "Hà Bắc, ngày 05 tháng 4 năm 2024"),
        ("12/6/2024", "Hà Bắc, ngày 12 tháng 6 năm 2024"),
        ("1/2/2026", "Hà Bắc, ngày 01 tháng 02 năm 2026"),
        ("31/1/2026", "Hà Bắc, ngày 31 tháng 01 năm 2026"),
        ("20/11/2026", "Hà Bắc, ngày 20 tháng 11 năm 2026"),
        ("5/2026", "Hà Bắc, ngày _ tháng 5 năm 2026"),
        ("2026", "Hà Bắc, ngày _ tháng _ năm 2026"),
    ],
)
def test_place_and_date(date, expected):
    assert texts([head(f"date: {date}").place_date]) == [expected]


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("", None),
        ("draft_mark: không", None),
        ("draft_mark: có", "DỰ THẢO"),
        ("draft_mark: 2", "Dự thảo lần 2"),
        ("draft_mark: có\nstatus: issued", None),
        ("draft_mark: 2\nstatus: issued", None),
    ],
)
def test_the_draft_mark_stands_on_drafts_only(yaml, expected):
    mark = head(yaml).draft_mark
    assert (texts([mark])[0] if mark else None) == expected
