"""Lists against themselves and the plan: each case a drawn sheet and what is told of it."""

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.telling import hint, message
from plandocs.rosters.checking import check_roster
from tests.composing.making import plan_of
from tests.rosters.drawing import drawn, fact_of, guide, read, told

PLAN = """
date: 2027
bodies:
  kinh_te: Phòng Kinh tế
  vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}
training: {years: {time: 2027, regions: {name: Cụm 1, areas: [xã Hà Bắc, phường Bồng Sơn]}}}
"""


def checked(*sheets, yaml="{}"):
    problems = Problems()
    check_roster(read(*sheets, yaml=yaml).roster, fact_of(yaml), guide(), problems, plan=plan_of(PLAN, Problems()))
    return problems


CASES: dict[str, tuple[str, list[str], str]] = {}


def case(title, sheet, *problems, yaml="{}"):
    CASES[title] = (sheet, list(problems), yaml)


case(
    "nothing is wrong",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   | Học viên 001 | 1980     | Phòng Kinh tế
    """,
)
case(
    "births and units that are usual are told once for a column",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   | Học viên 001 | 1980     |
    2   | Học viên 002 |          |
    """,
    "PD266 C3",
    "PD266 D2",
)
case(
    "a birth that cannot be read is not missing, whichever column it stands in",
    """
    STT | Họ và tên    | Năm sinh | <    | Đơn vị
    ^   | ^            | Nam      | Nữ   | ^
    1   | Học viên 001 | hai hai  |      | Phòng Kinh tế
    2   | Học viên 002 |          | 1980 | Phòng Kinh tế
    """,
)
case(
    "a rule that leaves people out by a column that is there",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị | Ghi chú | Đã học
    1   | Học viên 001 | 1980     | UBND   |         | x
    """,
    yaml="left_out: [{column: note, values: nghỉ}, {column: Đã học}]",
)
case(
    "a rule that leaves people out by a column that is not there",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   | Học viên 001 | 1980     | UBND
    """,
    "PD250 plan.yaml",
    "PD250 plan.yaml",
    yaml="left_out: [{column: note, values: nghỉ}, {column: Đã học}]",
)
case(
    "a usual column that is not there",
    """
    STT | Họ và tên    | Năm sinh
    1   | Học viên 001 | 1980
    """,
    "PD267 A1",
)
case(
    "what the author requires is told for each cell",
    """
    STT | Họ và tên    | Số CCCD
    1   | Học viên 001 |
    2   | Học viên 002 | -
    """,
    "PD265 C2",
    "PD265 C3",
    yaml="required: citizen",
)
case(
    "a numbered row without a name",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   |              | 1980     | Phòng Kinh tế
    """,
    "PD265 B2",
)
case(
    "one number twice",
    """
    STT | Họ và tên    | Số CCCD
    1   | Học viên 001 | 001080000017
    2   | Học viên 002 | 001080000017
    """,
    "PD268 C3",
    yaml="required: name",
)
case(
    "one name and birth twice",
    """
    STT | Họ và tên    | Ngày sinh | Đơn vị
    1   | Học viên 001 | 05/4/1980 | Phòng Kinh tế
    2   | HỌC VIÊN 001 | 5.4.1980  | Văn phòng
    """,
    "PD268 B3",
)
case(
    "one name and birth, but two numbers",
    """
    STT | Họ và tên    | Ngày sinh | Đơn vị        | CCCD
    1   | Học viên 001 | 05/4/1980 | Phòng Kinh tế | 001080000017
    2   | Học viên 001 | 05/4/1980 | Văn phòng     | 001080000018
    """,
)
case(
    "one name in one unit may be two people",
    """
    STT | Họ và tên    | Ngày sinh | Đơn vị
    1   | Học viên 001 | 05/4/1980 | Phòng Kinh tế
    2   | Học viên 001 | 06/4/1980 | Phòng Kinh tế
    3   | Học viên 001 | 07/4/1980 | Văn phòng
    """,
    "PD269 B3",
)
case(
    "one name without a unit says nothing where the births differ",
    """
    STT | Họ và tên    | Ngày sinh
    1   | Học viên 001 | 05/4/1980
    2   | Học viên 001 | 06/4/1980
    3   | Học viên 002 |
    4   | Học viên 002 |
    """,
    "PD269 B5",
    yaml="required: name",
)
case(
    "units of the plan in many spellings",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị
    1   | Học viên 001 | 1980     | P. Kinh tế
    2   | Học viên 002 | 1981     | Phòng Văn hoá - Xã hội
    3   | Học viên 003 | 1982     | P. VHXH
    4   | Học viên 004 | 1983     | UBND xã Hà Bắc
    5   | Học viên 005 | 1984     | Bồng Sơn
    6   | Học viên 006 | 1985     | Phòng Kin tế
    7   | Học viên 007 | 1986     | Phòng Kin tế
    """,
    "PD270 D7",
    yaml="units: plan",
)
case(
    "posts that are not in the list",
    """
    STT | Họ và tên    | Năm sinh | Đơn vị    | Chức vụ
    1   | Học viên 001 | 1980     | Văn phòng | PTP
    2   | Học viên 002 | 1981     | Văn phòng | Trợ lý
    """,
    "PD270 E3",
    yaml="posts: [Phó Trưởng phòng, Chuyên viên]",
)
case(
    "ages on the day of the plan, the likelier reading of a year",
    """
    STT | Họ và tên    | Năm sinh  | Đơn vị
    1   | Học viên 001 | 1961      | Văn phòng
    2   | Học viên 002 | 1959      | Văn phòng
    3   | Học viên 003 | 2009      | Văn phòng
    4   | Học viên 004 | 2010      | Văn phòng
    """,
    "PD271 C3",
    "PD271 C5",
)
case(
    "a birth after the plan",
    """
    STT | Họ và tên    | Ngày sinh | Đơn vị
    1   | Học viên 001 | 12/5/2030 | Văn phòng
    2   | Học viên 002 | 1850      | Văn phòng
    """,
    "PD229 C2",
    "PD271 C3",
)
case(
    "ages as asked",
    """
    STT | Họ và tên    | Năm sinh  | Đơn vị
    1   | Học viên 001 | 1980      | Văn phòng
    """,
    "PD271 C2",
    yaml="ages: 18 - 40",
)
case(
    "a number that contradicts gender and birth",
    """
    STT | Họ và tên    | Năm sinh | Giới tính | CCCD         | Đơn vị
    1   | Học viên 001 | 1980     | Nam       | 001080000017 | Văn phòng
    2   | Học viên 002 | 1981     | Nam       | 001180000018 | Văn phòng
    """,
    "PD261 D3",
    "PD261 C3",
)
case(
    "totals that differ",
    """
    STT | Họ và tên                             | Năm sinh | Giới tính | Đơn vị
    1   | Học viên 001                          | 1980     | Nữ        | Văn phòng
    2   | Học viên 002                          | 1981     | Nam       | Văn phòng
        | Tổng số: 03 người, trong đó nữ: 01    |          |           |
    """,
    "PD253 B4",
)
case(
    "a total with a number of its own among the people",
    """
    STT | Họ và tên          | Năm sinh | Đơn vị
    1   | Học viên 001       | 1980     | Văn phòng
    2   | Tổng cộng          | 1981     | Văn phòng
    """,
    "PD252 B3",
)


