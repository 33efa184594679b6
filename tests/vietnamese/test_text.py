import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.text import (
    capitalise_first,
    collapse_spaces,
    is_full_sentence,
    lower_first,
    nfc,
    no_break,
)

words = st.sampled_from(
    [
        "Điều",
        "khoản",
        "điểm",
        "số",
        "ngày",
        "tháng",
        "năm",
        "quý",
        "5",
        "05",
        "2026",
        "III",
        "đ",
        "lớp",
        "người",
        "1.299",
        "%",
        "mỗi",
        "hằng",
        ",",
        ".",
        "/",
    ]
)
sentences = st.lists(words, max_size=12).map(" ".join)


def shown(text: str) -> str:
    return text.replace("\u00a0", "~")


def test_nfc_composes() -> None:
    assert nfc(unicodedata.normalize("NFD", "Điều lệ")) == "Điều lệ"


@given(st.text())
def test_nfc_is_idempotent(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)


def test_collapse_spaces() -> None:
    assert collapse_spaces("  Hà\u00a0 Bắc\n\t xã ") == "Hà Bắc xã"


@pytest.mark.parametrize(
    ("text", "capitalised"),
    [
        ("đào tạo", "Đào tạo"),
        ("ủy ban", "Ủy ban"),
        ("“nâng cao”", "“Nâng cao”"),
        ("02 lớp", "02 lớp"),
        ("", ""),
    ],
)
def test_capitalise_first(text: str, capitalised: str) -> None:
    assert capitalise_first(text) == capitalised


@pytest.mark.parametrize(
    ("text", "lowered"),
    [
        ("Đào tạo", "đào tạo"),
        ("Ủy ban nhân dân", "ủy ban nhân dân"),
        ("UBND xã", "UBND xã"),
        ("KH-UBND", "KH-UBND"),
        ("H'Len Ksor", "H'Len Ksor"),
        ("(Kèm theo)", "(kèm theo)"),
        ("", ""),
        ("  ", "  "),
    ],
)
def test_lower_first(text: str, lowered: str) -> None:
    assert lower_first(text) == lowered


@pytest.mark.parametrize(
    "item",
    [
        "Mở lớp bồi dưỡng. Cử cán bộ tham gia",
        "Mở lớp bồi dưỡng. Cử cán bộ tham gia.",
        "Hoàn thành trong năm 2026. Định kỳ báo cáo.",
        "Gửi về UBND. Đơn vị báo cáo",
        "Mở lớp (hoàn thành quý I.) Sau đó báo cáo",
        "Bảo đảm chất lượng! Không hình thức",
        "Cử cán bộ đi học. 100% có chứng chỉ",
        "1. Mở lớp. Cử cán bộ",
    ],
)
def test_items_with_a_full_sentence_inside(item: str) -> None:
    assert is_full_sentence(item)


@pytest.mark.parametrize(
    "item",
    [
        "mở lớp bồi dưỡng",
        "Mở lớp bồi dưỡng.",
        "Tổ chức tại TP. Huế và TT. Lăng Cô",
        "TM. Ủy ban nhân dân",
        "KT. Chủ tịch",
        "P. Nội vụ chủ trì",
        "ThS. Nguyễn Văn A, Th.s Lan",
        "gồm sách, vở, v.v. Tài liệu do trường cấp",
        "1. Mở lớp",
        "Điều 1. Phạm vi",
        "II. Mục tiêu",
        "a. Đối tượng",
        "1.1. Đối tượng",
        "đạt 11,8 điểm, 1.299 người, ngày 12.6.2024",
        "các xã Hà Bắc, … Các phường",
        "",
    ],
)
def test_items_without_a_full_sentence_inside(item: str) -> None:
    assert not is_full_sentence(item)


def test_a_very_long_word_costs_no_time() -> None:
    assert not is_full_sentence("a" * 200_000)
    assert not is_full_sentence("." * 200_000)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Tổ chức 02 lớp với 1.299 học viên", "Tổ chức 02~lớp với 1.299~học viên"),
        ("trong 03 tháng", "trong 03~tháng"),
        ("2 triệu đồng, 100 %", "2~triệu đồng, 100~%"),
        ("28 - 32 lớp", "28 - 32~lớp"),
        ("ngày 05 tháng 4 năm 2026", "ngày~05 tháng~4 năm~2026"),
        ("quý III năm 2024", "quý~III năm~2024"),
        ("Điều 5, khoản 2, điểm đ", "Điều~5, khoản~2, điểm~đ"),
        ("Mục I Phần II Chương III", "Mục~I Phần~II Chương~III"),
        ("Phụ lục I kèm theo", "Phụ lục~I kèm theo"),
        ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "Nghị định số~30/2020/NĐ-CP ngày~05/3/2020"),
        ("mỗi năm 02 lớp, mỗi tháng 02 lớp", "mỗi năm 02~lớp, mỗi tháng 02~lớp"),
    ],
)
def test_what_no_break_holds_together(text: str, held: str) -> None:
    assert shown(no_break(text)) == held


@pytest.mark.parametrize(
    "text",
    [
        "một số nội dung",
        "quý vị đại biểu",
        "Mục đích, yêu cầu",
        "05 Phó Trưởng phòng",
        "năm thứ hai",
        "QĐ/12 lớp",
        "điểm cao",
    ],
)
def test_what_no_break_leaves_alone(text: str) -> None:
    assert no_break(text) == text


@given(sentences)
def test_no_break_is_idempotent_and_changes_only_spaces(text: str) -> None:
    once = no_break(text)
    assert no_break(once) == once
    assert once.replace("\u00a0", " ") == text
