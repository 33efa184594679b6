"""Files put in place: whole or absent, what stood before stays, nothing is left beside."""

import errno
import os
import stat

import pytest

from plandocs.writing.whole_files import put_in_place, replace_own

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes and links are POSIX's")


def written(path, data):
    def refused(_path, error):
        raise error

    assert put_in_place({path: data}, refused) == [path]


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_whole_file_is_written_and_its_folder_made(tmp_path):
    written(tmp_path / "x" / "y" / "a.docx", b"data")
    assert (tmp_path / "x" / "y" / "a.docx").read_bytes() == b"data"
    assert names_in(tmp_path / "x" / "y") == ["a.docx"]


def test_an_earlier_file_is_replaced(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"a much longer earlier file")
    written(tmp_path / "a.docx", b"new")
    assert (tmp_path / "a.docx").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["tempfile.mkdtemp", "pathlib.Path.open", "os.fsync", "pathlib.Path.replace"])
@pytest.mark.parametrize("failure", [OSError("No space left on device"), KeyboardInterrupt()])
def test_a_failure_leaves_the_earlier_file_and_nothing_beside_it(tmp_path, monkeypatch, step, failure):
    def fail(*_, **__):
        raise failure

    target = tmp_path / "a.docx"
    target.write_bytes(b"earlier")
    monkeypatch.setattr(step, fail)
    with pytest.raises(type(failure)):
        written(target, b"new")
    monkeypatch.undo()
    assert target.read_bytes() == b"earlier"
    assert names_in(tmp_path) == ["a.docx"]


def test_a_folder_that_is_a_file_cannot_be_written_to(tmp_path):
    (tmp_path / "output").write_bytes(b"file")
    with pytest.raises(OSError, match=r"exists|directory"):
        written(tmp_path / "output" / "a.docx", b"new")
    assert (tmp_path / "output").read_bytes() == b"file"


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path):
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(OSError, match="directory"):
        written(tmp_path / "a.docx", b"new")
    assert names_in(tmp_path) == ["a.docx"]


@posix_only
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_the_file_has_the_mode_that_the_user_wants_of_new_files(tmp_path, umask, mode):
    before = os.umask(umask)
    try:
        written(tmp_path / "a.docx", b"new")
        assert os.umask(umask) == umask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.docx").stat().st_mode) == mode


def test_files_go_together_or_not_at_all(tmp_path):
    refused = []
    (tmp_path / "file").write_bytes(b"")
    files = {tmp_path / "a": b"1", tmp_path / "x" / "b": b"2", tmp_path / "file" / "c": b"3"}
    assert put_in_place(files, lambda path, _: refused.append(path)) == []
    assert refused == [tmp_path / "file" / "c"]
    assert names_in(tmp_path) == ["file", "x"]
    assert names_in(tmp_path / "x") == []
    del files[refused[0]]
    assert put_in_place(files, lambda path, _: refused.append(path)) == list(files)


def test_a_file_that_is_open_elsewhere_is_refused_alone(tmp_path, monkeypatch):
    replace, refused = type(tmp_path).replace, []

    def windows(staged, target):
        if target.name == "open.docx":
            raise PermissionError(errno.EACCES, "Access is denied")
        return replace(staged, target)

    monkeypatch.setattr(type(tmp_path), "replace", windows)
    (tmp_path / "open.docx").write_bytes(b"earlier")
    files = {tmp_path / "open.docx": b"new", tmp_path / "b.docx": b"new"}
    assert put_in_place(files, lambda path, error: refused.append((path.name, error.strerror))) == [tmp_path / "b.docx"]
    assert refused == [("open.docx", "Access is denied")]
    assert (tmp_path / "open.docx").read_bytes() == b"earlier"
    assert names_in(tmp_path) == ["b.docx", "open.docx"]


@posix_only
def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path):
    (tmp_path / "outside").write_bytes(b"mine")
    (tmp_path / "a.docx").symlink_to(tmp_path / "outside")
    written(tmp_path / "a.docx", b"new")
    assert (tmp_path / "outside").read_bytes() == b"mine"
    assert not (tmp_path / "a.docx").is_symlink()


@posix_only
def test_an_own_file_keeps_its_mode_and_its_link(tmp_path):
    own, link = tmp_path / "own.yaml", tmp_path / "link.yaml"
    own.write_bytes(b"before")
    own.chmod(0o640)
    link.symlink_to(own)
    assert replace_own(link, b"before", b"after")
    assert own.read_bytes() == b"after"
    assert link.is_symlink()
    assert stat.S_IMODE(own.stat().st_mode) == 0o640
    assert names_in(tmp_path) == ["link.yaml", "own.yaml"]


def test_an_own_file_that_was_saved_since_stays(tmp_path):
    own = tmp_path / "own.yaml"
    own.write_bytes(b"saved since")
    assert not replace_own(own, b"before", b"after")
    assert own.read_bytes() == b"saved since"
    assert names_in(tmp_path) == ["own.yaml"]


def test_an_own_file_that_may_not_be_written_to_stays(tmp_path, monkeypatch):
    own = tmp_path / "own.yaml"
    own.write_bytes(b"before")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the superuser may always
    with pytest.raises(PermissionError):
        replace_own(own, b"before", b"after")
    assert own.read_bytes() == b"before"
