"""A list from real files, through the door that a builder calls."""

import datetime
from textwrap import dedent

import pytest
from openpyxl import Workbook as ExcelWorkbook

from plandocs.building.project import Project
from plandocs.building.rosters import roster_files
from plandocs.diagnostics.diagnostic import Problems
from plandocs.rosters.loading import class_lists, load_roster, with_counts
from plandocs.spec.class_tally import tally
from tests.composing.making import plan_of
from tests.rosters.drawing import guide, told

PLAN = """
date: 2027
audiences: {{cbcc: 'cán bộ, công chức'}}
rosters: {{hoc_vien: {roster}}}
training:
  limits: {{least: 1, most: 3}}
  years:
    - time: 2027
      regions: {{name: Tại xã, rounds: {{groups: {{classes: auto, shares: {{audience: cbcc, count: {count}}}}}}}}}
"""


@pytest.fixture
def folder(tmp_path):
    """A folder with a workbook of two sheets, as Excel would save it, and a list as text."""
    book = ExcelWorkbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Phòng Kinh tế"
    sheet["A1"] = "DANH SÁCH HỌC VIÊN"
    sheet.append(["STT", "Họ và tên", "Năm sinh", None, "Đơn vị"])
    sheet.append([None, None, "Nam", "Nữ", None])
    sheet.append([1, "Học viên Ba", datetime.date(1980, 4, 5), None, "Phòng Kinh tế"])
    sheet.append([2, "Học viên Hai", None, 1985, None])
    sheet.append([None, "Tổng số: 02 người"])
    for area in ("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "E4:E5"):
        sheet.merge_cells(area)
    book.create_sheet("Sheet2")
    book.save(tmp_path / "ds.xlsx")
    text = "STT,Họ và tên,Năm sinh,Đơn vị\n1,Học viên Bốn,1990,Văn phòng\n2,Học viên An,1991,Văn phòng\n"
    (tmp_path / "them.csv").write_text(text, encoding="utf-8")
    return tmp_path


def opened(fact, folder, problems):
    return list(roster_files(fact, folder / "plan.yaml", Project(folder), problems, name="plan.yaml"))


def loaded(folder, roster, count=4):
    problems = Problems()
    plan = plan_of(dedent(PLAN).format(roster=roster, count=count), problems)
    fact = plan.rosters["hoc_vien"]
    return plan, fact, load_roster(opened(fact, folder, problems), fact, guide(), problems, plan=plan), problems


def test_an_excel_file_becomes_a_checked_and_ordered_list(folder):
    _, _, roster, problems = loaded(folder, "ds.xlsx")
    told_people = [(one.name, one.told("gender"), one.told("birth"), one.unit) for one in roster]
    assert told_people == [
        ("Học viên Ba", "Nam", "05/4/1980", "Phòng Kinh tế"),
        ("Học viên Hai", "Nữ", "1985", "Phòng Kinh tế"),
    ]
    assert str(roster.persons[1].place_of("birth")) == "ds.xlsx!Phòng Kinh tế!D5"
    assert told(problems) == []


def test_several_files_make_one_list(folder):
    _, _, roster, problems = loaded(folder, "[ds.xlsx, them.csv]")
    assert [one.name for one in roster] == ["Học viên An", "Học viên Ba", "Học viên Bốn", "Học viên Hai"]
    assert [str(one.place) for one in roster] == [
        "them.csv!B3",
        "ds.xlsx!Phòng Kinh tế!B4",
        "them.csv!B2",
        "ds.xlsx!Phòng Kinh tế!B5",
    ]
    assert [problem.code for problem in problems] == ["PD244"]


def test_a_folder_stands_for_its_files(folder):
    (folder / "gui").mkdir()
    for name in ("ds.xlsx", "them.csv"):
        (folder / name).rename(folder / "gui" / name)
    _, _, roster, _ = loaded(folder, "gui")
    assert [one.file for one in roster.sheets] == ["gui/ds.xlsx", "gui/them.csv"]


def test_a_file_may_be_given_the_commune_and_unit_that_it_does_not_name(folder):
    (folder / "khong.csv").write_text("STT,Họ và tên,Năm sinh\n1,Học viên Năm,1990\n", encoding="utf-8")
    files = "{files: [them.csv, {file: khong.csv, commune: xã Hà Bắc, unit: Văn phòng}], order: file}"
    _, _, roster, problems = loaded(folder, files)
    told_people = [(one.name, one.unit, one.commune) for one in roster]
    assert told_people[1:] == [("Học viên An", "Văn phòng", ""), ("Học viên Năm", "Văn phòng", "xã Hà Bắc")]
    assert [problem.code for problem in problems] == ["PD244"]


def test_a_text_file_of_old_fonts_is_converted_when_asked(folder):
    text = "STT,Hä vµ tªn,N¨m sinh,§¬n vÞ\n1,NguyÔn V¨n \xad,1990,V¨n phßng"
    (folder / "cu.csv").write_bytes(text.encode("latin-1"))
    _, _, roster, problems = loaded(folder, "{files: cu.csv, legacy: tcvn3}")
    assert [(one.name, one.unit) for one in roster] == [("Nguyễn Văn ư", "Văn phòng")]
    assert told(problems) == []


def test_a_workbook_of_old_fonts_keeps_the_letter_that_looks_like_a_soft_hyphen(folder):
    book = ExcelWorkbook()
    for row in (["STT", "Hä vµ tªn", "N¨m sinh", "§¬n vÞ"], [1, "Häc viªn Ph\xad¬ng", 1990, "V¨n phßng"]):
        book.active.append(row)
    book.save(folder / "cu.xlsx")
    _, _, roster, problems = loaded(folder, "{files: cu.xlsx, legacy: tcvn3}")
    assert [one.name for one in roster] == ["Học viên Phương"]
    assert told(problems) == []


@pytest.mark.parametrize(
    ("roster", "code"),
    [("khong-co.xlsx", "PD561"), ("trong", "PD049"), ("../ngoai.xlsx", "PD907"), ("'a\\0b.xlsx'", "PD561")],
)
def test_a_file_that_cannot_be_had_is_told_at_its_name(folder, roster, code):
    (folder / "trong").mkdir()
    _, _, found, problems = loaded(folder, roster)
    assert (len(found), [problem.code for problem in problems]) == (0, [code])
    assert next(iter(problems)).place.file == "plan.yaml"


def test_a_link_that_leads_out_of_the_project_is_not_followed(folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("ngoai") / "ds.xlsx"
    (folder / "ds.xlsx").rename(outside)
    (folder / "ds.xlsx").symlink_to(outside)
    _, _, found, problems = loaded(folder, "ds.xlsx")
    assert (len(found), [problem.code for problem in problems]) == (0, ["PD907"])


def test_counts_of_the_plan_are_compared_with_the_list(folder):
    plan, fact, roster, problems = loaded(folder, "them.csv", count=3)
    lists = class_lists(roster, fact, plan, guide(), problems)
    assert lists is not None
    assert [len(one.persons) for one in lists.classes] == [2]
    assert [problem.code for problem in problems] == ["PD275"]


def test_counts_of_the_plan_are_taken_from_the_list(folder):
    plan, fact, roster, problems = loaded(folder, "{files: [ds.xlsx, them.csv], counts: from_roster}", count=0)
    lists = class_lists(roster, fact, plan, guide(), problems)
    assert lists is not None
    assert [problem.code for problem in problems] == ["PD244"]
    counted = with_counts(plan, lists)
    assert counted.training is not None
    sums = tally(counted.training)
    assert (sums.learners, sums.classes) == (4, 2)


TWO_YEARS = """
rosters: {{hoc_vien: {{files: them.csv{year}}}}}
training:
  years:
    - id: y2027
      time: 2027
      regions: {{name: A, rounds: {{groups: {{classes: 1, shares: {{who: CBCC, count: 2}}}}}}}}
    - id: y2028
      time: 2028
      regions: {{name: B, rounds: {{groups: {{classes: 1, shares: {{who: CBCC, count: 2}}}}}}}}
"""


@pytest.mark.parametrize(
    ("year", "region", "codes"), [(", year: y2028", "B", []), (", year: y2029", "", ["PD127"]), ("", "", ["PD102"])]
)
def test_a_list_is_for_one_year(folder, year, region, codes):
    problems = Problems()
    plan = plan_of(TWO_YEARS.format(year=year), problems)
    fact = plan.rosters["hoc_vien"]
    roster = load_roster(opened(fact, folder, problems), fact, guide(), problems, plan=plan)
    lists = class_lists(roster, fact, plan, guide(), problems)
    assert [one.region.name for one in lists.classes] == [region] if lists is not None else not region
    assert [problem.code for problem in problems] == codes
