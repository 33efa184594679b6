"""A spec given as a path, as bytes or as a mapping is one and the same; what is none is a wrong call."""

import datetime
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

import plandocs
from plandocs.library.sources import written_as
from tests.loading.sample import SPEC, edited

WRONG = edited("lead: vhxh\n    time", "lead: vhhx\n    time")
MAPPING = yaml.load(SPEC, yaml.BaseLoader)  # noqa: S506 - the loader that knows strings only


def told(report: plandocs.Report) -> list[tuple[str, str, str]]:
    return [(problem.code, problem.file, problem.path) for problem in report.problems]


def test_a_path_bytes_and_a_mapping_make_the_same(tmp_path):
    path = tmp_path / "ke-hoach.yaml"
    path.write_text(SPEC, encoding="utf-8")
    each = [plandocs.render(spec).files for spec in (path, str(path), SPEC.encode(), MAPPING)]
    assert [list(files) for files in each] == [["ke-hoach.docx"]] * 4
    assert len({files["ke-hoach.docx"] for files in each}) == 1


@pytest.mark.parametrize("spec", [WRONG.encode(), yaml.load(WRONG, yaml.BaseLoader)])  # noqa: S506
def test_problems_call_content_by_the_name_given(spec):
    assert told(plandocs.check(spec, name="gui-len.yaml")) == [("PD401", "gui-len.yaml", "tasks[0].lead")]


def test_content_belongs_to_no_project_and_reads_no_file(tmp_path, monkeypatch):
    (tmp_path / "plandocs.toml").write_text('[check]\nignore = ["PD701"]', encoding="utf-8")
    (tmp_path / "ds.csv").write_text("Họ và tên\nNguyễn Văn A\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    spec = edited("bases: nd171", "bases: nd171\nrosters: {a: ds.csv}").encode()
    assert ("PD561", "ke-hoach.yaml", "rosters.a") in [
        (one[0], one[1], one[2][:9]) for one in told(plandocs.check(spec))
    ]
    assert "PD561" not in [one[0] for one in told(plandocs.check(spec, folder=tmp_path))]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Tiê\u0301n", "Ti\u1ebfn"),
        (True, "yes"),
        (False, "no"),
        (1299, "1299"),
        (12.5, "12,5"),
        (1e22, "10000000000000000000000"),
        (Decimal("0.10"), "0,10"),
        (datetime.date(2026, 6, 5), "5/6/2026"),
    ],
)
def test_values_are_written_as_an_author_writes_them(value, written):
    assert written_as(value) == written


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, object(), b"x"])
def test_what_no_author_can_write_is_a_wrong_call(value):
    with pytest.raises(plandocs.UsageError):
        plandocs.check({"title": value})


def test_a_mapping_that_holds_itself_is_a_wrong_call():
    spec: dict[str, object] = {}
    spec["goals"] = [spec]
    with pytest.raises(plandocs.UsageError, match="hold itself"):
        plandocs.check(spec)


def test_a_mapping_without_end_is_a_wrong_call():
    spec: dict[str, object] = {}
    for _ in range(100_000):
        spec = {"goals": spec}
    with pytest.raises(plandocs.UsageError, match="deeper than 64"):
        plandocs.check(spec)


def test_values_are_known_by_their_whole_names():
    template = edited("title: Bồi dưỡng", "parameters: {so: {type: count}}\ntitle: Mở {{ so }} lớp bồi dưỡng").encode()
    assert "Mở 12 lớp" in plandocs.outline(template, values={"so": 12}).text.replace("\u00a0", " ")
    told_ = plandocs.outline(template, values={"so": 12, "a=b": "x"}).problems
    assert [(one.code, one.file) for one in told_ if one.code == "PD057"] == [("PD057", "values[a=b]")]


@pytest.mark.parametrize("spec", [None, 7, ["a"]])
def test_what_is_no_spec_is_a_wrong_call(spec):
    with pytest.raises(plandocs.UsageError, match="path, bytes or a mapping"):
        plandocs.check(spec)


@pytest.mark.parametrize(
    "wrong", [{"select": ["PD999"]}, {"severity": {"PD206": "grave"}}, {"ignore": ["nothing"]}, {"folder": "."}]
)
def test_wrong_choices_are_wrong_calls(wrong):
    with pytest.raises(plandocs.UsageError):
        plandocs.check(Path("a.yaml"), **wrong)


def test_rules_are_chosen_as_on_the_command_line():
    spec = edited("status: issued\nnumber: 117\n", "status: draft\n").encode()
    assert [problem.code for problem in plandocs.check(spec).problems] == ["PD701"]
    assert plandocs.check(spec, ignore=["PD701"]).problems == ()
    (problem,) = plandocs.check(spec, severity={"PD701": "warning"}).problems
    assert problem.severity is plandocs.Severity.WARNING
