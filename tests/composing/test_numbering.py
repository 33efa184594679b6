"""Marks: I. / 1. / a) / - / +, Vietnamese letters, and what a reference to them says (NĐ30, PL-I bảng V, 6.b)."""

from __future__ import annotations

import pytest

from tests.composing.making import composed, outlined, under


def marks(lines):
    return [line.split()[0] for line in lines]


def items(*texts):
    return "[" + ", ".join(texts) + "]"


NESTED = """
outline:
  - heading: Một
    sections:
      - heading: Hai
        content:
          - kind: list
            items:
              - text: Ba
                items:
                  - text: Bốn
                    items: [{text: Năm}, {text: Năm nữa}]
                  - Bốn nữa
              - Ba nữa
"""


def test_the_five_levels():
    assert composed(NESTED + "closing: Hết.").body == [
        "I. MỘT",
        "  1. Hai",
        "    a) Ba:",
        "      - Bốn:",
        "        + Năm;",
        "        + Năm nữa.",
        "      - Bốn nữa.",
        "    b) Ba nữa.",
    ]


def test_a_list_stands_one_level_below_its_heading():
    made = composed("""
        outline:
          - heading: Một
            content: {kind: list, items: [a, b]}
            sections:
              - {heading: Hai, content: {kind: list, items: [a, b]}}
              - {heading: Ba, content: Văn bản.}
        """)
    assert [line.strip().split()[0] for line in made.body] == ["I.", "1.", "2.", "3.", "a)", "b)", "4.", "Văn"]


def test_letters_are_vietnamese():
    lines = under("{kind: list, marks: letters, items: [" + ", ".join(f"Ý {n}" for n in range(23)) + "]}")
    letters = [
        "a",
        "b",
        "c",
        "d",
        "đ",
        "e",
        "g",
        "h",
        "i",
        "k",
        "l",
        "m",
        "n",
        "o",
        "p",
        "q",
        "r",
        "s",
        "t",
        "u",
        "v",
        "x",
        "y",
    ]
    assert marks(lines) == [f"{letter})" for letter in letters]


def test_there_are_no_more_than_23_letters():
    made = outlined("{kind: list, marks: letters, items: [" + ", ".join(f"Ý {n}" for n in range(24)) + "]}")
    [problem] = made.problems
    assert (problem.code, problem.value("count"), problem.value("limit")) == ("PD506", "24", "23")
    assert made.told == [("PD506", "Ý 23")]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("auto", ["1.", "2."]),
        ("numbers", ["1.", "2."]),
        ("letters", ["a)", "b)"]),
        ("dashes", ["-", "-"]),
        ("pluses", ["+", "+"]),
        ("none", ["Một;", "Hai."]),
    ],
)
def test_marks_that_are_asked_for(wanted, expected):
    assert marks(under(f"{{kind: list, marks: {wanted}, items: [Một, Hai]}}")) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [("auto", ["-", "-"]), ("letters", ["a)", "b)"]), ("pluses", ["+", "+"]), ("numbers", ["1.", "2."])],
)
def test_marks_of_points_below(wanted, expected):
    block = f"{{kind: list, marks: letters, items: [{{text: Một, marks: {wanted}, items: [Hai, Ba]}}, Bốn]}}"
    assert marks(under(block)) == ["a)", *expected, "b)"]


def test_what_stands_below_a_dash_is_a_plus():
    assert under("{kind: list, marks: dashes, items: [{text: Một, items: [Hai, Ba]}]}") == [
        "- Một:",
        "  + Hai;",
        "  + Ba.",
    ]


GOALS = "goals: {purposes: [Một, Hai], requirements: [Ba, Bốn]}\n"


def test_adjoining_lists_are_one_list():
    assert under("[{kind: goals, of: purposes}, {kind: goals, of: requirements}]", GOALS) == [
        "1. Một;",
        "2. Hai;",
        "3. Ba;",
        "4. Bốn.",
    ]


def test_a_paragraph_between_lists_does_not_restart_the_numbers():
    block = "[{kind: goals, of: purposes}, Đoạn văn., {kind: goals, of: requirements}]"
    assert marks(under(block, GOALS)) == ["1.", "2.", "Đoạn", "3.", "4."]


def test_lists_with_marks_of_their_own_stay_apart():
    block = "[{kind: goals, of: purposes}, {kind: goals, of: requirements, marks: dashes}]"
    assert under(block, GOALS) == ["1. Một;", "2. Hai.", "- Ba;", "- Bốn."]


