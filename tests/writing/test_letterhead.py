from __future__ import annotations

import re

import pytest

from plandocs.document.inlines import NBSP
from plandocs.writing.letterhead import column_widths, letterhead
from tests.writing import sample
from tests.writing.sample import WIDTH, document, setting, shape

NATIONAL_NAME = {"13": 5007, "14": 5424}


@pytest.mark.parametrize("sizes", ["13", "14"])
@pytest.mark.parametrize("width", [WIDTH, 8788, 7000])
def test_the_name_of_the_state_gets_one_line(sizes: str, width: int) -> None:
    left, right = column_widths(setting(width, sizes), sample.letterhead())
    assert right > NATIONAL_NAME[sizes]
    assert left + right == width


def test_the_profile_shares_the_width() -> None:
    left, _ = column_widths(setting(), sample.letterhead())
    assert left == WIDTH * 41 // 100


def test_place_and_date_get_one_line_where_the_names_can_spare_it() -> None:
    head = sample.letterhead(place="Phường Điện Biên Phủ")
    assert column_widths(setting(), head)[1] > 308 * 20


def test_place_and_date_wrap_where_the_number_needs_its_line() -> None:
    head = sample.letterhead(place="Phường Điện Biên Phủ, thành phố Hồ Chí Minh")
    assert column_widths(setting(), head)[0] == WIDTH * 41 // 100


def test_number_and_date_stand_in_one_row() -> None:
    rows = re.findall(r"<w:tr>.*?</w:tr>", letterhead(setting(), document()))
    assert [shape(row) for row in rows] == [
        [
            "IssuerName: ỦY BAN NHÂN DÂN",
            "IssuerName: XÃ HÀ BẮC",
            "Rule: ",
            "NationalName: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Motto: Độc lập - Tự do - Hạnh phúc",
            "Rule: ",
        ],
        [
            f"Number: Số: {NBSP * 8}/KH-UBND",
            "DraftMark: DỰ THẢO",
            f"PlaceDate: Hà Bắc, ngày {NBSP * 6} tháng {NBSP * 6} năm 2026",
        ],
    ]


def test_the_body_above_stands_over_the_issuer_and_an_issued_document_has_no_mark() -> None:
    head = sample.letterhead(parent=("ỦY BAN NHÂN DÂN XÃ HÀ BẮC",), issuer=("PHÒNG VĂN HÓA - XÃ HỘI",), draft=False)
    lines = shape(letterhead(setting(), document(head=head)))
    assert lines[:3] == ["ParentName: ỦY BAN NHÂN DÂN XÃ HÀ BẮC", "IssuerName: PHÒNG VĂN HÓA - XÃ HỘI", "Rule: "]
    assert not [line for line in lines if line.startswith("DraftMark")]
