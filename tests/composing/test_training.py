"""Classes as text, as a table and in expressions; the sentences and rows agree with the sums."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.composing.class_words import rounded_size
from plandocs.document.document import walk
from plandocs.document.plain import written
from plandocs.document.tables import RowKind, Table
from plandocs.vietnamese.numerals import format_padded
from tests.composing.making import composed, outlined, seen, under
from tests.spec.test_class_tally import leaves, regions, trees

AUDIENCES = """\
audiences:
  chu_tich: Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp xã
  tu_phap: công chức Tư pháp - Hộ tịch
  tai_chinh: công chức Tài chính - Kế toán
  van_hoa: công chức Văn hóa - Xã hội
  van_phong: công chức Văn phòng - Thống kê
  dia_chinh:
    name: công chức
    by_unit:
      - {name: Địa chính - Nông nghiệp - Xây dựng và Môi trường, units: xã}
      - {name: Địa chính - Xây dựng - Đô thị và Môi trường, units: [phường, thị trấn]}
  nong_lam: người đảm nhiệm chức danh Nông - Lâm - Ngư nghiệp
  thu_quy: người đảm nhiệm chức danh Thủ quỹ - Văn thư - Lưu trữ
  truong_thon: Trưởng thôn, khu phố; Phó Trưởng thôn, khu phố
"""
FIGURES = {  # region: units, areas, venue, learners of each audience; classes of chairs and of village heads
    "kv1": (
        61,
        "huyện An Lão, huyện Hoài Ân, huyện Phù Mỹ, thị xã Hoài Nhơn",
        (97, 95, 93, 125, 56, 101, 61, 164, 507),
    ),
    "kv2": (
        57,
        "huyện Phù Cát, huyện Tây Sơn, huyện Vĩnh Thạnh, thị xã An Nhơn",
        (92, 77, 69, 97, 47, 101, 53, 146, 500),
    ),
    "kv3": (41, "huyện Tuy Phước, huyện Vân Canh, thành phố Quy Nhơn", (67, 70, 58, 82, 32, 71, 39, 114, 385)),
}
CLASSES = {"kv1": (2, 5), "kv2": (2, 5), "kv3": (1, 4)}


def region(name):
    units, areas, (law, money, culture, land, farm, office, treasury, chairs, heads) = FIGURES[name]
    chairs_in, heads_in = CLASSES[name]
    return f"""\
      - id: {name}
        name: Khu vực {name[-1]}
        areas: [{areas}]
        units: {units}
        venue: Hội trường {name[-1]}
        rounds:
          - groups:
            - {{classes: 1, shares: {{audience: tu_phap, count: {law}}}}}
            - {{classes: 1, shares: {{audience: tai_chinh, count: {money}}}}}
            - {{classes: 1, shares: {{audience: van_hoa, count: {culture}}}}}
            - {{classes: 2, shares: [{{audience: dia_chinh, count: {land}}}, {{audience: nong_lam, count: {farm}}}]}}
            - classes: 2
              shares: [{{audience: van_phong, count: {office}}}, {{audience: thu_quy, count: {treasury}}}]
          - groups: {{classes: {chairs_in}, shares: {{audience: chu_tich, count: {chairs}}}}}
          - groups: {{classes: {heads_in}, shares: {{audience: truong_thon, count: {heads}}}}}
"""


PROVINCE = (
    AUDIENCES
    + """\
training:
  days: 2
  rounding: 5
  unit_words: xã, phường, thị trấn
  years:
  - id: y2023
    time: quý I/2023
    regions:
"""
    + "".join(map(region, FIGURES))
    + """\
  - id: y2024
    time: 2024
    text:
    - Tổ chức các lớp chuyên sâu
    - {text: Nhu cầu gồm, items: [kỹ năng số, quản lý đất đai]}
  - {id: y2025, time: 2025, text: Tiếp tục bồi dưỡng.}