def test_numbers_begin_anew_in_each_section():
    made = composed("""
        outline:
          - {heading: Một, sections: [{heading: A, content: {kind: list, items: [x, y]}}, {heading: B, content: X.}]}
          - {heading: Hai, sections: [{heading: C, content: {kind: list, items: [x, y]}}, {heading: D, content: X.}]}
        """)
    assert [line.strip().split()[0] for line in made.body if "X." not in line] == [
        *("I.", "1.", "a)", "b)", "2."),
        *("II.", "1.", "a)", "b)", "2."),
    ]


def test_an_unnumbered_section_takes_no_number():
    made = composed("""
        outline:
          - {heading: Một, content: A.}
          - {heading: Lời nói thêm, form: unnumbered, content: {kind: list, items: [x, y]}}
          - {heading: Hai, content: B.}
        """)
    assert made.body == ["I. MỘT", "  A.", "Lời nói thêm:", "  1. X;", "  2. Y.", "II. HAI", "  B./."]


def test_a_run_in_section_shares_its_line():
    made = composed("""
        outline:
          - heading: Một
            sections:
              - {heading: Thời gian, form: run_in, content: Trong năm 2026.}
              - {heading: Địa điểm, form: run_in, content: [Tại xã., Hai.]}
              - {heading: "Gồm:", form: run_in, content: {kind: list, items: [x, y]}}
        closing: Hết.
        """)
    assert made.body == [
        "I. MỘT",
        "  Thời gian: Trong năm 2026.",
        "  Địa điểm: Tại xã.",
        "    Hai.",
        "  Gồm:",
        "    1. X;",
        "    2. Y.",
    ]


def test_more_levels_than_the_form_has():
    made = composed(NESTED.replace("{text: Năm},", "{text: Năm, items: [Sáu]},"))
    assert made.told == [("PD505", "Sáu")]


def test_more_points_than_roman_figures():
    lines = under("{kind: list, items: [" + ", ".join(["Ý"] * 4001) + "]}")
    assert lines[-1] == "4001. Ý."


# a list of one


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("{kind: goals, of: purposes}", ["Một."]),
        ("[Trước., {kind: goals, of: purposes}]", ["Trước.", "Một."]),
        ("{kind: goals, of: purposes, marks: dashes}", ["- Một."]),
        ("{kind: goals, of: purposes, lead: Gồm}", ["Gồm:", "1. Một."]),
        ("[{kind: goals, of: purposes}, {kind: goals, of: requirements}]", ["1. Một;", "2. Hai."]),
        ("[{kind: goals, of: purposes}, {kind: list, items: [Ba, Bốn]}]", ["1. Một;", "2. Ba;", "3. Bốn."]),
        ("{kind: milestones}", ["Tháng 7 năm 2028: sơ kết."]),
        ("{kind: targets}", ["100% công chức được bồi dưỡng."]),
        ("{kind: programmes}", ["Tập huấn."]),
        ("{kind: sending}", ["Cử công chức tham gia lớp chuyên môn."]),
        ("{kind: tasks, layout: run_in}", ["Rà soát nhu cầu. Cơ quan chủ trì: Phòng Kinh tế."]),
    ],
)
def test_a_list_of_one_is_a_paragraph_when_it_stands_alone(block, expected):
    assert (
        under(
            block,
            "goals: {purposes: Một, requirements: Hai}\n"
            "milestones: {time: tháng 7/2028, content: sơ kết}\n"
            "targets: {value: 100%, who: công chức, result: được bồi dưỡng}\n"
            "programmes: {content: Tập huấn}\n"
            "sending: {who: công chức, content: lớp chuyên môn}\n"
            "tasks: {content: Rà soát nhu cầu, lead: Phòng Kinh tế}\n",
        )
        == expected
    )


def test_a_list_of_one_keeps_its_mark_where_sections_stand_beside_it():
    made = composed("""
        goals: {purposes: Một}
        outline:
          - heading: A
            content: {kind: goals, of: purposes}
            sections: [{heading: B, content: X.}]
        """)
    assert made.body == ["I. A", "  1. Một.", "  2. B", "    X./."]


def test_a_paragraph_made_of_one_point_keeps_what_stands_below():
    assert under("{kind: goals, of: purposes}", "goals: {purposes: [{text: Một, items: [Hai, Ba]}]}\n") == [
        "Một:",
        "1. Hai;",
        "2. Ba.",
    ]


# references


REFERRED = """
outline:
  - id: muc_tieu
    heading: Mục tiêu
    sections:
      - {id: chung, heading: Chung, content: A.}
      - id: cu_the
        heading: Cụ thể
        content:
          - kind: list
            items:
              - Một
              - {id: hai, text: Hai, items: [{id: duoi, text: Dưới}, Ba]}
  - {id: them, heading: Thêm, form: unnumbered, content: B.}
  - heading: Cuối
    content: "Như {{ ref('%s') }}."
"""


