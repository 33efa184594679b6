import os
from pathlib import Path

import pytest

from plandocs.building.outputs import are_written, is_mended, kept_inputs, planned_outputs, stem_of
from plandocs.diagnostics.diagnostic import Problems

OUT = Path("output")


@pytest.mark.parametrize(
    ("spec", "stem"),
    [
        ("a.yaml", "a"),
        ("specs/a.yml", "a"),
        ("Kế hoạch năm 2027.yaml", "Kế hoạch năm 2027"),
        ("v1.2.yaml", "v1.2"),
        (".yaml", ".yaml"),
        ("", "plan"),
    ],
)
def test_files_are_named_after_their_spec(spec, stem):
    assert stem_of(Path(spec)) == stem


@pytest.mark.parametrize(
    ("specs", "clashing"),
    [
        (["x/a.yaml", "y/a.yaml"], ["y/a.yaml"]),
        (["a.yaml", "a.yml"], ["a.yml"]),
        (["a.yaml", "A.yaml"], ["A.yaml"]),
        (["kế.yaml", "KẾ.yaml"], ["KẾ.yaml"]),
        (["a.yaml", "x/a.yaml", "b.yaml", "y/a.yaml"], ["x/a.yaml", "y/a.yaml"]),
        (["a.yaml", "b.yaml"], []),
    ],
)
def test_two_specs_may_not_write_one_file(specs, clashing):
    problems = Problems()
    names = {Path(spec): [f"{Path(spec).stem}.docx"] for spec in specs}
    planned_outputs(names, OUT, problems)
    assert [(problem.code, problem.place.file) for problem in problems] == [("PD901", spec) for spec in clashing]
    assert {problem.value("first") for problem in problems} <= {specs[0]}


def test_any_two_files_may_clash_but_not_those_of_one_spec():
    problems = Problems()
    names = {Path("a.yaml"): ["a.docx", "a.xlsx"], Path("b.yaml"): ["b.docx", "A.xlsx"]}
    planned_outputs(names, OUT, problems)
    assert [(problem.place.file, problem.value("file")) for problem in problems] == [("b.yaml", str(OUT / "A.xlsx"))]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_file_may_not_replace_what_is_sent_along(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    problems = Problems()
    sent = [tmp_path / "link" / "a.xlsx", tmp_path / "x" / "b.xlsx"]
    kept_inputs(["a.docx", "a.xlsx", "b.xlsx"], tmp_path, sent, problems)
    assert [(problem.code, problem.value("file"), problem.value("source")) for problem in problems] == [
        ("PD914", str(tmp_path / "a.xlsx"), str(sent[0]))
    ]


def test_no_workbook_is_written_among_those_that_a_plan_is_made_from(tmp_path):
    problems = Problems()
    kept_inputs(["a.docx", "a.xlsx"], tmp_path, [tmp_path], problems)
    assert [(problem.code, problem.value("file")) for problem in problems] == [("PD914", str(tmp_path / "a.xlsx"))]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_in_a_circle_are_no_input(tmp_path):
    (tmp_path / "a.xlsx").symlink_to(tmp_path / "a.xlsx")
    problems = Problems()
    kept_inputs(["b.xlsx"], tmp_path, [tmp_path / "a.xlsx"], problems)
    assert not problems.found


def test_what_the_machine_refuses_is_noted_and_nothing_written(tmp_path):
    problems = Problems()
    (tmp_path / "file").write_bytes(b"")
    files = {tmp_path / "a.docx": b"1", tmp_path / "file" / "b.docx": b"2"}
    assert are_written(files, problems) == []
    assert [(problem.code, problem.place.file) for problem in problems] == [
        ("PD902", str(tmp_path / "file" / "b.docx"))
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("found", "codes", "left"), [(b"a", [], b"b"), (b"x", ["PD930"], b"x"), (None, ["PD902"], None)]
)
def test_an_authors_file_is_replaced_only_as_it_was_read(tmp_path, found, codes, left):
    own, problems = tmp_path / "a.yaml", Problems()
    if found is not None:
        own.write_bytes(found)
    assert is_mended(own, b"a", b"b", problems) is (not codes)
    assert [problem.code for problem in problems] == codes
    assert (own.read_bytes() if own.exists() else None) == left
