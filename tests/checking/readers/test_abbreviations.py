import pytest

from plandocs.checking.readers.abbreviations import abbreviations
from tests.checking.subjects import subject_of

DUTY = "      - Tổng hợp kết quả\n"


def found_in(duty: str, *edits: str) -> list[tuple[str, bool]]:
    subject = subject_of(DUTY, f"      - '{duty}'\n", *edits)
    return [(one.short, one.defines) for one in subject.once(abbreviations)]


@pytest.mark.parametrize(
    ("duty", "found"),
    [
        ("Cử CBCC và LĐHĐ đi học", [("CBCC", False), ("LĐHĐ", False)]),
        ("Ứng dụng trí tuệ nhân tạo (AI)", [("AI", True)]),
        ("AI (trí tuệ nhân tạo) tạo sinh", [("AI", True)]),
        ("Cán bộ (sau đây viết tắt là CBQL)", [("CBQL", True)]),
        ("Phòng (sau đây gọi chung là CQ)", [("CQ", True)]),
        ("Quý IV, Mục II, Nghị quyết số 57-NQ/TW, KH-UBND", []),
        ("THÔNG BÁO MỞ LỚP", []),
        ("Nội dung CHUYỂN ĐỔI SỐ", []),
    ],
)
def test_the_abbreviations_of_a_sentence(duty, found):
    assert found_in(duty) == found


def test_headings_are_left_out():
    assert found_in("Tổng hợp", "heading: Liên hệ", "heading: Liên hệ BQL") == []


def test_each_knows_the_text_that_it_is_from():
    subject = subject_of(DUTY, "      - Cử CBCC đi học\n")
    (one,) = subject.once(abbreviations)
    assert one.origin.key_path == "responsibilities[0].duties[1]"
