"""Passing folders: they go with the work, those of dead processes are swept, those of living ones stay."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from plandocs.writing import locking, passing_folders
from plandocs.writing.passing_folders import passing_folder, scratch_folder, sweep

HOLD = """\
import sys, time
from pathlib import Path
from plandocs.writing.passing_folders import passing_folder
with passing_folder(Path(sys.argv[1])) as folder:
    (folder / "half").write_bytes(b"half")
    print(folder, flush=True)
    time.sleep(60)
"""
DEAD = ".plandocs-abcdefgh.tmp"
posix_only = pytest.mark.skipif(os.name != "posix", reason="links and users of POSIX")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_goes_with_all_that_is_in_it(tmp_path: Path) -> None:
    with passing_folder(tmp_path) as folder:
        (folder / "x").mkdir()
        (folder / "x" / "half").write_bytes(b"half")
        assert folder.parent == tmp_path
    assert names(tmp_path) == []


def test_the_folder_of_a_living_process_stays_and_that_of_a_dead_one_is_swept(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, tmp_path], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        theirs = Path(other.stdout.readline().decode().strip())
        with passing_folder(tmp_path) as ours:
            assert names(tmp_path) == sorted([theirs.name, ours.name])
            assert (theirs / "half").exists()
        other.kill()
    assert names(tmp_path) == [theirs.name]
    with passing_folder(tmp_path):
        assert not theirs.exists()


def test_only_passing_folders_are_swept(tmp_path: Path) -> None:
    for name in (DEAD, ".plandocs-mine", "plandocs-abcdefgh.tmp", "mine"):
        (tmp_path / name).mkdir()
    (tmp_path / ".plandocs-file0000.tmp").write_bytes(b"mine")
    sweep(tmp_path)
    assert names(tmp_path) == [".plandocs-file0000.tmp", ".plandocs-mine", "mine", "plandocs-abcdefgh.tmp"]


@posix_only
def test_neither_links_nor_folders_of_others_are_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "file").write_bytes(b"mine")
    (tmp_path / DEAD).symlink_to(tmp_path / "mine")
    sweep(tmp_path)
    assert names(tmp_path / "mine") == ["file"]
    (tmp_path / DEAD).unlink()
    (tmp_path / DEAD).mkdir()
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    sweep(tmp_path)
    assert names(tmp_path) == [DEAD, "mine"]


@posix_only
def test_the_lock_of_a_swept_folder_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / DEAD).mkdir()
    (tmp_path / DEAD / "lock").symlink_to(tmp_path / "made")
    sweep(tmp_path)
    assert not (tmp_path / "made").exists()


def test_one_that_is_swept_before_it_is_locked_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make, made = tempfile.mkdtemp, list[str]()

    def make_and_sweep(**words: object) -> str:
        made.append(make(**words))  # type: ignore[call-overload]
        if len(made) == 1:
            sweep(tmp_path)
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", make_and_sweep)
    with passing_folder(tmp_path) as folder:
        assert str(folder) == made[1]
        assert names(tmp_path) == [folder.name]


@posix_only
def test_without_locks_work_goes_on_and_nothing_is_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    (tmp_path / DEAD).mkdir()
    monkeypatch.setattr(locking, "_lock", refuse)
    with passing_folder(tmp_path) as folder:
        assert folder.is_dir()
    assert names(tmp_path) == [DEAD]


def test_scratch_of_dead_runs_is_swept_where_the_system_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    passing_folders._sweep_once.cache_clear()
    (tmp_path / "plandocs-abcdefgh.tmp").mkdir()
    with scratch_folder() as folder:
        assert names(tmp_path) == [folder.name]
    assert names(tmp_path) == []


def test_where_nothing_can_be_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), passing_folder(tmp_path / "nowhere"):
        pass