period: 2023 - 2025
date: 1/2023
"""
)


def test_the_province_of_the_reference():
    lines = under("{kind: training}", PROVINCE)
    assert lines[:17] == [
        "1. Năm 2023 (tổ chức trong quý I)",
        (
            "  a) Khu vực 1: Tổ chức 14 lớp tại Hội trường 1, với số lượng 1.299 học viên (mỗi lớp 02 ngày,"
            " chia 03 đợt) thuộc 61 xã, phường, thị trấn của các huyện An Lão, Hoài Ân, Phù Mỹ và thị xã Hoài Nhơn,"
            " cụ thể như sau:"
        ),
        "    - Đợt 1: Tổ chức 07 lớp, với số lượng 628 học viên, cụ thể như sau:",
        "      + 01 lớp cho 97 học viên là công chức Tư pháp - Hộ tịch;",
        "      + 01 lớp cho 95 học viên là công chức Tài chính - Kế toán;",
        "      + 01 lớp cho 93 học viên là công chức Văn hóa - Xã hội;",
        (
            "      + 02 lớp (khoảng 90 học viên/lớp) cho 125 công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường"
            " (đối với xã) hoặc Địa chính - Xây dựng - Đô thị và Môi trường (đối với phường, thị trấn) và 56 người đảm"
            " nhiệm chức danh Nông - Lâm - Ngư nghiệp;"
        ),
        (
            "      + 02 lớp (81 học viên/lớp) cho 101 công chức Văn phòng - Thống kê và 61 người đảm nhiệm chức danh"
            " Thủ quỹ - Văn thư - Lưu trữ."
        ),
        (
            "    - Đợt 2: Tổ chức 02 lớp (82 học viên/lớp) cho 164 học viên là Chủ tịch, Phó Chủ tịch Ủy ban nhân dân"
            " cấp xã;"
        ),
        (
            "    - Đợt 3: Tổ chức 05 lớp (khoảng 100 học viên/lớp) cho 507 học viên là Trưởng thôn, khu phố;"
            " Phó Trưởng thôn, khu phố."
        ),
        (
            "  b) Khu vực 2: Tổ chức 14 lớp tại Hội trường 2, với số lượng 1.182 học viên (mỗi lớp 02 ngày,"
            " chia 03 đợt) thuộc 57 xã, phường, thị trấn của các huyện Phù Cát, Tây Sơn, Vĩnh Thạnh và thị xã An Nhơn,"
            " cụ thể như sau:"
        ),
        "    - Đợt 1: Tổ chức 07 lớp, với số lượng 536 học viên, cụ thể như sau:",
        "      + 01 lớp cho 92 học viên là công chức Tư pháp - Hộ tịch;",
        "      + 01 lớp cho 77 học viên là công chức Tài chính - Kế toán;",
        "      + 01 lớp cho 69 học viên là công chức Văn hóa - Xã hội;",
        (
            "      + 02 lớp (72 học viên/lớp) cho 97 công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường"
            " (đối với xã) hoặc Địa chính - Xây dựng - Đô thị và Môi trường (đối với phường, thị trấn) và 47 người đảm"
            " nhiệm chức danh Nông - Lâm - Ngư nghiệp;"
        ),
        (
            "      + 02 lớp (77 học viên/lớp) cho 101 công chức Văn phòng - Thống kê và 53 người đảm nhiệm chức danh"
            " Thủ quỹ - Văn thư - Lưu trữ."
        ),
    ]
    assert next(line for line in lines if "Khu vực 3" in line).startswith(
        "  c) Khu vực 3: Tổ chức 12 lớp tại Hội trường 3, với số lượng 918 học viên (mỗi lớp 02 ngày, chia 03 đợt)"
        " thuộc 41 xã, phường, thị trấn của các huyện Tuy Phước, Vân Canh và thành phố Quy Nhơn"
    )
    assert any("Tổ chức 04 lớp (khoảng 95 học viên/lớp) cho 385 học viên" in line for line in lines)
    assert lines[-6:] == [
        (
            "  Tổng cộng: 40 lớp, 3.399 học viên thuộc 159 xã, phường, thị trấn (Đợt 1: 21 lớp, 1.583 học viên;"
            " Đợt 2: 05 lớp, 424 học viên; Đợt 3: 14 lớp, 1.392 học viên)."
        ),
        "2. Năm 2024: Tổ chức các lớp chuyên sâu.",
        "  Nhu cầu gồm:",
        "  a) Kỹ năng số;",
        "  b) Quản lý đất đai.",
        "3. Năm 2025: Tiếp tục bồi dưỡng.",
    ]


def rows(made):
    """The rows of the only table, each as its kind and the words of its cells."""
    (table,) = [block for block in walk(made.document.body) if isinstance(block, Table)]
    return [(row.kind, [seen(written(cell.content)) for cell in row.cells]) for row in table.typed_rows()]


def heads(made):
    (table,) = [block for block in walk(made.document.body) if isinstance(block, Table)]
    assert table.columns[1].share == max(column.share for column in table.columns)
    assert all(len(row.cells) == len(table.columns) for row in table.typed_rows())
    return [seen(written(cell.content)) for cell in table.head[0].cells]


def test_the_same_as_a_table():
    made = outlined("{kind: training, year: y2023, layout: both}", PROVINCE)
    assert heads(made) == ["STT", "Nội dung, đối tượng", "Số lớp", "Số học viên mỗi lớp", "Tổng số học viên"]
    assert rows(made)[:10] == [
        (RowKind.GROUP, ["I", "Khu vực 1", "14", "", "1.299"]),
        (RowKind.GROUP, ["1", "Đợt 1", "07", "", "628"]),
        (RowKind.NORMAL, ["-", "Công chức Tư pháp - Hộ tịch", "01", "97", "97"]),
        (RowKind.NORMAL, ["-", "Công chức Tài chính - Kế toán", "01", "95", "95"]),
        (RowKind.NORMAL, ["-", "Công chức Văn hóa - Xã hội", "01", "93", "93"]),
        (
            RowKind.NORMAL,
            [
                "-",
                (
                    "125 công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường (đối với xã) hoặc Địa chính - Xây"
                    " dựng - Đô thị và Môi trường (đối với phường, thị trấn) và 56 người đảm nhiệm chức danh Nông - Lâm"
                    " - Ngư nghiệp"
                ),
                "02",
                "Khoảng 90",
                "181",
            ],
        ),
        (
            RowKind.NORMAL,
            [
                "-",
                "101 công chức Văn phòng - Thống kê và 61 người đảm nhiệm chức danh Thủ quỹ - Văn thư - Lưu trữ",
                "02",
                "81",
                "162",
            ],
        ),
        (RowKind.GROUP, ["2", "Đợt 2", "02", "", "164"]),
        (RowKind.NORMAL, ["-", "Chủ tịch, Phó Chủ tịch Ủy ban nhân dân cấp xã", "02", "82", "164"]),
        (RowKind.GROUP, ["3", "Đợt 3", "05", "", "507"]),
    ]
    assert rows(made)[-1] == (RowKind.TOTAL, ["", "Tổng cộng", "40", "", "3.399"])
    assert any("Tổng hợp các lớp:" in line for line in made.body)


def test_a_table_alone_holds_what_the_text_would_say():
    made = outlined("{kind: training, year: y2023, layout: table}", PROVINCE)
    assert heads(made)[-2:] == ["Số ngày mỗi lớp", "Địa điểm"]
    assert rows(made)[0][1][1:] == [
        ("Khu vực 1 (61 xã, phường, thị trấn của các huyện An Lão, Hoài Ân, Phù Mỹ và thị xã Hoài Nhơn)"),
        "14",
        "",
        "1.299",
        "",
        "Hội trường 1",
    ]
    assert rows(made)[2][1][-2:] == ["02", ""]
    assert not any("Tổ chức" in line for line in made.body)


def test_totals_may_be_left_out():
    made = outlined("{kind: training, year: y2023, layout: both, totals: no}", PROVINCE)
    assert not any("Tổng cộng" in line for line in made.body)
    assert [kind for kind, _ in rows(made)].count(RowKind.TOTAL) == 0


def test_groups_are_unmarked_where_the_form_has_no_marks_left():
    made = composed(
        PROVINCE
        + "closing: Hết.\noutline: [{heading: A, sections: [{heading: B, sections:"
        + " [{heading: Năm 2023, content: {kind: training, year: y2023}}]}]}]\n"
    )
    assert seen(made.body[3]).strip().startswith("- Khu vực 1")
    assert made.body[4].strip().startswith("+ Đợt 1")
    assert made.body[5].strip() == "01 lớp cho 97 học viên là công chức Tư pháp - Hộ tịch;"
    assert made.told == []


@pytest.mark.parametrize(
    ("time", "heading"),
    [
        ("2027", "Năm 2027"),
        ("quý I/2027", "Năm 2027 (tổ chức trong quý I)"),
        ("quý I, II/2027", "Năm 2027 (tổ chức trong quý I, II)"),
        ("tháng 3/2027", "Năm 2027 (tổ chức trong tháng 3)"),
        ("từ tháng 3 đến tháng 5/2027", "Năm 2027 (tổ chức từ tháng 3 đến tháng 5)"),
        ("trước 15/11/2027", "Năm 2027 (tổ chức trước ngày 15 tháng 11)"),
        ("2027 - 2029", "Giai đoạn 2027 - 2029"),
        ("hằng năm", "Hằng năm"),
    ],
)
def test_a_year_is_called_by_its_time(time, heading):
    years = f"training: {{years: [{{time: {time!r}, text: A.}}, {{time: 2030, text: B.}}]}}\n"
    assert under("{kind: training}", years)[0] == f"1. {heading}: A."


def test_a_heading_of_ones_own():
    years = "training: {years: {time: 2027, heading: Đợt đầu năm 2027, text: A.}}\n"
    assert "Đợt đầu năm 2027: A." in under("{kind: training}", years)[0]


def one(group, more="", training=""):
    found = f"{{name: Khu vực 1, {more}rounds: {{groups: {group}}}}}"
    return f"training: {{{training}years: {{time: 2027, regions: {found}}}}}\n"


@pytest.mark.parametrize(
    ("classes", "learners", "how", "words"),
    [
        (1, 97, "", "01 lớp cho 97 học viên;"),
        (2, 164, "", "02 lớp (82 học viên/lớp) cho 164 học viên;"),
        (4, 385, "", "04 lớp (khoảng 96 học viên/lớp) cho 385 học viên;"),
        (4, 385, "rounding: 5, ", "04 lớp (khoảng 95 học viên/lớp) cho 385 học viên;"),
        (5, 507, "rounding: 5, ", "05 lớp (khoảng 100 học viên/lớp) cho 507 học viên;"),
        (2, 181, "", "02 lớp (khoảng 91 học viên/lớp) cho 181 học viên;"),
        (2, 181, "rounding: 5, ", "02 lớp (khoảng 90 học viên/lớp) cho 181 học viên;"),
        (2, 181, "size_style: range, ", "02 lớp (từ 90 đến 91 học viên/lớp) cho 181 học viên;"),
        (2, 15, "size_style: range, ", "02 lớp (từ 07 đến 08 học viên/lớp) cho 15 học viên;"),
        (2, 2600, "", "02 lớp (1.300 học viên/lớp) cho 2.600 học viên;"),
        ("auto", 507, "limits: {most: 120}, ", "05 lớp (khoảng 101 học viên/lớp) cho 507 học viên;"),
    ],
)
def test_sizes_in_words(classes, learners, how, words):
    two = f"[{{classes: {classes}, shares: {{count: {learners}}}}}, {{classes: 1, shares: {{count: 1}}}}]"
    assert under("{kind: training}", one(two, training=how))[1].partition(" ")[2] == words


@given(st.integers(1, 5000), st.integers(1, 60), st.sampled_from([1, 5, 10]))
def test_a_rounded_size_is_near(learners, classes, step):
    rounded = rounded_size(learners, classes, step)
    assert abs(rounded - learners / classes) <= step / 2 or learners / classes < step / 2
    assert rounded * classes > 0 or learners / classes < 0.5


@pytest.mark.parametrize(
    ("shares", "words"),
    [
        ("{who: cán bộ, count: 7}", "01 lớp cho 07 học viên là cán bộ"),
        ("[{who: cán bộ, count: 7}, {who: công chức, count: 12}]", "01 lớp cho 07 cán bộ và 12 công chức"),
        ("[{who: A, count: 1}, {who: B, count: 2}, {count: 3}]", "01 lớp cho 01 A, 02 B và 03 học viên"),
        ('[{who: "A, B", count: 1}, {who: C, count: 2}]', "01 lớp cho 01 A, B và 02 C"),
    ],
)
def test_who_sits_together(shares, words):
    assert words in "\n".join(under("{kind: training}", one(f"{{classes: 1, shares: {shares}}}")))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("", "Khu vực 1: Tổ chức 01 lớp, với số lượng 10 học viên, cụ thể như sau:"),
        ("units: 9, ", "10 học viên thuộc 09 xã, phường, cụ thể như sau:"),
        ("areas: [xã A, xã B], ", "10 học viên thuộc các xã A và B, cụ thể"),
        ("areas: xã A, units: 1, ", "10 học viên thuộc 01 xã, phường của xã A, cụ thể"),
        ("areas: [xã A, xã B, phường C, phường D], ", "thuộc các xã A, B và các phường C, D, cụ thể"),
        ("areas: [huyện A, thị xã B, thành phố C], ", "thuộc huyện A, thị xã B và thành phố C, cụ thể"),
        ('areas: ["các huyện A, B", thị xã C], ', "thuộc các huyện A, B và thị xã C, cụ thể"),
        ("areas: Cụm số 2, ", "thuộc Cụm số 2, cụ thể"),
        ("host: thị xã B, ", "Tổ chức 01 lớp tại thị xã B, với"),
        ("host: thị xã B, venue: Hội trường thị xã B, ", "Tổ chức 01 lớp tại Hội trường thị xã B, với"),
        ("host: thị xã B, venue: Hội trường UBND, ", "Tổ chức 01 lớp tại Hội trường UBND, thị xã B, với"),
    ],
)
def test_a_region_and_its_place(more, words):
    assert words in under("{kind: training}", one("{classes: 1, shares: {count: 10}}", more))[0]


def test_rounds_with_names_and_times():
    rounds = (
        "[{name: Đợt đầu, time: 3/2027, groups: {classes: 1, shares: {count: 9}}},"
        " {groups: [{classes: 1, shares: {count: 9}}, {classes: 1, shares: {count: 9}}]}]"
    )
    plan = f"training: {{years: {{time: 2027, regions: {{name: A, rounds: {rounds}}}}}}}\n"
    assert under("{kind: training}", plan)[1:3] == [
        "1. Đợt đầu (tháng 3 năm 2027): Tổ chức 01 lớp cho 09 học viên;",
        "2. Đợt 2: Tổ chức 02 lớp, với số lượng 18 học viên, cụ thể như sau:",
    ]
    made = outlined("{kind: training, layout: table}", plan)
    assert "Thời gian" in heads(made)
    assert rows(made)[1][1][-1] == "3/2027"


def test_several_years_are_attendances():
    regions = "regions: {name: A, rounds: {groups: {classes: 2, shares: {count: 1.000}}}}"
    plan = f"training: {{years: [{{time: 2027, {regions}}}, {{time: 2028, {regions}}}]}}\n"
    assert under("{kind: training}", plan)[0] == "Tổng cộng các năm: 04 lớp, 2.000 lượt học viên."


@pytest.mark.parametrize(
    ("capacity", "words"),
    [
        ("classes: 28 - 32 lớp, size: 60 - 70 người", "Mỗi năm tổ chức từ 28 đến 32 lớp, mỗi lớp từ 60 đến 70 người."),
        (
            "classes: 3, size: 60, days: 5, theory: 30%, practice: 70%",
            (
                "Mỗi năm tổ chức 03 lớp, mỗi lớp 60 học viên, thời gian mỗi lớp 05 ngày; lý thuyết 30%; thực hành,"
                " thực tế 70%."
            ),
        ),
    ],
)
def test_capacity(capacity, words):
    assert under("{kind: training}", f"training: {{capacity: {{{capacity}}}}}\n") == [words]


def test_a_year_that_is_not_there():
    made = outlined("{kind: training, year: y2026}", PROVINCE)
    assert made.told == [("PD127", "y2026")]


def test_an_audience_that_is_not_there():
    made = outlined("{kind: training}", one("{classes: 1, shares: {audience: cbc, count: 5}}"))
    assert made.told == [("PD127", "cbc")]


def test_no_classes_at_all():
    assert [one.code for one in outlined("{kind: training}").problems] == ["PD508"]


def test_classes_that_nobody_sees_are_told():
    made = composed(one("{classes: 1, shares: {count: 5}}") + "outline: [{heading: A, content: B}]\n")
    assert made.told == [("PD507", "training")]


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("training.learners | number", "3.399"),
        ("training.classes", "40"),
        ("training.days | padded", "02"),
        ("training.y2023.learners", "3.399"),
        ("training.y2023.units", "159"),
        ("training.y2023.time", "quý I năm 2023"),
        ("training.y2023.kv1.classes | padded", "14"),
        ("training.y2023.kv3.learners | words", "chín trăm mười tám"),
        ("training.y2023.kv3.venue", "Hội trường 3"),
        ("training.y2023.kv3", "Khu vực 3"),
        ("training.y2023.kv1.classes + training.y2023.kv2.classes", "28"),
        ("training['y2024'].classes", "0"),
    ],
)
def test_expressions(expression, words):
    assert under(f'"Có {{{{ {expression} }}}}."', PROVINCE) == [f"Có {words}."]


@pytest.mark.parametrize(
    ("expression", "near"),
    [("training.learner", "learners"), ("training.y2032", "y2023"), ("training.y2023.kv4.classes", "kv1")],
)
def test_unknown_names_get_suggestions(expression, near):
    (problem,) = [one for one in outlined(f'"{{{{ {expression} }}}}"', PROVINCE).problems if one.code == "PD151"]
    assert near in problem.value("near")


def test_half_a_name_is_no_value():
    made = outlined('"{{ audiences.dia_chinh }}"', PROVINCE)
    assert [one.code for one in made.problems if one.severity == "error"] == ["PD152"]


def test_an_audience_whose_name_differs_is_worded_everywhere():
    plan = "audiences: {a: {name: công chức, by_unit: [{name: A, units: xã}, {name: B, units: phường}], count: 5}}\n"
    assert under("{kind: audiences}", plan) == ["Công chức A (đối với xã) hoặc B (đối với phường): 05 người."]


# agreement of words, rows and sums, whatever the tree


@settings(max_examples=40, deadline=None)
@given(trees)
def test_sentences_hold_the_totals_of_their_nodes(tree):
    made = outlined("{kind: training}", f"training: {json.dumps(tree)}\n")
    said = iter([line for line in made.body if "Khu vực: Tổ chức" in line])
    for year in tree["years"]:
        for region in year["regions"]:
            classes = sum(leaf["classes"] for leaf in leaves(region))
            learners = sum(share["count"] for leaf in leaves(region) for share in leaf["shares"])
            line = next(said)
            assert f"Tổ chức {format_padded(classes)} lớp" in line
            assert f"{format_padded(learners)} học viên" in line


@settings(max_examples=40, deadline=None)
@given(st.lists(regions.filter(lambda one: one["rounds"]), min_size=1, max_size=3), st.sampled_from(["table", "both"]))
def test_the_rows_of_a_table_add_up_at_every_level(found, layout):
    tree = {"years": [{"time": "2027", "regions": found}]}
    made = outlined(f"{{kind: training, layout: {layout}}}", f"training: {json.dumps(tree)}\n")
    at = {name: heads(made).index(name) for name in ("STT", "Số lớp", "Tổng số học viên")}
    for figure in ("Số lớp", "Tổng số học viên"):
        sums = {"leaf": 0, "round": 0, "region": 0}
        open_round = open_region = None
        for kind, cells in [*rows(made), (RowKind.TOTAL, None)]:
            value = int(cells[at[figure]].replace(".", "")) if cells else 0
            is_region = kind is RowKind.GROUP and re.fullmatch("[IVX]+", cells[at["STT"]])
            if kind is not RowKind.NORMAL and open_round is not None:
                assert open_round == sums["leaf"]
                sums["leaf"], open_round = 0, None
            if (is_region or kind is RowKind.TOTAL) and open_region is not None:
                assert open_region == (sums["round"] or sums["leaf"])
                sums["region"] += open_region
                sums["round"] = sums["leaf"] = 0
                open_region = None
            if kind is RowKind.NORMAL:
                sums["leaf"] += value
            elif is_region:
                open_region = value
            elif kind is RowKind.GROUP:
                open_round = value
                sums["round"] += value
            elif cells:
                assert value == sums["region"]
        assert sums["region"] == sum(
            leaf["classes"] if figure == "Số lớp" else sum(share["count"] for share in leaf["shares"])
            for leaf in leaves(tree)
        )
