import os
import stat
from pathlib import Path

import pytest

from plandocs.building.outputs import kept_inputs, planned_outputs, stem_of, write_whole
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


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_whole_file_is_written_and_its_folder_made(tmp_path):
    write_whole(tmp_path / "x" / "y" / "a.docx", b"data")
    assert (tmp_path / "x" / "y" / "a.docx").read_bytes() == b"data"
    assert names_in(tmp_path / "x" / "y") == ["a.docx"]


def test_an_earlier_file_is_replaced(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"a much longer earlier file")
    write_whole(tmp_path / "a.docx", b"new")
    assert (tmp_path / "a.docx").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.chmod", "pathlib.Path.replace"])
@pytest.mark.parametrize("failure", [OSError("No space left on device"), KeyboardInterrupt()])
def test_a_failure_leaves_the_earlier_file_and_nothing_beside_it(tmp_path, monkeypatch, step, failure):
    def fail(*_):
        raise failure

    target = tmp_path / "a.docx"
    target.write_bytes(b"earlier")
    monkeypatch.setattr(step, fail)
    with pytest.raises(type(failure)):
        write_whole(target, b"new")
    assert target.read_bytes() == b"earlier"
    assert names_in(tmp_path) == ["a.docx"]


def test_a_folder_that_is_a_file_cannot_be_written_to(tmp_path):
    (tmp_path / "output").write_bytes(b"file")
    with pytest.raises(OSError, match=r"exists|directory"):
        write_whole(tmp_path / "output" / "a.docx", b"new")
    assert (tmp_path / "output").read_bytes() == b"file"


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path):
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_whole(tmp_path / "a.docx", b"new")
    assert names_in(tmp_path) == ["a.docx"]


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_the_file_has_the_mode_that_the_user_wants_of_new_files(tmp_path, umask, mode):
    before = os.umask(umask)
    try:
        write_whole(tmp_path / "a.docx", b"new")
        assert os.umask(umask) == umask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.docx").stat().st_mode) == mode