@pytest.mark.parametrize(
    ("target", "label"),
    [
        ("muc_tieu", "Mục I"),
        ("chung", "khoản 1 Mục I"),
        ("cu_the", "khoản 2 Mục I"),
        ("hai", "điểm b khoản 2 Mục I"),
        ("duoi", "điểm b khoản 2 Mục I"),  # a dash has no name: its point is named
    ],
)
def test_how_a_section_is_referred_to(target, label):
    made = composed(REFERRED % target)
    assert made.body[-1] == f"  Như {label}./."
    assert made.told == []


def test_a_point_directly_under_a_section_is_a_khoan():
    assert (
        under("[{kind: list, items: [{id: a, text: Một}, Hai]}, \"Như {{ ref('a') }}.\"]")[-1] == "Như khoản 1 Mục I."
    )


def test_a_section_may_be_referred_to_before_it_comes():
    made = composed("outline: [{heading: A, content: \"Như {{ ref('b') }}.\"}, {id: b, heading: B, content: X.}]")
    assert made.body[1] == "  Như Mục II."


def test_a_reference_to_nothing():
    made = composed(REFERRED % "muc_teu")
    assert made.told == [("PD501", "{{ ref('muc_teu') }}")]


def test_a_reference_to_an_unnumbered_section_says_something_or_is_told():
    made = composed(REFERRED % "them")
    assert made.told == [("PD501", "{{ ref('them') }}")]


@pytest.mark.parametrize(
    ("annexes", "label"),
    [
        ("{a: {title: Danh mục, separate: có}}", "Phụ lục"),
        ("{b: {title: Biểu, separate: có}, a: {title: Danh mục, separate: có}}", "Phụ lục II"),
    ],
)
def test_how_an_annex_is_referred_to(annexes, label):
    yaml = f"annexes: {annexes}\nopening: \"Theo {{{{ annex('a') }}}}:\"\n"
    assert composed(yaml).lines[8] == f"Theo {label}:"
    assert under("{kind: annex_note, annex: a}", f"annexes: {annexes}\n") == [
        f"(Danh mục tại {label} kèm theo Kế hoạch này)"
    ]


def test_an_annex_that_is_not_there():
    made = composed("annexes: {danh_muc: {title: A, separate: có}}\nopening: \"Theo {{ annex('danhmuc') }}:\"")
    assert ("PD502", "{{ annex('danhmuc') }}") in made.told


def test_of_two_entries_with_one_id_the_first_is_referred_to():
    made = composed("""
        outline:
          - {id: a, heading: A, content: "Xem {{ ref('a') }}."}
          - {heading: B, sections: [{id: a, heading: C, content: Y.}]}
        """)
    assert "Xem Mục I." in [line.strip().replace("\u00a0", " ") for line in made.body]


# parts


def test_parts_hold_sections_that_begin_at_one_again():
    made = composed("""
        outline:
          - {heading: Sự cần thiết, form: part, sections: [{heading: A, content: X.}, {heading: B, content: Y.}]}
          - {heading: Nội dung, form: part, sections: [{heading: C, content: Z.}]}
        """)
    titles = [line.strip() for line in made.body]
    assert [line for line in titles if line.startswith(("I", "II"))] == ["I. A", "II. B", "I. C"]
    assert titles[0].upper().endswith("SỰ CẦN THIẾT")
    assert made.told == []


@pytest.mark.parametrize("form", ["part", "introduction"])
def test_a_part_inside_a_section_is_told(form):
    made = composed(f"outline: [{{heading: A, sections: [{{heading: B, form: {form}, content: X.}}]}}]")
    assert made.told == [("PD510", "B")]
    assert [problem.value("form") for problem in made.problems if problem.code == "PD510"] == [form]


# an introduction, a starred heading


SCHEME = """
numbering: decimal
outline:
  - id: mo_dau
    heading: Đặt vấn đề^[Chú thích]
    form: introduction
    sections: [{id: can_thiet, heading: Sự cần thiết, content: X.}, {heading: Căn cứ, content: Y.}]
  - {heading: Thực trạng, form: part, sections: [{heading: A, content: Z.}]}
  - heading: Giải pháp
    form: part
    id: phan_hai
    sections:
      - heading: B
        content: Z.
      - id: muc
        heading: C
        sections:
          - heading: C1
            id: khoan
            content: {kind: list, items: [{id: diem, text: Một, items: [Gạch, Gạch nữa]}, Hai]}
          - heading: C2
            sections:
              - {heading: C21, id: so, content: Z.}
              - heading: C22
                content: {kind: list, items: [{id: diem_sau, text: Một}, Hai]}
                sections:
                  - {id: sau, heading: C221, content: {kind: list, items: [{id: cuoi, text: Một}, Hai]}}
                  - {heading: Chỉ tiêu, form: starred, content: {kind: list, items: [{id: sao, text: Một}, Hai]}}
  - {heading: Cuối, form: part, content: "Như {{ ref('%s') }}."}
closing: Hết.
"""


