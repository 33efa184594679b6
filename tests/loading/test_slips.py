"""What YAML lets pass although it was not meant so."""

import pytest

from plandocs.diagnostics.telling import hint, message
from tests.loading.sample import FILE, edited, problems_of, unmarked

DUTIES = "      - Chủ trì triển khai Kế hoạch\n      - Tổng hợp kết quả\n"
TEXT = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"

CASES = {
    "a dash before a capital": ("PD601", DUTIES, "      «-»Chủ trì triển khai\n"),
    "a dash before a capital, and items joined to it": (
        "PD601 PD601",
        *(DUTIES, "      «-»Chủ trì triển khai\n      «-» Tổng hợp kết quả\n"),
    ),
    "a dash before a capital in a later item": (
        "PD601",
        *(DUTIES, "      - Chủ trì triển khai\n      «-»Tổng hợp kết quả\n"),
    ),
    "a bullet before a capital": ("PD601", DUTIES, "      - «•»Chủ trì triển khai\n"),
    "a plus before a capital": ("PD601", TEXT, "    content: «+»Cụ thể hóa nhiệm vụ\n"),
    "a dash in a folded block": ("PD601", TEXT, "    content: >-\n      «-»Cụ thể hóa\n"),
    "a dash in quotes": ("PD601", TEXT, '    content: "«-»Đẩy mạnh"\n'),
    "text behind a hash": ("PD157", TEXT, "    content: Tập huấn tại phòng «#tin học»\n"),
    "one brace": ("PD158", TEXT, "    content: Theo «{ cite('nd171') }» của Chính phủ\n"),
    "one brace around a fact": ("PD158", TEXT, "    content: Trong giai đoạn «{period}»\n"),
    "one brace with a filter": ("PD158", TEXT, '    content: "Số «{audiences.cbcc.count | number}» người"\n'),
    "one brace at the start": ("PD158", TEXT, "    content: «{ cite('nd171') }»\n"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_slip_is_told_at_its_place(case):
    codes, *edits = case
    spec = unmarked(edited(*edits))
    problems = problems_of(spec.text)
    assert [(p.code, p.place.line, p.place.column, p.place.length) for p in problems] == [
        (code, *mark) for code, mark in zip(codes.split(), spec.marks, strict=True)
    ]
    assert {p.place.file for p in problems} == {FILE}
    assert all(message(p, lang) and hint(p, lang) for p in problems for lang in ("vi", "en"))


def test_a_tight_mark_has_a_hint_of_its_own():
    first, second = problems_of(edited(DUTIES, "      -Chủ trì\n      - Tổng hợp\n"))
    assert hint(first, "vi").startswith("thiếu dấu cách sau dấu -")
    assert "nối vào đoạn" in hint(second, "vi")


@pytest.mark.parametrize(
    "text",
    [
        "    content: Các cơ quan phản ánh # chú thích của người viết\n",
        "    content: Các cơ quan phản ánh. #chú thích\n",
        "    content: Các cơ quan phản ánh #\n",
        "    content: Phòng Văn hóa - Xã hội, Trung tâm -Truyền thông\n",
        "    content: Mẫu {tên} kèm theo\n",
        "    content: Giai đoạn {{ period }}\n",
        '    content: "Nhiệt độ -5 độ"\n',
        "    content: >-\n      Phòng Văn hóa\n      - Xã hội\n",
    ],
)
def test_what_is_right_is_left_alone(text):
    told = problems_of(edited(TEXT, text))
    assert [one for one in told if one.code != "PD623"] == []  # a dash with one space is a matter of the rules


def test_a_symbol_may_begin_with_a_dash():
    told = problems_of(edited("    number: 171/2025/NĐ-CP\n", "    number: -KH/TU\n"))
    assert "PD601" not in {problem.code for problem in told}


def test_a_wording_has_slots_in_single_braces():
    spec = edited("archive: VHXH\n", "archive: VHXH\nwording:\n  purpose: ' (để {period} {purpose})'\n")
    assert "PD158" not in {problem.code for problem in problems_of(spec)}
