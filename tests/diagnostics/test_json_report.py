import json

from plandocs.diagnostics.diagnostic import Edit, Problems, Related
from plandocs.diagnostics.json_report import render_json
from plandocs.diagnostics.place import Place


def test_a_problem_with_everything():
    problems = Problems()
    problems.add(
        "PD101",
        Place("specs/kế hoạch.yaml", 4, 3, 6, ("tasks", 2, "leads")),
        related=[Related(Place("specs/kế hoạch.yaml", 2, 1), "first")],
        key="leads",
        near="lead",
    )
    assert json.loads(render_json(problems, "vi")) == {
        "version": 1,
        "diagnostics": [
            {
                "code": "PD101",
                "name": "unknown-key",
                "severity": "error",
                "message": "không có khóa leads",
                "file": "specs/kế hoạch.yaml",
                "line": 4,
                "column": 3,
                "path": "tasks[2].leads",
                "hints": ["có phải ý bạn là lead?"],
                "related": [{"file": "specs/kế hoạch.yaml", "line": 2, "column": 1, "message": "chỗ thứ nhất"}],
            }
        ],
        "summary": {"error": 1, "warning": 0, "info": 0},
    }


def test_a_whole_file_has_no_line():
    problems = Problems()
    problems.add("PD504", Place("a.yaml"))
    (told,) = json.loads(render_json(problems, "en"))["diagnostics"]
    assert (told["line"], told["column"], told["path"]) == (None, None, "")


def test_no_problems():
    assert json.loads(render_json([], "en")) == {
        "version": 1,
        "diagnostics": [],
        "summary": {"error": 0, "warning": 0, "info": 0},
    }


def test_vietnamese_is_readable_as_it_stands_and_the_order_is_the_one_given():
    problems = Problems()
    problems.add("PD504", Place("b.yaml", 2, 1))
    problems.add("PD504", Place("a.yaml", 1, 1))
    report = render_json(problems, "vi")
    assert "mục này không có nội dung" in report
    assert report.index("b.yaml") < report.index("a.yaml")


def test_peoples_numbers_are_hidden():
    problems = Problems()
    problems.add("PD117", Place("a.yaml", 1, 1, path=("0912345678",)), key="0912345678", known="001204012345")
    report = render_json(problems, "vi")
    assert "0912345678" not in report
    assert "001204012345" not in report


def test_a_name_that_is_no_unicode_can_be_written():
    problems = Problems()
    problems.add("PD504", Place("a\udcff\x1b.yaml"))
    render_json(problems, "vi").encode()


def test_what_mends_a_problem_is_told():
    problems, place = Problems(), Place("a.yaml", 2, 3, 1)
    problems.add_mended("PD605", place, (Edit(place, ""),), mark=";")
    (told,) = json.loads(render_json(problems, "en"))["diagnostics"]
    assert told["edits"] == [{"file": "a.yaml", "line": 2, "column": 3, "length": 1, "text": ""}]