def test_an_introduction_has_no_mark_and_its_sections_begin_at_one():
    made = composed(SCHEME % "khoan")
    assert made.told == []
    assert made.body[:6] == [
        "ĐẶT VẤN ĐỀ[1: Chú thích]",
        "  I. SỰ CẦN THIẾT",
        "    X.",
        "  II. CĂN CỨ",
        "    Y.",
        "Phần I THỰC TRẠNG",
    ]


def test_decimals_and_what_stands_below_them():
    made = composed(SCHEME % "khoan")
    start = made.body.index("Phần II GIẢI PHÁP")
    assert [line.strip() for line in made.body[start + 3 : -3]] == [
        "II. C",
        "1. C1",
        "a) Một:",
        "- Gạch;",
        "- Gạch nữa.",
        "b) Hai.",
        "2. C2",
        "2.1. C21",
        "Z.",
        "2.2. C22",
        "a) Một;",
        "b) Hai.",
        "2.2.1. C221",
        "a) Một;",
        "b) Hai.",
        "* Chỉ tiêu:",
        "a) Một;",
    ]


@pytest.mark.parametrize(
    ("target", "label"),
    [
        ("mo_dau", "phần Đặt vấn đề"),
        ("can_thiet", "Mục I phần Đặt vấn đề"),
        ("phan_hai", "Phần II"),
        ("muc", "Mục II Phần II"),
        ("khoan", "khoản 1 Mục II Phần II"),
        ("so", "khoản 2.1 Mục II Phần II"),
        ("sau", "khoản 2.2.1 Mục II Phần II"),
        ("diem", "điểm a khoản 1 Mục II Phần II"),
        ("diem_sau", "điểm a khoản 2.2 Mục II Phần II"),
        ("cuoi", "điểm a khoản 2.2.1 Mục II Phần II"),
        ("sao", "điểm a khoản 2.2 Mục II Phần II"),
    ],
)
def test_how_a_decimal_is_referred_to(target, label):
    made = composed(SCHEME % target)
    assert made.body[-1] == f"  Như {label}."
    assert made.told == []


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("auto", ["a)", "b)"]),
        ("letters", ["a)", "b)"]),
        ("dashes", ["-", "-"]),
        ("pluses", ["+", "+"]),
        ("numbers", ["1.", "2."]),
    ],
)
def test_marks_that_are_asked_for_under_a_decimal(wanted, expected):
    made = composed(f"""
        numbering: decimal
        outline:
          - heading: A
            sections:
              - heading: B
                sections: [{{heading: C, content: {{kind: list, marks: {wanted}, items: [Một, Hai]}}}}]
        closing: Hết.
        """)
    assert made.told == []
    assert [line.strip() for line in made.body][2] == "1.1. C"
    assert marks(made.body[3:]) == expected


def test_decimals_begin_anew_in_each_section():
    made = composed("""
        numbering: decimal
        outline:
          - heading: A
            sections:
              - {heading: B, sections: [{heading: C, content: X.}, {heading: D, content: X.}]}
              - {heading: Lời nói, form: unnumbered, sections: [{heading: E, content: X.}]}
              - {heading: F, sections: [{heading: G, content: X.}, {heading: H, content: X.}]}
        closing: Hết.
        """)
    assert [line.split()[0] for line in made.body if "X." not in line] == [
        *("I.", "1.", "1.1.", "1.2.", "Lời", "1.", "2.", "2.1.", "2.2."),
    ]


def test_numbering_that_the_form_has_not():
    made = composed("numbering: decimals\noutline: [{heading: A, content: X.}]")
    assert made.told == [("PD104", "decimals")]
    assert made.problems[0].value("choices") == "decimal"


def test_decimals_have_an_end():
    deep = "{heading: Sâu, content: X.}"
    for _ in range(7):
        deep = f"{{heading: A, sections: [{deep}]}}"
    made = composed(f"numbering: decimal\noutline: [{deep}]")
    assert [code for code, _ in made.told] == ["PD505"]


def test_a_starred_heading_stands_on_its_own_line():
    made = composed("""
        outline:
          - heading: A
            sections:
              - {heading: Chỉ tiêu, form: starred, id: sao, content: X.}
              - {heading: B, content: "Như {{ ref('sao') }}."}
        closing: Hết.
        """)
    assert made.body == ["I. A", "  * Chỉ tiêu", "    X.", "  1. B", "    Như Mục I."]
