import os
import stat
from pathlib import Path

import pytest

from plandocs.building.outputs import planned_outputs, write_whole
from plandocs.diagnostics.diagnostic import Problems

OUT = Path("output")


@pytest.mark.parametrize(
    ("specs", "names"),
    [
        (["a.yaml"], ["a.docx"]),
        (["specs/a.yaml", "b.yml"], ["a.docx", "b.docx"]),
        (["Kế hoạch năm 2027.yaml"], ["Kế hoạch năm 2027.docx"]),
        (["v1.2.yaml"], ["v1.2.docx"]),
        ([".yaml"], [".yaml.docx"]),
    ],
)
def test_a_document_is_named_after_its_spec(specs, names):
    problems = Problems()
    planned = planned_outputs(map(Path, specs), OUT, problems)
    assert list(planned.values()) == [OUT / name for name in names]
    assert not problems.has_errors


@pytest.mark.parametrize(
    ("specs", "clashing"),
    [
        (["x/a.yaml", "y/a.yaml"], ["y/a.yaml"]),
        (["a.yaml", "a.yml"], ["a.yml"]),
        (["a.yaml", "A.yaml"], ["A.yaml"]),
        (["kế.yaml", "KẾ.yaml"], ["KẾ.yaml"]),
        (["a.yaml", "x/a.yaml", "b.yaml", "y/a.yaml"], ["x/a.yaml", "y/a.yaml"]),
    ],
)
def test_two_specs_may_not_write_one_file(specs, clashing):
    problems = Problems()
    planned_outputs(map(Path, specs), OUT, problems)
    assert [(problem.code, problem.place.file) for problem in problems] == [("PD901", spec) for spec in clashing]
    assert {problem.value("first") for problem in problems} == {specs[0]}


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
