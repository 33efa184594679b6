import re

from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.text_report import render_text, summary

PLAN = """\
plandocs: 1
title: Kế hoạch đào tạo
training:
  learners: 1.290
  rounds: [600, 699]
people:
  - {name: Lê Thị Mẫu, phone: 0912 345 678}
"""
SOURCES = {"specs/ke-hoach.yaml": PLAN}


def at(line, column, length=1, path=()):
    return Place("specs/ke-hoach.yaml", line, column, length, path)


def text(*problems, lang="vi", sources=SOURCES, **options):
    """The report, without the summary."""
    found = Problems()
    for code, place, values in problems:
        found.add(code, place, **values)
    return render_text(found, sources, lang, **options).rpartition("\n\n")[0]


def test_one_problem_in_vietnamese():
    assert text(("PD112", at(4, 13, 5), {"found": "1.290"})) == (
        "specs/ke-hoach.yaml:4:13: lỗi[PD112]: “1.290” không phải số nguyên\n"
        "  4 |   learners: 1.290\n"
        "    |             ^^^^^\n"
        "  gợi ý: ở đây đếm người, lớp…; ghi số nguyên"
    )


def test_one_problem_in_english():
    assert text(("PD101", at(2, 1, 5), {"key": "title", "near": "titles"}), lang="en") == (
        "specs/ke-hoach.yaml:2:1: error[PD101]: unknown key title\n"
        "  2 | title: Kế hoạch đào tạo\n"
        "    | ^^^^^\n"
        "  hint: did you mean titles?"
    )


def test_severities_have_their_words():
    problems = [("PD504", at(3, 1), {}), ("PD701", at(3, 1), {"blanks": "date"})]
    assert [line for line in text(*problems).split("\n") if "[" in line] == [
        "specs/ke-hoach.yaml:3:1: cảnh báo[PD504]: mục này không có nội dung",
        "specs/ke-hoach.yaml:3:1: lưu ý[PD701]: còn để trống: date",
    ]


def test_related_places_are_quoted_under_the_problem():
    problems = Problems()
    related = [Related(at(5, 12, 3), "part"), Related(Place("units.csv", 12, 1), "part")]
    problems.add("PD201", at(4, 13, 5), related=related, sum="1.299", whole="1.290", difference="9")
    assert render_text(problems, SOURCES, "vi").split("\n")[:7] == [
        "specs/ke-hoach.yaml:4:13: lỗi[PD201]: các thành phần cộng lại bằng 1.299, khác tổng 1.290",
        "   4 |   learners: 1.290",
        "     |             ^^^^^",
        "   5 |   rounds: [600, 699]",
        "     |            --- thành phần",
        "  units.csv:12:1: thành phần",
        "  gợi ý: chênh 9; sửa lại số, hoặc ghi closure: open nếu chỉ nêu một số thành phần (trong đó)",
    ]


def test_line_numbers_of_one_problem_stand_in_one_column():
    problems = Problems()
    sources = {"a": "\n".join(["x"] * 12)}
    related = [Related(Place("a", 12, 1), "first")]
    problems.add("PD105", Place("a", 9, 1), related=related, id="x", line=12)
    assert render_text(problems, sources, "en").split("\n")[1:5] == [
        "   9 | x",
        "     | ^",
        "  12 | x",
        "     | - the first one",
    ]


def test_a_whole_file_shows_no_line():
    assert text(("PD003", Place("specs/ke-hoach.yaml"), {"file": "b.yaml"})) == (
        "specs/ke-hoach.yaml: lỗi[PD003]: tệp trống\n  gợi ý: bắt đầu bằng: plandocs new b.yaml"
    )


def test_a_cell_is_named():
    assert text(("PD109", Place("lop.xlsx!Lớp 1!C17"), {}), lang="en").startswith(
        "lop.xlsx!Lớp 1!C17: error[PD109]: the value is empty\n"
    )


def test_no_place_at_all():
    assert text(("PD903", Place(""), {}), lang="en").startswith("error[PD903]: LibreOffice")


def test_a_file_that_cannot_be_quoted_shows_no_line():
    wrong = ("PD112", Place("x.yaml", 4, 1), {"found": "1,5"})
    for sources in ({}, {"x.yaml": ""}, {"x.yaml": "one line"}, lambda _: None):
        assert "|" not in text(wrong, sources=sources)


