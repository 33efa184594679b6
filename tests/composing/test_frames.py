"""Programme frames as tables."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plandocs.document.document import walk
from plandocs.document.tables import Area, Formula, RowKind, Table
from tests.composing.making import outlined, under

FRAMES = """
bodies: {snv: Sở Nội vụ}
audiences: {cc: công chức xã}
frames:
  so:
    name: Bồi dưỡng kỹ năng số
    audience: cc
    minutes: 45
    parts:
      - id: chung
        name: Kiến thức chung
        topics:
          - {id: cds, content: Chuyển đổi số, theory: 4, lecturer: snv}
          - {content: An toàn thông tin, theory: 2, discussion: "1,5", note: Có tài liệu}
      - {name: Kỹ năng, topics: {content: Khai thác dữ liệu, theory: 2, discussion: 6, practice: 4}}
      - {name: "Khai giảng, bế giảng", topics: {content: Khai giảng, practice: "0,5"}}
"""
ABOUT = "Bồi dưỡng kỹ năng số cho công chức xã; thời lượng: 20 tiết (mỗi tiết 45 phút)."


def frame(keys="", yaml=FRAMES):
    return under(f"{{kind: frame, of: so{keys}}}", yaml)


def table(yaml=FRAMES):
    document = outlined("{kind: frame, of: so}", yaml).document
    return next(block for block in walk(document.body) if isinstance(block, Table))


def of_topics(*topics):
    listed = ", ".join(f"{{content: A, {topic}}}" for topic in topics)
    return f"frames: {{so: {{name: A, parts: {{topics: [{listed}]}}}}}}\n"


def test_parts_with_their_sums_and_the_total_last():
    assert frame() == [
        ABOUT,
        "TT | Chuyên đề, nội dung | Số tiết |  |  |  | Giảng viên, đơn vị phụ trách | Ghi chú",
        " |  | Tổng số | Lý thuyết | Thảo luận, thực hành | Thực tế, kiểm tra |  | ",
        "Phần I | Kiến thức chung | 7,5 | 06 | 1,5 |  |  | ",
        "1 | Chuyển đổi số | 04 | 04 |  |  | Sở Nội vụ | ",
        "2 | An toàn thông tin | 3,5 | 02 | 1,5 |  |  | Có tài liệu",
        "Phần II | Kỹ năng | 12 | 02 | 06 | 04 |  | ",
        "1 | Khai thác dữ liệu | 12 | 02 | 06 | 04 |  | ",
        "Phần III | Khai giảng, bế giảng | 0,5 |  |  | 0,5 |  | ",
        "1 | Khai giảng | 0,5 |  |  | 0,5 |  | ",
        " | Tổng cộng | 20 | 08 | 7,5 | 4,5 |  | ",
    ]


def test_totals_follow_from_their_rows_and_columns():
    rows = list(table().typed_rows())
    assert [row.kind for row in rows[:2]] == [RowKind.GROUP, RowKind.NORMAL]
    assert rows[0].cells[2].formula == Formula(((1, 2), (2, 2)))
    assert rows[2].cells[2].formula == Formula(((2, 3), (2, 4)))
    assert rows[4].cells[2].formula == Formula(((4, 3), (4, 4), (4, 5)))
    assert rows[7].cells[2].formula == Formula(((0, 2), (3, 2), (5, 2)))
    assert rows[7].kind is RowKind.TOTAL


def test_lessons_stand_under_one_head():
    assert Area(0, 2, 0, 5) in table().head_merged


def test_columns_may_be_numbered():
    lines = frame(", about: no, table: {column_numbers: yes}")
    assert lines[2] == "(1) | (2) | (3) = (4) + (5) + (6) | (4) | (5) | (6) | (7) | (8)"


@pytest.mark.parametrize(
    ("keys", "about"),
    [
        ("who: cán bộ", "A cho cán bộ; thời lượng: 04 tiết."),
        ("unit: giờ, minutes: 60", "A; thời lượng: 04 giờ (mỗi giờ 60 phút)."),
    ],
)
def test_what_is_said_above(keys, about):
    yaml = f"frames: {{so: {{name: A, {keys}, parts: {{topics: {{content: B, theory: 4}}}}}}}}\n"
    assert frame("", yaml)[0] == about
    assert frame(", about: no", yaml)[0].startswith("TT | ")


def test_topics_without_a_part_stand_by_themselves():
    assert frame(", about: no", of_topics("theory: 3, discussion: 1", "theory: 2"))[2:] == [
        "1 | A | 04 | 03 | 01",
        "2 | A | 02 | 02 | ",
        " | Tổng cộng | 06 | 05 | 01",
    ]


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("frames.so.total", "20"),
        ("frames.so.theory", "8"),
        ("frames.so.discussion | number", "7,5"),
        ("frames.so.theory_share | percent", "40%"),
        ("frames.so.practice_share | percent", "60%"),
        ("frames.so.chung.theory_share | percent", "80%"),
        ("frames.so.chung.cds.total | padded", "04"),
        ("frames.so.name", "Bồi dưỡng kỹ năng số"),
    ],
)
def test_expressions_know_the_sums(expression, value):
    assert under(f'"{{{{ {expression} }}}}"', FRAMES) == [value[0].upper() + value[1:]]


@settings(deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 40)] * 3), min_size=1, max_size=6).filter(lambda all_: any(map(any, all_))))
def test_the_shares_are_a_hundred(lessons):
    topics = [f"theory: {a}, discussion: {b}, practice: {c}" for a, b, c in lessons]
    sums = '"{{ frames.so.theory_share + frames.so.practice_share }}"'
    assert under(sums, of_topics(*topics)) == ["100"]


def test_without_lessons_there_is_no_share():
    assert outlined('"{{ frames.so.theory_share }}"', of_topics("note: B")).told[0][0] == "PD152"


def test_a_frame_that_is_not_there():
    assert outlined("{kind: frame, of: sos}", FRAMES).told == [("PD127", "sos")]


def test_a_part_after_another_needs_a_name():
    yaml = "frames: {so: {name: A, parts: [{name: B, topics: {content: C}}, {topics: {content: D}}]}}\n"
    assert [code for code, _ in outlined("{kind: frame, of: so}", yaml).told] == ["PD543"]


def test_frames_are_shown_or_told():
    assert outlined("Văn bản.", FRAMES).told == [("PD507", "frames")]
