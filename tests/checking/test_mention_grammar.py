"""How prose mentions documents: what is read, and what is no mention."""

from __future__ import annotations

import pytest

from plandocs.checking.mention_grammar import mentions_in, named_laws_in
from plandocs.vietnamese.dates import parse_date

TYPES = ("Kế hoạch", "Quyết định", "Chương trình", "Chương trình hành động", "Công văn")
SHORTS = ("KH", "QĐ", "UBND", "TTg", "CTr", "TU")


def read(text):
    return [
        (one.type.words, one.number.words, one.date.words if one.date else "", one.issuer.words if one.issuer else "")
        for one in mentions_in(text, TYPES, SHORTS)
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Quyết định số 700/QĐ-TTg", ("Quyết định", "700/QĐ-TTg", "", "")),
        (
            "Quyết định số 700/QĐ-TTg ngày 20/4/2026 của Thủ tướng Chính phủ phê duyệt Đề án",
            ("Quyết định", "700/QĐ-TTg", "20/4/2026", "Thủ tướng Chính phủ"),
        ),
        (
            "Chương trình hành động số 02-CTr/TU, ngày 29 tháng 10 năm 2025 của Tỉnh ủy thực hiện",
            ("Chương trình hành động", "02-CTr/TU", "29 tháng 10 năm 2025", "Tỉnh ủy"),
        ),
        ("Quyết định 19/2025/QĐ-TTg của Thủ tướng.", ("Quyết định", "19/2025/QĐ-TTg", "", "Thủ tướng")),
        ("Kế hoạch số 12 /KH - UBND tỉnh", ("Kế hoạch", "12 /KH - UBND", "", "")),
        ("Kế hoạch số 12KH-UBND", ("Kế hoạch", "12KH-UBND", "", "")),
        ("Kế hoạch số 12/KH-UBND¹, lớp", ("Kế hoạch", "12/KH-UBND", "", "")),
        ("Công văn số 4143/BNV-CCVC ngày 30/4/2026", ("Công văn", "4143/BNV-CCVC", "30/4/2026", "")),
    ],
)
def test_what_a_mention_says(text, parts):
    assert read(text) == [parts]


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 5",
        "Kế hoạch 05 lớp",
        "Kế hoạch số 12/6",
        "Quyết định này",
        "kế hoạch số 12/KH-UBND",
        "Kế hoạch 2026-2031",
    ],
)
def test_what_is_no_mention(text):
    assert read(text) == []


def test_places_are_those_in_the_text():
    text = "Theo Kế hoạch số 12/KH-UBND ngày 5/4/2026 của UBND xã"
    (one,) = mentions_in(text, TYPES, SHORTS)
    for part in (one.type, one.number, one.date, one.issuer):
        assert part is not None
        assert text[part.start : part.start + part.length] == part.words
    assert (one.day, one.has_word) == (parse_date("5/4/2026"), True)


def test_a_day_that_no_calendar_has_is_none():
    (one,) = mentions_in("Kế hoạch số 12/KH-UBND ngày 31/02/2026", TYPES, SHORTS)
    assert one.day is None


@pytest.mark.parametrize(
    ("text", "name", "number", "day"),
    [
        ("Luật Viên chức ngày 10/12/2025", "Viên chức", None, "10/12/2025"),
        ("Luật Cán bộ, công chức năm 2025;", "Cán bộ, công chức", None, "2025"),
        ("Luật Viên chức số 58/2010/QH12, được sửa", "Viên chức", "58/2010/QH12", None),
        (
            "Luật Cán bộ, công chức số 80/2025/QH15 ngày 24 tháng 6 năm 2025",
            "Cán bộ, công chức",
            "80/2025/QH15",
            "24/6/2025",
        ),
    ],
)
def test_laws_by_name(text, name, number, day):
    (law,) = named_laws_in(text)
    assert (law.name, law.number, law.day) == (name, number, parse_date(day) if day else None)
    assert text[law.start :].startswith(law.words)


@pytest.mark.parametrize("text", ["Luật Viên chức", "kỷ luật ngày 10/12/2025", "Luật sửa đổi năm 2025"])
def test_laws_without_date_are_of_no_use(text):
    assert list(named_laws_in(text)) == []