@pytest.mark.parametrize(("sheet", "problems", "yaml"), CASES.values(), ids=CASES)
def test_what_is_told_of_a_list(sheet, problems, yaml):
    assert told(checked(sheet, yaml=yaml)) == problems


def without_plan(sheet):
    problems = Problems()
    check_roster(read(sheet).roster, fact_of(), guide(), problems)
    return problems


BORN = """
STT | Họ và tên    | Ngày sinh | Đơn vị
1   | Học viên 001 | 12/5/2030 | Văn phòng
2   | Học viên 002 | 1850      | Văn phòng
3   | Học viên 003 | 05/4/1980 | Văn phòng
4   | Học viên 004 | 2010      | Văn phòng
5   | Học viên 005 | 1950      | Văn phòng
"""


def test_without_any_date_only_years_are_told_in_which_no_learner_was_born():
    assert told(without_plan(BORN)) == ["PD209 C2", "PD209 C3"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("(Kèm theo Công văn số 12/UBND-VHXH ngày 05/4/2027)", ""),
        ("(Kèm theo Công văn số 12/UBND-VHXH ngày 05/4/2026)", "||| Hà Bắc, ngày 10 tháng 9 năm 2027"),
        ("Căn cứ Nghị định số 30/2030/NĐ-CP ngày 05/3/2030", "Ngày 10 tháng 9 năm 2027\n\nCHỦ TỊCH"),
    ],
)
def test_without_a_plan_ages_are_reckoned_from_the_day_that_the_list_states(above, below):
    problems = without_plan(f"{above}\n{BORN.strip()}\n{below}")
    assert told(problems) == ["PD229 C3", "PD271 C4", "PD271 C6", "PD271 C7"]
    (after, *_) = problems
    assert [one.role for one in after.related] == ["list_date"]


@pytest.mark.parametrize(
    "above",
    ["Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", "Hà Bắc, ngày … tháng 9 năm 2027", "Lớp khai giảng 10/9/2027"],
)
def test_other_days_are_not_the_list_s_own(above):
    assert told(without_plan(f"{above}\n{BORN.strip()}")) == ["PD209 C3", "PD209 C4"]


def test_people_who_stand_in_two_files_are_told_with_both_places():
    sheet = """
        STT | Họ và tên    | Năm sinh | Đơn vị
        1   | Học viên 001 | 1980     | Văn phòng
    """
    (problem,) = checked(drawn(sheet, "A"), drawn(sheet, "B"))
    assert str(problem.place) == "ds.xlsx!B!B2"
    assert [str(one.place) for one in problem.related] == ["ds.xlsx!A!B2"]


def test_a_strange_unit_is_told_with_the_nearest_and_how_often_it_stands():
    (problem,) = checked(CASES["units of the plan in many spellings"][0], yaml="units: plan")
    assert message(problem, "vi") == "Đơn vị công tác Phòng Kin tế ở 2 dòng không có trong danh mục"
    assert hint(problem, "vi") == "có phải ý bạn là Phòng Kinh tế?"


def test_messages_hide_numbers_and_speak_the_reader_s_language():
    (problem,) = checked(CASES["one number twice"][0], yaml="required: name")
    assert message(problem, "vi") == "Học viên 002 có hai dòng: trùng số căn cước"
    assert message(problem, "en") == "Học viên 002 has two rows: the same citizen number"
    found = read("STT | Họ và tên | CCCD | Ngày sinh\n1 | Học viên 001 | 00108000001 | 1980")
    assert ["00108000001" in message(one, "vi") for one in found.problems] == [False]