def test_sources_may_be_asked_for_once_each():
    asked = []

    def source(file):
        asked.append(file)
        return PLAN

    text(("PD504", at(1, 1), {}), ("PD504", at(2, 1), {}), sources=source)
    assert asked == ["specs/ke-hoach.yaml"]


def test_only_line_feeds_end_a_line():
    sources = {"a": "một\u2028\x0chai\r\nba\r\n"}
    assert text(("PD504", Place("a", 2, 1), {}), sources=sources).split("\n")[1] == "  2 | ba"


def test_problems_are_parted_by_blank_lines_and_counted():
    problems = Problems()
    problems.add("PD504", at(1, 1))
    problems.add("PD501", at(2, 1), id="x", near="")
    blocks = render_text(problems, SOURCES, "en").split("\n\n")
    assert len(blocks) == 3
    assert blocks[-1] == "1 error, 1 warning"


def test_summary():
    problems = Problems()
    assert summary(problems, "vi") == ""
    problems.add("PD701", at(1, 1), blanks="date")
    assert (summary(problems, "vi"), summary(problems, "en")) == ("1 lưu ý", "1 info")
    for line in (1, 2):
        problems.add("PD109", at(line, 1))
    problems.add("PD504", at(1, 1))
    assert summary(problems, "vi") == "2 lỗi, 1 cảnh báo, 1 lưu ý"
    assert summary(problems, "en") == "2 errors, 1 warning, 1 info"


def test_a_clean_run_is_silent():
    assert render_text([], {}, "vi") == ""


def test_peoples_numbers_are_hidden_and_carets_stay():
    assert text(("PD110", at(7, 31, 12), {"found": "0912 345 678"}), lang="en").split("\n")[:3] == [
        "specs/ke-hoach.yaml:7:31: error[PD110]: “0*** *** 678” is not a number",
        "  7 |   - {name: Lê Thị Mẫu, phone: 0*** *** 678}",
        "    |                               ^^^^^^^^^^^^",
    ]


def test_a_number_is_hidden_where_only_its_key_names_it():
    place = Place("a", 1, 3, 9, ("cmnd", 0))
    assert "  1 | - 1*****789" in text(("PD110", place, {"found": "x"}), sources={"a": "- 123456789"})


def test_a_long_line_fits_the_screen():
    sources = {"a": "x" * 300}
    shown = text(("PD504", Place("a", 1, 200, 3), {}), sources=sources, width=60).split("\n")[1:3]
    assert len(shown[0]) == 60
    assert max(map(len, text(("PD504", Place("a", 1, 200, 3), {}), sources=sources).split("\n"))) == 106


def test_a_file_of_one_line_is_quoted_around_the_place():
    sources = {"a": "x" * 900_000 + "LỖI" + "y" * 90_000}
    quoted, carets = text(("PD504", Place("a", 1, 900_001, 3), {}), sources=sources).split("\n")[1:3]
    assert quoted.startswith("  1 | …x")
    assert quoted.endswith("y…")
    assert quoted[carets.index("^") : carets.rindex("^") + 1] == "LỖI"


def test_terminal_sequences_of_a_file_do_not_reach_the_terminal():
    sources = {"a\x1b[2J": "title: \x1b]0;owned\x07\x9b31m\u202e"}
    report = text(("PD104", Place("a\x1b[2J", 1, 8, 3), {"found": "\x1b[31mđỏ"}), sources=sources)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", report)


def test_colour_only_when_asked_and_the_text_is_the_same():
    wrong = ("PD112", at(4, 13, 5), {"found": "1.290"})
    coloured = text(wrong, colour=True)
    assert "\x1b[1;31mlỗi[PD112]\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text(wrong)


@given(st.text(), st.integers(1, 3), st.integers(0, 30), st.integers(1, 30))
def test_no_source_can_break_a_report(source, line, column, length):
    report = text(("PD504", Place("a", line, column, length), {}), sources={"a": source})
    report.encode()
    assert len(report.splitlines()) == len(report.split("\n")) in {2, 4}


def test_cells_stand_row_by_row():
    problems = Problems()
    for cell in ("B10", "A10", "AA2", "C2"):
        problems.add("PD110", Place(f"ds.xlsx!Sheet1!{cell}"), found="x")
    assert [one.place.file.rpartition("!")[2] for one in problems.in_order()] == ["C2", "AA2", "A10", "B10"]
