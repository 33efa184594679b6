"""Problems as programs see them: read-only, in both languages, and as the command's own reports have them."""

import json
from dataclasses import FrozenInstanceError

import pytest

import plandocs
from tests.loading.sample import edited

WRONG = edited("lead: vhxh\n    time", "lead: vhhx\n    time").encode()


@pytest.fixture(scope="module")
def report():
    return plandocs.check(WRONG, name="a.yaml")


def test_a_problem_tells_its_place_and_itself_in_both_languages(report):
    problem = next(one for one in report.problems if one.code == "PD401")
    assert (problem.file, problem.path, problem.severity.value) == ("a.yaml", "tasks[0].lead", "error")
    assert WRONG.decode().split("\n")[problem.line - 1][problem.column - 1 :] == "vhhx"
    assert "vhhx" in problem.message("vi")
    assert problem.message("en") != problem.message("vi")
    assert "vhxh" in problem.hint("en")
    assert str(problem) == f"a.yaml:{problem.line}:{problem.column}: error[PD401]: {problem.message()}"


def test_peoples_numbers_are_hidden():
    report = plandocs.check(edited("bases: nd171", "bases: '001204012345'").encode())
    shown = [report.as_json(), report.as_sarif("en"), *map(str, report.problems), *map(repr, report.problems)]
    assert "***" in shown[0]
    assert [text for text in shown if "001204012345" in text] == []


def test_a_report_is_what_the_command_prints(report):
    fields = json.loads(report.as_json("en"))
    assert fields["version"] == 1
    assert fields["diagnostics"] == [problem.as_dict("en") for problem in report.problems]
    assert json.loads(report.as_sarif())["version"] == "2.1.0"


def test_a_report_says_whether_a_document_can_be_made(report):
    assert (report.ok, report.clean) == (False, False)
    draft = plandocs.check(edited("status: issued\nnumber: 117\n", "status: draft\n").encode())
    assert (draft.ok, draft.clean, len(draft.problems)) == (True, True, 1)


def test_nothing_of_a_report_can_be_changed(report):
    with pytest.raises(FrozenInstanceError):
        report.problems = ()
    with pytest.raises(FrozenInstanceError):
        report.problems[0].code = "PD000"


def test_a_file_that_is_not_there_is_a_problem_and_no_exception(tmp_path):
    (problem,) = plandocs.check(tmp_path / "a.yaml").problems
    assert (problem.code, problem.line, problem.column, problem.path) == ("PD001", None, None, "")
