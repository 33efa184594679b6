"""The folder of a batch: one run at a time, files whole or absent, nothing outside."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plandocs.batch.folder import Files, held, replace_surely, stops_all
from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing.locking import Held, locked

HOLD = """\
import sys, time
from pathlib import Path
from plandocs.writing.locking import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""
posix_only = pytest.mark.skipif(os.name != "posix", reason="links and signals of POSIX")


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_lock_is_held_once_and_leaves_nothing(tmp_path: Path) -> None:
    with locked(tmp_path / "lock"):
        with pytest.raises(Held), locked(tmp_path / "lock"):
            pass
        assert names(tmp_path) == ["lock"]
    with locked(tmp_path / "lock"):
        pass
    assert names(tmp_path) == []


def test_a_lock_dies_with_its_process(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, tmp_path / "lock"], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(Held), locked(tmp_path / "lock"):
            pass
        other.kill()
    with locked(tmp_path / "lock"):
        pass


def test_what_a_dead_run_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".plandocs-batch-3.tmp").write_bytes(b"half")
    (tmp_path / ".plandocs-batch-pdf-1").mkdir()
    (tmp_path / ".plandocs-batch-pdf-1" / "0.docx").write_bytes(b"")
    (tmp_path / ".plandocs-x.tmp").write_bytes(b"another command's")
    (tmp_path / "plandocs-batch.txt").write_bytes(b"mine")
    problems = Problems()
    with held(tmp_path, problems) as is_ours:
        assert is_ours
    assert not problems.found
    assert names(tmp_path) == [".plandocs-x.tmp", "plandocs-batch.txt"]


def test_a_folder_in_use_and_one_that_cannot_be_had(tmp_path: Path) -> None:
    problems = Problems()
    (tmp_path / "file").write_bytes(b"")
    with held(tmp_path, problems), held(tmp_path, problems) as second, held(tmp_path / "file", problems) as third:
        assert not second
        assert not third
    assert [problem.code for problem in problems] == ["PD925", "PD902"]


def test_files_are_put_in_place_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = Files(tmp_path)
    files.write({"a.docx": b"1", "b/c.docx": b"2"})
    assert names(tmp_path) == ["a.docx", "b/c.docx"]
    written = os.open

    def full(path: Path, *more: int) -> int:
        if str(path).endswith("-4.tmp"):
            raise OSError(errno.ENOSPC, "full")
        return written(path, *more)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(OSError, match="full"):
        files.write({"a.docx": b"new", "d.docx": b"3"})
    assert names(tmp_path) == ["a.docx", "b/c.docx"]
    assert (tmp_path / "a.docx").read_bytes() == b"1"


@posix_only
def test_no_link_leads_out_of_the_folder(tmp_path: Path) -> None:
    folder, outside = tmp_path / "ra", tmp_path / "ngoai"
    folder.mkdir()
    outside.mkdir()
    (folder / "b").symlink_to(outside)
    with pytest.raises(PermissionError):
        Files(folder).write({"b/a.docx": b"1"})
    (outside / "x.docx").write_bytes(b"mine")
    (folder / "a.docx").symlink_to(outside / "x.docx")
    Files(folder).write({"a.docx": b"1"})
    assert (outside / "x.docx").read_bytes() == b"mine"
    assert names(outside) == ["x.docx"]


def test_a_file_of_the_folders_own_is_replaced_when_it_differs(tmp_path: Path) -> None:
    path = tmp_path / "so"
    for data in (b"12", b"12", b"3"):
        replace_surely(path, [data[:1], data[1:]])
        assert path.read_bytes() == data
    assert names(tmp_path) == ["so"]


def test_what_stops_all() -> None:
    assert stops_all(OSError(errno.ENOSPC, ""))
    assert not stops_all(PermissionError(errno.EACCES, ""))
