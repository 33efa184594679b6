"""Tasks in their three layouts, and milestones."""

from __future__ import annotations

import pytest

from plandocs.document.document import walk
from plandocs.document.tables import Table
from tests.composing.making import TWO, composed, outlined, seen, under

BODIES = """\
bodies:
  snv: Sở Nội vụ
  vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}
  kt: Phòng Kinh tế
  dv: "các cơ quan, đơn vị"
  nhom: Các đoàn thể
"""
TASKS = (
    BODIES
    + """\
tasks:
  - content: rà soát nhu cầu
    lead: vhxh
    advisory: snv
    support: [kt, nhom]
    time: quý III, IV/2026
    product: Danh sách
  - {id: mo_lop, group: lop, content: Mở lớp, lead: kt, time: hằng năm}
"""
)


def test_as_points():
    assert under("{kind: tasks}", TASKS) == [
        "1. Rà soát nhu cầu:",
        "  a) Cơ quan chủ trì: Phòng Văn hóa - Xã hội;",
        "  b) Cơ quan tham mưu: Sở Nội vụ;",
        "  c) Cơ quan phối hợp: Phòng Kinh tế và các đoàn thể;",
        "  d) Thời gian thực hiện: quý III, IV năm 2026;",
        "  đ) Sản phẩm: Danh sách.",
        "2. Mở lớp:",
        "  a) Cơ quan chủ trì: Phòng Kinh tế;",
        "  b) Thời gian thực hiện: hằng năm.",
    ]


def test_in_one_sentence():
    assert under("{kind: tasks, layout: run_in}", TASKS) == [
        (
            "1. Rà soát nhu cầu. Cơ quan chủ trì: Phòng Văn hóa - Xã hội; cơ quan tham mưu: Sở Nội vụ; cơ quan phối"
            " hợp: Phòng Kinh tế và các đoàn thể; thời gian: quý III, IV năm 2026; sản phẩm: Danh sách."
        ),
        "2. Mở lớp. Cơ quan chủ trì: Phòng Kinh tế; thời gian: hằng năm.",
    ]


def table(yaml):
    made = outlined("{kind: tasks, layout: table}", yaml)
    return made, next(block for block in walk(made.document.body) if isinstance(block, Table))


def rows(yaml):
    made, _ = table(yaml)
    return [line.strip() for line in made.body[1:]]


def test_as_a_table():
    assert rows(TASKS) == [
        (
            "STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan tham mưu | Cơ quan phối hợp | Thời gian thực hiện"
            " | Sản phẩm"
        ),
        "1 | Rà soát nhu cầu | Phòng VH-XH | Sở Nội vụ | Phòng Kinh tế; Các đoàn thể | Quý III, IV/2026 | Danh sách",
        "2 | Mở lớp | Phòng Kinh tế |  |  | Hằng năm |",
    ]


def test_a_table_leaves_out_columns_that_nothing_fills():
    made, found = table(BODIES + "tasks: [{content: A, lead: kt}, {content: B, lead: snv}]\n")
    assert [line.strip() for line in made.body[1:]] == [
        "STT | Nội dung nhiệm vụ | Cơ quan chủ trì",
        "1 | A | Phòng Kinh tế",
        "2 | B | Sở Nội vụ",
    ]
    assert all(len(row.cells) == len(found.columns) for row in found.typed_rows())


def test_a_table_keeps_figures_and_units_together():
    _, found = table(BODIES + "tasks: {content: Mở 02 lớp, lead: kt}\n")
    assert any("02\u00a0lớp" in "".join(run.text for run in cell.content) for cell in next(found.typed_rows()).cells)


def test_a_citation_in_a_table_is_not_lost():
    made, _ = table(TWO.lstrip() + BODIES + "tasks: {content: \"Triển khai {{ cite('luat') }}\", lead: kt}\n")
    assert "Triển khai Luật Cán bộ, công chức" in "\n".join(made.body)


def test_a_footnote_in_a_table_is_not_lost():
    made, _ = table(BODIES + 'tasks: {content: "Mở lớp^[Theo nhu cầu]", lead: kt}\n')
    assert "Mở lớp[1: Theo nhu cầu]" in "\n".join(made.body)


@pytest.mark.parametrize(("choice", "count"), [("group: lop", 1), ("only: [mo_lop]", 1), ("", 2)])
def test_a_block_may_choose(choice, count):
    made = outlined(f"{{kind: tasks, layout: table, {choice}}}", TASKS)
    assert len(made.body) == 2 + count


def test_a_body_that_is_not_there():
    made = outlined("{kind: tasks}", BODIES + "tasks: {content: A, lead: vhx, support: [kt, knh]}\n")
    assert made.told == [("PD401", "vhx"), ("PD401", "knh")]


def test_a_body_may_be_named_in_words():
    assert under("{kind: tasks, layout: run_in}", "tasks: {content: A, lead: Công an xã}\n") == [
        "A. Cơ quan chủ trì: Công an xã."
    ]


MILESTONES = """
milestones:
  - {group: dau, time: trước tháng 01 năm 2026, content: hoàn thành đề cương}
  - {group: dau, time: trước tháng 3/2026, content: thẩm định}
  - {time: từ 2026 - 2030, content: mỗi năm mở 28 lớp}
  - {id: so_ket, group: cuoi, time: Tháng 7 năm 2028, content: sơ kết}
  - {group: cuoi, time: 11/2030, content: tổng kết}
"""


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (", group: dau", ["1. Trước tháng 01 năm 2026: hoàn thành đề cương;", "2. Trước tháng 3 năm 2026: thẩm định."]),
        (", group: cuoi, only: so_ket", ["Tháng 7 năm 2028: sơ kết."]),
        (", group: cuoi, marks: dashes", ["- Tháng 7 năm 2028: sơ kết;", "- Tháng 11 năm 2030: tổng kết."]),
    ],
)
def test_a_block_may_choose_milestones(keys, lines):
    assert under(f"{{kind: milestones{keys}}}", MILESTONES) == lines


def test_all_milestones():
    assert under("{kind: milestones}", MILESTONES)[2] == "3. Giai đoạn 2026 - 2030: mỗi năm mở 28 lớp;"


def test_milestones():
    assert under(
        "{kind: milestones}",
        BODIES
        + "milestones:\n"
        + "  - {time: tháng 7/2028, content: tổ chức sơ kết, lead: vhxh}\n"
        + "  - {time: quý IV/2030, content: tổng kết}\n"
        + "  - {time: trước 15/11 hằng năm, content: báo cáo}\n",
    ) == [
        "1. Tháng 7 năm 2028: tổ chức sơ kết (Phòng Văn hóa - Xã hội chủ trì);",
        "2. Quý IV năm 2030: tổng kết;",
        "3. Trước ngày 15 tháng 11 hằng năm: báo cáo.",
    ]


def test_a_typed_mark_is_told():
    made = composed(BODIES + "tasks: {content: a) Mở lớp, lead: kt}\noutline: [{heading: A, content: {kind: tasks}}]")
    assert made.told == [("PD601", "a)")]
    assert seen(made.body[0]) == "I. A"
